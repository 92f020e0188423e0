"""Holds the oracle against the examples of books, which were written by hand: their expectations are the language's own words.

examples.py FOLDER[,FOLDER]...: a book each; each example is a test; ends with `N passed, N failed`.
"""
import sys
import book
import days
import oracle


class Examples:
    """The examples of one business."""

    def __init__(self, rules, name):
        self.rules, self.name, self.tree_day = rules, name, None
        self.written = rules.data["businesses"][name].get("examples", [])
        self.by_id = {example["id"]: example for example in self.written if "id" in example}

    def submission(self, example):
        """What an example hands in, with what it is like."""
        like = self.submission(self.by_id[example["like"]]) if "like" in example else {"facts": {}, "materials": []}
        mine = {**like, **{key: example[key] for key in ("channel", "region", "office", "day") if key in example}}
        mine["facts"] = {**like["facts"], **{name: self.value(name, said) for name, said in example.get("facts", {}).items()}}
        seen = max(source["seen"] for source in self.rules.data["sources"].values())
        mine.setdefault("day", seen)
        materials = list(like["materials"])
        for name in example.get("without", []):
            materials = self.without(materials, name, mine["day"])
        mine["materials"] = materials + [self.piece(p) for p in example.get("submit", []) + example.get("add", [])]
        others = example.get("with", [])
        mine.pop("business", None), mine.pop("businesses", None)
        return {**({"businesses": [self.name, *others]} if others else {"business": self.name}), **mine}

    def value(self, name, said):
        fact = self.rules.facts[name]
        value = self.rules.value(fact.kind, said) if isinstance(said, str) else said
        return said if fact.kind == "date" else book.as_list(value) if fact.kind == "set" else value

    def piece(self, written):
        piece = {"document": written} if isinstance(written, str) else dict(written)
        return {**piece, "copies": int(piece.get("copies", 1))}

    def without(self, materials, name, day):
        """Leaves out the pieces that may serve a requirement, or else all of a document."""
        version, _ = self.rules.businesses[self.name].on(days.number(day))
        try:
            leaves = [leaf for leaf in version.tree.named(name).below() if leaf.kind == "document"]
        except IndexError:
            return [m for m in materials if m["document"] != name]
        return [m for m in materials if not any(self.serves(m, leaf) for leaf in leaves)]

    def serves(self, material, leaf):
        form = material.get("form") or self.rules.own_form(material["document"])
        return material["document"] in leaf.documents and material.get("of", "applicant") == leaf.party and (not leaf.forms or form in leaf.forms)

    def differences(self, example):
        expect = example["expect"] if isinstance(example["expect"], dict) else {"verdict": example["expect"]}
        wishes = [key for key in ("fee", "result") if key in expect]
        submission = {**self.submission(example), **({"with": wishes} if wishes else {})}
        answer = oracle.answer(self.rules, submission)
        if "error" in answer:
            return [str(answer["error"])]
        return [f"{key}: {right} expected, {said} came out" for key, right, said in self.compared(submission, expect, answer) if right != said]

    def compared(self, submission, expect, answer):
        """(what, as expected, as it came out) of all that is expected."""
        named = lambda names: sorted(self.full_name(name, answer) for name in names)
        yield "verdict", expect.get("verdict", "unsatisfied"), answer["verdict"]
        reasons = {finding["requirement"]: finding["reason"] for finding in answer["findings"]}
        if "missing" in expect or "findings" in expect:
            expected = {**{name: None for name in named(expect.get("missing", []))},
                        **{self.full_name(name, answer): reason for name, reason in expect.get("findings", {}).items()}}
            yield "findings", {name: reason or ("too-few" if reasons.get(name) == "too-few" else "missing") for name, reason in expected.items()}, reasons
        if "superfluous" in expect:
            yield "superfluous", set(expect["superfluous"]), {submission["materials"][int(s["at"].split("/")[2])]["document"] for s in answer["superfluous"]}
        if "questions" in expect:
            yield "questions", expect["questions"], [question["fact"] for question in answer["questions"]]
        if "gaps" in expect:
            yield "gaps", named(expect["gaps"]), sorted(answer["gaps"])
        for key, place in (("instead", "business"), ("opens", "opens")):
            if key in expect:
                yield key, expect[key], answer.get("instead", {}).get(place)
        if "fee" in expect:
            total = answer["fee"].get("total", "0")
            yield "fee", float(expect["fee"].get("total", total)), float(total)
            yield "open fees", expect["fee"].get("open", []) if "open" in expect["fee"] else None, (
                list(dict.fromkeys(line["id"] for line in answer["fee"]["open"])) if "open" in expect["fee"] else None)
        if "result" in expect:
            for key, place in (("valid", "valid"), ("valid-until", "valid_until")):
                yield key, expect["result"].get(key), (answer["result"] or {}).get(place) if key in expect["result"] else None
        if "uncertain" in expect:
            yield "uncertain", expect["uncertain"] == "true", answer.get("uncertain", False)

    def full_name(self, name, answer):
        business, _, rest = name.rpartition("/")
        version, _ = self.rules.businesses[business or self.name].on(days.number(answer["day"]))
        return version.tree.named(rest).id


def main(folders):
    passed = failed = 0
    for folder in folders:
        rules = book.Book(*folder.split(","))
        for name in rules.businesses:
            examples = Examples(rules, name)
            for number, example in enumerate(examples.written):
                wrong = examples.differences(example)
                passed, failed = passed + (not wrong), failed + bool(wrong)
                if wrong:
                    print(f"{folder} {name}, example {number + 1}{' (' + example['id'] + ')' if 'id' in example else ''}:", *wrong, sep="\n  ")
    print(f"{passed} passed, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
