"""Which constructs of the language a generated book uses, by names that say where they stand.

Only what was met can be counted: what a run has to meet is the list ALL.
"""
import re

GROUPS = ("all-of", "any-of", "from", "plus")
BOUNDS = ("under", "at-most", "at-least", "over", "before", "until", "is", "from", "after")

ALL = """
fact: bool|fact: int|fact: date|fact: division|fact: enum|fact: set|fact: age|fact: derived|fact: usually
test: bool value|test: derived value|test: int value|test: int list|test: int under|test: int at-most|test: int at-least|test: int over|test: int two bounds
test: date value|test: date before|test: date until|test: date is|test: date from|test: date after|test: date two bounds|test: division value|test: division list
test: enum value|test: enum list|test: set value|test: set list|test: age value|test: age under|test: age at-least
day: constant|day: today|day: today and a period|day: fact|day: fact and a period
condition: any|condition: all|condition: not|condition: two keys|condition: channel|condition: today|condition: region|condition: office|condition: may-use
rule: none|rule: not-stated|rule: whole not-stated|rule: document|rule: documents|rule: all-of|rule: any-of|rule: at-least|rule: points|rule: at-most|rule: depending-on
rule: set|rule: same-as|rule: plus|rule: without|rule: holds|rule: unclear|rule: when|rule: unless|rule: channels|rule: effective from|rule: effective until
rule: effective seen|rule: each|rule: outcome|rule: worth|rule: further|rule: id
each: marks|each: form|each: max-age|each: when|each: for|each: except|each: form when|each: max-age when
leaf: of|leaf: form|leaf: form any|leaf: form list|leaf: copies number|leaf: copies fact|leaf: copies list|leaf: mark|leaf: mark by|leaf: mark when|leaf: specs|leaf: shown
leaf: shared|leaf: optional|leaf: later|leaf: part|leaf: max-age|leaf: issued|leaf: expires|leaf: same-day
entry: leaf|entry: group|row: none|row: several values|table: enum|table: bool|table: derived
eligible: must|eligible: window|office: scope|office: for|office: effective|network|network: by|row of a network: except|row of a network: channels|row of a network: effective|row of a network: businesses
row of a network: rest|row of a network: nearest|row of a network: area|eligible: window from|eligible: window of a renewal|eligible: window not-stated|eligible: window until|eligible: when|eligible: unclear|eligible: effective|otherwise: text|otherwise: business
otherwise: office|otherwise: opens
fees: none|fees: not-stated|fee: amount|fee: not-stated|fee: per fact|fee: per every|fee: payer|fee: when|fee: effective|fee: variants|exempt: when|exempt: lines
result: text|result: valid|result: valid-until|result: when|result: effective
version: from|version: seen|version: requires|version: fees|version: eligible|version: results|business: effective from|business: effective seen|channel: effective
"""
ALL = [name for line in ALL.split("\n") for name in line.split("|") if name]


class Constructs:
    def __init__(self, book):
        self.book, self.found = book, set()
        self.kinds = {name: kind_of(fact) for name, fact in book.get("facts", {}).items()}
        for fact in book.get("facts", {}).values():
            self.found |= {f"fact: {kind_of(fact)}"} | ({"fact: usually"} if "usually" in fact else set())
            if "is" in fact:
                self.condition(fact["is"])
        for rule in book.get("sets", {}).values():
            self.rule(rule)
        for business in book["businesses"].values():
            self.business(business)
        for office in book["offices"].values():
            self.found |= {f"office: {key}" for key in ("scope", "effective") if key in office} | {"office: for" for counter in office["counters"] if "for" in counter}
        for network in book.get("networks", {}).values():
            self.found |= {"network"} | {f"network: {key}" for key in ("by",) if key in network}
            for row in network["table"]:
                self.found |= {f"row of a network: {key}" for key in ("except", "channels", "effective", "businesses") if key in row}
                self.found |= {f"row of a network: {word}" for word in ("rest", "nearest") if word in row.values()}
                self.found |= {"row of a network: area"} if row["regions"][0] in book.get("areas", {}) else set()

    def business(self, business):
        if any(isinstance(channel, dict) for channel in business["channels"]):
            self.found.add("channel: effective")
        for key in business.get("effective", {}):
            self.found.add(f"business: effective {key}")
        self.terms(business)
        if business["requires"] == "not-stated":
            self.found.add("rule: whole not-stated")
        for version in business.get("versions", []):
            self.found |= {f"version: {key}" for key in version if key != "effective"} | {f"version: {key}" for key in version["effective"]}
            self.terms(version)

    def terms(self, business):
        for line in business.get("eligible", []):
            self.eligible(line)
        if "requires" in business:
            self.rule(business["requires"])
        fees = business.get("fees")
        if isinstance(fees, str):
            self.found.add(f"fees: {fees}")
        elif fees:
            self.fees(fees)
        for line in business.get("results", []):
            self.line("result", line)

    def line(self, what, line):
        self.found |= {f"{what}: {key}" for key in line if key not in ("id", "name")}
        for key in ("when", "must"):
            if key in line:
                self.condition(line[key])
        self.day(line.get("valid-until"))

    def eligible(self, line):
        self.line("eligible", line)
        window = line.get("window", {})
        if isinstance(window, str):
            window = self.book["renewals"][window]["window"]
            self.found.add("eligible: window not-stated" if window == "not-stated" else "eligible: window of a renewal")
        self.found |= {f"eligible: window {key}" for key in window if key != "of"} if window != "not-stated" else set()
        self.found |= {f"otherwise: {key}" for key in line.get("otherwise", {})}
        self.day(line.get("otherwise", {}).get("opens"))

    def fees(self, fees):
        ids = [line["id"] for line in fees["lines"]]
        if len(set(ids)) < len(ids):
            self.found.add("fee: variants")
        for line in fees["lines"]:
            self.line("fee", line)
            if line["amount"] == "not-stated":
                self.found.add("fee: not-stated")
            self.found |= {"fee: per every" if isinstance(factor, dict) else "fee: per fact" for factor in line.get("per", [])}
        for line in fees.get("exempt", []):
            self.line("exempt", line)

    # --- requirements ---

    def rule(self, rule):
        if isinstance(rule, str):
            self.found.add(f"rule: {rule}")
            return
        self.found |= {f"rule: {key}" for key in rule} | {f"rule: effective {key}" for key in rule.get("effective", {})}
        for key in ("when", "unless", "holds"):
            if key in rule:
                self.condition(rule[key])
        for each in rule.get("each", []):
            self.each(each)
        for key in GROUPS:
            for child in rule.get(key, []):
                self.rule(child)
                if "points" in rule:
                    self.found.add("entry: leaf" if "document" in child or "documents" in child else "entry: group")
        if "depending-on" in rule:
            self.found.add(f"table: {self.kinds[rule['depending-on']]}")
            self.found |= {"row: several values" for values in rule["is"] if "," in values} | {"row: none" for row in rule["is"].values() if row == "none"}
            for row in rule["is"].values():
                self.rule(row)
        if "document" in rule or "documents" in rule:
            self.leaf(rule)

    def each(self, each):
        self.found |= {f"each: {key}" for key in each} | {f"each: {key} when" for key in each if "when" in each}
        if "when" in each:
            self.condition(each["when"])
        for mark in each.get("marks", []):
            self.mark(mark)

    def mark(self, mark):
        self.found |= {"leaf: mark"} if isinstance(mark, str) else {f"leaf: mark {key}" for key in mark}
        if isinstance(mark, dict) and "when" in mark:
            self.condition(mark["when"])

    def leaf(self, leaf):
        self.found |= {f"leaf: {key}" for key in leaf}
        form, copies = leaf.get("form"), leaf.get("copies")
        self.found |= {"leaf: form any"} if form == "any" else {"leaf: form list"} if isinstance(form, list) else set()
        if copies is not None:
            self.found.add("leaf: copies list" if isinstance(copies, list) else "leaf: copies fact" if isinstance(copies, str) else "leaf: copies number")
        for one in copies if isinstance(copies, list) else ():
            if isinstance(one, dict):
                self.condition(one["when"])
        for mark in leaf.get("marks", []):
            self.mark(mark)
        for key in ("issued", "expires"):
            for day in leaf.get(key, {}).values():
                self.day(day)

    # --- conditions ---

    def condition(self, condition):
        if len(condition) > 1:
            self.found.add("condition: two keys")
        for key, value in condition.items():
            if key in ("any", "all", "not"):
                self.found.add(f"condition: {key}")
                for part in value if isinstance(value, list) else [value]:
                    self.condition(part)
            elif key in ("channel", "today", "region", "office", "may-use"):
                self.found.add(f"condition: {key}")
            else:
                self.test(self.kinds[key], value)

    def test(self, kind, value):
        if not isinstance(value, dict):
            self.found.add(f"test: {kind} {'list' if isinstance(value, list) else 'value'}")
            return
        self.found |= {f"test: {kind} {key}" for key in value} | ({f"test: {kind} two bounds"} if len(value) > 1 else set())
        for day in value.values() if kind == "date" else ():
            self.day(day)

    def day(self, written):
        match = re.fullmatch(r"(\S+)( [+-] P\S+)?", written or "")
        if match:
            base = "constant" if match[1][0].isdigit() else "today" if match[1] == "today" else "fact"
            self.found.add(f"day: {base}" + (" and a period" if match[2] and base != "constant" else ""))


def kind_of(fact):
    kind = fact.get("type")
    return "derived" if "is" in fact else "enum" if isinstance(kind, list) else "set" if isinstance(kind, dict) else kind


def constructs(book):
    return Constructs(book).found
