"""Random valid books over the whole grammar of rules: facts, conditions, requirements, terms and versions.

Everything follows from the `random.Random` that is given, so the same seed gives the same bytes. What the compiler would refuse is avoided: no
fact is looked at twice on the way down to a requirement, so that no condition is constant where it stands.
"""
import json
import os
import ids
import places_writer
import terms_writer
from conditions_writer import Conditions
from tree import FORMS, as_list

PARTIES = ["applicant", "handler", "registry"]
DIVISIONS = {"NO": None, "NO-1": "NO", "NO-2": "NO", "SO": None, "SO-1": "SO"}
OFFICES = {"north-office": "NO-1", "south-office": "SO-1"}


def random_book(rng, folder):
    """Writes a book of a few businesses into `folder`, and gives it."""
    book = Writer(rng).book()
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "book.yaml"), "w", encoding="utf-8") as out:
        parts = (f"{json.dumps(key)}: {json.dumps(part)}" for key, part in book.items())
        out.write("{" + ",\n".join(parts) + "}\n")  # JSON is YAML, with everything but numbers and truths quoted
    return book


class Way:
    """The way down to a requirement: what was looked at, which form and age `each` has given ("closed": none may be given), levels that are left."""

    def __init__(self, seen=frozenset(), form=None, age=False, depth=3, channels=()):
        self.seen, self.form, self.age, self.depth, self.channels = seen, form, age, depth, channels

    def on(self, seen=(), **changes):
        return Way(**{**vars(self), "seen": self.seen | set(seen), **changes})


class Writer:
    def __init__(self, rng):
        self.rng, self.numbers = rng, 0
        self.marks = {f"mark-{i}": {"name": f"Mark {i}", "by": rng.choice(PARTIES)} for i in range(rng.randint(2, 3))}
        self.specs = {f"spec-{i}": {"name": f"Spec {i}"} for i in range(rng.randint(1, 2))}
        self.documents = {f"doc-{i}": self.document(i) for i in range(rng.randint(4, 7))}
        papers = [d for d in self.documents if self.documents[d]["kind"] in ("paper", "identity")]
        self.two = rng.sample(papers, 2) if len(papers) > 1 else []  # documents that may stand for one another
        self.conditions = Conditions(rng, list(DIVISIONS), list(OFFICES))

    def chance(self, share):
        return self.rng.random() < share

    def fresh(self, what):
        self.numbers += 1
        return f"{what}-{self.numbers}"

    def document(self, number):
        rng, kind = self.rng, self.rng.choices(["paper", "identity", "object", "data"], [7, 2, 1, 1])[0]
        document = {"name": f"Document {number}", "kind": kind}
        if kind == "paper" and self.chance(0.4):
            document["issued-by"] = rng.choice(["applicant", "applicant", "registry"])
        if kind in ("paper", "identity") and self.chance(0.4):
            document["form"] = rng.choice(FORMS)
        return document

    def book(self):
        rng = self.rng
        book = {"book": {"id": "generated", "title": "Generated", "publisher": "Nobody", "languages": ["en"], "timezone": "+08:00"},
                "sources": {"guide": {"title": "Guide", "seen": "2026-11-22"}}, "channels": {"counter": "At the counter", "online": {"name": "Online"}},
                "parties": {party: party.capitalize() for party in PARTIES}, "marks": self.marks, "specs": self.specs, "documents": self.documents,
                "divisions": {code: {"name": code, **({"parent": parent} if parent else {})} for code, parent in DIVISIONS.items()},
                "offices": places_writer.offices(self, OFFICES),
                "facts": self.conditions.facts}
        self.data = book
        book["sets"] = {}
        for _ in range(rng.randint(1, 2)):
            self.pick_documents()
            name = self.fresh("set")
            book["sets"][name] = self.group(Way(seen=frozenset(self.conditions.not_for_others), depth=1, form="always", age=True), rng.choice(["all-of", "all-of", "any-of"]))
        book["businesses"] = {}
        for number in range(rng.randint(3, 4)):
            name = f"business-{number}"
            book["businesses"][name] = self.business(number)
        if self.chance(0.6):
            self.pick_documents()
            book["businesses"]["plain"] = {"title": "Plain", "channels": ["counter"], "requires": {"all-of": self.plain_leaves()}}
        if self.chance(0.4):
            book["businesses"]["silent"] = {"title": "Silent", "channels": ["counter"], "requires": "not-stated"}
        book.update(places_writer.networks(self, list(DIVISIONS), list(OFFICES), list(book["businesses"])))
        if not book["sets"]:
            del book["sets"]
        self.conditions.complete(book)
        ids.complete(book, self.fresh)
        return book

    # --- businesses ---

    def pick_documents(self):
        """The documents of a business or a set."""
        rng = self.rng
        self.few = rng.sample(list(self.documents), rng.randint(2, min(4, len(self.documents))))
        self.pair = self.two if set(self.two) <= set(self.few) else []
        self.leaves, self.used_sets, self.unclear = 0, set(), False

    def business(self, number):
        rng = self.rng
        channels = rng.choice([["counter"], ["online"], ["counter", "online"], ["counter", "online"]])
        business = {"title": f"Business {number}", "channels": [terms_writer.offered(self, channel) for channel in channels],
                    "source": {"in": "guide", "at": f"{number}"}, "steps": "not-stated"}
        self.conditions.enter(channels, [f"business-{i}" for i in range(number)])
        if self.chance(0.55):
            business["eligible"] = terms_writer.eligibility(self)
        self.pick_documents()
        self.same = number and self.chance(0.4) and f"business-{rng.randrange(number)}"
        self.used_sets = set(self.data["sets"]) if self.same else set()  # what it is the same as may use them
        business["requires"] = self.top(Way(seen=frozenset(self.conditions.not_for_others), channels=tuple(channels), form="closed" if self.same else None, age="closed" if self.same else False))
        if self.chance(0.7):
            business["fees"] = terms_writer.fees(self)
        if self.chance(0.6):
            business["results"] = terms_writer.results(self)
        if self.chance(0.4):
            terms_writer.versions(self, business)
        return business

    def plain_leaves(self):
        """Requirements of which no two take the same pieces: what most businesses are like, and what the runtime has a short way for."""
        rng, leaves = self.rng, []
        for document in self.few:
            leaf, kind = {"document": document}, self.documents[document]["kind"]
            if kind in ("paper", "identity"):
                leaf["form"] = rng.choice(FORMS)
                leaf["shown"] = False
                if self.chance(0.6):
                    leaf["marks"] = rng.sample(list(self.marks), rng.randint(1, 2))
            if self.chance(0.4):
                leaf["copies"] = rng.randint(2, 3)
            leaves.append(leaf)
            if kind in ("paper", "identity") and self.chance(0.3):
                leaves.append({**leaf, "form": rng.choice([form for form in FORMS if form != leaf["form"]])})
        return leaves

    def top(self, way):
        """The top group of a business."""
        group = self.group(way, "all-of")
        if self.same:
            target = self.data["businesses"][self.same]
            if not any("requires" in version for version in target.get("versions", [])):
                copy = {"same-as": self.same}
                named = list(ids.own_ids(target["requires"]))
                if named and self.chance(0.7):
                    copy["without"] = [self.rng.choice(named)]
                if self.chance(0.7):
                    copy["plus"] = [self.leaf(way.on(form="always", age=True)) for _ in range(self.rng.randint(1, 2))]
                group["all-of"] = [copy, *group["all-of"][:1]]
        return group

    # --- groups ---

    def rule(self, way):
        rng = self.rng
        if way.depth and self.leaves < 5 and self.chance(0.5):
            return self.group(way, rng.choices(["any-of", "all-of", "at-least", "points", "depending-on"], [4, 1.5, 2, 2, 7])[0])
        if self.chance(0.12):
            return self.special(way)
        seen = way.seen - self.conditions.not_for_others
        free = [name for name, rule in self.data["sets"].items() if way.depth > 1 and name not in self.used_sets and not seen & self.conditions.looked_at(rule)]
        if free and self.chance(0.3):
            self.used_sets.add(free[0])
            return self.guarded({"set": free[0]}, way)
        return self.leaf(way)

    def special(self, way):
        kind = self.rng.choice(["holds", "unclear", "not-stated"])
        if kind == "not-stated" or kind == "unclear" and self.chance(0.3):
            return kind if kind == "not-stated" else {"id": self.fresh("unclear"), "unclear": "The source is cut."}
        condition, seen = self.conditions.condition(way.seen)
        if condition is None:
            return "not-stated"
        if kind == "holds":
            return self.guarded({"id": self.fresh("duty"), "holds": condition, "text": "Something is so."}, way.on(seen))
        return {"id": self.fresh("unclear"), "when": condition, "unclear": "The source contradicts itself."}

    def guarded(self, rule, way):
        """Perhaps with a condition on it."""
        return {**rule, **self.guard(way)[0]}

    def guard(self, way):
        """Keys that say when a requirement exists, and what they look at."""
        rng, keys, seen = self.rng, {}, set()
        kind = rng.choices([None, "when", "unless", "channels", "effective"], [10, 4, 2, 1.5, 1.5])[0]
        if kind in ("when", "unless"):
            condition, seen = self.conditions.condition(way.seen, positive=kind == "when")
            keys = {kind: condition} if condition else {}
        elif kind == "channels" and len(way.channels) > 1 and "channel" not in way.seen:
            keys, seen = {"channels": [rng.choice(way.channels)]}, {"channel"}
        elif kind == "effective" and "today" not in way.seen:
            keys, seen = {"effective": terms_writer.effective(self)}, {"today"}
        return keys, seen

    def group(self, way, kind):
        rng = self.rng
        keys, seen = self.guard(way) if way.depth < 3 else ({}, set())
        group = {**({"id": self.fresh("group")} if kind != "all-of" or self.chance(0.3) else {}), **keys}
        way = way.on(seen, depth=way.depth - 1)
        if self.chance(0.6 if way.depth == 2 else 0.15):
            group["each"] = []
            for _ in range(rng.choice([1, 1, 2])):
                each, way = self.each(way)
                group["each"].append(each)
        if kind == "depending-on":
            return self.table(group, way)
        if kind == "points":
            return self.points(group, way)
        count = rng.randint(2, 3)
        if kind == "at-least":
            group["at-least"] = rng.randint(1, 2)
            group["from"] = [self.alternative(way) for _ in range(max(count, 2))]
        else:
            group[kind] = [self.alternative(way) if kind == "any-of" else self.rule(way) for _ in range(count)]
        alternatives = group.get("any-of", [])
        for number, rule in enumerate(alternatives):
            if any(self.overlap(rule, other) for other in alternatives[:number]) and "unclear" not in rule and "holds" not in rule:
                rule.setdefault("outcome", "Another way.")
        if group.get("all-of", []).count("not-stated") > 1:
            group["all-of"] = [rule for rule in group["all-of"] if rule != "not-stated"] + ["not-stated"]
        return group

    def overlap(self, one, other):
        """Whether two rules name a document that both ask for."""
        text = repr(other)
        return any(repr(document) in text and repr(document) in repr(one) for document in self.documents)

    def alternative(self, way):
        rule = self.rule(way)
        if rule == "not-stated" or "unclear" in rule and self.unclear:
            rule = self.leaf(way)
        self.unclear = self.unclear or "unclear" in rule
        for key in ("optional", "later"):
            rule.pop(key, None)
        if self.chance(0.15) and "unclear" not in rule and "holds" not in rule:
            rule["outcome"] = f"Outcome {self.fresh('of')}"
        return rule

    def each(self, way):
        each, rng, seen = {}, self.rng, set()
        condition = None
        if self.chance(0.4):
            condition, seen = self.conditions.condition(way.seen)
        if self.chance(0.7):
            each["marks"] = [self.mark(way.on(seen))]
        if self.chance(0.35) and way.form != "closed" and (condition or not way.form):
            each["form"] = rng.choice([*FORMS[:3], ["original", "photocopy"]])
            way = way.on(form="when" if condition else "always")
        if (self.chance(0.38) or not each) and way.age != "closed" and not (condition and way.age):
            each["max-age"] = self.period()
            way = way.on(age=True)
        if not each:
            each["marks"] = [self.mark(way.on(seen))]
        if condition:
            each["when"] = condition
        if self.chance(0.4):
            chosen = rng.choice(self.few)
            each[rng.choice(["for", "except"])] = list(self.two) if chosen in self.two else [chosen]
        return each, way.on(seen)

    def table(self, group, way):
        rng = self.rng
        name, seen = self.conditions.table_fact(way.seen)
        if name is None:
            return self.leaf(way)
        values = self.conditions.table_values(name)
        rng.shuffle(values)
        cut = rng.choice([1, len(values) - 1, len(values) - 1, len(values) - 1])
        rows = [values[:cut], *([value] for value in values[cut:])]
        ways = [way.on(seen, depth=min(way.depth, 1)) for _ in rows]
        group["depending-on"] = name
        group["is"] = {}
        for row, inner in zip(rows, ways):
            rule = "none" if self.chance(0.25) else self.rule(inner)
            group["is"][", ".join(row)] = self.leaf(inner) if rule == "not-stated" and rule in group["is"].values() else rule
        return group

    def points(self, group, way):
        rng, entries = self.rng, []
        for _ in range(rng.randint(2, 3)):
            entry = self.leaf(way, entry=True) if self.chance(0.66) else self.group(way.on(depth=1), "all-of")
            entry["worth"] = rng.choice([10, 20, 25, 40])
            if ("document" in entry or "documents" in entry) and self.chance(0.5):
                entry["further"] = rng.choice([5, 10, 15])
            entries.append(entry)
        top = max(entry["worth"] for entry in entries)
        group["points"] = rng.randint(top // 2, sum(entry["worth"] for entry in entries))
        group["from"] = entries
        named = sorted({d for entry in entries for d in as_list(entry.get("document")) + entry.get("documents", [])})
        if named and self.chance(0.65):
            capped = rng.sample(named, rng.randint(1, len(named)))
            outside = [e["worth"] for e in entries if not set(as_list(e.get("document")) + e.get("documents", [])) & set(capped)]
            group["at-most"] = [{"count": rng.randint(1, 2), "documents": capped}]
            group["points"] = rng.randint(1, max(sum(outside) + min(e["worth"] for e in entries), 1))
        return group

    # --- leaves ---

    def mark(self, way):
        mark = {"mark": self.rng.choice(list(self.marks))}
        if self.chance(0.3):
            mark["by"] = self.rng.choice(PARTIES)
        if self.chance(0.2):
            condition, _ = self.conditions.condition(way.seen)
            mark.update({"when": condition} if condition else {})
        return mark if len(mark) > 1 or self.chance(0.2) else mark["mark"]

    def period(self):
        return self.rng.choice(["P10D", "P2W", "P1M", "P3M", "P1Y"])

    def leaf(self, way, entry=False):
        rng = self.rng
        self.leaves += 1
        keys, seen = self.guard(way)
        way = way.on(seen)
        documents = list(self.pair) if self.pair and self.chance(0.2) else [rng.choice(self.few)]
        leaf = {**keys, **({"document": documents[0]} if len(documents) == 1 else {"documents": documents})}
        kinds = {self.documents[d]["kind"] for d in documents}
        if kinds <= {"paper", "identity"}:
            self.paper(leaf, documents, way)
        if self.chance(0.15):
            leaf["expires"] = self.conditions.dated(way.seen)
        if not entry and self.chance(0.35):
            leaf["copies"] = self.copies(way)
        if self.chance(0.2):
            leaf["of"] = rng.choice(PARTIES[1:])
        if self.chance(0.4):
            leaf["id"] = self.fresh("leaf")
        flag = rng.choices([None, "shown", "shared", "optional", "later"], [12, 2, 1.5, 1, 1])[0]
        if flag and not (entry and flag in ("optional", "later")):
            leaf[flag] = self.chance(0.5) if flag == "shown" else True
        return leaf

    def paper(self, leaf, documents, way):
        """What only papers have: forms, marks, specs, days of issue."""
        rng, own = self.rng, self.documents[documents[0]]
        silent = len(documents) == 1 and ("form" in own or own["kind"] == "paper" and own.get("issued-by") == "applicant")
        if not silent or self.chance(0.3):
            leaf["form"] = rng.choice([*FORMS, "photocopy", "any", ["original", "photocopy"]])
        if self.chance(0.4):
            names = rng.sample(list(self.marks), rng.choice([1, 1, 2]))
            leaf["marks"] = [mark if isinstance(mark, str) else {**mark, "mark": name} for name in names for mark in [self.mark(way)]]
            leaf["marks"] = [name if isinstance(mark, str) else mark for name, mark in zip(names, leaf["marks"])]
            if len(names) == 2 and self.chance(0.7):
                leaf["same-day"] = names
        if self.chance(0.2):
            leaf["specs"] = [rng.choice(list(self.specs))]
        if self.chance(0.12):
            leaf["max-age"] = self.period()
        elif self.chance(0.2) and not way.age:  # two bounds on one day may exclude each other
            leaf["issued"] = self.conditions.dated(way.seen)
        if self.chance(0.1):
            leaf["part"] = "A part of it"

    def copies(self, way):
        kind = self.rng.choices(["number", "fact", "list"], [4, 1, 2])[0]
        fact = self.conditions.number_fact(way.seen) if kind == "fact" else None
        if fact:
            return fact
        condition = self.conditions.condition(way.seen)[0] if kind == "list" else None
        few, many = self.rng.sample([1, 2, 3], 2)
        return [{"is": many, "when": condition}, few] if condition else self.rng.randint(2, 3)
