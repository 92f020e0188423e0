"""Conditions of the language and what they say of a scope, in Kleene's logic: True, False, or None where it is not known.

A scope gives the value of a fact, of `today`, `channel`, `region`, `office`, and None for what is not known.
"""
import operator
import re
import days

BOUNDS = {"under": operator.lt, "at-most": operator.le, "at-least": operator.ge, "over": operator.gt,
          "before": operator.lt, "until": operator.le, "is": operator.eq, "from": operator.ge, "after": operator.gt}
RESERVED = ["channel", "today", "region", "office", "any", "all", "not", "may-use"]


def all_of(truths):
    truths = list(truths)
    return False if False in truths else None if None in truths else True


def any_of(truths):
    truths = list(truths)
    return True if True in truths else None if None in truths else False


def opposite(truth):
    return None if truth is None else not truth


class Day:
    """A day as it is written: "2026-11-23", "today - P3M", "ends + P1Y"."""

    def __init__(self, text, base=None, after="P0D"):
        base, sign, written = re.fullmatch(r"(\S+?)(?: +([+-]) +(\S+))?", text).groups()
        self.count, self.unit = days.period(written or after)
        self.count = -self.count if sign == "-" else self.count
        self.base = days.number(base) if base[0].isdigit() else base
        self.reads = set() if base[0].isdigit() else {base}

    def value(self, scope):
        base = scope[self.base] if isinstance(self.base, str) else self.base
        return None if base is None else days.later(base, self.count, self.unit)


class Bounds:
    """Bounds of a number or a day: {at-least: 3}, {from: today, before: today + P4W}."""

    def __init__(self, written, is_date):
        self.bounds = [(key, Day(value) if is_date else int(value)) for key, value in written.items()]
        self.reads = set().union(*(bound.reads for _, bound in self.bounds)) if is_date else set()

    def truths(self, value, scope):
        for key, bound in self.bounds:
            other = bound.value(scope) if isinstance(bound, Day) else bound
            yield key, other, None if other is None else BOUNDS[key](value, other)

    def truth(self, value, scope):
        return all_of(truth for _, _, truth in self.truths(value, scope))

    def sides(self, value, scope):
        """On which sides of the bounds that it breaks a value lies: "below", "above"."""
        return {"below" if key in ("from", "after") or key == "is" and value < other else "above"
                for key, other, truth in self.truths(value, scope) if truth is False}


class Condition:
    """All that is written holds. `reads`: what is looked at, facts and the like, computed ones as themselves."""

    def __init__(self, book, written):
        self.tests = [self.test(book, key, value) for key, value in written.items()]
        self.reads = set().union(*(reads for _, reads in self.tests))

    def truth(self, scope):
        return all_of(test(scope) for test, _ in self.tests)

    def test(self, book, key, value):
        """(function of a scope, what it reads)."""
        if key in ("any", "all"):
            parts = [Condition(book, part) for part in value]
            join = any_of if key == "any" else all_of
            return lambda scope: join(part.truth(scope) for part in parts), set().union(*(part.reads for part in parts))
        if key == "not":
            inner = Condition(book, value)
            return lambda scope: opposite(inner.truth(scope)), inner.reads
        if key == "may-use":
            return lambda scope: book.may_use(value, scope), {f"may-use {value}"}
        return self.value_test(book, key, value)

    def value_test(self, book, key, written):
        kind = {"today": "date", "region": "division", "channel": "enum", "office": "enum"}.get(key) or book.facts[key].kind
        if isinstance(written, dict):
            bounds = Bounds(written, kind == "date")
            return lambda scope: None if scope[key] is None else bounds.truth(scope[key], scope), {key} | bounds.reads
        wanted = {book.value(kind, text) for text in (written if isinstance(written, list) else [written])}
        if kind == "set":
            holds = lambda value: bool(value & wanted)
        elif kind == "division":
            holds = lambda value: bool(wanted & set(book.divisions_around(value)))
        else:
            holds = lambda value: value in wanted
        return lambda scope: None if scope[key] is None else holds(scope[key]), {key}


class Opposite:
    """That a condition does not hold."""

    def __init__(self, condition):
        self.condition, self.reads = condition, condition.reads

    def truth(self, scope):
        return opposite(self.condition.truth(scope))


class Always:
    reads = frozenset()

    def truth(self, scope):
        return True
