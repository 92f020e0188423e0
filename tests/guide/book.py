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
    business = {
        "title": t, "summary": t, "also": [text, text], "related": ["second"], "notices": [notice], "before": [t], "channels": ["counter"],
        "requires": {"each": [{"marks": ["seal"], "except": ["letter"]}], "note": text, "all-of": [
            {"document": "paper", "of": "person", "specs": ["double-sided"], **leaf}, choice,
            {"document": "letter", "optional": True, "id": "letter-too", **record}, {"document": "thing", **record},
            {"document": "entry", "later": True, **record}, "not-stated"]},
        "steps": [{**step, "any-of": [step, step]}, {**step, "steps": [step]}], "fees": "not-stated", "time-limit": "not-stated",
        "questions": [{"ask": t, "answer": t}], "legal-basis": [t], "delivery": [t], "complaints": phones, **record}
    second = {"title": t, "channels": ["online"], "requires": "not-stated", "steps": "not-stated", "related": ["index"], **record}
    index = {"title": t, "channels": ["online", "counter"], "requires": "none", **record}
    documents = {
        "paper": {"name": t, "kind": "paper", "issued-by": "office", "also": [text], "unit": t, **record},
        "card": {"name": t, "kind": "identity", **record},
        "letter": {"name": t, "kind": "paper", "issued-by": "applicant", **record},
        "thing": {"name": t, "kind": "object", **record},
        "entry": {"name": t, "kind": "data", **record}}
    rules = {
        "book": {"id": "small", "title": t, "publisher": t, "languages": ["zh-CN", "en", "ar"], "timezone": "+08:00",
                 "enquiries": [{"name": t, "phones": phones}], "notices": [notice]},
        "sources": {"guide": {"title": t, "seen": "2026-11-22", "url": link, "note": text}},
        "channels": {"counter": {"name": t, "summary": t, "notices": [notice], **record}, "online": t},
        "parties": {"applicant": t, "office": t, "person": t},
        "marks": {"seal": {"name": t, "by": "applicant", **record}}, "specs": {"double-sided": {"name": t, **record}},
        "documents": documents, "businesses": {"first": business, "second": second, "index": index}}
    counter = {"address": text, "phones": phones, "contact": text, "for": ["counter"], "hours": {"text": text}}
    offices = {
        "divisions": {"1": {"name": t}, "11": {"name": t, "parent": "1"}, "12": {"name": t, "parent": "1"}},
        "offices": {
            "one": {"name": t, "division": "11", "row": text, "printed": {"region": text, "place": text}, "public": True,
                    "counters": [{"id": "a", **counter}, {"id": "b", **counter, "hours": "not-stated", "phones": "not-stated"}], **record},
            "two": {"division": "12", "public": False, "counters": [counter], **record}}}
    return {"rules/book.yaml": dumped(rules), "offices/offices.yaml": dumped(offices)}


def dumped(value):
    return json.dumps(value, ensure_ascii=False, indent=1)
