"""What a business demands, as a tree: sets and `same-as` put in their places, `each` handed down, forms, makers and ids settled.

Follows the words of the language; may assume that the book is valid.
"""
from conditions import Bounds, Opposite
import days

FORMS = ["original", "certified-copy", "photocopy", "electronic"]
GROUPS = {"all-of": "all", "any-of": "any", "at-least": "at-least", "points": "points", "depending-on": "depending"}


def as_list(value):
    return value if isinstance(value, list) else [] if value is None else [value]


class Node:
    """A requirement. It exists where all of its guards, conditions with what their truth has to be, come out so, on the days of `edition` (of
    another business, which it is the same as) and of `effective`. `apart`: what else cannot exist with it, by its other number under the same key."""

    def __init__(self, kind, rule, parent):
        self.kind, self.rule, self.parent, self.children = kind, rule, parent, []
        self.own_id, self.id, self.source, self.guards, self.effective, self.edition = rule.get("id"), None, "", [], {}, None
        self.outcome = rule.get("outcome")
        self.worth, self.further = int(rule.get("worth", 0)), int(rule.get("further", 0))
        self.is_free = self.shared = False
        self.apart = dict(parent.apart) if parent else {}

    def below(self):
        yield self
        for child in self.children:
            yield from child.below()

    def reads(self):
        """Everything that may decide what it demands."""
        conditions = [condition for condition, _ in self.guards] + ([self.holds] if self.kind == "holds" else [])
        return set().union(*(condition.reads for condition in conditions))


class Leaf(Node):
    """A requirement of documents. `copies`: [(number, condition or None)], or the name of a fact; `marks`, `age`: with conditions on them."""

    def reads(self):
        conditions = [condition for _, _, conditions in self.marks for condition in conditions] + self.age_conditions
        copies = [] if isinstance(self.copies, str) else [condition for _, condition in self.copies if condition]
        dates = [bounds for bounds in (self.issued, self.expires) if bounds]
        return super().reads().union({self.copies} if isinstance(self.copies, str) else (), *(part.reads for part in conditions + copies + dates))


class Tree:
    def __init__(self, version):
        self.book, self.id = version.book, version.id
        self.source = version.written.get("source")
        rule, is_open = version.written["requires"], version.open_windows and version.written["requires"] != "not-stated"
        self.root, = self.build({"all-of": [rule]} if is_open and "all-of" not in rule else rule, None, [], frozenset())
        for line in version.open_windows if is_open else []: # nobody knows when: a gap beside the papers
            gap = self.node("gap", {**line, "id": "window"}, self.root)
            self.settle(gap, line)
            self.root.children.append(gap)
        self.nodes = list(self.root.below())
        self.leaves = [node for node in self.nodes if node.kind == "document"]
        self.name_all()

    def build(self, rule, parent, each, left_out):
        """The nodes of a rule: one; none where it is left out (`without` of a `same-as`); several where its form hangs on conditions."""
        if id(rule) in left_out:
            return []
        if isinstance(rule, str):
            return [self.node("gap" if rule == "not-stated" else "all", {}, parent)]
        each = each + rule.get("each", [])
        kind = next((kind for key, kind in GROUPS.items() if key in rule), None)
        if "document" in rule or "documents" in rule:
            nodes = self.leaves_of(rule, parent, each)
        elif kind:
            nodes = [self.group(kind, rule, parent, each, left_out)]
        else:
            nodes = [self.node("holds" if "holds" in rule else "unclear" if "unclear" in rule else "all", rule, parent)]
        for node in nodes:
            self.settle(node, rule)
        if "set" in rule:
            self.add(nodes[0], [self.book.data["sets"][rule["set"]]], each, left_out)
        if "same-as" in rule:
            self.copy(nodes[0], rule, each, left_out)
        return nodes

    def node(self, kind, rule, parent):
        """A requirement with its paragraph: that of its own, of the nearest one around it that has one, or of the business."""
        node = (Leaf if kind == "document" else Node)(kind, rule, parent)
        cited = as_list(rule.get("source")) or as_list(None if parent else self.source)
        node.source = "; ".join(one["at"] for one in cited) if cited else parent.source if parent else ""
        return node

    def settle(self, node, rule):
        node.effective = rule.get("effective", {})
        for key, wanted in (("when", True), ("unless", False)):
            if key in rule:
                node.guards.append((self.book.condition(rule[key]), wanted))
        if "channels" in rule:
            node.guards.append((self.book.values_condition("channel", rule["channels"]), True))
        if "holds" in rule:
            node.holds = self.book.condition(rule["holds"])

    def add(self, node, rules, each, left_out):
        """Puts rules below a node; gives the new nodes of each."""
        built = [self.build(rule, node, each, left_out) for rule in rules]
        node.children += sum(built, [])
        return built

    def group(self, kind, rule, parent, each, left_out):
        node = self.node(kind, rule, parent)
        if kind == "depending":
            node.table = rule["depending-on"]
            for values, row in rule["is"].items():
                rows, = self.add(node, [row], each, left_out)
                for row in rows:
                    row.guards.append((self.book.values_condition(node.table, [value.strip() for value in values.split(",")]), True))
            return node
        if kind in ("at-least", "points"):
            node.need = int(rule[kind])
            node.caps = [(int(cap["count"]), set(cap["documents"])) for cap in rule.get("at-most", [])]
        self.add(node, rule.get("from") or rule.get("all-of") or rule["any-of"], each, left_out)
        return node

    def copy(self, node, rule, each, left_out):
        """What another business asks for, in each of its versions, but for `without`; and `plus` under the `each` of its top group."""
        business = self.book.businesses[rule["same-as"]]
        different = {id(version.written["requires"]): version for version in business.versions}
        left_out = left_out | {id(version.tree.named(name).rule) for version in different.values() for name in rule.get("without", [])}
        for number, (key, version) in enumerate(different.items()):
            place = node
            if len(different) > 1:
                place = self.node("all", {"source": version.written.get("source")}, node)
                place.edition, place.apart[id(rule)] = (business, key), number
                node.children.append(place)
            top = version.written["requires"]
            self.add(place, [top], each, left_out)
        inside = each + (top.get("each", []) if isinstance(top, dict) and len(different) == 1 else [])
        self.add(node, rule.get("plus", []), inside, left_out)

    # --- leaves ---

    def leaves_of(self, rule, parent, each):
        """A leaf; or one for every condition under which `each` gives a form, the inner ones first, and one for where none holds."""
        documents = as_list(rule.get("document")) or rule["documents"]
        each = [e for e in each if not set(documents) & set(e.get("except", [])) and set(documents) & set(e.get("for", documents))][::-1]
        leaves, before = [], []
        for one in each:
            if "form" in one and "when" in one and "form" not in rule and self.kinds(documents) <= {"paper", "identity"}:
                condition = self.book.condition(one["when"])
                leaves.append(self.leaf(rule, parent, each, documents, one["form"], [(condition, True), *before]))
                before.append((condition, False))
        always = [one["form"] for one in each if "form" in one and "when" not in one]
        leaves.append(self.leaf(rule, parent, each, documents, rule.get("form") or (always + [self.book.own_form(documents[0])])[0], before))
        for number, leaf in enumerate(leaves):
            leaf.apart[id(rule)] = number
        return leaves

    def kinds(self, documents):
        return {self.book.documents[d]["kind"] for d in documents}

    def leaf(self, rule, parent, each, documents, form, guards):
        book, leaf, kinds = self.book, self.node("document", rule, parent), self.kinds(documents)
        leaf.documents, leaf.guards = documents, list(guards)
        leaf.forms = [] if kinds & {"object", "data"} else FORMS if form == "any" else sorted(as_list(form), key=FORMS.index)
        leaf.specs, leaf.party = set(rule.get("specs", [])), rule.get("of", "applicant")
        leaf.shown = rule["shown"] == "true" if "shown" in rule else kinds == {"object"} or kinds == {"identity"} and leaf.forms == ["original"]
        leaf.shared, leaf.is_free = rule.get("shared") == "true", "true" in (rule.get("optional"), rule.get("later"))
        leaf.copies = self.copies(rule.get("copies", "1"))
        leaf.issued = Bounds(rule["issued"], True) if "issued" in rule else None
        leaf.expires = Bounds(rule["expires"], True) if "expires" in rule else None
        leaf.same_day = set(rule.get("same-day", []))
        leaf.marks = self.marks(leaf, rule, each, kinds)
        ages = [one for one in [rule, *(each if kinds <= {"paper", "identity"} else [])] if "max-age" in one]
        leaf.age = days.period(ages[0]["max-age"]) if ages else None
        leaf.age_conditions = [book.condition(ages[0]["when"])] if ages and ages[0] is not rule and "when" in ages[0] else []
        return leaf

    def copies(self, written):
        if isinstance(written, str):
            return written if written in self.book.facts else [(int(written), None)]
        return [(int(one["is"]), self.book.condition(one["when"])) if isinstance(one, dict) else (int(one), None) for one in written]

    def marks(self, leaf, rule, each, kinds):
        """[(mark, maker, conditions)]: its own, and those of `each` that go to it where it does not demand the same mark itself; what is always
        demanded only so."""
        book = self.book
        foreign = "original" in leaf.forms and any(book.documents[d].get("issued-by") != "applicant" for d in leaf.documents)
        inherits = not (kinds & {"object", "data"} or leaf.shown or foreign)
        own = [self.demand(written) for written in rule.get("marks", [])]
        handed = [(mark, by, conditions + ([book.condition(e["when"])] if "when" in e else []))
                  for e in each if inherits for mark, by, conditions in map(self.demand, e.get("marks", []))]
        found = list(own)
        for mark, by, conditions in handed:
            instead = [when for name, _, when in own if name == mark]
            if [] not in instead:
                found.append((mark, by, conditions + [Opposite(condition) for condition, in instead]))
        always = {(mark, by) for mark, by, conditions in found if not conditions}
        return [(mark, by, conditions) for mark, by, conditions in found if not conditions or (mark, by) not in always]

    def demand(self, written):
        written = written if isinstance(written, dict) else {"mark": written}
        when = [self.book.condition(written["when"])] if "when" in written else []
        return written["mark"], written.get("by") or self.book.maker(written["mark"]), when

    # --- ids ---

    def name_all(self):
        for node in self.nodes:
            name = node.own_id or (self.default_name(node) if node.kind == "document" else self.gap_name(node) if node.kind == "gap" else None)
            node.id = f"{self.id}/{name}" if name else None
        taken = [node for number, node in enumerate(self.nodes) if node.id and any(
            other.id == node.id and not may_share(other, node) for at, other in enumerate(self.nodes) if at != number)]
        for node, use in [(node, self.named_use(node)) for node in taken]:
            if use:
                node.id = node.id.replace("/", f"/{use}.", 1)

    def named_use(self, node):
        """The id of the nearest use of a set around a requirement that has one of its own."""
        while node.parent and not ("set" in node.parent.rule and node.parent.own_id):
            node = node.parent
        return node.parent.own_id if node.parent else None

    def default_name(self, leaf):
        document = leaf.documents[0]
        if sum(document in other.documents and not are_apart(leaf, other) for other in self.leaves) == 1:
            return document
        form = ["any"] if leaf.forms == FORMS else ["-or-".join(leaf.forms)] if leaf.forms else []
        return ".".join([document, *as_list(leaf.rule.get("of")), *form])

    def gap_name(self, node):
        while node and not node.own_id:
            node = node.parent
        return f"{node.own_id}.not-stated" if node else "not-stated"

    def named(self, name):
        """A requirement by its id, of which parts may be left out, or by its document."""
        name = name.removeprefix(f"{self.id}/")
        named = [node for node in self.nodes if node.id]
        exact = [node for node in named if node.id == f"{self.id}/{name}"]
        return (exact or [node for node in named if is_part(name, node.id.split("/")[1]) or name in getattr(node, "documents", [])])[0]


def are_apart(one, other):
    """Whether two requirements never exist together."""
    return any(other.apart.get(key, number) != number for key, number in one.apart.items())


def may_share(one, other):
    """Whether two requirements may bear one id: never there together, or both taken over from another business."""
    return are_apart(one, other) or is_brought(one) and is_brought(other)


def is_brought(node):
    return node.parent is not None and ("same-as" in node.parent.rule or is_brought(node.parent))


def is_part(name, id):
    """Whether the parts of a name occur in this order among those of an id."""
    parts = iter(id.split("."))
    return all(part in parts for part in name.split("."))
