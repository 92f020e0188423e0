"""What `zhinan renew` answers: every reason by real certificates, the first and the last second and day, machines in other zones, files,
tokens, both renderings, the calendar; and that nothing of a holder is told unless it is asked for."""
import os, shutil
from made import *
import devices
from count import say

BOOK = ["tests/books/renewal/rules", "tests/books/renewal/offices"]
ZHINAN = f"{BUILD}/zhinan"
ZONES = ["UTC", "Asia/Shanghai", "Asia/Urumqi", "America/New_York"]
NOW = "2026-04-01T00:00:00Z"


class Renew:
    def __init__(self, made):
        self.made = made
        must(f"{BUILD}/zhinanc", "build", "--only", "tables", "-o", made.path("book"), *BOOK)
        self.image = made.path("book/book.img")
        self.ca = made.issue("ca-meridia", key="ca-sm2", subject="/C=ME/O=Trust Office/CN=Meridia Certificate Authority", ca=1,
                             usage="critical,keyCertSign,cRLSign", until="20600101000000Z")
        made.authorities["meridia"] = self.ca
        shutil.copy(made.key("ca-sm2"), made.key("ca-meridia"))
        self.good = self.issue("good")
        self.serial = made.serial
        self.crl = made.revoke("clean", "meridia", [1])

    def issue(self, name, key="sm2", usage=SIGN, by="meridia", **more):
        return self.made.issue(f"renew-{name}", key=key, usage=usage, by=by,
                               subject=more.pop("subject", "/O=SECRET-SUBJECT/CN=SECRET-NAME"), **more)

    def run(self, *words, rule="signature-certificate", now=NOW, book=None, env=None):
        words = [str(word) for word in words] + (["--now", now] if now else [])
        return run(ZHINAN, "--book", book or self.image, "--lang", "en", "renew", "--rule", rule, *words, env=env)

    def ask(self, path, *words, quota=1, trust=True, **more):
        """The exit status and the one answer."""
        options = ["--json", "--cert", path]
        options += ["--ca", self.ca, "--crl", self.crl] if trust else []
        options += ["--quota", quota] if quota is not None else []
        status, out, error = self.run(*options, *words, **more)
        try:
            return status, json.loads(out)
        except ValueError:
            return status, {"error": out + error}


def reasons(renew):
    made = renew.made
    crl = made.revoke("with", "meridia", [renew.serial])
    rows = [
        ("yes", "yes", None, None, renew.good, {}),
        ("turned dates", "no", "bad-validity", "new-certificate", renew.issue("turned", since="20260331000000Z", until="20260330000000Z"),
         {}),
        ("another issuer", "no", "wrong-issuer", None, made.issue("renew-other", key="sm2", by="sm2", usage=SIGN), {}),
        ("a forged signature", "no", "bad-signature", None, made.issue("renew-forged", key="sm2", issuer=renew.ca, signer=made.key("sm2"),
            usage=SIGN), {}),
        ("revoked", "no", "revoked", "new-certificate", renew.good, {"words": ["--crl", crl]}),
        ("for encryption", "no", "wrong-use", None, renew.issue("encrypt", usage=ENCRYPT), {}),
        ("a key of another algorithm", "no", "wrong-algorithm", "new-certificate", renew.issue("p256", key="p256"), {}),
        ("not valid yet", "no", "not-yet-valid", None, renew.issue("later", since="20260401000001Z", until="20260601000000Z"), {}),
        ("too early", "no", "too-early", None, renew.issue("long", until="20270608031059Z"), {}),
        ("too late", "no", "too-late", "new-certificate", renew.issue("old", since="20240101000000Z", until="20250301000000Z"), {}),
        ("no quota", "no", "no-quota", "order-renewal", renew.good, {"quota": 0}),
        ("quota not known", "ask", "quota-unknown", None, renew.good, {"quota": None}),
        ("no authority", "ask", "signature-unknown", None, renew.good, {"trust": False}),
        ("no list", "ask", "revocation-unknown", None, renew.good, {"trust": False, "words": ["--ca", renew.ca]}),
        ("no use", "ask", "use-unknown", None, renew.issue("plain", usage=None), {}),
    ]
    for what, verdict, reason, instead, path, more in rows:
        status, got = renew.ask(path, *more.pop("words", []), **more)
        say((status, got.get("verdict"), got.get("reason")) == (0 if verdict == "yes" else 1, verdict, reason), f"renew: {what}",
            f"{status} {got}")
        say(got.get("instead", {}).get("business") == instead, f"renew: {what}: what to do instead", got)
        say(bool(got.get("text")) == (verdict != "yes") and (not reason or reason in got["reasons"]), f"renew: {what}: in words", got)
    nameless = renew.issue("nameless", by=None, subject="".join(f"/OU={'x' * 60}" for _ in range(40)))
    for what, path, rule, reason in [
            ("an issuer whose name is too long", nameless, "encryption-certificate", "issuer-unknown"),
            ("nothing stated", renew.good, "seal", "window-not-stated"), ("no list stated", renew.good, "seal", "revocation-not-stated")]:
        status, got = renew.ask(path, rule=rule, trust=False)
        say(status == 1 and reason in got.get("reasons", []), f"renew: {what}", got)
    for rule, reason in ("seal", "issuers-not-stated"), ("encryption-certificate", "wrong-use"), ("anything", "wrong-issuer"):
        status, got = renew.ask(renew.good, rule=rule)
        say(got.get("reason") == reason, f"renew: the rule {rule}", got)
    status, got = renew.ask(made.issue("renew-rsa", key="rsa", usage=SIGN, by="meridia"))
    say(got.get("verdict") == "yes" and got["certificate"]["algorithm"] == "rsa", "renew: another algorithm that the rule names", got)


def lists(renew):
    """A list that says nothing is told of, so that nobody looks for one that he has given."""
    silent = "does not tell whether it is revoked"
    for what, words, told in [("of this time", {}, False), ("of the past", {"until": "20260301000000Z"}, True),
                              ("of the future", {"since": "20260501000000Z"}, True)]:
        crl = renew.made.revoke(f"told {what}", "meridia", [1], **words)
        status, out, error = renew.run("--json", "--cert", renew.good, "--ca", renew.ca, "--crl", crl, "--quota", 1)
        say((silent in error) == told and (status, '"revoked":null' in out) == (int(told), told), f"renew: a list {what}", out + error)
    status, out, error = renew.run("--json", "--cert", renew.good, "--ca", renew.ca, "--quota", 1)
    say(status == 1 and not error, "renew: no list is given", out + error)


def times(renew):
    """The good certificate is valid from 2025-06-08 11:11:00 until 2026-06-08 11:10:59 in the book's zone, +08:00."""
    rows = [
        ("2026-03-11T00:00:00+08:00", "yes", None, 89), ("2026-03-10T23:59:59+08:00", "no", "too-early", 90),
        ("2026-03-10T16:00:00Z", "yes", None, 89),
        ("2026-03-10T15:59:59Z", "no", "too-early", 90), ("2026-03-11", "yes", None, 89), ("2026-03-10", "no", "too-early", 90),
        ("2026-06-08T11:10:58+08:00", "yes", None, 0), ("2026-06-08T11:10:59+08:00", "yes", None, 0),
        ("2026-06-08T11:11:00+08:00", "yes", None, 0),
        ("2026-06-08T23:59:59+08:00", "yes", None, 0), ("2026-06-09T00:00:00+08:00", "yes", None, -1),
        ("2027-06-08T23:59:59+08:00", "yes", None, -365),
        ("2027-06-09T00:00:00+08:00", "no", "too-late", -366), ("2025-06-08T11:11:00+08:00", "no", "too-early", 365),
        ("2025-06-08T11:10:59+08:00", "no", "not-yet-valid", 365), ("2027-06-08T15:59:59Z", "yes", None, -365),
        ("2027-06-08T16:00:00Z", "no", "too-late", -366)]
    crl = renew.made.revoke("always", "meridia", [1], since="20250101000000Z", until="20300101000000Z")
    answers = {}
    for zone in ZONES:
        for now, verdict, reason, left in rows:
            status, got = renew.ask(renew.good, "--crl", crl, now=now, env={"TZ": zone})
            say((got.get("verdict"), got.get("reason"), got.get("days_left")) == (verdict, reason, left),
                f"renew at {now} on a machine in {zone}", got)
            answers.setdefault(now, set()).add(json.dumps(got))
    say(all(len(answer) == 1 for answer in answers.values()), "renew: the same on machines in every zone")
    for now, verdict in ("2026-03-11", "yes"), ("2026-03-10", "no"):
        status, out, error = run(ZHINAN, "--book", renew.image, "--json", "--day", now, "renew", "--rule", "signature-certificate", "--cert",
                                 renew.good, "--ca", renew.ca, "--crl", crl, "--quota", "1", env={"TZ": "America/New_York"})
        say(f'"verdict":"{verdict}"' in out, f"renew --day {now}", out + error)
    got = renew.ask(renew.good)[1]
    say((got["opens"], got["closes"]) == ("2026-03-11", "2027-06-08"), "renew: the window", got)
    say((got["certificate"]["not_before"], got["certificate"]["not_after"]) == ("2025-06-08T03:11:00Z", "2026-06-08T03:10:59Z"),
        "renew: the seconds", got)
    for what, until, now, left in [("the last second of a day", "20260608155959Z", "2026-06-08", 0),
                                   ("the first second of the next", "20260608160000Z", "2026-06-08", 1),
                                   ("29 February", "20280229120000Z", "2028-02-28", 1),
                                   ("2049 and 2050", "20500101000000Z", "2049-12-31", 1),
                                   ("no end", "99991231235959Z", "9999-12-01", 30)]:
        got = renew.ask(renew.issue("at", until=until), now=now)[1]
        say(got.get("days_left") == left, f"renew: {what}", got)


def secrets(renew):
    """The holder is told only where that is asked for, also of certificates that he issued himself, and of files that cannot be read."""
    made = renew.made
    own = made.issue("renew-own", key="p256", subject="/CN=SECRET-SUBJECT", usage=SIGN)
    long = made.issue("renew-own-long", key="p256", subject="".join(f"/OU={'x' * 60}" for _ in range(40)) + "/CN=SECRET-SUBJECT")
    for path in renew.good, own, long, made.path("renew-forged.der"):
        for words in [], ["--json"], ["--ics"]:
            status, out, error = renew.run("--cert", path, *words)
            say("SECRET" not in out + error, f"renew {' '.join(words)}: nothing of the holder", out + error)
    for words in [], ["--json"]:
        status, out, error = renew.run("--cert", renew.good, "--show-subject", *words)
        say("SECRET-SUBJECT" in out and "SECRET" not in error, f"renew --show-subject {' '.join(words)}", out + error)
    cut = save(made.path("cut.der"), load(renew.good)[:-1])
    status, out, error = renew.run("--cert", cut)
    say(status == 2 and "cut-off" in error and "SECRET" not in out + error, "renew: nothing of the holder of a damaged certificate",
        out + error)
    hostile = renew.issue("hostile", subject="/CN=SECRET%0a%1b[2J%e2%80%ae")
    status, out, error = renew.run("--cert", hostile, "--show-subject")
    say("\x1b" not in out and "\u202e" not in out, "renew --show-subject: nothing that steers a terminal", repr(out))
    made.authorities["hostile"] = made.issue("ca-hostile", key="ca-sm2", subject="/O=x%0a%e2%80%ae/CN=%1b[2J%e2%80%aeCA", ca=1)
    shutil.copy(made.key("ca-sm2"), made.key("ca-hostile"))
    path = renew.issue("by-hostile", by="hostile")
    for words in [], ["--json"]:
        status, out, error = renew.run("--cert", path, *words)
        say(status == 1 and "\x1b" not in out + error and "\u202e" not in out + error, f"renew {' '.join(words)}: an issuer that steers nothing",
            repr(out + error))


def several(renew):
    """The certificates that a rule is about, of files and tokens that hold more."""
    made = renew.made
    pair = save(made.path("pair.pem"), pem(load(made.path("renew-encrypt.der"))) + pem(load(renew.good)) + pem(load(renew.ca)))
    status, got = renew.ask(pair)
    say(status == 0 and got.get("verdict") == "yes", "renew: of a pair that for signing, not the authority beside it", got)
    status, got = renew.ask(pair, rule="encryption-certificate", now="2026-06-01")
    say(got.get("verdict") == "yes" and got["certificate"]["usage"] == ["encrypt"], "renew: of a pair that for encryption", got)
    two = save(made.path("two.pem"), pem(load(renew.good)) + pem(load(made.path("renew-long.der"))) + pem(load(renew.good)))
    status, out, error = renew.run("--json", "--cert", two, "--ca", renew.ca, "--crl", renew.crl, "--quota", "1")
    got = [json.loads(line)["verdict"] for line in out.splitlines()]
    say(status == 1 and got == ["yes", "no"], "renew: two that the rule is about, each once", out + error)
    status, out, error = renew.run("--cert", two, "--ics", "--quota", "1")
    say(out.count("BEGIN:VEVENT") == 4 and len({line for line in out.splitlines() if line.startswith("UID")}) == 4,
        "renew: a calendar of two", out)
    if devices.MODULE:
        hsm = devices.SoftHsm(made.path("renew-softhsm"))
        hsm.token("medium")
        hsm.put("medium", renew.good, "SECRET-LABEL", 1)
        hsm.put("medium", made.path("renew-encrypt.der"), "SECRET-LABEL", 2)
        words = ["--ca", renew.ca, "--crl", renew.crl, "--quota", "1"]
        for more in ["--module", devices.MODULE], []:
            status, out, error = renew.run("--json", "--token", "pkcs11:token=medium", *more, *words, env=hsm.env)
            say(status == 0 and json.loads(out)["verdict"] == "yes" and "SECRET" not in out + error,
                f"renew: a token {' '.join(more[:1])}", out + error)
    for library in "skf32.so", "skf64.so":
        folder = made.path(f"renew-{library}")
        os.makedirs(f"{folder}/A/APP/C")
        save(f"{folder}/A/APP/C/sign", load(made.path("renew-plain.der"))), save(f"{folder}/A/APP/C/encrypt",
            load(made.path("renew-encrypt.der")))
        status, out, error = renew.run("--json", "--skf", f"{TOOLS}/{library}", "--ca", renew.ca, "--crl", renew.crl, "--quota", "1",
                                       env={"VENDOR_DIR": folder})
        say(status == 0 and json.loads(out)["certificate"]["usage"] == ["sign"],
            f"renew: {library}, which says what its certificates are for", out + error)


def wrong(renew):
    p11, made = f"{TOOLS}/p11.so", renew.made
    rows = [
        (["--cert", made.path("none")], 2, "unreadable"), (["--cert", "tests/token/run"], 2, "malformed"),
        (["--cert", made.key("rsa")], 2, "empty"),
        ([], 2, "--cert"), (["--cert", "a", "--skf", "/b"], 2, "one of"), (["--cert", "a", "stray"], 2, "too many"),
        (["--cert", "a", "--pin", "1234"], 2, "no such option"), (["--cert", renew.good, "--module", "/x"], 2, "--token"),
        (["--cert", renew.good, "--crl", "x"], 2, "--ca"),
        (["--cert", renew.good, "--ics", "--json"], 2, "--json"), (["--cert", renew.good, "--day", "2026-01-01"], 2, "--now"), (["--cert", renew.good, "--quota", "-1"], 2, "number"),
        (["--cert", renew.good, "--quota", "x"], 2, "number"),
        (["--cert", renew.good, "--deadline", "0"], 2, "seconds"), (["--cert", renew.good, "--deadline", "601"], 2, "seconds"),
        (["--cert", renew.good, "--ca", "none"], 2, "unreadable"),
        (["--cert", renew.good, "--ca", renew.ca, "--crl", renew.good], 2, "malformed"),
        (["--token", "pkcs11:", "--module", "x.so"], 2, "bad-path"),
        (["--token", "pkcs11:?pin-value=1", "--module", p11], 2, "forbidden-uri"),
        (["--token", "pkcs11:?module-path=/x", "--module", p11], 2, "forbidden-uri"),
        (["--token", "x", "--module", p11], 2, "bad-uri"), (["--skf", "skf.so"], 2, "bad-path"), (["--skf", p11], 2, "no-library"),
        (["--skf", "/none"], 2, "no-library")]
    for words, status, text in rows:
        got, out, error = renew.run(*words, env={"VENDOR_DIR": made.folder})
        say(got == status and text in error and not out, f"renew {' '.join(words)}: refused", f"{got} {out}{error}")
    for now in ("2026-13-01", "2026-02-29", "yesterday", "2026-03-11T24:00:00Z", "2026-03-11T00:00:60Z", "2026-03-11T00:00:00+8",
                "2026-03-11T00:00Z", "2026-03-11 00:00:00"):
        got, out, error = renew.run("--cert", renew.good, now=now)
        say(got == 2 and "point in time" in error, f"renew --now {now}: refused", out + error)
    got, out, error = renew.run("--cert", now=None)
    say(got == 2 and "a value is missing" in error, "renew --cert without a file: refused", out + error)
    got, out, error = renew.run("--cert", renew.good, rule="none")
    say(got == 2 and "list renewals" in error, "renew: no such rule", out + error)
    for fault, text in ("value:hang", "timeout"), ("value:crash", "crashed"), ("value:lie", "lies"), ("open:removed", "device"):
        words = ["--token", "pkcs11:", "--module", p11, "--deadline", "0.4" if text == "timeout" else "10"]
        start = time.monotonic()
        got, out, error = renew.run(*words, env={"VENDOR_DIR": os.path.dirname(made.path("pair")), "VENDOR_FAULT": fault})
        say(got == 3 and text in error and not out, f"renew: a library that {text}", out + error)
        say(text != "timeout" or time.monotonic() - start < 5, "renew: a library that hangs ends soon (how soon: vendors.py)")
    alone = made.path("alone")
    os.makedirs(alone)
    shutil.copy(ZHINAN, alone)
    got, out, error = run(f"{alone}/zhinan", "--book", renew.image, "renew", "--rule", "seal", "--cert", renew.good)
    say(got == 3 and "make token" in error and not out, "renew: without libzhinan-token", out + error)
    save(f"{alone}/libzhinan-token.so.0", b"no library")
    got, out, error = run(f"{alone}/zhinan", "--book", renew.image, "renew", "--rule", "seal", "--cert", renew.good)
    say(got == 3 and f"{alone}/libzhinan-token.so.0" in error and not out, "renew: libzhinan-token that cannot be loaded", out + error)
    got, out, error = run(f"{alone}/zhinan", "--book", renew.image, "list", "renewals")
    say(got == 0 and "signature-certificate" in out, "everything else does without it", out + error)


def calendar(renew):
    """By the grammar of RFC 5545."""
    made = renew.made
    got, out, error = run(ZHINAN, "--book", renew.image, "--lang", "en", "renew", "--rule", "signature-certificate", "--cert", renew.good,
                          "--ics", "--now", NOW, "--quota", "1")
    say(out.endswith("\r\n") and "\n" not in out.replace("\r\n", ""), "calendar: every line ends with CRLF", repr(out))
    say(all(len(line.encode()) <= 75 for line in out.split("\r\n")), "calendar: lines of at most 75 octets", out)
    lines = out.replace("\r\n ", "").split("\r\n")[:-1]
    events = [block.split("\n") for block in "\n".join(lines).split("BEGIN:VEVENT\n")[1:]]
    say(lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"] and lines[-1] == "END:VCALENDAR"
        and any(line.startswith("PRODID:") for line in lines), "calendar: its frame", lines)
    for event, day, what in zip(events, ("20260311", "20260608"), ("can be renewed", "expires")):
        said = dict(line.split(":", 1) for line in event if ":" in line)
        say(said.get("DTSTART;VALUE=DATE") == day and said.get("DTSTAMP") == "20260401T000000Z" and what in said.get("SUMMARY", "")
            and said.get("UID"),
            f"calendar: {what}", event)
    say(len(events) == 2, "calendar: two days", events)
    again = run(ZHINAN, "--book", renew.image, "--lang", "en", "renew", "--rule", "signature-certificate", "--cert", renew.good, "--ics",
                "--now", NOW, "--quota", "1")[1]
    say(again == out, "calendar: the same again")
    for now, stamp in ("0001-01-01", "00010101T000000Z"), ("9999-12-31T23:59:59-01:00", "99991231T235959Z"):
        out = run(ZHINAN, "--book", renew.image, "renew", "--rule", "seal", "--cert", renew.good, "--ics", "--now", now)[1]
        say(f"DTSTAMP:{stamp}\r\n" in out, f"calendar: written at {now}", out)
    title = "更新，,;\\ " * 40
    os.makedirs(made.path("titled-rules"))
    save(made.path("titled-rules/book.yaml"), json.dumps({
        "book": {"id": "titled", "title": "t", "publisher": "p", "languages": ["zh-CN"], "timezone": "+08:00"},
        "sources": {"guide": {"title": "t", "seen": "2026-10-01"}},
        "renewals": {"rule": {"title": title, "issuers": ["CA"], "window": {"from": "-P9D"}}}}).encode())
    must(f"{BUILD}/zhinanc", "build", "--only", "tables", "-o", made.path("titled"), made.path("titled-rules"))
    out = run(ZHINAN, "--book", made.path("titled/book.img"), "renew", "--rule", "rule", "--cert", renew.good, "--ics", "--now", NOW)[1]
    escaped = title.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    say(out.replace("\r\n ", "").count(escaped) == 2 and all(len(line.encode()) <= 75 for line in out.split("\r\n")),
        "calendar: a long title, whole and escaped", out)
    guide = run(ZHINAN, "--lang", "zh-CN", "renew", "--rule", "renew-online", "--cert", renew.good, "--ics", "--now", NOW)[1]
    say(guide.count("BEGIN:VEVENT") == 1 and "20260608" in guide, "calendar: no opening where no window is stated", guide)
    endless = run(ZHINAN, "--book", renew.image, "renew", "--rule", "anything", "--cert", renew.issue("endless", until="99991231235959Z"),
                  "--ics", "--now", NOW)[1]
    say("BEGIN:VEVENT" not in endless, "calendar: no day for what has no end", endless)


def guide_rules(renew):
    """The guide states neither the window nor the issuers: ask, with the hotline and the way at the counter."""
    for rule, instead in ("renew-online", "renew-onsite"), ("seal-renew-online", None):
        got, out, error = run(ZHINAN, "--json", "--lang", "zh-CN", "renew", "--rule", rule, "--cert", renew.good, "--now", NOW, "--quota",
                              "1")
        answer = json.loads(out) if out else {}
        say(got == 1 and answer["verdict"] == "ask" and "window-not-stated" in answer["reasons"]
            and "4000921999" in answer["instead"]["text"], f"renew: {rule}", out + error)
        say(answer.get("instead", {}).get("business") == instead, f"renew: {rule}: what to do instead", out)
    got, out, error = run(ZHINAN, "--lang", "zh-CN", "renew", "--rule", "renew-online", "--cert", renew.good, "--now", NOW)
    say(got == 1 and "到期更新数字证书" in out and "CA数字证书介质" in out, "renew: the business and its materials", out + error)


def all_of(made):
    renew = Renew(made)
    for test in reasons, lists, times, secrets, several, wrong, calendar, guide_rules:
        test(renew)
