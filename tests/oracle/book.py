"""Reads a book's YAML: its names, facts and businesses, each business as its versions, with what they demand in trees (tree.py).

Independent of the compiler: it follows the language's own words. It may assume that the book is valid.
"""
import functools
import glob
import json
import os
import re
import sys
import days
import terms
from conditions import Condition, all_of
from tree import Tree, as_list
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
import core_yaml


def texts_of(value):
    """What json.loads gives as if it were read as YAML without types: every scalar a string."""
    if isinstance(value, dict):
        return {key: texts_of(item) for key, item in value.items()}
    if isinstance(value, list):
        return [texts_of(item) for item in value]
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else value


def load(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    if text.startswith("{"):  # generated books are JSON, which is YAML; read as such it takes long
        return texts_of(json.loads(text, parse_int=str, parse_float=str))
    return core_yaml.load_texts(text) or {}


def text_in(text, language):
    """A text in the book's first language."""
    return text[language] if isinstance(text, dict) else text


class Fact:
    def __init__(self, written):
        kind = written.get("type")
        self.kind = "derived" if "is" in written else "enum" if isinstance(kind, list) else "set" if isinstance(kind, dict) else kind
        values = kind if self.kind == "enum" else kind["any-of-values"] if self.kind == "set" else []
        self.values = [name for value in values for name in value]
        self.written, self.birth, self.usually, self.condition = written, written.get("from"), None, None

    def choices(self, book):
        """The values with their names, as a question lists them."""
        kind = self.written["type"]
        return [{"value": id, "text": book.text(name)} for one in (kind if self.kind == "enum" else kind["any-of-values"]) for id, name in one.items()]

    def settle(self, book):
        """What can be read once all facts are there."""
        usually = self.written.get("usually")
        if self.kind == "derived":
            self.condition = Condition(book, self.written["is"])
        elif self.kind == "set" and usually is not None:
            self.usually = frozenset(as_list(usually))
        elif usually is not None:
            self.usually = book.value(self.kind, usually)


class Version:
    """A business as it is in a span of days."""

    def __init__(self, book, id, written):
        self.book, self.id, self.written = book, id, written
        effective = written.get("effective", {})
        self.start = days.number(effective.get("from") or effective.get("seen") or "0001-01-01")
        self.is_seen = "seen" in effective and "from" not in effective
        self.until = days.number(effective["until"]) if "until" in effective else None
        lines = [{**line, "window": book.window(line["window"])} if "window" in line else line for line in written.get("eligible", [])]
        self.eligible = [terms.Eligible(book, line) for line in lines if line.get("window") != "not-stated"]
        self.open_windows = [line for line in lines if line.get("window") == "not-stated"]
        self.fees, self.results = terms.Fees(book, written.get("fees")), [terms.Result(book, line) for line in written.get("results", [])]

    @functools.cached_property
    def tree(self):
        return Tree(self)

    def channels(self, day):
        """What is open on a day; all that ever is, without a day."""
        for channel in self.written["channels"]:
            if isinstance(channel, str):
                yield channel
            elif day is None or terms.in_force(channel["effective"], day):
                yield channel["id"]


class Business:
    def __init__(self, book, id, written):
        self.versions = [Version(book, id, written)]
        later = sorted(written.get("versions", []), key=lambda v: v["effective"].get("from") or v["effective"]["seen"])
        for change in later:
            self.versions.append(Version(book, id, {**self.versions[-1].written, **change}))

    def on(self, day):
        """(the version in force on a day or None, whether that is uncertain)"""
        number = sum(version.start <= day for version in self.versions) - 1
        version, later = self.versions[max(number, 0)], self.versions[number + 1:]
        if number < 0 or version.until is not None and day > version.until:
            return None, False
        return version, version.until is None and bool(later) and later[0].is_seen and day > version.start


class Book:
    def __init__(self, *folders, data=None):
        self.data = data or {}
        for folder in folders:
            for path in sorted(glob.glob(f"{folder}/**/*.yaml", recursive=True)):
                for key, value in load(path).items():
                    self.data.setdefault(key, {}).update(value)
        self.conditions = {}
        self.language = self.data["book"]["languages"][0]
        self.documents, self.marks = self.data["documents"], self.data.get("marks", {})
        kinds = "parties", "marks", "specs", "documents", "businesses", "channels", "facts", "divisions", "offices"
        self.names = {kind: list(self.data.get(kind, {})) for kind in kinds}
        self.names["parties"] = list(dict.fromkeys(["applicant", *self.names["parties"]]))
        self.facts = {name: Fact(written) for name, written in self.data.get("facts", {}).items()}
        for fact in self.facts.values():
            fact.settle(self)
        self.businesses = {id: Business(self, id, written) for id, written in self.data["businesses"].items()}

    @functools.cached_property
    def periods(self):
        """Every period that is written somewhere."""
        return {days.period(found) for found in re.findall(r"-?P[0-9]+[DWMY]", json.dumps(self.data))}

    @functools.cached_property
    def ages(self):
        """Every number with which an age may be compared, and its neighbours."""
        found = {int(number) for number in re.findall(r'"([0-9]{1,2})"', json.dumps(self.data))}
        return {number + near for number in found for near in (0, 1)} | {0}

    def window(self, written):
        """A window as it is written, or that of the renewal of which it is the id."""
        return self.data["renewals"][written]["window"] if isinstance(written, str) else written

    def condition(self, written):
        """What is written once is made once."""
        key = id(written)
        if key not in self.conditions:
            self.conditions[key] = written, Condition(self, written)
        return self.conditions[key][1]

    def values_condition(self, name, values):
        key = name, tuple(values)
        if key not in self.conditions:
            self.conditions[key] = None, Condition(self, {name: list(values)})
        return self.conditions[key][1]

    def value(self, kind, text):
        """A value as conditions compare it: a truth, a number, the number of a day, or a name."""
        return text == "true" if kind in ("bool", "derived") else int(text) if kind in ("int", "age") else days.number(text) if kind == "date" else text

    def divisions_around(self, code):
        """A division and those that it lies in."""
        while code:
            yield code
            code = self.data["divisions"][code].get("parent")

    def own_form(self, document):
        """The form of a document of which none is said: None, it has to be said; "", it has none."""
        document = self.documents[document]
        if document["kind"] in ("object", "data"):
            return ""
        return document.get("form") or ("original" if document["kind"] == "paper" and document.get("issued-by") == "applicant" else None)

    def maker(self, mark):
        return self.marks[mark]["by"]

    def text(self, written):
        return text_in(written, self.language)

    def can_be_said(self, name):
        return name in ("channel", "region", "office") or name in self.facts and self.facts[name].kind not in ("age", "derived")

    # --- what is computed from facts ---

    def may_use(self, business, scope):
        """Whether the applicant is eligible for a business; where only an unclear line fails, nobody knows."""
        version, _ = self.businesses[business].on(scope["today"])
        return all_of(line.truth(scope, unclear=None) for line in version.eligible) if version else False

    def inputs(self, name, day):
        """What a computed thing is computed from; nothing, when it is not computed."""
        if name.startswith("may-use "):
            return set().union(*(line.reads for version in self.businesses[name.split()[1]].versions for line in version.eligible))
        fact = self.facts.get(name)
        return set() if fact is None else {fact.birth} if fact.kind == "age" else fact.condition.reads if fact.kind == "derived" else set()
