"""Random valid books, and random submissions that come close to what a book demands: nearly full sets with a fault here and there.

Everything follows from the `random.Random` that is given, so the same seed gives the same bytes.
"""
import json
import os
from book import FORMS, Refused, as_list, check

PARTIES = ["applicant", "handler", "registry"]


def random_book(rng, folder):
    """Writes a book of a few businesses into `folder`."""
    marks = {f"mark-{i}": {"name": f"Mark {i}", "by": rng.choice(PARTIES)} for i in range(rng.randint(1, 3))}
    specs = {f"spec-{i}": {"name": f"Spec {i}"} for i in range(rng.randint(1, 2))}
    documents = {f"doc-{i}": random_document(rng, i) for i in range(rng.randint(3, 6))}
    writer = Writer(rng, documents, list(marks), list(specs))
    book = {"book": {"id": "generated", "title": "Generated", "publisher": "Nobody", "languages": ["en"], "timezone": "+08:00"},
            "sources": {"guide": {"title": "Guide", "seen": "2026-11-22"}}, "channels": {"counter": "At the counter", "online": "Online"},
            "parties": {party: party.capitalize() for party in PARTIES}, "marks": marks, "specs": specs, "documents": documents,
            "businesses": {f"business-{i}": writer.business(i) for i in range(rng.randint(2, 4))}}
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "book.yaml"), "w", encoding="utf-8") as out:
        json.dump(book, out, indent=1)  # JSON is YAML, with everything quoted


def random_document(rng, number):
    kind = rng.choices(["paper", "identity", "object", "data"], [6, 2, 1, 1])[0]
    document = {"name": f"Document {number}", "kind": kind}
    if kind == "paper" and rng.random() < 0.4:
        document["issued-by"] = rng.choice(["applicant", "applicant", "registry"])
    if kind in ("paper", "identity") and rng.random() < 0.4:
        document["form"] = rng.choice(FORMS[:3])
    return document


class Writer:
    def __init__(self, rng, documents, marks, specs):
        self.rng, self.documents, self.marks, self.specs = rng, documents, marks, specs

    def business(self, number):
        rng, self.groups, self.leaves = self.rng, 0, []
        business = {"title": f"Business {number}", "channels": rng.choice([["counter"], ["online"], ["counter", "online"]]),
                    "source": {"in": "guide", "at": f"{number}"}, "steps": "not-stated"}
        if rng.random() < 0.1:
            return {**business, "requires": "not-stated"}
        self.few = rng.sample(list(self.documents), rng.randint(2, min(4, len(self.documents))))
        requires = {"all-of": [self.rule(2) for _ in range(rng.randint(1, 3))]}
        if rng.random() < 0.6:
            requires = {"each": [self.each()], **requires}
        self.name_leaves()
        return {**business, "requires": requires}

    def each(self):
        each, rng = {"marks": [self.mark()]}, self.rng
        if rng.random() < 0.4:
            each[rng.choice(["for", "except"])] = [rng.choice(self.few)]
        if rng.random() < 0.3:
            each["form"] = rng.choice(FORMS[:3])
        return each

    def mark(self):
        mark = self.rng.choice(self.marks)
        return mark if self.rng.random() < 0.7 else {"mark": mark, "by": self.rng.choice(PARTIES)}

    def rule(self, depth):
        rng = self.rng
        if depth and len(self.leaves) < 4 and rng.random() < 0.45:
            self.groups += 1
            name = f"group-{self.groups}"
            kind = rng.choice(["any-of", "any-of", "all-of"])
            group = {kind: [self.rule(depth - 1) for _ in range(rng.randint(2, 3))]}
            return {"id": name, **group} if kind == "any-of" or rng.random() < 0.3 else group
        if depth == 2 and rng.random() < 0.05:
            return "not-stated"
        return self.leaf()

    def leaf(self):
        rng, leaf = self.rng, {}
        documents = rng.sample(self.few, 2) if rng.random() < 0.15 else [rng.choice(self.few)]
        kinds = {self.documents[d]["kind"] for d in documents}
        if len(documents) > 1 and not kinds <= {"paper", "identity"}:
            documents, kinds = documents[:1], {self.documents[documents[0]]["kind"]}
        leaf.update({"document": documents[0]} if len(documents) == 1 else {"documents": documents})
        if kinds <= {"paper", "identity"}:
            own = self.documents[documents[0]]
            silent = len(documents) == 1 and ("form" in own or own.get("issued-by") == "applicant")
            if not silent or rng.random() < 0.3:
                leaf["form"] = rng.choice([*FORMS[:3], "photocopy", "any", ["original", "photocopy"]])
            if rng.random() < 0.35:
                leaf["marks"] = [self.mark()]
            if rng.random() < 0.25:
                leaf["specs"] = [rng.choice(self.specs)]
        if rng.random() < 0.4:
            leaf["copies"] = rng.randint(2, 3)
        if rng.random() < 0.2:
            leaf["of"] = rng.choice(PARTIES[1:])
        flag = rng.choices([None, "shown", "shared", "optional", "later"], [12, 1, 1, 1, 1])[0]
        if flag:
            leaf[flag] = rng.random() < 0.5 if flag == "shown" else True
        self.leaves.append(leaf)
        return leaf

    def name_leaves(self):
        """Gives an id wherever the default one would not be there or not be its own."""
        uses = [d for leaf in self.leaves for d in as_list(leaf.get("document")) + leaf.get("documents", [])]
        default = [(leaf.get("document"), leaf.get("of"), str(leaf.get("form"))) for leaf in self.leaves]
        for number, leaf in enumerate(self.leaves):
            alone = uses.count(leaf.get("document")) == 1
            said = isinstance(leaf.get("form"), str) and leaf["form"] != "any" and default.count(default[number]) == 1
            if "documents" in leaf or not alone and (not said or self.rng.random() < 0.5):
                leaf["id"] = f"leaf-{number}"


class Submitter:
    """Submissions to one book."""

    def __init__(self, rng, book):
        self.rng, self.book = rng, book

    def submission(self, number):
        rng = self.rng
        names = list(self.book.trees)
        chosen = rng.sample(names, 2) if len(names) > 1 and rng.random() < 0.12 else [rng.choice(names)]
        result = {"id": number} if rng.random() < 0.3 else {}
        result.update({"business": chosen[0]} if len(chosen) == 1 and rng.random() < 0.95 else {"businesses": chosen})
        result["day"] = "2026-11-23"
        offered = set.intersection(*(set(self.book.data["businesses"][b]["channels"]) for b in chosen))
        if offered and rng.random() < 0.2:
            result["channel"] = rng.choice(sorted(offered))
        diligence = rng.choice([0.2, 0.6, 0.9, 0.97, 1])
        materials = [self.blemish(self.piece(leaf)) for b in chosen for leaf in self.demanded(self.book.trees[b].root) if rng.random() < diligence]
        materials += [self.stray() for _ in range(rng.choices([0, 1, 2], [8, 2, 1])[0])]
        rng.shuffle(materials)
        result["materials"] = materials[:6]
        return self.spoil(result) if rng.random() < 0.03 else result

    def demanded(self, node):
        """The leaves under one choice of alternatives."""
        if node.kind == "leaf":
            return [node]
        children = [self.rng.choice(node.children)] if node.kind == "any" and self.rng.random() < 0.85 else node.children
        return [leaf for child in children for leaf in self.demanded(child)]

    def piece(self, leaf):
        """A piece that fits a leaf, said in one of the ways it can be said."""
        rng, document = self.rng, self.rng.choice(leaf.documents)
        piece, own = {"document": document}, self.book.own_form(document)
        form = rng.choice(leaf.forms) if leaf.forms else own
        if form and (form != own or rng.random() < 0.3):
            piece["form"] = form
        if leaf.party != "applicant" or rng.random() < 0.1:
            piece["of"] = leaf.party
        if leaf.need > 1 or rng.random() < 0.1:
            piece["copies"] = leaf.need
        piece["marks"] = [self.say_mark(mark, by) for mark, by in leaf.marks.items()]
        if leaf.specs:
            piece["specs"] = sorted(leaf.specs)
        return piece

    def say_mark(self, mark, by):
        return mark if by == self.book.marks[mark]["by"] and self.rng.random() < 0.8 else {"mark": mark, "by": by}

    def blemish(self, piece):
        """Mostly leaves a piece alone; else one thing about it is other."""
        rng = self.rng
        kind = rng.choices(["none", "marks", "maker", "specs", "of", "form", "copies"], [16, 2, 2, 2, 1, 2, 2])[0]
        if kind == "maker" and piece["marks"]:
            mark = rng.choice(piece["marks"])
            piece["marks"] = [{"mark": mark if isinstance(mark, str) else mark["mark"], "by": rng.choice(self.book.names["parties"])}]
        elif kind == "of":
            piece["of"] = rng.choice(self.book.names["parties"])
        elif kind == "form" and self.book.own_form(piece["document"]) != "":
            piece["form"] = rng.choice(FORMS)
        elif kind == "copies":
            piece["copies"] = rng.choice([1, 1, 2, 3, 4])
        elif kind in ("marks", "specs"):
            piece.pop(kind, None)
        return piece

    def stray(self):
        document = self.rng.choice(self.book.names["documents"])
        piece = {"document": document}
        if self.book.own_form(document) is None or self.book.own_form(document) and self.rng.random() < 0.3:
            piece["form"] = self.rng.choice(FORMS)
        if self.rng.random() < 0.3 and self.book.names["marks"]:
            piece["marks"] = [self.rng.choice(self.book.names["marks"])]
        return piece

    def spoil(self, submission):
        """One thing that cannot be judged."""
        rng = self.rng
        kind = rng.choice(["business", "twice", "channel", "channel", "document", "of", "form", "copies", "mark", "spec"])
        if kind in ("business", "twice"):
            names = as_list(submission.pop("business", None)) + submission.pop("businesses", [])
            submission["businesses"] = names + ([names[0]] if kind == "twice" else ["no-such"])
        elif kind == "channel":
            submission["channel"] = rng.choice([*self.book.names["channels"], "no-such"])
        elif submission["materials"]:
            piece = rng.choice(submission["materials"])
            piece.update({"document": {"document": "no-such"}, "of": {"of": "no-such"}, "copies": {"copies": rng.choice([0, 65536])},
                          "mark": {"marks": [rng.choice(["no-such", {"mark": "no-such"}, {"mark": self.book.names["marks"][0], "by": "no-such"}])]},
                          "form": {"form": rng.choice(FORMS)}, "spec": {"specs": ["no-such"]}}[kind])
            if kind == "form" and self.book.own_form(piece["document"]) is None:
                del piece["form"]
        return submission




def can_be_judged(book, submission):
    try:
        check(book, submission)
    except Refused:
        return False
    return True
