"""Who may use a business, what it costs and what comes of it: the lines of `eligible`, `fees` and `results` in a scope."""
import days
from conditions import Always, BOUNDS, Condition, Day, all_of, any_of, opposite


def in_force(effective, day):
    """Whether something with an `effective` is in force on a day; what was only seen on a day is not in force earlier."""
    start, until = effective.get("from") or effective.get("seen"), effective.get("until")
    return (not start or days.number(start) <= day) and (not until or day <= days.number(until))


class Line:
    """A record with `when` and `effective`."""

    def __init__(self, book, written):
        self.written = written
        self.condition = Condition(book, written["when"]) if "when" in written else Always()
        self.reads = set(self.condition.reads)

    def holds(self, scope):
        return in_force(self.written.get("effective", {}), scope["today"]) and self.condition.truth(scope)


class Window:
    """Today lies from a period after (or before) a date until another, both included."""

    def __init__(self, written):
        self.ends = [(BOUNDS[key], Day(written["of"], after=written[key])) for key in ("from", "until") if key in written]
        self.opens = Day(written["of"], after=written["from"]) if "from" in written else None
        self.reads = {written["of"]}

    def truth(self, scope):
        ends = [(compare, end.value(scope)) for compare, end in self.ends]
        return all_of(None if end is None else compare(scope["today"], end) for compare, end in ends)


class Eligible(Line):
    def __init__(self, book, written):
        super().__init__(book, written)
        self.must = Window(written["window"]) if "window" in written else Condition(book, written["must"])
        self.reads |= self.must.reads
        self.unclear = written.get("unclear")
        otherwise = written.get("otherwise", {})
        self.opens = Day(otherwise["opens"]) if "opens" in otherwise else getattr(self.must, "opens", None)

    def truth(self, scope, unclear=False):
        """Whether the line is kept; `unclear` in place of False where the source is unclear."""
        truth = any_of([opposite(self.holds(scope)), self.must.truth(scope)])
        return unclear if truth is False and self.unclear else truth


class FeeLine(Line):
    def __init__(self, book, written):
        super().__init__(book, written)
        per = [{"fact": factor} if isinstance(factor, str) else factor for factor in written.get("per", [])]
        self.factors = [(factor["fact"], int(factor.get("every", 1))) for factor in per]
        self.reads |= {fact for fact, _ in self.factors}
        self.id, self.name = written["id"], book.text(written["name"])
        whole, _, part = written["amount"].partition(".")
        self.amount = None if whole == "not-stated" else int(whole + part.ljust(4, "0"))  # in 1/10000


class Fees:
    def __init__(self, book, written):
        self.is_stated = isinstance(written, dict)
        self.is_known = self.is_stated or written == "none"
        self.currency = written["currency"] if self.is_stated else None
        self.lines = [FeeLine(book, line) for line in written["lines"]] if self.is_stated else []
        self.exemptions = [Line(book, line) for line in written.get("exempt", [])] if self.is_stated else []

    def truth(self, line, scope):
        """Whether a line is to be paid."""
        exempt = [e.holds(scope) for e in self.exemptions if line.id in e.written.get("lines", [line.id])]
        return all_of([line.holds(scope), *map(opposite, exempt)])


class Result(Line):
    def __init__(self, book, written):
        super().__init__(book, written)
        self.until = Day(written["valid-until"]) if "valid-until" in written else None
        self.reads |= self.until.reads if self.until else set()

    def end(self, scope):
        """The last valid day, the sooner of two; None where it is not said or not known."""
        ends = [self.until.value(scope)] if self.until else []
        if "valid" in self.written:
            ends.append(days.later(scope["today"], *days.period(self.written["valid"])))
        return None if None in ends or not ends else min(ends)
