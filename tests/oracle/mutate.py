"""Breaks the runtime in one place after the other; the comparison with the oracle has to see each.

A mutant is a name, a file, the text that is replaced (it must occur there exactly once, so that the list follows the code) and what stands there
instead. Ends with `N passed, N failed`.
"""
import glob, json, multiprocessing, os, shutil, subprocess, sys, tempfile
from compare import ask, same

BUILD = os.environ.get("BUILD", "build")
COMPILE = [os.environ.get("CC", "gcc"), "-std=c11", "-O0", "-w", "-Iruntime"]
MUTANTS = [line.rstrip("\n").replace("\\n", "\n").split("\t") for line in open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "mutants.tsv"), encoding="utf-8")
           if line.strip() and not line.startswith("#")]


def prepare(scratch):
    """A few books with submissions and right answers, from the comparison itself."""
    here = os.path.dirname(os.path.abspath(__file__))
    subprocess.run([sys.executable, f"{here}/compare.py", "--submissions", "6000", "--seed", "5", "--keep", scratch], stdout=subprocess.DEVNULL)
    return [json.load(open(path, encoding="utf-8")) for path in sorted(glob.glob(f"{scratch}/*.json"))]


def build(scratch, name, file, old, new):
    """The command with one line of its library changed."""
    text = open(f"runtime/{file}", encoding="utf-8").read()
    if text.count(old) != 1:
        return None, f"occurs {text.count(old)} times in {file}: {old}"
    source, target = f"{scratch}/{name}.c", f"{scratch}/{name}"
    with open(source, "w", encoding="utf-8") as out:
        out.write(text.replace(old, new))
    # Patterns, which no submission needs, are built without their library.
    others = [o for o in glob.glob(f"{BUILD}/runtime/zn_*.o") if os.path.basename(o) not in (file.replace(".c", ".o"), "zn_pattern.o")]
    done = subprocess.run([*COMPILE, source, *others, "runtime/zn_pattern.c", *glob.glob(f"{BUILD}/runtime/cli/*.o"), f"{BUILD}/compiler/utf8.o",
                           f"{BUILD}/tables.o", "-o", target], stderr=subprocess.PIPE, text=True)
    return (None, done.stderr) if done.returncode else (target, None)


def survives(job):
    scratch, books, mutant = job
    program, problem = build(scratch, *mutant)
    if problem:
        return mutant[0], problem
    for book in books:
        said = ask(program, book["image"], [line for line, _ in book["cases"]])
        if len(said) != len(book["cases"]) or not all(same(s, right) for s, (_, right) in zip(said, book["cases"])):
            return mutant[0], None
    return mutant[0], "no answer differs"


def main():
    scratch, failed = tempfile.mkdtemp(prefix="mutants."), 0
    try:
        books = prepare(scratch)
        with multiprocessing.Pool() as pool:
            for name, problem in pool.imap(survives, [(scratch, books, mutant) for mutant in MUTANTS]):
                if problem:
                    print(f"mutant {name}: {problem}")
                    failed += 1
    finally:
        shutil.rmtree(scratch)
    print(f"{len(MUTANTS) - failed} passed, {failed} failed")
    return failed > 0 or not books


if __name__ == "__main__":
    sys.exit(main())
