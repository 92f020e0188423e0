"""Where an applicant belongs and goes: networks, and what an office is for."""
from conditions import all_of, opposite
import terms


def names_of(submission):
    return submission.get("businesses") or [submission["business"]]


def networks_of(book, submission):
    """(business, the network that is about it) of each that has one."""
    networks = book.data.get("networks", {}).values()
    return [(name, network) for name in names_of(submission) for network in networks if name in network["businesses"]]


def by(book, submission):
    """The fact that says where the applicant belongs, as all the networks have it; None: none does, or they differ."""
    facts = {network["by"] for _, network in networks_of(book, submission) if "by" in network}
    return facts.pop() if len(facts) == 1 else None


def region(book, submission, scope):
    fact = by(book, submission)
    return scope[fact] if fact and scope[fact] is not None else submission.get("region")


def office(book, submission, scope):
    """The one office to which the networks send; None: nobody knows, or there is a choice."""
    found = {sent(book, name, network, scope) for name, network in networks_of(book, submission)}
    return found.pop() if len(found) == 1 and len(networks_of(book, submission)) == len(names_of(submission)) else None


def sent(book, business, network, scope):
    for row in network["table"]:
        if business in row.get("businesses", [business]):
            truth = fits(book, network, row, scope)
            if truth:
                offices = set() if row["offices"] == "nearest" else {desk.split("/")[0] for desk in row["offices"]}
                return offices.pop() if len(offices) == 1 else None
            if truth is None:
                return None
    return None


def fits(book, network, row, scope):
    """Whether a row is the applicant's."""
    if not terms.in_force(row.get("effective", {}), scope["today"]):
        return False
    place, truths = scope[network["by"]] if "by" in network else scope["region"], []
    regions, areas = row.get("regions", "rest"), book.data.get("areas", {})
    if regions != "rest" or "except" in row:
        around = None if place is None else set(book.divisions_around(place))
        parts = [areas[r] if r in areas else {"divisions": [r]} for r in regions] if regions != "rest" else []
        inside = parts == [] or any(around & set(part["divisions"]) and not around & set(part.get("except", [])) for part in parts) if around else None
        outside = bool(around & set(row.get("except", []))) if around else None
        truths += [inside, opposite(outside) if "except" in row else True]
    if "channels" in row:
        truths.append(None if scope["channel"] is None else scope["channel"] in row["channels"])
    return all_of(truths)


def refusal(book, office, scope):
    """Why an office cannot be the one: it is not there on the day, does not serve the channel, or is not meant for such applicants."""
    written = book.data["offices"][office]
    if not terms.in_force(written.get("effective", {}), scope["today"]):
        return "not-in-force"
    serves = [scope["channel"] in counter.get("for", [scope["channel"]]) for counter in written["counters"]]
    if scope["channel"] is not None and serves and not any(serves):
        return "bad-value"
    if "scope" in written and book.condition(written["scope"]).truth(scope) is False:
        return "bad-value"
    return None
