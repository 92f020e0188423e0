"""Holds the runtime against the oracle: random submissions to generated books and to those of the repository, whole answers compared.

compare.py [--submissions N] [--seed S] [--largest STEPS] [--keep FOLDER] [--jobs J]: each slice, a book with its submissions, is one test, and so is each share:
every verdict, reason and member occurs in so many answers, every construct in so many books. Prints the shares; ends with `N passed, N failed`.
--keep writes books, submissions and right answers.
"""
import argparse
import collections
import functools
import json
import multiprocessing
import os
import random
import re
import subprocess
import sys
import tempfile
import book
import completions
import constructs
import generate
import oracle
import submit
from plans import REASONS, TooLarge

BUILD = os.environ.get("BUILD", "build")
SLICE, LARGEST = 28, 600  # submissions of a slice; steps that a pass of the oracle may take, unless said
REAL, REAL_SLICE = 50, 200  # every how many slices one is of a book of the repository, with so many submissions
WHOLE = [("rules", "offices"), ("tests/books/passport",), ("tests/books/points",), ("tests/books/company",),
         ("tests/books/renewal",)]
TRAPS = "tests/oracle/traps"  # a book, and submissions to it that once were judged wrongly
COMPLETED = 6  # every how many submissions the verdict is held against all completions of what is unknown
REFUSALS = 0.1  # share of the generated books that zhinanc may refuse
BOOKS = 1000  # in which each construct is used, of 100 000 submissions
EXPECTED = {"unsatisfied": 0.1, "undetermined": 0.1, "satisfied": 0.1, "ineligible": 0.02, "error": 0.01, "alternatives": 0.02, "choices": 0.02,
            "superfluous": 0.1, "questions": 0.1, "gaps": 0.03, "unclear": 0.02, "outcomes": 0.02, "assumed": 0.01, "uncertain": 0.02, "fee": 0.05,
            "result": 0.02, **{reason: 0.001 for reason in REASONS}}


class Slice:
    """A book with submissions, and what came of them."""

    def __init__(self, number, seed, scratch, keep, largest=LARGEST):
        self.largest, self.number, self.rng, self.scratch, self.keep = largest, number, random.Random(f"{seed}/{number}"), f"{scratch}/{number}", keep
        self.counts, self.wrong = collections.Counter(), []

    def run(self):
        try:
            folders, image = self.repository_book() if self.number % REAL == 0 else self.generated_book()
        except ValueError as error:
            self.wrong.append(str(error))
            return
        self.rules = book.Book(*folders)
        self.compare(folders, image, list(self.cases(REAL_SLICE if self.number % REAL == 0 else SLICE)))

    def traps(self):
        """The submissions of the book of traps, instead of random ones."""
        refusal = build_book([TRAPS], f"{self.scratch}/out")
        if refusal:
            self.wrong.append(refusal)
            return
        self.rules = book.Book(TRAPS)
        with open(f"{TRAPS}/submissions", encoding="utf-8") as lines:
            cases = [(line.strip(), json.dumps(oracle.answer(self.rules, json.loads(line)))) for line in lines]
        self.compare([TRAPS], f"{self.scratch}/out/book.img", cases)

    def compare(self, folders, image, cases):
        output = ask(f"{BUILD}/zhinan", image, [line for line, _ in cases])
        if len(output) != len(cases):
            self.wrong.append(f"{len(cases)} submissions, {len(output)} answers: {output[-1:]}")
        for number, ((line, right), said) in enumerate(zip(cases, output)):
            self.count(json.loads(right))
            if not same(said, right):
                self.wrong.append(f"{' '.join(folders)} ({image}), submission\n{line}\nright\n{right}\nsaid\n{said}")
            elif number % COMPLETED == 0:
                self.complete(json.loads(line), json.loads(said), folders)
        if self.keep:
            with open(f"{self.keep}/{self.number}.json", "w", encoding="utf-8") as out:
                json.dump({"image": image, "cases": cases}, out)

    # --- the book ---

    def repository_book(self):
        """(folders, image) of a book of the repository."""
        folders = WHOLE[self.number // REAL % len(WHOLE)]
        os.makedirs(self.scratch, exist_ok=True)
        refusal = build_book(folders, f"{self.scratch}/out")
        if refusal:
            raise ValueError(f"zhinanc refuses {folders}:\n{refusal}")
        return folders, f"{self.scratch}/out/book.img"

    def generated_book(self):
        """(folders, image) of a new book."""
        while True:
            written = generate.random_book(self.rng, f"{self.scratch}/book")
            refusal = build_book([f"{self.scratch}/book"], f"{self.scratch}/out")
            self.counts["books"] += 1
            if not refusal:
                self.counts.update(f"construct {name}" for name in constructs.constructs(written))
                return [f"{self.scratch}/book"], f"{self.scratch}/out/book.img"
            codes = set(re.findall(r"error\[(E\d+)\]", refusal))
            self.counts["refused"] += 1
            self.counts.update(f"refused {code}" for code in codes)
            if not codes or self.counts["refused"] > 20:
                raise ValueError(f"zhinanc refuses this generated book:\n{refusal}")

    # --- submissions ---

    def cases(self, count):
        """Submissions, as lines, with their right answers."""
        submitter = submit.Submitter(self.rng, self.rules)
        while count:
            line = json.dumps(submitter.submission(count))
            try:
                yield line, json.dumps(oracle.answer(self.rules, json.loads(line), self.largest))
                count -= 1
            except TooLarge:
                self.counts["too large"] += 1

    def count(self, answer):
        findings = answer.get("findings", [])
        self.counts["answers"] += 1
        self.counts[answer.get("verdict", "error")] += 1
        self.counts.update({finding["reason"] for finding in findings})
        self.counts.update(key for key in EXPECTED if answer.get(key))
        self.counts["choices"] += any("choices" in finding for finding in findings)

    def complete(self, submission, said, folders):
        """A verdict has to agree with every completion of what is unknown."""
        if "verdict" not in said:
            return
        found = completions.disagreement(self.rules, submission, said["verdict"])
        if found:
            self.counts["completed"] += 1
            self.counts[f"completions {found[0]}"] += 1
        if found and found[0] == "wrong":
            self.wrong.append(f"{' '.join(folders)}, submission\n{json.dumps(submission)}\nis {said['verdict']}, but not so\n{json.dumps(found[1])}")


def build_book(folders, target):
    """What zhinanc says against a book; nothing when it made its tables."""
    command = [f"{BUILD}/zhinanc", "build", "--only", "tables", "--embed", "none", "-o", target, *folders]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return done.stdout if done.returncode else None


def ask(zhinan, image, lines):
    done = subprocess.run([zhinan, "--book", image, "check"], input="\n".join(lines) + "\n", stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return done.stdout.splitlines()


def bare(text):
    """An answer without what the oracle does not say; what is left out has to be there and to look right."""
    answer = json.loads(text)
    if "error" in answer:
        assert answer["error"].pop("text")
        return answer
    rules, receipt = answer.pop("rules"), answer.pop("receipt")
    assert len(rules) == 16 and receipt
    strip_texts(answer)
    for line in [answer.get("instead", {}), *answer.get("unclear", [])]:
        assert line.pop("condition", "a sentence") if "requirement" not in line else True
    return answer


def strip_texts(value):
    for item in value if isinstance(value, list) else value.values() if isinstance(value, dict) else []:
        strip_texts(item)
    if isinstance(value, dict) and ("faults" in value or value.get("fact") in ("channel", "region")):
        assert value.pop("text")


def same(said, right):
    try:
        return json.dumps(bare(said)) == right
    except (ValueError, KeyError, AssertionError):
        return False


def run_slice(number, seed, scratch, keep, largest):
    piece = Slice(number, seed, scratch, keep, largest)
    piece.run()
    return piece.number, piece.wrong, piece.counts


def tell(counts, submissions):
    """Prints the shares; gives what is rare, each of which is a test that failed, and how many such tests there are."""
    shares = {name: counts[name] / max(counts["answers"], 1) for name in EXPECTED}
    print(f"{counts['answers']} submissions to {counts['books'] - counts['refused']} generated books and {len(WHOLE)} of the repository:",
          ", ".join(f"{name} {share:.1%}" for name, share in sorted(shares.items(), key=lambda s: -s[1])))
    refused = ", ".join(f"{name.split()[1]} {count}" for name, count in sorted(counts.items()) if name.startswith("refused "))
    print(f"books refused: {counts['refused']} of {counts['books']} ({refused or 'none'}); submissions too large for the oracle: {counts['too large']}")
    print(f"verdicts held against all completions of what is unknown: {counts['completed']}; undetermined although all completions agree:",
          counts["completions coarser"])
    used = {name: counts[f"construct {name}"] for name in constructs.ALL}
    print("books that use each construct:", ", ".join(f"{name} {count}" for name, count in sorted(used.items(), key=lambda u: (u[1], u[0]))))
    rare = [name for name, share in shares.items() if share < EXPECTED[name]]
    rare += [name for name, count in used.items() if count < BOOKS * submissions / 100_000]
    rare += ["books that are not refused"] if counts["refused"] > REFUSALS * counts["books"] else []
    return rare, len(EXPECTED) + len(used) + 1


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--submissions", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=2)
    parser.add_argument("--largest", type=int, default=LARGEST)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--keep")
    options = parser.parse_args()
    each = SLICE + (REAL_SLICE - SLICE) / REAL  # submissions of a slice, on the whole
    slices, failed, total = round(options.submissions / each), 0, collections.Counter()
    with tempfile.TemporaryDirectory(prefix="oracle.") as scratch, multiprocessing.Pool(options.jobs) as pool:
        traps = Slice("traps", options.seed, options.keep or scratch, options.keep)
        os.makedirs(traps.scratch)
        traps.traps()
        for wrong in traps.wrong:
            print(wrong)
        work = functools.partial(run_slice, seed=options.seed, scratch=options.keep or scratch, keep=options.keep, largest=options.largest)
        for number, wrong, counts in pool.imap(work, range(slices), chunksize=4):
            total += counts
            failed += bool(wrong)
            if wrong:
                print(f"slice {number}: {len(wrong)} answers differ, the first:\n{wrong[0]}\n")
    rare, tests = tell(total, options.submissions)
    if rare:
        print("too rare:", ", ".join(rare))
    failed += len(rare) + bool(traps.wrong)
    print(f"{slices + 1 + tests - failed} passed, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
