"""Random facts, and random conditions on them that are neither constant nor look at anything that was looked at on the way to them."""

EARLY, LATE = "2026-03-15", "2027-06-30"  # in the first and in the last version of every business that has several
CONSTANT_DAYS = ["2026-01-31", "2026-06-30", "2026-08-31", "2026-11-01", "2026-11-23", "2027-02-28"]
PERIODS = ["P10D", "P2W", "P1M", "P3M", "P6M", "P1Y"]


class Conditions:
    def __init__(self, rng, divisions, offices):
        self.rng, self.divisions, self.offices = rng, divisions, offices
        self.facts, self.roots, self.kinds = {}, {}, {}
        self.channels, self.businesses = [], []
        for kind, count in (("bool", 3), ("int", 2), ("date", rng.randint(2, 3)), ("enum", rng.randint(2, 3)), ("set", rng.choice([0, 1, 1, 1])),
                            ("division", rng.choice([0, 1, 1]))):
            for number in range(count):
                self.add(kind, number)
        # what eligibility may not look at, and what the other conditions may not: else one would often settle the other
        sides = {f"{kind}-{number}" for kind, number in (("bool", 0), ("int", 0), ("date", 0), ("enum", 0), rng.choice([("set", 0), ("division", 0)]))}
        both, place = self.chance(0.08), [{"office"}, {"region"}]
        rng.shuffle(place)
        self.not_for_eligibility = set() if both else set(self.facts) - sides | {"today", "channel"} | place[0]
        self.not_for_others = set() if both else sides | place[1]
        for number in range(rng.randint(1, 2)):
            self.derive(number)

    def chance(self, share):
        return self.rng.random() < share

    # --- facts ---

    def add(self, kind, number):
        rng, name = self.rng, f"{kind}-{number}"
        values = [{value: value.capitalize()} for value in ("alpha", "beta", "gamma")[:rng.choice([2, 3, 3, 3])]]
        fact = {"type": {"enum": values, "set": {"any-of-values": values}}.get(kind, kind), "ask": f"What is {name}?"}
        if self.chance(0.35):
            fact["usually"] = {"bool": rng.random() < 0.5, "int": rng.randint(0, 3), "date": rng.choice(CONSTANT_DAYS[:4]), "enum": "alpha",
                               "set": rng.choice([["alpha"], ["alpha", "beta"], []]), "division": rng.choice(self.divisions)}[kind]
        self.enter_fact(name, fact, kind, {name})
        if kind == "date" and self.chance(0.7):
            self.enter_fact(f"age-{number}", {"type": "age", "from": name}, "age", {name})

    def derive(self, number):
        """A derived fact; some are computed from another one."""
        side = self.not_for_eligibility if self.chance(0.3) else self.not_for_others
        condition, seen = self.condition(side, depth=2, positive=False)
        self.enter_fact(f"derived-{number}", {"is": condition}, "derived", seen)

    def enter_fact(self, name, fact, kind, roots):
        self.facts[name], self.kinds[name], self.roots[name] = fact, kind, roots

    def complete(self, book):
        """Facts that nothing looks at are not in the book: conditions of it have to be used."""
        text = repr({key: value for key, value in book.items() if key != "facts"})
        for name in reversed(list(self.facts)):
            others = text + repr({key: value for key, value in self.facts.items() if key != name})
            if repr(name) not in others and name not in others:
                del self.facts[name]

    # --- conditions ---

    def enter(self, channels, businesses):
        """What a business may look at besides facts."""
        self.channels, self.businesses = channels, businesses

    def condition(self, seen, depth=1, positive=True):
        """(a condition on what was not seen, what it looks at); (None, nothing) where nothing is left. `positive`: its opposite is not asked."""
        rng = self.rng
        kind = rng.choices(["one", "two", "any", "all", "not"], [8, 2, 2, 1, 1.5])[0] if depth else "one"
        if kind == "not":
            inner, more = self.condition(seen, depth - 1, False)
            return (inner and {"not": inner}), more
        first, more = self.test(seen, positive)
        if first is None or kind == "one":
            return first, more
        second, others = self.condition(set(seen) | more, depth - 1, positive)
        if second is None:
            return first, more
        if kind == "two" and not set(first) & set(second):
            return {**first, **second}, more | others
        return {"all" if kind == "all" else "any": [first, second]}, more | others

    def test(self, seen, positive):
        """A condition with a single key."""
        rng = self.rng
        special = rng.choices([None, "channel", "today", "region", "office", "may-use"], [30, 2, 1.3, 2, 2, 1.5])[0]
        if special == "channel" and len(self.channels) > 1 and "channel" not in seen:
            return {"channel": rng.choice([rng.choice(self.channels), [rng.choice(self.channels)]])}, {"channel"}
        if special == "today" and "today" not in seen and positive:
            return {"today": rng.choice([{"from": EARLY}, {"after": EARLY}, {"until": LATE}, {"before": LATE}])}, {"today"}
        if special in ("region", "office") and special not in seen:
            names = self.divisions if special == "region" else self.offices
            return {special: rng.choice([rng.choice(names), rng.sample(names, 1)])}, {special}
        if special == "may-use" and self.businesses and "may-use" not in seen and positive:
            return {"may-use": rng.choice(self.businesses)}, {"may-use"}
        free = [name for name in self.facts if not self.roots[name] & set(seen)]
        if not free:
            return None, set()
        name = rng.choice(free)
        test, more = self.value_test(name, seen)
        return {name: test}, self.roots[name] | more

    def value_test(self, name, seen):
        """(a test of a fact's value, what else it looks at)"""
        rng, kind = self.rng, self.kinds[name]
        if kind in ("bool", "derived"):
            return self.chance(0.5), set()
        if kind in ("int", "age"):
            return self.number_test(18 if kind == "age" else 2), set()
        if kind == "date":
            return self.day_test(name, set(seen) | self.roots[name])
        if kind == "division":
            return rng.choice([rng.choice(self.divisions), rng.sample([code for code in self.divisions if "-" in code], 2)]), set()
        values = self.values(name)
        chosen = rng.sample(values, rng.randint(1, max(1, len(values) - 1)))
        return (chosen if len(chosen) > 1 or self.chance(0.3) else chosen[0]), set()

    def values(self, name):
        kind = self.facts[name]["type"]
        return [value for one in (kind["any-of-values"] if isinstance(kind, dict) else kind) for value in one]

    def number_test(self, middle):
        rng, low = self.rng, middle + self.rng.randint(-1, 1)
        if middle == 18:
            return rng.choice([low, {"under": low}, {"at-least": low}])
        return rng.choice([low, low, [low, low + 2], [low, low + 2], {"under": low}, {"at-most": low}, {"at-least": low}, {"over": low},
                           {"at-least": low, "under": low + 3}, {"over": low - 1, "at-most": low + 1}])

    def day_test(self, name, seen):
        rng, low, born = self.rng, self.rng.choice(["from", "after"]), any(fact.get("from") == name for fact in self.facts.values())
        if born and self.chance(0.6):  # nobody is born after today
            return {rng.choice(["from", "after", "before", "until"]): f"today - {rng.choice(PERIODS)}"}, set()
        others = [other for other, kind in self.kinds.items() if kind == "date" and not self.roots[other] & seen]
        if others and self.chance(0.3):
            return {rng.choice(["from", "after", "before", "until"]): self.after(others[0])}, {others[0]}
        if self.chance(0.4) and not born:
            base = {low: self.after("today")} if self.chance(0.55) else {"from": "today", "before": "today + P4W"}
            return base, set()
        first = 0 if born else rng.randrange(len(CONSTANT_DAYS) - 1)
        return rng.choice([{low: CONSTANT_DAYS[first]}, {rng.choice(["before", "until"]): CONSTANT_DAYS[first]}, {"is": CONSTANT_DAYS[first]},
                           {"is": CONSTANT_DAYS[first]}, {"from": CONSTANT_DAYS[first], "until": CONSTANT_DAYS[first + 1]},
                           CONSTANT_DAYS[first], CONSTANT_DAYS[first]]), set()

    def after(self, base):
        return base if self.chance(0.2) else f"{base} {self.rng.choice('+-')} {self.rng.choice(PERIODS)}"

    def dated(self, seen):
        """A test of a piece's day."""
        rng = self.rng
        dates = [name for name, kind in self.kinds.items() if kind == "date"]
        base = rng.choice(["today", "today", rng.choice(CONSTANT_DAYS), rng.choice(dates)])
        kind = rng.choices(["low", "high", "both", "is"], [4, 3, 3, 1])[0]
        if kind == "is":
            return {"is": base}
        if kind == "both":
            return {rng.choice(["from", "after"]): f"{base} - P1M", rng.choice(["until", "before"]): f"{base} + P1M"}
        sign = "-" if kind == "low" else "+"
        return {rng.choice(["from", "after"] if kind == "low" else ["until", "before"]): f"{base} {sign} {rng.choice(PERIODS)}"}

    def looked_at(self, written):
        """What anything that is written looks at."""
        found = set()
        for key, value in written.items() if isinstance(written, dict) else enumerate(written) if isinstance(written, list) else ():
            found |= self.roots.get(key, {key}) | self.looked_at(value)
            found |= self.roots.get(value, set()) if isinstance(value, str) else set()
        return found

    # --- facts for other things ---

    def free(self, kinds, seen):
        return [name for name, kind in self.kinds.items() if kind in kinds and not self.roots[name] & set(seen)]

    def number_fact(self, seen):
        names = self.free(("int",), seen)
        return self.rng.choice(names) if names else None

    def table_fact(self, seen):
        names = self.free((self.rng.choice(["enum", "enum", "enum", "enum", "bool", "bool", "bool", "derived", "derived", "derived"]),), seen) or self.free(("enum", "bool", "derived"), seen)
        if not names:
            return None, set()
        name = self.rng.choice(names)
        return name, self.roots[name]

    def table_values(self, name):
        return self.values(name) if self.kinds[name] == "enum" else ["true", "false"]
