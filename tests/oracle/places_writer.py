"""Random networks and offices: who goes where, and whom an office is for."""


def offices(writer, ids):
    """Offices that are not for everybody, not open for every channel, or not on every day."""
    rng, written = writer.rng, {}
    for id, division in ids.items():
        office = written[id] = {"division": division, "counters": [{"address": "1 Road", "phones": "not-stated"}]}
        if writer.chance(0.25):
            office["effective"] = rng.choice([{"from": "2026-03-15"}, {"until": "2026-11-30"}, {"from": "2026-01-31", "until": "2027-06-30"}])
        if writer.chance(0.3):
            office["counters"][0]["for"] = [rng.choice(["counter", "online"])]
            if writer.chance(0.3):
                office["counters"].append({"id": "other", "address": "2 Road", "phones": "not-stated", "for": ["online"]})
        facts = [name for name, fact in writer.conditions.facts.items() if fact.get("type") == "bool"]
        if facts and writer.chance(0.35):
            office["scope"] = {rng.choice(facts): rng.choice([True, False])}
    return written


def networks(writer, divisions, offices, businesses):
    """None, or one that is about some of the businesses; and areas that its rows may name."""
    rng = writer.rng
    if not writer.chance(0.95):
        return {}
    facts = [name for name, fact in writer.conditions.facts.items() if fact.get("type") == "division"]
    network = {"businesses": rng.sample(businesses, rng.randint(1, len(businesses)))}
    if facts and writer.chance(0.95):
        network["by"] = rng.choice(facts)
    areas, table = {}, []
    for division in rng.sample(divisions, rng.randint(2, 3)):
        row = {"regions": [division], "offices": sent(writer, offices)}
        if writer.chance(0.35):
            areas[f"area-{len(areas)}"] = {"name": "Area", "divisions": [division], **({"except": [f"{division}-1"]} if f"{division}-1" in divisions else {})}
            row["regions"] = [list(areas)[-1]]
        elif f"{division}-1" in divisions and writer.chance(0.8):
            row["except"] = [f"{division}-1"]
        if writer.chance(0.3):
            row["channels"] = [rng.choice(["counter", "online"])]
        if writer.chance(0.3):
            row["effective"] = {rng.choice(["from", "seen", "until"]): rng.choice(["2026-03-15", "2026-11-23"])}
        if writer.chance(0.3):
            row["businesses"] = [rng.choice(network["businesses"])]
        table.append(row)
    if writer.chance(0.7):
        table.append({"regions": "rest", "offices": sent(writer, offices)})
    network["table"] = table
    return {"networks": {"net": network}, **({"areas": areas} if areas else {})}


def sent(writer, offices):
    if writer.chance(0.25):
        return "nearest"
    return writer.rng.sample(offices, 1 if writer.chance(0.8) else 2)
