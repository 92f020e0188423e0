"""Holds the runtime against the oracle: random submissions to the real book and to generated books, whole answers compared.

compare.py [--submissions N] [--seed S] [--keep FOLDER] [--jobs J]: each slice of a thousand submissions is one test, and so is each share: every verdict and
reason occurs in at least 1 % of the answers. Prints the shares; ends with `N passed, N failed`. --keep writes books, submissions and right answers.
"""
import argparse, collections, functools, json, multiprocessing, os, random, re, subprocess, sys, tempfile
import book, generate, oracle

BUILD = os.environ.get("BUILD", "build")
SLICE, LARGEST, REAL = 1000, 1000, 4  # submissions of a slice; plans that one may have; every how many slices one is of the real book
SENSELESS = {"E0407", "E0409"}  # what a random book may be refused for: an `each` for half of a requirement, two equal alternatives
EXPECTED = ["unsatisfied", "undetermined", "satisfied", *oracle.REASONS]


def build_book(folder, target):
    command = [f"{BUILD}/zhinanc", "build", "--only", "tables", "--embed", "none", "-o", target, folder]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return done.stdout if done.returncode else None


def prepare(rng, number, scratch):
    """(folders, image) of the real book, or of a new generated one."""
    if number % REAL == 0:
        return ["rules", "offices"], f"{os.environ.get('GENERATED', 'generated')}/book.img"
    folder, target = f"{scratch}/{number}/book", f"{scratch}/{number}/out"
    for _ in range(20):
        generate.random_book(rng, folder)
        refusal = build_book(folder, target)
        if not refusal:
            return [folder], f"{target}/book.img"
        errors = set(re.findall(r"error\[(E\d+)\]", refusal))
        if not errors or errors - SENSELESS:
            break
    raise ValueError(f"zhinanc refuses this generated book:\n{refusal}")


def submissions(rng, rules, count):
    submitter = generate.Submitter(rng, rules)
    while count:
        submission = submitter.submission(count)
        if not generate.can_be_judged(rules, submission) or oracle.Case(rules, submission).size() <= LARGEST:
            count -= 1
            yield submission


def bare(text):
    """An answer without what the oracle does not say; what is left out has to be there and to look right."""
    answer = json.loads(text)
    if "error" in answer:
        assert answer["error"].pop("text")
        return answer
    rules, receipt = answer.pop("rules"), answer.pop("receipt")
    assert len(rules) == 16 and receipt
    strip_texts(answer)
    return answer


def same(said, right):
    try:
        return json.dumps(bare(said)) == right
    except (ValueError, KeyError, AssertionError):
        return False


def strip_texts(value):
    for item in value if isinstance(value, list) else value.values() if isinstance(value, dict) else []:
        strip_texts(item)
    if isinstance(value, dict) and "reason" in value:
        assert value.pop("text")


def ask(zhinan, image, lines):
    done = subprocess.run([zhinan, "--book", image, "check"], input="\n".join(lines) + "\n", stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return done.stdout.splitlines()


def run_slice(number, seed, scratch, keep):
    rng = random.Random(f"{seed}/{number}")
    try:
        folders, image = prepare(rng, number, scratch)
    except ValueError as error:
        return number, [str(error)], collections.Counter()
    rules = book.Book(*folders)
    judged = functools.lru_cache(None)(lambda text: json.dumps(oracle.answer(rules, json.loads(text))))
    lines = [json.dumps(s) for s in submissions(rng, rules, SLICE)]
    output = ask(f"{BUILD}/zhinan", image, lines)
    counts, wrong = collections.Counter(), []
    if len(output) != len(lines):
        wrong.append(f"{len(lines)} submissions, {len(output)} answers")
    for line, said in zip(lines, output):
        right = judged(line)
        count(json.loads(right), counts)
        if not same(said, right):
            wrong.append(f"{' '.join(folders)} ({image}), submission\n{line}\nright\n{right}\nsaid\n{said}")
    if keep:
        with open(f"{keep}/{number}.json", "w", encoding="utf-8") as out:
            json.dump({"image": image, "cases": [[line, judged(line)] for line in lines]}, out)
    return number, wrong, counts


def count(answer, counts):
    counts[answer.get("verdict", "error")] += 1
    findings = answer.get("findings", [])
    counts.update({f["reason"] for f in findings})
    counts.update(key for key in ("alternatives", "superfluous", "gaps") if answer.get(key))
    counts["choices"] += any("choices" in f for f in findings)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--submissions", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=2)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--keep")
    options = parser.parse_args()
    slices, failed, total = -(-options.submissions // SLICE), 0, collections.Counter()
    with tempfile.TemporaryDirectory(prefix="oracle.") as scratch, multiprocessing.Pool(options.jobs) as pool:
        work = functools.partial(run_slice, seed=options.seed, scratch=options.keep or scratch, keep=options.keep)
        for number, wrong, counts in pool.imap(work, range(slices)):
            total += counts
            failed += bool(wrong)
            if wrong:
                print(f"slice {number}: {len(wrong)} answers differ, the first:\n{wrong[0]}\n")
    shares = {name: total[name] / (slices * SLICE) for name in total}
    print("shares:", ", ".join(f"{name} {share:.1%}" for name, share in sorted(shares.items(), key=lambda s: -s[1])))
    rare = [name for name in EXPECTED if shares.get(name, 0) < 0.01]
    if rare:
        print("in fewer than 1 % of the answers:", ", ".join(rare))
    failed += len(rare)
    print(f"{slices + len(EXPECTED) - failed} passed, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
