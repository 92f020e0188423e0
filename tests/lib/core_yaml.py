"""Loads YAML as editors' tools do: PyYAML with the scalar types of YAML 1.2's core schema, no dates, no `on` and `no` as truth values."""
import re
import yaml


class Loader(yaml.SafeLoader):
    yaml_implicit_resolvers = {}


for tag, pattern, first in (
    ("null", r"(?:~|null|Null|NULL|)$", "~nN"), ("bool", r"(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("int", r"[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", "-+.0123456789"),
):
    Loader.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(pattern), list(first) + ([""] if tag == "null" else []))


def construct_int(loader, node):
    return int(node.value)


Loader.add_constructor("tag:yaml.org,2002:int", construct_int)


def load(text):
    return yaml.load(text, Loader)


def load_texts(text):
    """Every scalar a string, as zhinanc reads them."""
    return yaml.load(text, yaml.BaseLoader)
