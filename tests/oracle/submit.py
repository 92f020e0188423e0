"""Random submissions to a book that come close to what it demands: nearly full sets with a fault here and there, most facts known, some not."""
import copy
import days
from case import Case
from conditions import Day
from plans import Pass, Plan, TooLarge
from submission import Refused
from tree import FORMS

TODAY = "2026-11-23"


class Submitter:
    """Submissions to one book."""

    def __init__(self, rng, book):
        self.rng, self.book = rng, book
        self.starts = sorted({day for business in book.businesses.values() for version in business.versions for day in dates_in(version.written)})
        self.numbers = {name: sorted(numbers_of(book, name)) for name, fact in book.facts.items() if fact.kind == "int"}
        self.days = sorted({days.number(day) for day in [TODAY, *dates_in(book.data.get("facts", {})), *self.starts]})

    def chance(self, share):
        return self.rng.random() < share

    def submission(self, number):
        """A submission; mostly one whose applicant is eligible."""
        rng = self.rng
        for _ in range(rng.choice([1, 4, 4])):
            said = self.said(number)
            case = self.case(said)
            if case and case.eligibility()[0] is not False:
                break
        said["materials"] = self.materials(case) if case else [self.stray()]
        if self.chance(0.3) and said.get("business") != "plain":
            said["with"] = rng.sample(["fee", "result"], rng.randint(1, 2))
        if self.chance(0.15):
            said["assume"] = self.chance(0.8)
        return self.spoil(said) if self.chance(0.03) else said

    def case(self, said):
        try:
            return Case(self.book, said)
        except Refused:
            return None

    def said(self, number):
        """All but the pieces."""
        rng, book = self.rng, self.book
        names = list(book.businesses)
        chosen = rng.sample(names, 2) if len(names) > 1 and self.chance(0.1) else [rng.choice(names)]
        said = {"id": number} if self.chance(0.2) else {}
        said.update({"business": chosen[0]} if len(chosen) == 1 and self.chance(0.95) else {"businesses": chosen})
        said["day"] = self.day()
        versions = [book.businesses[name].on(days.number(said["day"]))[0] for name in chosen]
        offered = set.intersection(*(set(version.channels(days.number(said["day"]))) for version in versions)) if all(versions) else ()
        if offered and self.chance(0.7):
            said["channel"] = rng.choice(sorted(offered))
        known = rng.choice([0, 0.6, 0.9, 0.97, 1]) if chosen != ["plain"] else 0
        facts = {name: self.value(name, fact, said["day"]) for name, fact in book.facts.items() if fact.kind not in ("age", "derived") and self.chance(known)}
        if facts or self.chance(0.3):
            said["facts"] = facts
        for key, names in (("region", book.names["divisions"]), ("office", book.names["offices"])):
            names = names if key == "region" or self.chance(0.1) else [office for office in names if self.serves(office, said.get("channel"))]
            if names and self.chance(0.3 + known / 3) and chosen != ["plain"]:
                said[key] = rng.choice(names)
        return said

    def serves(self, office, channel):
        counters = self.book.data["offices"][office]["counters"]
        return not counters or any(channel in counter.get("for", [channel]) for counter in counters)

    def day(self):
        """Mostly the usual day; else around the days on which something changes."""
        if not self.starts or self.chance(0.55):
            return TODAY
        return days.name(days.number(self.rng.choice(self.starts)) + self.rng.choice([-1, 0, 1, 40]))

    def value(self, name, fact, today):
        rng = self.rng
        if fact.kind == "bool":
            return self.chance(0.5)
        if fact.kind == "int":
            if self.chance(0.02):
                return rng.choice([-1, 70000])
            return rng.choice(self.numbers[name]) if self.numbers[name] and self.chance(0.7) else rng.choice([0, 1, 2, 3, 5])
        if fact.kind == "date":
            return self.date(name, days.number(today))
        if fact.kind == "division":
            return rng.choice(self.book.names["divisions"])
        return rng.sample(fact.values, rng.randint(0, len(fact.values))) if fact.kind == "set" else rng.choice(fact.values)

    def date(self, name, today):
        """A day a period away from one that matters, to the day or not quite; when an age counts from it, mostly years ago."""
        rng = self.rng
        born = any(fact.birth == name for fact in self.book.facts.values())
        base = rng.choice([today, today, *self.days])
        count, unit = rng.choice([(0, "D"), (10, "D"), (2, "W"), (4, "W"), (1, "M"), (3, "M"), (6, "M"), (1, "Y")])
        day = days.later(base, rng.choice([-count, count]), unit) + rng.choice([0, 0, -1, 1])
        if born:
            day = days.later(today, -rng.choice([16, 17, 18, 19, 20, 30]), "Y") + rng.choice([0, 0, 1, -1])
        return days.name(day)

    # --- pieces ---

    def materials(self, case):
        """Pieces for one way to meet what is demanded, some of them lacking or faulty, and perhaps some that nobody asked for."""
        rng, diligence = self.rng, self.rng.choice([0.2, 0.6, 0.9, 0.97, 1, 1])
        try:
            judging = Pass(case, adverse=self.chance(0.5))
        except Refused:
            return []
        blemished = self.chance(0.6)
        pieces = [self.blemish(piece) if blemished else piece for root in judging.roots for leaf in self.leaves(root) if self.chance(diligence)
                  for piece in [self.piece(case, leaf)]]
        pieces += [self.stray() for _ in range(rng.choices([0, 1, 2], [8, 2, 1])[0])]
        if pieces and self.chance(0.25):
            pieces.append(self.blemish(copy.deepcopy(rng.choice(pieces))))
        rng.shuffle(pieces)
        return pieces[:6]

    def leaves(self, demand):
        """The leaves under one choice of alternatives."""
        if demand.is_leaf:
            return [demand] if not demand.node.is_free or self.chance(0.5) else []
        children = demand.children
        if demand.is_choice and not demand.is_points and self.chance(0.85):
            children = self.rng.sample(children, demand.choose)
        return [leaf for child in children for leaf in self.leaves(child)]

    def piece(self, case, demand):
        """A piece that fits a leaf, said in one of the ways it can be said."""
        rng, leaf = self.rng, demand.node
        piece = {"document": rng.choice(leaf.documents)}
        own = self.book.own_form(piece["document"])
        form = rng.choice(leaf.forms) if leaf.forms else own
        if form and (form != own or self.chance(0.3)):
            piece["form"] = form
        if leaf.party != "applicant" or self.chance(0.1):
            piece["of"] = leaf.party
        copies = min(demand.need, 4) + (demand.is_entry and leaf.further > 0 and rng.randint(0, 2))
        if copies > 1 or self.chance(0.1):
            piece["copies"] = copies or 1
        day = days.name(case.day - rng.randint(0, 5))
        marks = {(mark, by): None for mark, by, conditions in leaf.marks if all(c.truth(case.scope) is not False for c in conditions) or self.chance(0.1)}
        piece["marks"] = [self.say_mark(mark, by, day if mark in leaf.same_day else None) for mark, by in marks]
        if leaf.specs:
            piece["specs"] = sorted(leaf.specs)
        for key, bounds in (("issued", leaf.issued), ("expires", leaf.expires)):
            if bounds or key == "issued" and leaf.age or self.chance(0.05):
                piece[key] = days.name(self.fitting(case, leaf, key, bounds))
        return piece

    def fitting(self, case, leaf, key, bounds):
        """A day that passes, or one of many that were tried in vain; often the last that passes."""
        ends = [days.later(bound.value(case.scope) or case.day, 0, "D") for _, bound in bounds.bounds] if bounds else [case.day]
        tries = [end + near for end in ends for near in (-1, 0, 1, -20, 20)] + [case.day, case.day - 5, case.day + 5]
        if key == "issued" and leaf.age:
            tries = [days.later(case.day, -leaf.age[0], leaf.age[1]) + near for near in (-1, 0, 1)] + tries
        self.rng.shuffle(tries)
        fits = [day for day in tries if (not bounds or bounds.truth(day, case.scope)) and (
            key != "issued" or not leaf.age or case.day <= days.later(day, *leaf.age))]
        return min(max((tries if self.chance(0.15) else fits or tries)[0], 1), days.LAST)

    def say_mark(self, mark, by, day):
        if day is None and by == self.book.maker(mark) and self.chance(0.8):
            return mark
        said = {"mark": mark, **({"by": by} if by != self.book.maker(mark) or self.chance(0.3) else {}), **({"day": day} if day else {})}
        return said

    def blemish(self, piece):
        """Mostly leaves a piece alone; else one thing about it is other."""
        rng, parties = self.rng, self.book.names["parties"]
        kind = rng.choices(["none", "marks", "maker", "mark day", "specs", "of", "form", "copies", "issued", "expires"], [14, 2, 3, 2, 2, 1, 2, 2, 2, 2])[0]
        if kind == "maker" and piece.get("marks"):
            mark = rng.choice(piece["marks"])
            piece["marks"] = [{"mark": mark if isinstance(mark, str) else mark["mark"], "by": rng.choice(parties)}]
        elif kind == "mark day":
            dated = [mark for mark in piece.get("marks", []) if isinstance(mark, dict) and "day" in mark]
            if dated:
                rng.choice(dated)["day"] = TODAY
        elif kind == "of":
            piece["of"] = rng.choice(parties)
        elif kind == "form" and self.book.own_form(piece["document"]) != "":
            piece["form"] = rng.choice(FORMS)
        elif kind == "copies":
            piece["copies"] = rng.choice([1, 1, 2, 3, 4])
        elif kind in ("issued", "expires"):
            self.shift(piece, kind)
        elif kind in ("marks", "specs"):
            piece.pop(kind, None)
        return piece

    def shift(self, piece, key):
        """Another day, or none."""
        if key in piece and self.chance(0.3):
            del piece[key]
        elif key in piece:
            piece[key] = days.name(days.number(piece[key]) + self.rng.choice([-400, -1, 1, 400]))

    def stray(self):
        document = self.rng.choice(self.book.names["documents"])
        piece = {"document": document}
        if self.book.own_form(document) is None or self.book.own_form(document) and self.chance(0.3):
            piece["form"] = self.rng.choice(FORMS)
        if self.chance(0.3) and self.book.names["marks"]:
            piece["marks"] = [self.rng.choice(self.book.names["marks"])]
        return piece

    # --- what cannot be judged ---

    def spoil(self, said):
        """One thing that cannot be judged."""
        rng = self.rng
        kind = rng.choice(["business", "twice", "channel", "channel", "region", "office", "fact", "fact", "fact", "piece", "piece", "piece", "piece"])
        if kind in ("business", "twice"):
            names = said.get("businesses") or [said["business"]]
            said = {**{key: said[key] for key in said if key not in ("business", "businesses")}, "businesses": names + ([names[0]] if kind == "twice" else ["no-such"])}
        elif kind == "channel":
            said["channel"] = rng.choice([*self.book.names["channels"], "no-such"])
        elif kind in ("region", "office"):
            said[kind] = "no-such"
        elif kind == "fact":
            said["facts"] = {**said.get("facts", {}), **self.spoilt_fact()}
        elif said["materials"]:
            self.spoil_piece(rng.choice(said["materials"]))
        return said

    def spoilt_fact(self):
        """A fact that does not exist, that is computed, or with a value of another kind."""
        rng, facts = self.rng, self.book.facts
        name = rng.choice([*facts, "no-such"])
        if name == "no-such":
            return {name: True}
        wrong = {"bool": ["true", 1], "int": ["1", True], "date": ["2026-02-30", 5], "division": ["no-such", 1], "enum": ["no-such", ["alpha"]],
                 "set": [["no-such"], ["alpha", "alpha"], "alpha"], "age": [20], "derived": [True]}
        return {name: rng.choice(wrong[facts[name].kind])}

    def spoil_piece(self, piece):
        rng, mark = self.rng, self.book.names["marks"][0] if self.book.names["marks"] else "no-such"
        piece.update(rng.choice([
            {"document": "no-such"}, {"of": "no-such"}, {"copies": rng.choice([0, 65536])}, {"form": "no-such"}, {"form": rng.choice(FORMS)}, {"form": rng.choice(FORMS)},
            {"marks": [rng.choice(["no-such", {"mark": "no-such"}, {"mark": mark, "by": "no-such"}, {"mark": mark, "day": "2026-13-01"}])]},
            {"specs": ["no-such"]}, {"issued": "2026-02-29"}, {"expires": "26-01-01"}]))
        if piece["document"] != "no-such" and self.book.own_form(piece["document"]) is None and self.chance(0.5):
            piece.pop("form", None)


def dates_in(written):
    """Every day that is written somewhere."""
    if isinstance(written, dict):
        return [day for value in written.values() for day in dates_in(value)]
    if isinstance(written, list):
        return [day for value in written for day in dates_in(value)]
    return [written] if isinstance(written, str) and len(written) == 10 and written[4:5] == "-" and written[7:8] == "-" and written[:4].isdigit() else []


def numbers_of(book, name):
    """The numbers around those that a fact is compared with anywhere."""
    def walk(value, inside):
        if isinstance(value, dict):
            for key, item in value.items():
                yield from walk(item, inside or key == name)
        elif isinstance(value, list):
            for item in value:
                yield from walk(item, inside)
        elif inside and isinstance(value, str) and value.isdigit():
            yield from (int(value) - 1, int(value), int(value) + 1)
    return {number for number in walk(book.data, False) if number >= 0}
