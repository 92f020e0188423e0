"""The members of an answer that are not about papers, as JSON has them: whom to see instead, questions, what is unclear or assumed, fee, result."""
import days
from submission import names_of, wrong_fact

AMOUNT_MAX = 2 ** 63 - 1


def instead(case, line_of):
    """What an applicant who is not eligible does instead."""
    name, line = line_of
    written = line.written.get("otherwise", {})
    opens = line.opens and line.opens.value(case.scope)
    opens = opens if opens and opens > case.day else None  # a day that is over is none on which it may become possible
    return {"text": case.book.text(written.get("text", "")), **({"refused": name} if "businesses" in case.submission else {}),
            **{key: written[key] for key in ("business", "office") if key in written}, **({"opens": days.name(opens)} if opens else {})}


def question(case, name):
    book = case.book
    if name == "region":
        return {"fact": name, "type": "division"}
    if name == "channel":
        first, *others = [list(version.channels(case.day)) for version in case.versions]
        common = [channel for channel in first if all(channel in other for other in others)]
        return {"fact": name, "type": "enum", "values": [{"value": c, "text": channel_name(book, c)} for c in common]}
    fact = book.facts[name]
    return {"fact": name, "type": fact.kind, **({"values": fact.choices(book)} if fact.values else {}), "text": book.text(fact.written["ask"])}


def channel_name(book, channel):
    written = book.data["channels"][channel]
    return book.text(written["name"] if isinstance(written, dict) and "name" in written else written)


def value_said(fact, value):
    """A value as a submission says it."""
    return days.name(value) if fact.kind == "date" else [v for v in fact.values if v in value] if fact.kind == "set" else value


def decimal(amount):
    """An amount in 1/10000, without zeros at its end."""
    whole, part = divmod(amount, 10000)
    return f"{whole}.{part:04}".rstrip("0").rstrip(".")


def fee(case):
    """Lines of one id are variants of which one holds; those of which nobody knows whether or how much are open."""
    lines, total = {False: [], True: []}, 0
    currencies, stated = set(), True
    for version in case.versions:
        for line in version.fees.lines:
            truth = version.fees.truth(line, case.scope)
            if truth is False:
                continue
            amount = None if line.amount is None else amount_of(case, line)
            is_open = truth is None or amount is None
            said = {"id": line.id, "name": line.name, **({"amount": decimal(amount)} if amount is not None and (amount or not is_open) else {}),
                    **({"payer": line.written["payer"]} if "payer" in line.written else {})}
            lines[is_open].append(said)
            total += 0 if is_open else amount
            currencies.add(version.fees.currency)
    silent = [name for name, version in zip(names_of(case.submission), case.versions) if not version.fees.is_known]
    currency = {"currency": currencies.pop()} if currencies else {}
    told = {**currency, **({"total": decimal(total)} if lines[False] or not lines[True] and not silent else {})}
    return {"lines": lines[False], "open": lines[True], **({"not_stated": silent} if silent else {}), **told}


def amount_of(case, line):
    """A line's amount times its numbers; None where one of them is not known."""
    amount = line.amount
    for name, every in line.factors:
        value = case.scope[name]
        if value is None:
            return None
        if value < 0:
            raise wrong_fact(case.submission, "bad-value", name)
        amount *= -(-value // every)
        if amount > AMOUNT_MAX:
            raise wrong_fact(case.submission, "too-large", name)
    return amount


def result(case):
    """The first that holds, when that is known; of several businesses none."""
    if len(case.versions) > 1:
        return None
    for line in case.versions[0].results:
        truth = line.holds(case.scope)
        if truth is None:
            return None
        if truth:
            end = line.end(case.scope)
            return {"text": case.book.text(line.written.get("text", "")), **({"valid": line.written["valid"]} if "valid" in line.written else {}),
                    **({"valid_until": days.name(end)} if end else {})}
    return None


def unclear(case, tellings, line_of):
    """Where the source is unclear and that matters."""
    found = [{"business": line_of[0], "text": case.book.text(line_of[1].unclear)}] if line_of else []
    nodes = {demand.node for telling in tellings for demand in telling.plan.in_force if demand.node.kind == "unclear"}
    for node in (node for tree in case.trees for node in tree.nodes if node in nodes):
        found.append({"requirement": node.id, "text": case.book.text(node.rule["unclear"]), **({"source": node.source} if node.source else {})})
    return found


def extras(case, tellings, line_of, outcomes, uncertain, is_eligible=True):
    wishes = case.submission.get("with", []) if is_eligible else []
    doubts, assumed = unclear(case, tellings, line_of), case.assumed(wishes, is_eligible)
    values = {name: value_said(case.book.facts[name], case.scope[name]) for name in assumed}
    return {**({"unclear": doubts} if doubts else {}), **({"outcomes": outcomes} if outcomes else {}), **({"assumed": values} if values else {}),
            **({"uncertain": True} if uncertain else {}), **({"fee": fee(case)} if "fee" in wishes else {}),
            **({"result": result(case)} if "result" in wishes else {})}
