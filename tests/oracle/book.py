"""Reads a book's YAML into what each business demands, everything inherited applied, and says which submissions can be judged at all.

Independent of the compiler: it follows the language's own words. It may assume that the book is valid.
"""
import glob, os, sys
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
import core_yaml

FORMS = ["original", "certified-copy", "photocopy", "electronic"]


class Refused(Exception):
    """A submission that cannot be judged: code and place."""


def as_list(value):
    return value if isinstance(value, list) else [] if value is None else [value]


class Book:
    def __init__(self, *folders):
        self.data = {}
        for folder in folders:
            for path in sorted(glob.glob(f"{folder}/**/*.yaml", recursive=True)):
                for key, value in (core_yaml.load_texts(open(path, encoding="utf-8").read()) or {}).items():
                    self.data.setdefault(key, {}).update(value)
        self.documents, self.marks = self.data["documents"], self.data.get("marks", {})
        self.names = {kind: list(self.data.get(kind, {})) for kind in ("parties", "marks", "specs", "documents", "businesses", "channels")}
        self.names["parties"] = list(dict.fromkeys(["applicant", *self.names["parties"]]))
        self.trees = {id: Tree(self, id, business) for id, business in self.data["businesses"].items()}

    def own_form(self, document):
        """The form of a document of which none is said: None, it has to be said; "", it has none."""
        document = self.documents[document]
        if document["kind"] in ("object", "data"):
            return ""
        return document.get("form") or ("original" if document["kind"] == "paper" and document.get("issued-by") == "applicant" else None)

    def demands(self, marks):
        """[mark or {mark, by}] as a mapping from mark to maker."""
        return {m["mark"] if isinstance(m, dict) else m: m.get("by", self.marks[m["mark"]]["by"]) if isinstance(m, dict) else self.marks[m]["by"]
                for m in as_list(marks)}


class Node:
    def __init__(self, kind, id, source, children=()):
        self.kind, self.id, self.source, self.children = kind, id, source, list(children)

    def below(self):
        yield self
        for child in self.children:
            yield from child.below()


class Tree:
    """A business's requirements with everything inherited applied."""

    def __init__(self, book, id, business):
        self.book, self.id, self.business = book, id, business
        self.source = as_list(business.get("source"))
        self.uses = []
        self.collect(business["requires"])
        self.root = self.build(business["requires"], [], None)

    def collect(self, rule):
        if isinstance(rule, dict):
            self.uses += as_list(rule.get("document")) + rule.get("documents", [])
            for child in rule.get("all-of", []) + rule.get("any-of", []):
                self.collect(child)

    def build(self, rule, each, group):
        if rule == "not-stated":
            return Node("gap", f"{self.id}/{group}.not-stated" if group else f"{self.id}/not-stated", "")
        if rule == "none":
            return Node("all", None, "")
        source = ([s["at"] for s in as_list(rule.get("source")) + self.source if "at" in s] + [""])[0]
        each = each + rule.get("each", [])
        for kind in "all", "any":
            if f"{kind}-of" in rule:
                id = rule.get("id")
                return Node(kind, id and f"{self.id}/{id}", source, [self.build(child, each, id) for child in rule[f"{kind}-of"]])
        return self.leaf(rule, each, source)

    def leaf(self, rule, each, source):
        book, leaf = self.book, Node("leaf", None, source)
        leaf.documents = as_list(rule.get("document")) or rule["documents"]
        kinds = {book.documents[d]["kind"] for d in leaf.documents}
        each = [e for e in each if not set(leaf.documents) & set(e.get("except", [])) and set(leaf.documents) & set(e.get("for", leaf.documents))]
        said = rule.get("form") or ([e["form"] for e in each if "form" in e] + [book.own_form(leaf.documents[0])])[0]
        leaf.forms = [] if kinds & {"object", "data"} else FORMS if said == "any" else sorted(as_list(said), key=FORMS.index)
        leaf.need, leaf.specs, leaf.party = int(rule.get("copies", 1)), set(rule.get("specs", [])), rule.get("of", "applicant")
        leaf.shown = rule["shown"] == "true" if "shown" in rule else kinds == {"object"} or kinds == {"identity"} and leaf.forms == ["original"]
        leaf.shared, leaf.free = rule.get("shared") == "true", "true" in (rule.get("optional"), rule.get("later"))
        foreign = "original" in leaf.forms and any(book.documents[d].get("issued-by") != "applicant" for d in leaf.documents)
        takes_marks = not (kinds & {"object", "data"} or leaf.shown or foreign)
        leaf.marks = {m: by for e in each if takes_marks for m, by in book.demands(e.get("marks")).items()}
        leaf.marks.update(book.demands(rule.get("marks")))
        parts = [leaf.documents[0]]
        if self.uses.count(leaf.documents[0]) > 1:
            parts += as_list(rule.get("of")) + leaf.forms[:1]
        leaf.id = f"{self.id}/{rule.get('id') or '.'.join(parts)}"
        return leaf


def check(book, submission):
    """Nothing is judged that is not known: the first mistake in reading order."""
    def known(kind, name, at):
        if name not in book.names[kind]:
            raise Refused("unknown-" + {"parties": "party", "businesses": "business"}.get(kind, kind[:-1]), at)

    businesses = submission.get("businesses") or [submission["business"]]
    for i, business in enumerate(businesses):
        at = f"/businesses/{i}" if "businesses" in submission else "/business"
        known("businesses", business, at)
        if business in businesses[:i]:
            raise Refused("bad-value", at)
    if "channel" in submission:
        known("channels", submission["channel"], "/channel")
        if any(submission["channel"] not in book.data["businesses"][b]["channels"] for b in businesses):
            raise Refused("bad-value", "/channel")
    for i, material in enumerate(submission.get("materials", [])):
        at = f"/materials/{i}"
        known("documents", material["document"], at + "/document")
        known("parties", material.get("of", "applicant"), at + "/of")
        own = book.own_form(material["document"])
        if own == "" and "form" in material or own is None and "form" not in material or material.get("form", FORMS[0]) not in FORMS:
            raise Refused("bad-value", at + "/form")
        if not 1 <= material.get("copies", 1) <= 65535:
            raise Refused("bad-value", at + "/copies")
        for j, mark in enumerate(material.get("marks", [])):
            known("marks", mark["mark"] if isinstance(mark, dict) else mark, f"{at}/marks/{j}" + "/mark" * isinstance(mark, dict))
            known("parties", mark.get("by", "applicant") if isinstance(mark, dict) else "applicant", f"{at}/marks/{j}/by")
        for j, spec in enumerate(material.get("specs", [])):
            known("specs", spec, f"{at}/specs/{j}")
