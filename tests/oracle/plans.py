"""The plans of a pass: each choice of alternatives with the best way to put the pieces on what is then demanded, found by trying everything.

In the adverse pass what is unknown falls against the applicant, in the favourable one in his favour. Copies of one piece are alike, so a way
is said by how many copies of each piece a requirement takes.
"""
import itertools
import days
from conditions import all_of
from submission import COPIES, wrong_fact

REASONS = ["too-old", "too-new", "expires-too-soon", "expires-too-late", "undated", "not-same-day", "unmarked", "wrong-maker", "wrong-spec",
           "wrong-owner", "wrong-form", "too-few", "missing", "not-done"]
EMPTY = (99, 99, 999)  # the slots of pieces that have to be brought
ENDLESS = 2 ** 30  # copies that no pieces make up


class TooLarge(Exception):
    """More plans than are worth trying here."""


class Demand:
    """A requirement in force in a pass. Of `choose` children so many are chosen, of points how many times each counts; else all hold."""

    def __init__(self, node, parent, need):
        self.node, self.parent, self.need, self.children, self.choose, self.is_unmet = node, parent, need, [], 0, False
        self.is_leaf, self.is_points = node.kind == "document", node.kind == "points"
        self.is_entry = self.is_leaf and parent is not None and parent.is_points

    def below(self):
        yield self
        for child in self.children:
            yield from child.below()

    @property
    def is_choice(self):
        return self.choose > 0 or self.is_points


def asks_nothing(demand):
    """Whether a demand is met with nothing at hand."""
    if demand.is_unmet or demand.is_points:
        return False
    if demand.is_leaf:
        return demand.node.is_free or not demand.need
    met = [asks_nothing(child) for child in demand.children]
    return sum(met) >= demand.choose if demand.choose else all(met)


class Pass:
    def __init__(self, case, adverse):
        self.case, self.adverse, self.is_uncertain, self.found, self.near = case, adverse, False, {}, {}
        self.shares, self.steps, self.most = {}, 0, case.most  # ways to put pieces on a requirement, over all plans: tried, and that may be tried
        self.roots = [demand for tree in case.trees for demand in self.lay(tree.root, None)]
        self.demands = {demand.node: demand for root in self.roots for demand in root.below()}

    # --- what is demanded ---

    def lay(self, node, parent):
        """The demand of a requirement in a list; nothing where it does not exist."""
        if not self.exists(node, parent):
            return []
        demand = Demand(node, parent, self.need(node))
        if node.kind == "holds" or node.kind == "unclear":
            truth = node.holds.truth(self.case.scope) if node.kind == "holds" else None
            demand.is_unmet = self.adverse if truth is None else not truth
        is_open_table = node.kind == "depending" and self.case.scope[node.table] is None and not self.adverse
        if is_open_table and self.may_ask_nothing(node):
            return [demand]
        demand.children = [child for below in node.children for child in self.lay(below, demand)]
        wanted = {"any": 1, "at-least": demand.need}.get(node.kind, 1 if is_open_table and demand.children else 0)
        demand.is_unmet = demand.is_unmet or len(demand.children) < wanted
        demand.choose = wanted if len(demand.children) > wanted else 0
        if demand.is_points:
            demand.limits = [self.limit(child, demand.need) for child in demand.children]
        return [demand]

    def exists(self, node, parent):
        """Unknown demands vanish favourably and stand adversely, unknown alternatives the other way round; favourably any row of a table may be it."""
        truth = self.case.truth(node)
        if self.case.is_seen_later(node):
            self.is_uncertain = self.is_uncertain or truth is not False
            return False
        if truth is not None:
            return truth
        kind = parent.node.kind if parent else None
        is_row = kind == "depending" and self.case.scope[parent.node.table] is None
        is_offer = kind in ("any", "at-least", "points") or is_row and not self.adverse
        return is_offer != self.adverse

    def may_ask_nothing(self, table):
        """Whether there is a value of the table's unknown fact for which no row is sure to hold."""
        fact = self.case.book.facts[table.table]
        for value in fact.values or [False, True]:
            scope = self.case.scope.but(table.table, value)
            if not any(self.case.truth(row, scope) and not self.case.is_seen_later(row) for row in table.children):
                return True
        return False

    def need(self, node):
        if node.kind in ("at-least", "points"):
            return node.need
        if node.kind != "document":
            return 1
        if isinstance(node.copies, str):
            return self.counted(node.copies)
        counts = []
        for count, condition in node.copies:
            truth = condition is None or condition.truth(self.case.scope)
            if truth is not False:
                counts.append(count)
            if truth:
                break
        return max(counts) if self.adverse else min(counts)

    def counted(self, fact):
        """Copies that a fact says: not known, there are none of them, or more than there are pieces."""
        count = self.case.scope[fact]
        if count is None:
            return ENDLESS if self.adverse else 0
        if not 0 <= count <= COPIES:
            raise wrong_fact(self.case.submission, "bad-value" if count < 0 else "too-large", fact)
        return count

    def limit(self, entry, points):
        """How many times an entry of points can count: for what it needs once, for every further piece once more, not beyond all the points."""
        near = sum(self.case.pieces[i]["copies"] for d in entry.below() if d.is_leaf for i in self.concerned(d))
        if not entry.is_leaf:
            return int(near > 0 or asks_nothing(entry))
        if not entry.need or near < entry.need:
            return 0
        worth, further = entry.node.worth, entry.node.further
        more = -(-(points - worth) // further) if further and worth < points else 0
        return 1 + min(more, near - entry.need)

    # --- pieces ---

    def concerned(self, demand):
        """The numbers of the pieces that are of a leaf's documents."""
        if demand not in self.near:
            self.near[demand] = [i for i, piece in enumerate(self.case.pieces) if piece["document"] in demand.node.documents]
        return self.near[demand]

    def slot(self, demand, number):
        """What is compared of a piece on a leaf: its faults, the first of them, its place."""
        faults = self.faults(demand, number)
        return len(faults), REASONS.index(faults[0]) if faults else -1, number

    def is_demanded(self, conditions):
        truth = all_of(condition.truth(self.case.scope) for condition in conditions)
        return self.adverse if truth is None else truth

    def marks(self, leaf):
        return {mark for mark, _, conditions in leaf.marks if self.is_demanded(conditions)}

    def lacking(self, leaf, piece):
        return {mark for mark, by, conditions in leaf.marks if (mark, by) not in piece["marks"] and self.is_demanded(conditions)}

    def faults(self, demand, number):
        key = demand, number
        if key not in self.found:
            leaf, piece = demand.node, self.case.pieces[number]
            found = self.date_faults(leaf, piece) | self.mark_faults(leaf, piece)
            found |= {"wrong-spec"} if not leaf.specs <= piece["specs"] else set()
            found |= {"wrong-owner"} if piece["of"] != leaf.party else set()
            found |= {"wrong-form"} if leaf.forms and piece["form"] not in leaf.forms else set()
            self.found[key] = sorted(found, key=REASONS.index)
        return self.found[key]

    def mark_faults(self, leaf, piece):
        found = set()
        for mark in self.lacking(leaf, piece):
            strange = any(m == mark and (m, by) not in self.case.asked for m, by in piece["marks"])
            found.add("wrong-maker" if strange else "unmarked")
        of_a_day = [(mark, by) for mark, by, conditions in leaf.marks if mark in leaf.same_day and self.is_demanded(conditions)]
        days_of = [piece["marks"][demand] for demand in of_a_day if demand in piece["marks"]] if len(of_a_day) > 1 else []
        found |= {"undated"} if None in days_of else set()
        found |= {"not-same-day"} if len(set(days_of) - {None}) > 1 else set()
        return found

    def date_faults(self, leaf, piece):
        found, ages = set(), leaf.age and self.is_demanded(leaf.age_conditions)
        if (leaf.issued or ages) and piece["issued"] is None or leaf.expires and piece["expires"] is None:
            found.add("undated")
        if ages and piece["issued"] is not None and self.case.day > days.later(piece["issued"], *leaf.age):
            found.add("too-old")
        for bounds, day, early, late in ((leaf.issued, piece["issued"], "too-old", "too-new"),
                                         (leaf.expires, piece["expires"], "expires-too-soon", "expires-too-late")):
            if bounds and day is not None:
                truth, sides = bounds.truth(day, self.case.scope), bounds.sides(day, self.case.scope)
                if truth is None and self.adverse:
                    found.add(early)
                elif truth is False:
                    found |= {early} & {early for side in sides if side == "below"} | {late for side in sides if side == "above"}
        return found

    # --- plans ---

    def selections(self, demand):
        """Every choice below a demand, in book order, as mappings from what chooses to what is chosen."""
        if demand.is_unmet:
            yield {}
            return
        for own in self.own_selections(demand):
            children = [child for child, count in zip(demand.children, own) if count]
            for parts in itertools.product(*(list(self.selections(child)) for child in children)):
                yield {**({demand: own} if demand.is_choice else {}), **{key: value for part in parts for key, value in part.items()}}

    def own_selections(self, demand):
        """How many times each child counts: the first ones come first, and what counts more often."""
        if demand.is_points:
            return itertools.product(*(range(limit, -1, -1) for limit in demand.limits))
        numbers = range(len(demand.children))
        return [[int(i in chosen) for i in numbers] for chosen in itertools.combinations(numbers, demand.choose or len(demand.children))]

    def step(self):
        self.steps += 1
        if self.steps > self.most:
            raise TooLarge

    def share(self, leaves):
        """The best way of some leaves; the same leaves come in many plans."""
        key = tuple(leaves)
        if key not in self.shares:
            self.shares[key] = Share(self, leaves).find()
        return self.shares[key]

    def plans(self):
        """The best plan of every choice of alternatives, the least first; among equals in book order."""
        found = []
        for parts in itertools.product(*(list(self.selections(root)) for root in self.roots)):
            plan = Plan(self, {key: value for part in parts for key, value in part.items()})
            if plan.assign():
                found.append(plan)
        return sorted(found, key=lambda plan: plan.cost)


class Plan:
    """A choice of alternatives and the best assignment of pieces to it."""

    def __init__(self, judging, selection):
        self.judging, self.selection, self.case = judging, selection, judging.case
        self.in_force = [demand for root in judging.roots for demand in self.follow(root)]
        self.leaves = [demand for demand in self.in_force if demand.is_leaf]

    def picked(self, demand):
        """The children of a demand that are in force."""
        counts = self.selection.get(demand, [1] * len(demand.children))
        return [] if demand.is_unmet else [child for child, count in zip(demand.children, counts) if count]

    def chosen(self):
        """The alternatives that are chosen; which entries of points count is no choice of an applicant."""
        return {child for choice in self.in_force if choice.is_choice and not choice.is_points for child in self.picked(choice)}

    def kind(self):
        """What is chosen, and which entries of points that are no single papers count."""
        return frozenset(child for choice in self.selection for child in self.picked(choice) if not (choice.is_points and child.is_leaf))

    def follow(self, demand):
        yield demand
        for child in self.picked(demand):
            yield from self.follow(child)

    def need(self, leaf):
        """Copies that a leaf demands: of an entry of points one more for each further time that it counts."""
        if not leaf.is_entry:
            return leaf.need
        return leaf.need + self.selection[leaf.parent][leaf.parent.children.index(leaf)] - 1

    def points(self, demand):
        return sum(child.node.worth + (count - 1) * child.node.further
                   for child, count in zip(demand.children, self.selection[demand]) if count)

    def points_lacking(self, demand):
        return max(0, demand.need - self.points(demand)) if demand.is_points else 0

    # --- assignment ---

    def assign(self):
        """Finds the best assignment: fewest pieces to bring, fewest faults, fewest copies unused, then in book order. False: there is none."""
        bring = faults = 0
        unused, self.slots, self.taking = sum(piece["copies"] for piece in self.case.pieces), {}, {}
        for leaves in self.shares():
            best = self.judging.share([(leaf, self.need(leaf)) for leaf in leaves])
            if best is None:
                return False
            bring, faults, unused = bring + best[0], faults + best[1], unused + best[2]
            self.slots.update(zip(leaves, best[3]))
            self.taking.update(zip(leaves, best[4]))
        unmet = sum(demand.is_unmet or self.points_lacking(demand) > 0 for demand in self.in_force)
        self.cost = bring + unmet, sum(map(self.points_lacking, self.in_force)), faults, unused
        return True

    def shares(self):
        """The leaves in force by what bears on one another: leaves that no piece and no cap has in common are best each for themselves."""
        shares = []  # (leaves, what they have to do with)
        for leaf in self.leaves:
            leaves, things = [leaf], {*self.judging.concerned(leaf), *([leaf.parent] if leaf.is_entry and leaf.parent.node.caps else [])}
            for other in [share for share in shares if share[1] & things]:
                shares.remove(other)
                leaves, things = other[0] + leaves, other[1] | things
            shares.append((sorted(leaves, key=self.leaves.index), things))
        return [leaves for leaves, _ in shares]

    def used(self, number):
        return min(self.case.pieces[number]["copies"], sum(taken.get(number, 0) for taken in self.taking.values()))


class Share:
    """The best way to put pieces on some leaves, of each of which the copies that it needs are said."""

    def __init__(self, judging, leaves):
        self.judging, self.case, self.leaves, self.memory = judging, judging.case, leaves, {}
        self.ways = [self.takings(leaf, need) for leaf, need in leaves]
        self.last = {i: number for number, (leaf, _) in enumerate(leaves) for i in judging.concerned(leaf)}  # leaf that a piece may serve
        groups = dict.fromkeys(leaf.parent for leaf, _ in leaves if leaf.is_entry)
        self.caps = [(count, documents, group) for group in groups for count, documents in group.node.caps]

    def takings(self, leaf, need):
        """Every way of one leaf: (pieces to bring, faults, slots, ((piece, copies)...)), the fullest first. An entry of points counts only with
        all that it needs."""
        found, concerned = [], self.judging.concerned(leaf)
        for counts in itertools.product(*(range(min(self.case.pieces[i]["copies"], need), -1, -1) for i in concerned)):
            if sum(counts) == need or sum(counts) < need and not leaf.is_entry:
                taken = tuple((i, n) for i, n in zip(concerned, counts) if n)
                slots = sorted(slot for i, n in taken for slot in [self.judging.slot(leaf, i)] * n)
                costs = (0, 0) if leaf.node.is_free else (need - len(slots), sum(faults for faults, _, _ in slots))
                found.append((*costs, slots + [EMPTY] * (len(slots) < need), taken))
        return found

    def find(self):
        """(pieces to bring, faults, copies unused less those that there are, slots, takings); None where an entry lacks a piece."""
        return self.best(0, (tuple((i, (0, 0, 0)) for i in self.last), tuple(count for count, _, _ in self.caps)))

    def best(self, number, room):
        """The best of the leaves from a number on, where `room` is what the ones before used up."""
        if number == len(self.leaves):
            return 0, 0, 0, (), ()
        key = number, room
        if key not in self.memory:
            self.memory[key] = self.find_best(number, room)
        return self.memory[key]

    def find_best(self, number, room):
        """Tries every way of a leaf with the best of the leaves behind it; no way is followed that alone costs more than another altogether."""
        leaf, best = self.leaves[number][0], None
        for bring, faults, slots, taken in self.ways[number]:
            self.judging.step()
            left = None if best and (bring, faults) > best[:2] else self.use(leaf, taken, room)
            if left is None:
                continue
            # pieces that no leaf behind it may use are settled
            used = sum(total for i, (_, _, total) in left[0].items() if self.last[i] == number)
            rest = self.best(number + 1, (tuple((i, uses) for i, uses in left[0].items() if self.last[i] > number), left[1]))
            if rest:
                way = bring + rest[0], faults + rest[1], rest[2] - used, (slots, *rest[3]), (dict(taken), *rest[4])
                best = way if best is None or way[:4] < best[:4] else best
        return best

    def use(self, leaf, taken, room):
        """What is used up then; None where that is more than there is. Of each piece: copies handed in, most copies shown at once, uses."""
        pieces, caps = dict(room[0]), list(room[1])
        for i, n in taken:
            handed, shown, total = pieces[i]
            if not leaf.node.shared:
                handed, shown = (handed, max(shown, n)) if leaf.node.shown else (handed + n, shown)
            copies = self.case.pieces[i]["copies"]
            if handed + shown > copies:
                return None
            pieces[i] = handed, shown, min(copies, total + n)
        for c, (_, documents, group) in enumerate(self.caps):
            if leaf.parent is group:
                caps[c] -= sum(n for i, n in taken if self.case.pieces[i]["document"] in documents)
        return None if min(caps, default=0) < 0 else (pieces, tuple(caps))
