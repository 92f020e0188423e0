"""Judges a submission by trying everything: each choice of alternatives with each way to put the pieces on the requirements.

Slow and obvious. Copies of one piece are alike, so a way is said by how many copies of each piece a requirement takes.
"""
import itertools
import math
from book import FORMS, Node, Refused, check

REASONS = ["unmarked", "wrong-maker", "wrong-spec", "wrong-owner", "wrong-form", "too-few", "missing"]


class Case:
    """One submission against the trees of its businesses."""

    def __init__(self, book, submission):
        self.book = book
        self.trees = [book.trees[b] for b in submission.get("businesses") or [submission["business"]]]
        self.pieces = [self.piece(m) for m in submission.get("materials", [])]
        self.asked = {pair for t in self.trees for n in t.root.below() if n.kind == "leaf" for pair in n.marks.items()}

    def piece(self, material):
        marks = [(m["mark"], m.get("by")) if isinstance(m, dict) else (m, None) for m in material.get("marks", [])]
        return {"document": material["document"], "of": material.get("of", "applicant"), "copies": material.get("copies", 1),
                "form": material.get("form") or self.book.own_form(material["document"]), "specs": set(material.get("specs", [])),
                "marks": {(m, by or self.book.marks[m]["by"]) for m, by in marks}}

    def lacking(self, leaf, piece):
        return [m for m in self.book.names["marks"] if m in leaf.marks and (m, leaf.marks[m]) not in piece["marks"]]

    def faults(self, leaf, piece):
        found = set()
        for mark in self.lacking(leaf, piece):
            strange = any(m == mark and (m, by) not in self.asked for m, by in piece["marks"])
            found.add("wrong-maker" if strange else "unmarked")
        if not leaf.specs <= piece["specs"]:
            found.add("wrong-spec")
        if piece["of"] != leaf.party:
            found.add("wrong-owner")
        if leaf.forms and piece["form"] not in leaf.forms:
            found.add("wrong-form")
        return sorted(found, key=REASONS.index)

    def concerns(self, leaf, piece):
        return piece["document"] in leaf.documents

    def choices(self, node):
        """Every choice of alternatives below a node: ([(any-of, chosen number)...], [node in force...]), both in preorder."""
        if node.kind == "any" and len(node.children) > 1:
            for number, child in enumerate(node.children):
                for chosen, nodes in self.choices(child):
                    yield [(node, number)] + chosen, [node] + nodes
        else:
            for parts in itertools.product(*map(list, map(self.choices, node.children))):
                yield sum((c for c, _ in parts), []), [node] + sum((n for _, n in parts), [])

    def takings(self, leaf):
        """Every way of one leaf: how many copies of each piece it takes, at most `need` together."""
        rooms = [range(min(p["copies"], leaf.need) + 1) if self.concerns(leaf, p) else range(1) for p in self.pieces]
        return [counts for counts in itertools.product(*rooms) if sum(counts) <= leaf.need]

    def size(self):
        """How many plans there are to try, or more."""
        roots = Node("all", None, "", [t.root for t in self.trees])
        return sum(math.prod(len(self.takings(n)) for n in nodes if n.kind == "leaf") for _, nodes in self.choices(roots))

    def assignments(self, leaves):
        for taking in itertools.product(*map(self.takings, leaves)):
            unused = 0
            for piece, column in zip(self.pieces, zip(*taking)):
                alone = sum(n for leaf, n in zip(leaves, column) if not leaf.shown and not leaf.shared)
                shown = [n for leaf, n in zip(leaves, column) if leaf.shown and not leaf.shared]
                if alone + max(shown, default=0) > piece["copies"]:
                    break
                unused += max(0, piece["copies"] - sum(column))
            else:
                yield taking, unused if leaves else sum(p["copies"] for p in self.pieces)

    def plans(self, chosen, nodes):
        """(what is compared, taking) of every assignment; the least is the best plan of this choice of alternatives."""
        leaves = [n for n in nodes if n.kind == "leaf"]
        for taking, unused in self.assignments(leaves):
            bring, faults, order = 0, 0, []
            for leaf, counts in zip(leaves, taking):
                slots = sorted((len(f), REASONS.index(f[0]) if f else -1, i) for i, n in enumerate(counts) if n
                               for f in [self.faults(leaf, self.pieces[i])] for _ in range(n))
                slots += [(99, 99, 999)] * (leaf.need - len(slots))
                bring += 0 if leaf.free else sum(s[0] == 99 for s in slots)
                faults += 0 if leaf.free else sum(s[0] for s in slots if s[0] != 99)
                order.append(slots)
            yield (bring, faults, unused, [number for _, number in chosen], order), taking

    def bare(self, node):
        """What a node gives when nothing is at hand."""
        if node.kind == "any" and len(node.children) > 1:
            return [{"requirement": node.id, "reason": "missing", "faults": ["missing"], "need": 1, "have": 0, "marks": [],
                     "choices": [self.bare(child) for child in node.children], "source": node.source}]
        if node.kind == "leaf":
            return [] if node.free else [self.say(node, {"missing"}, 0, node.marks, [])]
        return [f for child in node.children for f in self.bare(child)]

    def say(self, leaf, faults, have, marks, faulty):
        faults = sorted(faults, key=REASONS.index)
        form = {"form": leaf.forms[0]} if leaf.forms and leaf.forms != FORMS else {}
        return {"requirement": leaf.id, "document": leaf.documents[0], **form, "reason": faults[0], "faults": faults, "need": leaf.need, "have": have,
                "marks": [m for m in self.book.names["marks"] if m in marks], **({"piece": f"/materials/{faulty[0]}"} if faulty else {}),
                "source": leaf.source}

    def best(self):
        """The least plan of each choice of alternatives, least first."""
        roots = Node("all", None, "", [t.root for t in self.trees])
        every = [Plan(self, *min(self.plans(chosen, nodes), key=lambda plan: plan[0]), chosen, nodes) for chosen, nodes in self.choices(roots)]
        return sorted(every, key=lambda plan: plan.key)


class Plan:
    def __init__(self, case, key, taking, chosen, nodes):
        self.case, self.key, self.chosen = case, key, chosen
        self.slots = {leaf: slots for leaf, slots in zip([n for n in nodes if n.kind == "leaf"], key[4])}
        self.taking = dict(zip(self.slots, taking))
        self.untouched = [any_of for any_of, number in chosen if self.is_untouched(any_of, any_of.children[number])]
        inside = {n for any_of in self.untouched for n in any_of.below() if n is not any_of}
        self.nodes = [n for n in nodes if n not in inside]
        self.findings = [f for n in self.nodes for f in self.finding(n)]

    def is_untouched(self, any_of, alternative):
        """No piece is at hand for it: what concerns its alternatives serves elsewhere. One that needs nothing is met instead."""
        inside = [n for n in any_of.below() if n.kind == "leaf"]
        open = any(slot[0] == 99 for n in alternative.below() if n in self.slots and not n.free for slot in self.slots[n])
        for i, piece in enumerate(self.case.pieces):
            if any(self.case.concerns(n, piece) for n in inside):
                elsewhere = sum(counts[i] for leaf, counts in self.taking.items() if leaf not in inside)
                if elsewhere < piece["copies"] or any(self.taking[n][i] for n in inside if n in self.taking):
                    return False
        return open

    def finding(self, node):
        if node in self.untouched:
            return self.case.bare(node)
        if node.kind != "leaf" or node.free:
            return []
        used = [s for s in self.slots[node] if s[0] != 99]
        pieces = [self.case.pieces[i] for _, _, i in used]
        faults = {f for p in pieces for f in self.case.faults(node, p)}
        if len(used) < node.need:
            faults.add("too-few" if used else "missing")
        lacking = {m for p in pieces for m in self.case.lacking(node, p)} if used else node.marks
        return [self.case.say(node, faults, len(used), lacking, [i for f, _, i in used if f])] if faults else []

    def superfluous(self):
        found = {f["requirement"] for f in self.findings}
        other = [leaf for any_of, number in self.chosen if any(n.id in found for n in any_of.below())
                 for child in any_of.children if child is not any_of.children[number] for leaf in child.below() if leaf.kind == "leaf"]
        for i, piece in enumerate(self.case.pieces):
            left = piece["copies"] - sum(counts[i] for counts in self.taking.values())
            may = any(self.case.concerns(n, piece) and not {"wrong-form", "wrong-owner"} & set(self.case.faults(n, piece)) for n in other)
            if left > 0 and not may:
                yield {"at": f"/materials/{i}", "copies": left}

    def picks(self):
        """The choices that show in the findings: not those of an untouched any-of, nor below it."""
        return [(any_of, number) for any_of, number in self.chosen if any_of in self.nodes and any_of not in self.untouched]


def answer(book, submission):
    """The answer to a submission (a dict as its JSON), without texts, digest and receipt."""
    given = {key: submission[key] for key in ("id", "business", "businesses", "day") if key in submission}
    try:
        check(book, submission)
    except Refused as refused:
        return {**({"id": submission["id"]} if "id" in submission else {}), "error": {"code": refused.args[0], "at": refused.args[1]}}
    case = Case(book, submission)
    plans = case.best()
    least, shown, others = plans[0], [plans[0].picks()], []
    for plan in plans[1:]:
        agrees = all(number == dict(plan.chosen).get(any_of, number) for any_of, number in least.chosen if any_of in least.untouched)
        if least.findings and plan.key[0] == least.key[0] and agrees and plan.picks() not in shown:
            shown.append(plan.picks())
            others.append(plan.findings)
    blank = any(tree.root.kind == "gap" for tree in case.trees)
    verdict = "unsatisfied" if least.findings else "undetermined" if blank else "satisfied"
    return {**given, "verdict": verdict, "findings": least.findings, **({"alternatives": others[:7]} if others else {}),
            "superfluous": list(least.superfluous()), "questions": [], "gaps": [n.id for n in least.nodes if n.kind == "gap"]}
