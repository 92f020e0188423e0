"""Holds a verdict against every completion of what a submission leaves unknown: each way to say it, judged by the oracle.

Of numbers and days every one is tried between which a condition may turn: those that are compared with, and their neighbours.
"""
import itertools
import days
import places
from case import Case
from plans import Pass, TooLarge
from submission import Refused
from submit import dates_in, numbers_of

MOST = 100  # completions of one submission


def verdict(case):
    """The verdict where all is known: the two passes are one."""
    eligible, _ = case.eligibility()
    if eligible is False:
        return "ineligible"
    judging = Pass(case, adverse=True)
    if any(judging.plans()[0].cost[:3]):
        unclear = Pass(case, adverse=False).plans()[0]
        return "unsatisfied" if any(unclear.cost[:3]) else "undetermined"
    return "satisfied" if eligible and not any(tree.root.kind == "gap" for tree in case.trees) else "undetermined"


def unknown_in(case):
    """What is unknown and may be read by the verdict."""
    reads = set()
    for version in case.versions:
        reads = reads.union(*(node.reads() for node in version.tree.nodes), *(line.reads for line in version.eligible))
    names = case.inputs(reads, known_too=True)
    return sorted(name for name in names if case.book.can_be_said(name) and case.scope[name] is None)


def values(case, name):
    """Everything that an unknown thing may be."""
    book = case.book
    if name == places.by(book, case.submission) and "region" in case.submission:
        return [case.submission["region"]] # who says where he goes belongs there, for all that a network asks
    if name == "channel":
        return sorted(set.intersection(*(set(version.channels(case.day)) for version in case.versions)))
    if name in ("region", "office"):
        return book.names["divisions" if name == "region" else "offices"]
    fact = book.facts[name]
    if fact.kind == "bool":
        return [False, True]
    if fact.kind == "int":
        return sorted({0, 1, 2, 3, 12, *numbers_of(book, name)})
    if fact.kind == "division":
        return book.names["divisions"]
    if fact.kind == "enum":
        return fact.values
    if fact.kind == "set":
        return [list(chosen) for n in range(len(fact.values) + 1) for chosen in itertools.combinations(fact.values, n)]
    return [days.name(day) for day in turning_days(case, name)]


def turning_days(case, name):
    """The days around which a test of this date turns: those that it is compared with, and those a period or years of age away from them."""
    book = case.book
    known = {case.day, *(case.scope[other] for other, fact in book.facts.items() if fact.kind == "date")} - {None}
    known |= {days.number(day) for day in dates_in(book.data.get("facts", {}))} | {days.number(day) for v in case.versions for day in dates_in(v.written)}
    known |= {piece[key] for piece in case.pieces for key in ("issued", "expires")} - {None}
    turns = {later for day in known for count, unit in book.periods for sign in (-1, 1) for later in [days.later(day, sign * count, unit)]} | known
    if any(fact.birth == name for fact in book.facts.values()):
        turns |= {days.later(case.day, -years, "Y") for years in book.ages}
    return sorted({min(max(turn + near, 1), days.LAST) for turn in turns for near in (-1, 0, 1)})


def completions(case):
    """Every completion; None where they are too many."""
    names = unknown_in(case)
    choices = [values(case, name) for name in names]
    count = 1
    for choice in choices:
        count *= len(choice)
    if not names or count > MOST:
        return None
    return [said_with(case.submission, dict(zip(names, chosen))) for chosen in itertools.product(*choices)]


def said_with(submission, known):
    facts = {**submission.get("facts", {}), **{name: value for name, value in known.items() if name not in ("channel", "region", "office")}}
    return {**submission, "facts": facts, **{name: known[name] for name in ("channel", "region", "office") if name in known}}


def disagreement(book, submission, said):
    """How a verdict agrees with all completions: None; or "wrong", with a completion; or "coarser": undetermined, although they all agree."""
    case = Case(book, submission)
    found, allowed = set(), {said}
    if said == "unsatisfied" and case.eligibility()[0] is None:
        allowed.add("ineligible")  # in some completions the applicant is not eligible either
    try:
        for completion in completions(case) or ():
            try:
                found.add(verdict(Case(book, completion, case.most)))
            except Refused:
                continue  # a number below zero, say
            if said != "undetermined" and not found <= allowed:
                return "wrong", completion
            if said == "undetermined" and len(found) > 1:
                return None
    except TooLarge:
        return None
    if said == "undetermined" and found and found != {"undetermined"}:
        return "coarser", found.pop()
    return ("agreed", None) if found else None
