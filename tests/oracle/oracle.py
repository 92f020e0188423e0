"""Judges a submission and says the whole answer, without texts of findings, digest and receipt.

Slow and obvious: it follows "Evaluating a submission" of the design, sentence by sentence.
"""
from case import Case
from extras import extras, instead, question
from plans import EMPTY, Pass, REASONS
from submission import Refused, names_of
from tree import FORMS

ALTERNATIVES = 7  # that an answer lists


class Telling:
    """What is told of a plan."""

    def __init__(self, plan):
        self.plan, self.judging, self.case = plan, plan.judging, plan.case
        self.untouched = {demand for demand in plan.in_force if demand.is_choice and self.is_untouched(demand)}
        self.told = [demand for root in self.judging.roots for demand in self.tell(root)]
        self.findings_of = {demand: self.finding(demand) for demand in self.told}
        self.findings = [finding for demand in self.told for finding in self.findings_of[demand]]
        self.open = {demand for demand in self.told if any(self.findings_of.get(below) for below in demand.below())}

    def tell(self, demand):
        """In preorder, without what lies within a choice for which nothing is at hand."""
        yield demand
        for child in [] if demand in self.untouched else self.plan.picked(demand):
            yield from self.tell(child)

    def is_untouched(self, choice):
        """No piece is at hand for it: what concerns its alternatives serves elsewhere, and no points are made without pieces. One that needs nothing is
        met instead."""
        if choice.is_points and self.plan.selection.get(choice) and self.plan.points(choice):
            return False
        inside = [demand for demand in choice.below() if demand.is_leaf]
        for i, piece in enumerate(self.case.pieces):
            if any(i in self.judging.concerned(leaf) for leaf in inside):
                elsewhere = sum(taken.get(i, 0) for leaf, taken in self.plan.taking.items() if leaf not in inside)
                if elsewhere < piece["copies"] or any(self.plan.taking[leaf].get(i) for leaf in inside if leaf in self.plan.taking):
                    return False
        return any(demand.is_unmet or self.plan.points_lacking(demand) or demand.is_leaf and not demand.node.is_free and self.plan.need(demand)
                   for demand in self.plan.follow(choice))

    # --- findings ---

    def finding(self, demand):
        if demand.is_unmet or demand in self.untouched:
            return [self.say_choice(demand)]
        if demand.is_points:
            return self.points_finding(demand)
        if not demand.is_leaf or demand.node.is_free or demand.is_entry:
            return []
        used, faults, lacking, faulty = self.sum(demand)
        if used < self.plan.need(demand):
            faults |= {"too-few" if used else "missing"}
        return [self.say(demand, faults, used, lacking if used else self.judging.marks(demand.node), faulty)] if faults else []

    def sum(self, leaf):
        """Of the pieces on a leaf: how many, their faults, the marks that they lack, the faulty ones, the best first."""
        slots = [slot for slot in self.plan.slots[leaf] if slot is not EMPTY]
        faulty = list(dict.fromkeys(i for faults, _, i in slots if faults))
        lacking = {mark for i in faulty for mark in self.judging.lacking(leaf.node, self.case.pieces[i])}
        return len(slots), {fault for i in faulty for fault in self.judging.faults(leaf, i)}, lacking, faulty

    def points_finding(self, demand):
        """Points count for sound pieces; those that others would make are told with what is wrong with these."""
        have, faults, lacking, faulty, counted = 0, set(), set(), [], 0
        for entry, count in zip(demand.children, self.plan.selection[demand]):
            counted += count
            if count and not entry.is_leaf:
                have += entry.node.worth
            elif count:
                used, *more = self.sum(entry)
                sound = sum(slot[0] == 0 for slot in self.plan.slots[entry])
                have += entry.node.worth + (sound - entry.need) * entry.node.further if sound >= entry.need else 0
                faults, lacking, faulty = faults | more[0], lacking | more[1], list(dict.fromkeys(faulty + more[2]))
        if not faults and not self.plan.points_lacking(demand):
            return []
        reason = "too-few" if counted else "missing"
        finding = self.say(demand, faults | {reason}, have, lacking, faulty)
        return [{**finding, "reason": reason}]

    def say(self, demand, faults, have, marks, faulty):
        node, faults = demand.node, sorted(faults, key=REASONS.index)
        documents = {"document": node.documents[0]} if demand.is_leaf else {}
        form = {"form": node.forms[0]} if demand.is_leaf and node.forms and node.forms != FORMS else {}
        need = self.plan.need(demand) if demand.is_leaf else demand.need
        points = {"points": True, "pieces": [f"/materials/{i}" for i in faulty]} if demand.is_points else {}
        return {"requirement": node.id, **documents, **form, "reason": faults[0], "faults": faults, "need": need, "have": have,
                "marks": [m for m in self.case.book.names["marks"] if m in marks], **({"piece": f"/materials/{faulty[0]}"} if faulty else {}), **points,
                "source": node.source}

    def say_choice(self, demand):
        """A choice none of whose alternatives is at hand, or of which too few exist; or a duty that is not done."""
        reason = "not-done" if demand.node.kind == "holds" else "missing"
        need = demand.need if demand.node.kind in ("at-least", "points") else 1
        choices = [] if demand.is_unmet or demand.is_points else [self.bare(child) for child in demand.children]
        points = {"points": True, "pieces": []} if demand.is_points else {}
        return {"requirement": demand.node.id, "reason": reason, "faults": [reason], "need": need, "have": 0, "marks": [], **points,
                **({"choices": choices} if choices else {}), "source": demand.node.source}

    def bare(self, demand):
        """What a demand asks for when nothing is at hand."""
        if demand.is_choice or demand.is_unmet:
            return [self.say_choice(demand)]
        if demand.is_leaf:
            missing = not demand.node.is_free and demand.need
            return [{**self.say(demand, {"missing"}, 0, self.judging.marks(demand.node), []), "need": demand.need}] if missing else []
        return [finding for child in demand.children for finding in self.bare(child)]

    # --- what else is told ---

    def wanted(self):
        """The pieces that, by form and owner, may serve alternatives which the plan did not choose, where something is open."""
        for choice in self.told:
            if choice.is_choice and choice in self.open:
                picked = self.plan.picked(choice)
                for leaf in (leaf for child in choice.children if child not in picked for leaf in child.below() if leaf.is_leaf):
                    for i in self.judging.concerned(leaf):
                        if not {"wrong-form", "wrong-owner"} & set(self.judging.faults(leaf, i)):
                            yield i

    def gaps(self):
        return [demand.node.id for demand in self.told if demand.node.kind == "gap"]

    def outcomes(self):
        """What follows from the way that the applicant takes, where nothing on it is open."""
        return [self.case.book.text(demand.node.outcome) for demand in self.told if demand.node.outcome is not None and demand not in self.open]

    def picks(self):
        """The choices that show in the findings."""
        return [(choice, self.plan.selection[choice]) for choice in self.told if choice.is_choice and not choice.is_points and choice not in self.untouched]

    def is_open(self, node):
        """Whether what is told of a requirement is open: of itself, or of what stands above it when it is not told of."""
        while node:
            demand = self.judging.demands.get(node)
            if demand in self.findings_of and not demand.is_entry:
                return demand in self.open
            node = node.parent
        return False


def superfluous(case, tellings):
    """Pieces that no plan uses, and that may not serve what a plan could also have done."""
    wanted = {i for telling in tellings for i in telling.wanted()}
    left = [(i, piece["copies"] - max(telling.plan.used(i) for telling in tellings)) for i, piece in enumerate(case.pieces)]
    return [{"at": f"/materials/{i}", "copies": copies} for i, copies in left if copies and i not in wanted]


def alternatives(plans, least):
    """What other plans with as few pieces to bring leave to do, the first few, where that differs. Each chooses what none of those before it does:
    to count fewer points alone is no other way, nor to count single papers less often than the best plan of its kind does. Where nothing is at hand,
    what the least plan chose stands for all."""
    chosen, shown, found, kinds = [least.plan.chosen()], [least.picks()], [], {least.plan.kind()}
    for plan in plans[1:]:
        agrees = all(plan.selection.get(choice, pick) == pick for choice, pick in least.plan.selection.items()
                     if choice in least.untouched and not choice.is_points)
        if plan.cost[0] == least.plan.cost[0] and agrees and plan.kind() not in kinds:
            kinds.add(plan.kind())
            telling = Telling(plan)
            if telling.picks() not in shown and not any(plan.chosen() <= other for other in chosen):
                chosen.append(plan.chosen())
                shown.append(telling.picks())
                found.append(telling.findings)
    return [findings for i, findings in enumerate(found[:ALTERNATIVES]) if findings not in [least.findings, *found[:i]]]


def judge(case):
    """The members of the answer from the verdict on."""
    eligible, line = case.eligibility()
    if eligible is False:
        uncertain = any(case.book.businesses[name].on(case.day)[1] for name in names_of(case.submission))
        return {"verdict": "ineligible", "instead": instead(case, line), "findings": [], "superfluous": [], "questions": [], "gaps": [],
                **extras(case, [], None, [], uncertain, is_eligible=False)}
    adverse = Pass(case, adverse=True)
    plans = adverse.plans()
    worst = Telling(plans[0])
    is_met = not any(plans[0].cost[:3])
    passes, tellings = [adverse], [worst]
    if not is_met or eligible is None:
        passes.append(Pass(case, adverse=False))
        plans = passes[1].plans()
        tellings.append(Telling(plans[0]))
    told = tellings[-1]
    blank = any(tree.root.kind == "gap" for tree in case.trees)
    verdict = "unsatisfied" if told.findings else "satisfied" if is_met and eligible and not blank else "undetermined"
    others = alternatives(plans, told) if told.findings else []
    asked = case.questions(worst if len(passes) > 1 else None, case.submission.get("with", []))
    uncertain = any(judging.is_uncertain for judging in passes) or any(case.book.businesses[n].on(case.day)[1] for n in names_of(case.submission))
    return {"verdict": verdict, "findings": told.findings, **({"alternatives": others} if others else {}),
            "superfluous": superfluous(case, tellings), "questions": [question(case, name) for name in asked], "gaps": told.gaps(),
            **extras(case, tellings if len(passes) > 1 else [], line, told.outcomes(), uncertain)}


def answer(book, submission, *most):
    """The answer to a submission (a dict as its JSON). Raises TooLarge when more steps would have to be made than `most`."""
    given = {key: submission[key] for key in ("id", "business", "businesses", "day") if key in submission}
    try:
        return {**given, **judge(Case(book, submission, *most))}
    except Refused as refused:
        return {**({"id": submission["id"]} if "id" in submission else {}), "error": {"code": refused.args[0], "at": refused.args[1]}}
