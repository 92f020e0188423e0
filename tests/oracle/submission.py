"""What a submission says: whether it can be judged at all, what is known of the applicant, and its pieces with everything unsaid filled in."""
import copy
import days
import places
from tree import FORMS

COPIES = 65535  # that one piece may stand for, or a requirement demand
KINDS = {"parties": "party", "businesses": "business"}


class Refused(Exception):
    """A submission that cannot be judged: code and place."""


class Scope(dict):
    """What is known: values by name. What is computed is computed when it is first asked for; the value of what is not known is None."""

    def __init__(self, book, known, usual):
        super().__init__(known)
        self.book, self.assumed = book, set()
        for name, fact in book.facts.items() if usual else ():
            if name not in self and fact.usually is not None:
                self[name] = fact.usually
                self.assumed.add(name)

    def __missing__(self, name):
        fact, value = self.book.facts.get(name), None
        if fact is not None and fact.kind == "derived":
            value = fact.condition.truth(self)
        elif fact is not None and fact.kind == "age" and self[fact.birth] is not None:
            value = days.years(self[fact.birth], self["today"])
        self[name] = value
        return value

    def but(self, name, value):
        """The same, but for one value; what was computed before stays."""
        other = copy.copy(self)
        other[name] = value
        return other


def names_of(submission):
    return submission.get("businesses") or [submission["business"]]


def check(book, submission):
    """Refuses what cannot be judged. First all is read, in the order in which it stands, then it is held together."""
    Reader(book, submission).read()
    day, versions = days.number(submission["day"]), []
    for i, name in enumerate(names_of(submission)):
        at = f"/businesses/{i}" if "businesses" in submission else "/business"
        if name in names_of(submission)[:i]:
            raise Refused("bad-value", at)
    for i, name in enumerate(names_of(submission)):
        at = f"/businesses/{i}" if "businesses" in submission else "/business"
        version, _ = book.businesses[name].on(day)
        if version is None:
            raise Refused("not-in-force", at)
        versions.append(version)
    if "channel" in submission:
        for version in versions:
            if submission["channel"] not in version.channels(None):
                raise Refused("bad-value", "/channel")
            if submission["channel"] not in version.channels(day):
                raise Refused("not-in-force", "/channel")
    return versions


class Reader:
    """Nothing is judged that is not known."""

    def __init__(self, book, submission):
        self.book, self.submission = book, submission

    def known(self, kind, name, at):
        if name not in self.book.names[kind]:
            raise Refused("unknown-" + KINDS.get(kind, kind[:-1]), at)

    def day(self, text, at):
        try:
            return days.number(text)
        except days.BadDay:
            raise Refused("bad-day", at) from None

    def read(self):
        for key, value in self.submission.items():
            if key in ("business", "channel", "region", "office"):
                self.known({"business": "businesses", "channel": "channels", "region": "divisions", "office": "offices"}[key], value, f"/{key}")
            elif key == "businesses":
                for i, name in enumerate(value):
                    self.known("businesses", name, f"/businesses/{i}")
            elif key == "day":
                self.day(value, "/day")
            elif key == "facts":
                for name, said in value.items():
                    self.known("facts", name, f"/facts/{name}")
                    self.fact(self.book.facts[name], said, f"/facts/{name}")
            elif key == "materials":
                for i, material in enumerate(value):
                    self.material(material, f"/materials/{i}")

    def fact(self, fact, said, at):
        if fact.kind in ("age", "derived"):
            raise Refused("bad-value", at)
        kinds = {"bool": bool, "int": int, "set": list}
        if type(said) is not kinds.get(fact.kind, str):
            raise Refused("bad-type", at)
        if fact.kind == "date":
            self.day(said, at)
        elif fact.kind == "division":
            self.known("divisions", said, at)
        elif fact.kind == "enum" and said not in fact.values:
            raise Refused("unknown-value", at)
        for i, value in enumerate(said) if fact.kind == "set" else ():
            if value not in fact.values or value in said[:i]:
                raise Refused("bad-value" if value in fact.values else "unknown-value", f"{at}/{i}")

    def material(self, material, at):
        for key, value in material.items():
            if key in ("document", "of"):
                self.known("documents" if key == "document" else "parties", value, f"{at}/{key}")
            elif key == "form" and value not in FORMS:
                raise Refused("unknown-form", at + "/form")
            elif key == "copies" and not 1 <= value <= COPIES:
                raise Refused("bad-value", at + "/copies")
            elif key in ("issued", "expires"):
                self.day(value, f"{at}/{key}")
            elif key == "marks":
                for j, mark in enumerate(value):
                    self.mark(mark, f"{at}/marks/{j}")
            elif key == "specs":
                for j, spec in enumerate(value):
                    self.known("specs", spec, f"{at}/specs/{j}")

    def mark(self, mark, at):
        if isinstance(mark, str):
            return self.known("marks", mark, at)
        for key, value in mark.items():
            if key == "day":
                self.day(value, at + "/day")
            else:
                self.known("marks" if key == "mark" else "parties", value, f"{at}/{key}")


def scope_of(book, submission, versions):
    """What is known of the applicant. The channel is, when it is said or the only one that is open."""
    day = days.number(submission["day"])
    known = {"today": day, **{key: submission[key] for key in ("channel",) if key in submission}}
    if "channel" not in submission:
        common = set.intersection(*(set(version.channels(day)) for version in versions))
        if len(common) == 1:
            known["channel"], = common
    for name, said in submission.get("facts", {}).items():
        kind = book.facts[name].kind
        known[name] = days.number(said) if kind == "date" else frozenset(said) if kind == "set" else said
    scope = Scope(book, known, submission.get("assume"))
    scope["region"], scope["office"] = places.region(book, submission, scope), None
    scope["office"] = submission.get("office") or places.office(book, submission, scope)
    for name, fact in book.facts.items():
        if fact.kind == "age" and (scope[fact.birth] or 0) > day:
            raise wrong_fact(submission, "bad-value", fact.birth)
        scope[name]  # is computed
    refusal = "office" in submission and places.refusal(book, submission["office"], scope)
    if refusal:
        raise Refused(refusal, "/office")
    return scope


def wrong_fact(submission, code, name):
    """A fact with a value with which nothing can be judged; one that was assumed stands nowhere."""
    return Refused(code, f"/facts/{name}" if name in submission.get("facts", {}) else "/assume")


def pieces_of(book, submission):
    pieces = []
    for i, material in enumerate(submission.get("materials", [])):
        own = book.own_form(material["document"])
        if own == "" and "form" in material or own is None and "form" not in material:
            raise Refused("bad-value", f"/materials/{i}/form")
        marks = [mark if isinstance(mark, dict) else {"mark": mark} for mark in material.get("marks", [])]
        pieces.append({"document": material["document"], "of": material.get("of", "applicant"), "copies": material.get("copies", 1),
                       "form": material.get("form") or own, "specs": set(material.get("specs", [])),
                       "marks": {(mark["mark"], mark.get("by") or book.maker(mark["mark"])): mark.get("day") for mark in marks},
                       "issued": days.number(material["issued"]) if "issued" in material else None,
                       "expires": days.number(material["expires"]) if "expires" in material else None})
    return pieces
