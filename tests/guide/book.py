"""A small book that uses every construct which the guide shows, with one and the same string in every text field."""
import json


def book(text, link="https://a.example/b?c=d", password="1q2w3e"):
    """The book as a mapping of file names to contents; JSON, which is YAML."""
    t = {"zh-CN": text, "en": text, "ar": text}
    source = {"in": "guide", "at": text, "quote": text}
    record = {"source": source, "note": text}
    phones = ["0991-1234567", {"printed": "0993-285209913119931166", "read": ["0993-2852099", "13119931166"], "for": t}, {"printed": text}]
    notice = {"text": t, "warning": t, "password": password, "phones": phones, **record}
    leaf = {"form": "photocopy", "copies": 2, "part": t, "outcome": t, **record}
    choice = {"id": "choice", "any-of": [
        {"document": "card", "form": "original", **record},
        {"all-of": [{"document": "card", "form": "photocopy", "id": "copy", "marks": [{"mark": "seal", "by": "office"}], **record},
                    {"document": "letter", "id": "letter-of-choice", "shared": True, **record}], "note": text}]}
    step = {"do": t, "note": text, "by": "office", "link": link, "warning": t, "needs": t, "source": source}
    facts = {
        "plain": {"type": "bool", "ask": t}, "named": {"type": "bool", "ask": t, "name": t, "opposite": t, **record},
        "partners": {"type": "int", "ask": t, "name": t}, "branches": {"type": "int", "ask": t}, "born": {"type": "date", "ask": t},
        "ends": {"type": "date", "ask": t, "name": t}, "home": {"type": "division", "ask": t},
        "kind": {"type": [{"firm": t}, {"club": t}], "ask": t, "name": t},
        "fields": {"type": {"any-of-values": [{"trade": t}, {"health": t}]}, "ask": t},
        "years": {"type": "age", "from": "born"}, "child": {"is": {"years": {"under": 18}}},
        "called": {"is": {"any": [{"plain": True}, {"fields": ["trade", "health"]}]}, "name": t}}
    nested = {"any": [{"called": True}, {"all": [{"child": True}, {"not": {"kind": "firm"}}]}, {"home": ["11", "12"], "branches": {"over": 3}},
                      {"ends": {"from": "today", "before": "today + P4W"}}, {"partners": {"at-least": 2, "under": 9}}]}
    otherwise = {"text": t, "business": "second", "office": "one", "opens": "ends - P2M"}
    eligible = [
        {"must": {"branches": {"at-least": 1}}, "otherwise": otherwise, **record}, {"must": nested, "when": {"named": True}, "unclear": t, **record},
        {"window": {"of": "ends", "from": "-P1M", "until": "P2W"}, "otherwise": {"text": t}}, {"must": {"may-use": "second"}},
        {"window": "card"}, {"window": "electronic-seal", **record}]
    renewals = {
        "card": {"title": t, "channel": "online", "issuers": [text], "certificate": {"use": "sign", "algorithms": ["rsa", "sm2"]},
                 "window": {"of": "ends", "from": "-P1M", "until": "P3W"}, "require": {"signature": True, "revocation": True, "quota": True},
                 "otherwise": {"too-late": {"text": t, "business": "second"}, "no": {"text": t}, "ask": {"text": t}}, **record},
        "electronic-seal": {"title": t, "issuers": "not-stated", "window": "not-stated", "otherwise": {"ask": {"text": t}}, **record}}
    fees = {"currency": "CNY", "lines": [
        {"id": "stamp", "name": t, "amount": 12.5, "per": ["partners", {"fact": "branches", "every": 10}], "payer": "office", **record},
        {"id": "book", "name": t, "amount": "not-stated", "when": nested, "effective": {"from": "2026-01-01"}, **record}],
            "exempt": [{"when": {"named": True}, "lines": ["stamp"], **record}, {"when": {"child": True}}]}
    results = [{"text": t, "valid": "P3Y", "when": nested, **record}, {"text": t, "valid-until": "ends + P1Y"}]
    pieces = [
        {"document": "paper", "id": "counted", "form": "original", "copies": [{"is": 2, "when": {"branches": 2}}, 1],
         "unless": nested, **record,
         "marks": [{"mark": "seal", "by": "office", "when": {"named": True}}, "stamp"], "same-day": ["seal", "stamp"], "max-age": "P6M"},
        {"document": "letter", "id": "dated", "issued": {"after": "born", "until": "born + P1M"}, "expires": {"from": "today"},
         "copies": "partners", "channels": ["counter"], "effective": {"from": "2026-01-01", "until": "2030-01-01"}, **record},
        {"id": "table", "depending-on": "kind", "is": {"firm": "none", "club": {"document": "entry", "id": "of-clubs"}}, **record},
        {"id": "truth", "depending-on": "called", "is": {"true, false": {"document": "thing", "id": "of-both"}}},
        {"id": "some", "at-least": 2, **record,
         "from": [{"document": name, "id": f"some-{name}"} for name in ("letter", "entry", "thing")]},
        {"id": "sum", "points": 50, "when": {"fields": "trade"}, "outcome": t, **record,
         "from": [{"documents": ["card", "licence"], "form": "original", "id": "cards", "worth": 40, "further": 10, **record},
                  {"document": "letter", "id": "points-letter", "worth": 20}], "at-most": [{"count": 1, "documents": ["card", "licence"]}]},
        {"id": "duty", "holds": {"named": True}, "text": t, **record}, {"id": "doubt", "unclear": t, "when": nested, **record},
        {"set": "shared"}, {"same-as": "other", "plus": [{"document": "entry", "id": "joined"}]}]
    changed = {"effective": {"from": "2027-01-01"}, "title": t, "summary": t, "before": [t], "eligible": eligible[:1], "fees": "none",
               "results": results[1:], "time-limit": {"statutory": t, "promised": t}, "visits": {"count": 2, "reason": t},
               "notices": [notice],
               "steps": [{"do": t}], "questions": [{"ask": t, "answer": t}], "channels": ["online"], "requires": {"document": "entry"},
               "legal-basis": [t], "delivery": [t], "complaints": phones, **record}
    business = {
        "title": t, "summary": t, "also": [text, text], "related": ["second"], "notices": [notice], "before": [t],
        "channels": ["counter", {"id": "online", "effective": {"from": "2026-12-01", "until": "2030-01-01"}}],
        "eligible": eligible, "results": results, "visits": {"count": 1, "reason": t}, "versions": [changed],
        "requires": {"each": [{"marks": ["seal"], "except": ["letter"]}], "note": text, "all-of": [
            {"document": "paper", "of": "person", "specs": ["double-sided"], **leaf}, choice,
            {"document": "letter", "optional": True, "id": "letter-too", **record}, {"document": "thing", **record},
            {"document": "entry", "later": True, **record}, *pieces, "not-stated"]},
        "steps": [{**step, "any-of": [step, step]}, {**step, "steps": [step]}], "fees": fees,
        "time-limit": {"statutory": t, "promised": {"days": 3, "working": True}},
        "questions": [{"ask": t, "answer": t}], "legal-basis": [t], "delivery": [t], "complaints": phones, **record}
    second = {"title": t, "channels": ["online"], "requires": "not-stated", "steps": "not-stated", "related": ["index"],
              "fees": "not-stated", "time-limit": "not-stated", "eligible": [{"must": {"partners": {"at-least": 1}}}], **record}
    other = {"title": t, "channels": ["online"], "requires": {"all-of": [{"document": "card", "form": "photocopy", "id": "as-there"}]}}
    index = {"title": t, "channels": ["online", "counter"], "requires": "none", **record}
    documents = {
        "paper": {"name": t, "kind": "paper", "issued-by": "office", "also": [text], "unit": t, **record},
        "card": {"name": t, "kind": "identity", **record}, "licence": {"name": t, "kind": "identity"},
        "letter": {"name": t, "kind": "paper", "issued-by": "applicant", **record},
        "thing": {"name": t, "kind": "object", **record},
        "entry": {"name": t, "kind": "data", **record}}
    rules = {
        "book": {"id": "small", "title": t, "publisher": t, "url": link, "languages": ["zh-CN", "en", "ar"], "timezone": "+08:00",
                 "enquiries": [{"name": t, "phones": phones}], "notices": [notice]},
        "sources": {"guide": {"title": t, "seen": "2026-11-22", "url": link, "note": text}},
        "channels": {"counter": {"name": t, "summary": t, "notices": [notice], **record}, "online": t},
        "parties": {"applicant": t, "office": t, "person": t},
        "marks": {"seal": {"name": t, "by": "applicant", **record}, "stamp": {"name": t, "by": "office"}},
        "specs": {"double-sided": {"name": t, **record}},
        "documents": documents, "facts": facts, "sets": {"shared": {"document": "paper", "id": "in-set", "form": "electronic", **record}},
        "renewals": renewals, "businesses": {"first": business, "second": second, "other": other, "index": index}}
    counter = {"address": text, "phones": phones, "contact": text, "for": ["counter"], "hours": {"text": text}}
    offices = {
        "divisions": {"1": {"name": t}, "11": {"name": t, "parent": "1"}, "12": {"name": t, "parent": "1"}},
        "offices": {
            "one": {"name": t, "division": "11", "row": text, "printed": {"region": text, "place": text}, "public": True,
                    "counters": [{"id": "a", **counter}, {"id": "b", **counter, "hours": "not-stated", "phones": "not-stated"}], **record},
            "two": {"division": "12", "public": False, "scope": nested, "counters": [counter], **record}}}
    return {"rules/book.yaml": dumped(rules), "offices/offices.yaml": dumped(offices)}


def dumped(value):
    return json.dumps(value, ensure_ascii=False, indent=1)
