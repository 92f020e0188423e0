"""A submission with what its businesses demand: what is known, what exists, who is eligible, and what unknown things hang on."""
import math
import days
import places
import terms
from conditions import all_of, opposite
from submission import check, names_of, pieces_of, scope_of


class Case:
    def __init__(self, book, submission, most=math.inf):
        self.most = most  # steps of a pass before the submission counts as too large for this
        self.book, self.submission, self.day = book, submission, days.number(submission["day"])
        self.versions = check(book, submission)
        self.scope = scope_of(book, submission, self.versions)
        self.pieces = pieces_of(book, submission)
        self.trees = [version.tree for version in self.versions]
        self.asked = {(mark, by) for tree in self.trees for leaf in tree.leaves for mark, by, _ in leaf.marks}
        self.known_truths = {}

    # --- what exists ---

    def truth(self, node, scope=None):
        """Whether a requirement exists, where only its `seen` is not looked at."""
        if scope is not None:
            return self.find_truth(node, scope)
        if node not in self.known_truths:
            self.known_truths[node] = self.find_truth(node, self.scope)
        return self.known_truths[node]

    def find_truth(self, node, scope):
        span = {key: day for key, day in node.effective.items() if key != "seen"}
        if not terms.in_force(span, self.day):
            return False
        if node.edition:
            version, _ = node.edition[0].on(self.day)
            if version is None or id(version.written["requires"]) != node.edition[1]:
                return False
        truths = [(condition.truth(scope), wanted) for condition, wanted in node.guards]
        return all_of(truth if wanted else opposite(truth) for truth, wanted in truths)

    def is_seen_later(self, node):
        """Whether it was only seen on a later day: then nobody knows whether it is in force yet."""
        return "seen" in node.effective and days.number(node.effective["seen"]) > self.day

    # --- eligibility ---

    def eligibility(self):
        """(whether the applicant is eligible, the line that says no, with its business): the first in book order; else the first that is unclear."""
        truths, unclear = [True], None
        for name, version in zip(names_of(self.submission), self.versions):
            for line in version.eligible:
                truth = line.truth(self.scope, unclear="unclear")
                if truth is False:
                    return False, (name, line)
                unclear = unclear or ((name, line) if truth == "unclear" else None)
                truths.append(None if truth == "unclear" else truth)
        return all_of(truths), unclear

    # --- what is unknown ---

    def inputs(self, names, known_too=False):
        """These names and what the unknown ones (or all) among them are computed from."""
        found, todo = set(names), list(names)
        while todo:
            name = todo.pop()
            if known_too or name.startswith("may-use ") or self.scope[name] is None:
                more = self.book.inputs(name, self.day) - found
                found |= more
                todo += more
        return found

    def asked_for(self, names):
        """What is unknown among the inputs of these, an office being asked for as a region, and that as the fact which a network has for it."""
        found = {name for name in self.inputs(names) if self.scope[name] is None and self.book.can_be_said(name)}
        by = places.by(self.book, self.submission)
        region = by if by and self.scope[by] is None else "region"
        return {region if name in ("office", "region") else name for name in found}

    def unsettled(self, *conditions):
        """What is unknown and decides whether all of these conditions hold; nothing when that is settled."""
        if all_of(condition.truth(self.scope) for condition in conditions) is not None:
            return set()
        return self.asked_for(set().union(*(condition.reads for condition in conditions)))

    def hangs_on(self, node):
        """What is unknown and decides what a requirement demands."""
        found = self.asked_for(set().union(*(condition.reads for condition, _ in node.guards))) if self.truth(node) is None else set()
        if node.kind == "holds":
            found |= self.unsettled(node.holds)
        if node.kind == "document":
            found |= self.unsettled(*node.age_conditions).union(*(self.unsettled(*conditions) for _, _, conditions in node.marks))
            found |= self.asked_for({node.copies}) if isinstance(node.copies, str) else set().union(*(self.unsettled(c) for _, c in node.copies if c))
            found |= self.asked_for(set().union(*(bounds.reads for bounds in (node.issued, node.expires) if bounds)))
        return found

    def considered(self, node):
        """The requirements from one on down that may exist."""
        if self.truth(node) is not False and not self.is_seen_later(node):
            yield node
            for child in node.children:
                yield from self.considered(child)

    def terms(self, wishes):
        """What is unknown and decides on the fee and the result that are wished for."""
        found = set()
        for version in self.versions:
            fees = version.fees
            for line in fees.lines if "fee" in wishes else []:
                truth = fees.truth(line, self.scope)
                about = [line, *(e for e in fees.exemptions if line.id in e.written.get("lines", [line.id]))]
                if truth is None:
                    found = found.union(*(self.unsettled(one.condition) for one in about if one.holds(self.scope) is None))
                if truth is not False:
                    found |= self.asked_for({fact for fact, _ in line.factors})
        results = self.versions[0].results if "result" in wishes and len(self.versions) == 1 else []
        for result in results:
            truth = result.holds(self.scope)
            if truth is not False:
                found |= (self.unsettled(result.condition) if truth is None else set()) | self.asked_for(result.until.reads if result.until else set())
            if truth:
                break
        return found

    def questions(self, adverse, wishes):
        """Those on eligibility first, then by how many requirements that are open in the adverse plan hang on them, then in book order;
        `adverse` is None where the verdict is sure, so that nothing but fee and result can hang on anything."""
        on_eligibility, open_requirements = set(), dict.fromkeys(self.terms(wishes), 0)
        for version in self.versions if adverse else []:
            for line in version.eligible:
                if line.truth(self.scope) is None:
                    on_eligibility |= (self.unsettled(line.condition) if line.holds(self.scope) is None else set()) | self.unsettled(line.must)
        for tree in self.trees if adverse else []:
            for node in self.considered(tree.root):
                for name in self.hangs_on(node) if not node.is_free and adverse.is_open(node) else ():
                    open_requirements[name] = open_requirements.get(name, 0) + 1
        order = ["channel", "region", *self.book.facts]
        return sorted(on_eligibility | set(open_requirements),
                      key=lambda name: (name not in on_eligibility, -open_requirements.get(name, 0), order.index(name)))

    def assumed(self, wishes, is_eligible):
        """The facts whose usual value was used, in book order: those that anything reads which the answer is about."""
        reads = set()
        for version in self.versions:
            about = list(version.eligible)
            if is_eligible:
                reads = reads.union(*(node.reads() for node in version.tree.nodes))
                about += (version.fees.lines + version.fees.exemptions if "fee" in wishes else []) + (version.results if "result" in wishes else [])
            reads = reads.union(*(line.reads for line in about))
        reads = self.inputs(reads, known_too=True)
        return [name for name in self.book.facts if name in self.scope.assumed and name in reads]
