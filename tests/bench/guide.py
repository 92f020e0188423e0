#!/usr/bin/python3
"""Figures of the guide that no browser is needed for, a line each as bench prints them: paper in one language against an empty document of WeasyPrint;
the guide of a thousand businesses and ten thousand offices against the tables of the same book, and its memory. `guide.py ZHINANC GUIDE`.
"""
import os, re, resource, shutil, subprocess, sys, tempfile, time

ZHINANC, GUIDE = (os.path.abspath(path) for path in sys.argv[1:])
PRINT = os.path.join(os.path.dirname(__file__), "..", "..", "compiler", "guide", "handbook.py")
HEAD = """book: {id: large, title: 大手册, publisher: 某机构, languages: [zh-CN], timezone: "+08:00"}
sources: {guide: {title: 办理须知, seen: 2026-11-22}}
channels: {counter: 现场办理}
marks: {official-seal: {name: 公章, by: applicant}}
"""


def figure(name, value, unit, goal):
    print(f"bench {name} {value:.4g} {unit} goal <={goal}{' missed' if value > goal else ''}", flush=True)


def seconds(*command):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def business(number):
    papers = sorted({(number * 7 + k * (1 + number % 5)) % 60 for k in range(5)})
    demanded = "".join(f"        - {{document: doc-{paper}, form: photocopy}}\n" for paper in papers)
    brought = ", ".join(f"{{document: doc-{paper}, form: photocopy, marks: [official-seal]}}" for paper in papers)
    return (f"  business-{number}:\n    title: 业务{number}号\n    summary: 办理第{number}项业务。\n    channels: [counter]\n"
            f"    source: {{in: guide, at: \"{number}\"}}\n    requires:\n      each: [{{marks: [official-seal]}}]\n      all-of:\n{demanded}"
            f"    examples:\n      - {{id: full, submit: [{brought}], expect: satisfied}}\n")


def large_book(path):
    with open(path, "w", encoding="utf-8") as out:
        out.write(HEAD + "documents:\n")
        out.writelines(f"  doc-{i}: {{name: 材料{i}, kind: paper, form: original}}\n" for i in range(60))
        out.write("businesses:\n")
        out.writelines(business(i) for i in range(1000))
        out.write('divisions:\n  "650000": {name: 大区}\n')
        for p in range(10, 30):
            out.write(f'  "65{p}00": {{name: 第{p}州, parent: "650000"}}\n')
            out.writelines(f'  "65{p}{c}": {{name: 第{p}州第{c}县, parent: "65{p}00"}}\n' for c in range(10, 20))
        out.write("offices:\n")
        out.writelines(f'  office-{i}:\n    division: "65{i % 20 + 10}{i // 20 % 10 + 10}"\n    name: 网点{i}\n    public: true\n'
                       f'    counters: [{{address: 人民路{i}号, phones: ["0991-{i + 2000000}"], contact: 张三}}]\n' for i in range(10000))


def measure_paper(folder):
    empty = os.path.join(folder, "empty.html")
    with open(empty, "w") as out:
        out.write("<!DOCTYPE html><title>x</title>")
    plain = min(seconds("weasyprint", empty, os.path.join(folder, "empty.pdf")) for _ in range(3))
    alone = os.path.join(folder, "alone")  # the pages of the first language
    shutil.copytree(GUIDE, alone, ignore=lambda _, names: [name for name in names if not re.search(r"(print|posters)\.html$|\.css$", name)])
    figure("handbook-and-posters", seconds("/usr/bin/python3", PRINT, alone, os.path.join(folder, "paper")) / plain, "x", 60)


def measure_large(folder):
    os.mkdir(os.path.join(folder, "rules"))
    large_book(os.path.join(folder, "rules", "book.yaml"))
    times = {}
    for only in ("tables", "guide"):
        out = os.path.join(folder, only)
        times[only] = min(seconds(ZHINANC, "build", "--force", "--only", only, "-o", out, os.path.join(folder, "rules")) for _ in range(3))
    figure("large-guide", times["guide"] / times["tables"], "x", 10)


def main():
    with tempfile.TemporaryDirectory() as folder:
        measure_large(folder)
        figure("large-guide-memory", resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024, "MB", 500)
        measure_paper(folder)


main()
