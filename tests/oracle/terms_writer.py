"""Random terms around the requirements of a business: who may use it, what it costs, what comes of it, and how it changes in time."""
import copy
from conditions_writer import CONSTANT_DAYS, EARLY, LATE, PERIODS


def condition(writer, seen):
    written, looked = writer.conditions.condition(seen)
    return written, set(seen) | looked


def effective(writer):
    """Days that every version of a business has some of."""
    return writer.rng.choice([{"from": EARLY}, {"until": LATE}, {"seen": EARLY}, {"from": EARLY, "until": LATE}])


def offered(writer, channel):
    return {"id": channel, "effective": effective(writer)} if writer.chance(0.1) else channel


# --- eligibility ---

def renewal(writer, window):
    """The id of a renewal that states the window, or none."""
    name = writer.fresh("renewal")
    writer.data.setdefault("renewals", {})[name] = {"title": "Renewal", "issuers": "not-stated", "window": "not-stated" if writer.chance(0.5) else window}
    return name


def eligibility(writer):
    """A line or two, which look at different things."""
    first, seen = eligible(writer, writer.conditions.not_for_eligibility)
    return [first, eligible(writer, seen)[0]] if writer.chance(0.5) else [first]


def eligible(writer, side):
    """A line, and what was looked at until then."""
    rng, conditions = writer.rng, writer.conditions
    dates = conditions.free(("date",), side)
    line = {}
    if dates and writer.chance(0.45):
        ends = rng.choice([["from"], ["until"], ["from", "until"]])
        line["window"] = {"of": rng.choice(dates), **{end: rng.choice(PERIODS) if end == "until" else "-" + rng.choice(PERIODS) for end in ends}}
        seen = side | {line["window"]["of"]}
        if writer.chance(0.75):
            line["window"] = renewal(writer, line["window"])
    else:
        line["must"], seen = condition(writer, side)
        if line["must"] is None:
            line["must"], seen = condition(writer, set())
        if writer.chance(0.22):
            line["unclear"] = "The source says two things."
    if writer.chance(0.25):
        when, seen = condition(writer, seen)
        line.update({"when": when} if when else {})
    if writer.chance(0.6):
        line["otherwise"] = {"text": "Do something else."}
        if conditions.businesses and writer.chance(0.5):
            line["otherwise"]["business"] = rng.choice(conditions.businesses)
        if writer.chance(0.3):
            line["otherwise"]["office"] = rng.choice(conditions.offices)
        if "must" in line and writer.chance(0.4):
            line["otherwise"]["opens"] = conditions.after(rng.choice(["today", *dates]))
    if writer.chance(0.16):
        line["effective"] = effective(writer)
    return line, seen


# --- fees ---

def variants(writer, seen):
    """Conditions of which at most one holds at a time, and what they look at."""
    conditions = writer.conditions
    name, _ = conditions.table_fact(seen)
    numbers = conditions.free(("int", "age"), seen)
    if numbers and writer.chance(0.3):
        number, low = writer.rng.choice(numbers), writer.rng.randint(1, 2)
        return [{number: {"under": low}}, {number: {"at-least": low}}], conditions.roots[number]
    if name is None:
        return [None], set()
    values = conditions.table_values(name)
    return [{name: value if conditions.kinds[name] == "enum" else value == "true"} for value in values], conditions.roots[name]


def fees(writer):
    rng = writer.rng
    if writer.chance(0.3):
        return rng.choice(["none", "not-stated"])
    lines, seen = [], set(writer.conditions.not_for_others)
    for number in range(rng.randint(1, 2)):
        id = f"fee-{number}"
        whens, looked = variants(writer, seen) if writer.chance(0.5) else ([None], set())
        if whens == [None] and writer.chance(0.4):
            when, looked = condition(writer, seen)
            whens = [when]
        seen |= looked
        for when in whens:
            lines.append(line(writer, id, when, len(whens) == 1))
    told = {"currency": "CNY", "lines": lines}
    if writer.chance(0.5):
        when, _ = condition(writer, seen)
        exempt = {"when": when, **({"lines": [rng.choice([one["id"] for one in lines])]} if writer.chance(0.6) else {})}
        told.update({"exempt": [exempt]} if when else {})
    return told


def line(writer, id, when, is_alone):
    rng, conditions = writer.rng, writer.conditions
    told = {"id": id, "name": id.capitalize(), "amount": rng.choice(["12.50", "100.00", "0.25", "88"])}
    if writer.chance(0.15):
        told["amount"] = "not-stated"
    elif writer.chance(0.35):
        number = conditions.number_fact(set())
        told["per"] = [rng.choice([number, {"fact": number, "every": rng.randint(2, 3)}])]
    if when:
        told["when"] = when
    if writer.chance(0.15):
        told["payer"] = "handler"
    if writer.chance(0.4) and is_alone and "today" not in str(when):
        told["effective"] = effective(writer)
    return told


# --- results ---

def results(writer):
    rng, lines = writer.rng, []
    dates = writer.conditions.free(("date",), set())
    seen = writer.conditions.not_for_others | {"today", "may-use"}  # which may hold always: then nothing behind is reached
    for number in range(rng.randint(0, 2)):
        when, seen = condition(writer, seen)
        if when:
            lines.append({"when": when})
    lines.append({})
    for number, told in enumerate(lines):
        if writer.chance(0.8):
            told["text"] = f"Result {number}"
        if writer.chance(0.5) or "text" not in told:
            told["valid"] = rng.choice(PERIODS)
        if dates and writer.chance(0.45):
            told["valid-until"] = writer.conditions.after(rng.choice(dates))
        if writer.chance(0.25) and "when" in told and "today" not in str(told["when"]):
            told["effective"] = effective(writer)
    return lines


# --- versions ---

def versions(writer, business):
    """One or two later versions, each beginning where the one before ends or without a word on that."""
    rng = writer.rng
    days = sorted(rng.sample(CONSTANT_DAYS[1:], rng.randint(1, 2)))
    if writer.chance(0.7):
        business["effective"] = rng.choice([{"from": CONSTANT_DAYS[0]}, {"seen": CONSTANT_DAYS[0]}])
    business["versions"] = []
    for day in days:
        version = {"effective": {rng.choice(["from", "from", "seen"]): day}}
        for key in rng.sample(["requires", "fees", "eligible", "results"], rng.randint(1, 2)):
            if key == "requires" and isinstance(business["requires"], dict):
                version[key] = changed(writer, business["requires"])
            elif key == "fees":
                version[key] = fees(writer)
            elif key == "eligible":
                version[key] = eligibility(writer)
            elif key == "results":
                version[key] = results(writer)
        business["versions"].append(version)


def changed(writer, requires):
    """The requirements with one more, or one less."""
    later = copy.deepcopy(requires)
    if len(later["all-of"]) > 2 and writer.chance(0.5):
        later["all-of"].pop()
    else:
        later["all-of"].append({**writer.leaf(writer_way(writer)), "id": writer.fresh("later")})
    return later


def writer_way(writer):
    from generate import Way
    return Way(seen=frozenset(writer.conditions.not_for_others), form="always", age=True)
