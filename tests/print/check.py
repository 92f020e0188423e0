#!/usr/bin/python3
"""What handbook.pdf and posters/ of a folder hold, against what `zhinan` tells of the real book in their language: `check.py FOLDER LANGUAGE`.
Prints `N passed, N failed`."""
import json, os, re, subprocess, sys, tempfile
from xml.etree import ElementTree

FOLDER, LANGUAGE = sys.argv[1:]
HANDBOOK = os.path.join(FOLDER, "handbook.pdf")
OFFICES = {"zh-CN": "服务网点", "en": "Offices"}  # the chapter's title
passed = failed = 0


def expect(holds, what):
    global passed, failed
    passed, failed = passed + bool(holds), failed + (not holds)
    if not holds:
        print(f"print: {what}")


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def zhinan(*arguments):
    return json.loads(run(os.path.join(os.environ["BUILD"], "zhinan"), "--lang", LANGUAGE, *arguments, "--json"))


def squeezed(text):
    """Without white space and what stands at the edges of pages: lines and pages break words."""
    return re.sub(r"\s", "", text)


def text_of(path, *options):
    return squeezed(run("pdftotext", *options, path, "-"))


def leaves(node):
    return [node] if node["kind"] == "document" else [leaf for child in node.get("of-these", []) for leaf in leaves(child)]


def check_fonts(path):
    rows = [line.split() for line in run("pdffonts", path).splitlines()[2:]]
    expect(rows and all(row[-5:-3] == ["yes", "yes"] for row in rows), f"{path}: a font is not embedded as a subset: {rows}")


def codes_on(path, first):
    """What the codes say on the pages of a file from one on, where each is a line or, of a place, two."""
    with tempfile.TemporaryDirectory() as folder:
        run("pdftoppm", "-r", "300", "-f", str(first), "-gray", path, os.path.join(folder, "page"))
        pages = [os.path.join(folder, name) for name in sorted(os.listdir(folder))]
        return subprocess.run(["zbarimg", "-q", "--raw", "-Sdisable", "-Sqrcode.enable", *pages], capture_output=True, text=True).stdout


def call_of(shown):
    """The address that dials an office's first number, as its code has it; nothing where there is none."""
    for phone in (phone for counter in shown["counters"] for phone in counter.get("phones", [])):
        return "TEL:" + re.sub("[ ()-]", "", phone.get("read", [phone["printed"]])[0])
    return None


def check_offices(text, codes):
    for office in zhinan("list", "offices"):
        shown = zhinan("show", f"office/{office['id']}")
        wanted = call_of(shown) or f"{shown['name']}\n{shown['counters'][0]['address']}"
        expect(f"\n{wanted}\n" in f"\n{codes}", f"office {office['id']}: no code says {wanted}")
        for counter in shown["counters"]:
            told = [shown["name"], counter["address"], *[p["printed"] for p in counter.get("phones", [])
                                                         if isinstance(p, dict) and "printed" in p]]
            for words in told:
                expect(squeezed(words) in text, f"office {office['id']}: {words} is not in the handbook")


def outline(path):
    """(title, page) of each bookmark, in order."""
    tree = ElementTree.fromstring(run("pdftohtml", "-xml", "-i", "-stdout", path))
    return [(item.text.strip(), int(item.get("page"))) for item in tree.iter("item")]


def page_text(path, page):
    return text_of(path, "-f", str(page), "-l", str(page))


def codes_of(path):
    stem = os.path.join(FOLDER, "code")
    run("pdftoppm", "-r", "150", "-png", "-singlefile", path, stem)
    found = subprocess.run(["zbarimg", "-q", "--raw", f"{stem}.png"], capture_output=True, text=True).stdout
    os.remove(f"{stem}.png")
    return found


def check_business(business, text, marks):
    shown = zhinan("show", f"business/{business['id']}")
    labels = [leaf["label"] for leaf in leaves(shown["requires"])]
    expect(squeezed(business["name"]) in text, f"{business['name']} is not in the handbook")
    for label in labels:
        expect(squeezed(label) in text, f"{business['id']}: {label} is not in the handbook")
    pages = dict(marks)
    expect(business["name"] in pages, f"{business['name']} is not in the outline")
    expect(squeezed(business["name"]) in page_text(HANDBOOK, pages.get(business["name"], 1)), f"{business['name']}: the outline leads elsewhere")
    slip = next((page for title, page in marks if title.startswith(business["name"]) and title != business["name"]), 1)
    for label in labels:
        expect(squeezed(label) in page_text(HANDBOOK, slip), f"{business['id']}: {label} is not on the list to tick off, page {slip}")
    poster = os.path.join(FOLDER, "posters", f"{business['id']}.pdf")
    words = text_of(poster)
    expect("Pages:           1\n" in run("pdfinfo", poster), f"{poster}: more than a sheet")
    check_fonts(poster)
    code = codes_of(poster)
    for told in [business["name"], *labels]:
        expect(squeezed(told) in words, f"poster {business['id']}: {told} is missing")
        expect(told in code, f"poster {business['id']}: {told} is not in its code")


def check_contents(marks):
    """The numbers in the contents are those of the pages."""
    lines = re.findall(r"^\s*(.+?)\s*\.{3,}\s*(\d+)$", run("pdftotext", "-layout", "-f", "2", "-l", "2", HANDBOOK, "-"), re.M)
    expect(len(lines) >= 12, f"contents: {lines}")
    for title, page in lines:
        expect((title, int(page)) in marks, f"contents: {title} is not on {page}")


def main():
    text, marks = text_of(HANDBOOK), outline(HANDBOOK)
    info = run("pdfinfo", HANDBOOK)
    expect("A4" in info and "CreationDate" not in info, f"handbook: {info}")
    check_fonts(HANDBOOK)
    check_contents(marks)
    for business in zhinan("list", "businesses"):
        check_business(business, text, marks)
    chapter = next(page for title, page in marks if title == OFFICES[LANGUAGE])
    check_offices(text, codes_on(HANDBOOK, chapter))
    for document in zhinan("list", "documents"):
        expect(any(title == document["name"] for title, _ in marks), f"{document['name']} is not in the outline")
    expect("�" not in text, "a text could not be written")
    print(f"{passed} passed, {failed} failed")


main()
