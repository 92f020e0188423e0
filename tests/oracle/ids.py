"""Gives ids to the requirements of a generated book that need one: of several documents, or whose own name another has."""
from book import Book
from tree import are_apart


def read(value, origins):
    """A value as YAML without types has it; `origins` tells what each mapping was made from."""
    if isinstance(value, dict):
        copy = {key: read(item, origins) for key, item in value.items()}
        origins[id(copy)] = value
        return copy
    if isinstance(value, list):
        return [read(item, origins) for item in value]
    return str(value).lower() if isinstance(value, bool) else str(value) if isinstance(value, int) else value


def complete(data, fresh):
    """Adds ids until all requirements have names of their own."""
    lacking = True
    while lacking:
        origins = {}
        book = Book(data=read(data, origins))
        trees = [version.tree for business in book.businesses.values() for version in business.versions]
        lacking = {id(rule): rule for tree in trees for rule in lacking_in(tree)}
        for rule in lacking.values():
            origins[id(rule)]["id"] = fresh("leaf")


def lacking_in(tree):
    for number, leaf in enumerate(tree.leaves):
        taken = any(other.id == leaf.id and not are_apart(leaf, other) for other in tree.leaves[:number])
        if leaf.own_id is None and (taken or len(leaf.documents) > 1):
            yield leaf.rule
    gaps = [node for node in tree.nodes if node.kind == "gap" and node.parent]
    for number, gap in enumerate(gaps):
        if any(other.id == gap.id for other in gaps[:number]) and not gap.parent.own_id:
            yield gap.parent.rule


def own_ids(rule):
    """The ids that are written below a group of which all is needed."""
    for child in rule.get("all-of", []):
        if isinstance(child, dict):
            yield from [child["id"]] if "id" in child else []
            yield from own_ids(child)
