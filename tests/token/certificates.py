"""What is read from certificates, and from files of every form; what is refused, and why."""
import base64, os
from made import *
from count import say


def validity(made):
    for key, algorithm in ("rsa", RSA), ("p256", EC), ("sm2", SM2):
        path = made.issue(f"plain-{key}", key=key, by=key, usage=SIGN)
        got, = facts("file", path)
        say(got.get("algorithm") == algorithm and got["uses"] == 1 and got["ca"] == 0, f"{key}: algorithm and use", got)
        say((got["from"], got["until"]) == (seconds("20250608031100Z"), seconds("20260608031059Z")), f"{key}: validity", got)
        say((got["issuer"], got["name"]) == (f"CN=Test CA {key},O=Test Authority,C=CN", f"Test CA {key}"), f"{key}: issuer", got)
    for name, since, until in [("leap-day", "20240229120000Z", "20280229235959Z"), ("49-50", "491231235959Z", "20500101000000Z"),
                               ("50", "500101000000Z", "700101000000Z"), ("generalized", "20240101000000Z", "20480101000000Z"),
                               ("9999", "20250101000000Z", "99991231235959Z"),
                               ("reversed", "20260101000000Z", "20250101000000Z"), ("first", "00010101000000Z", "19700101000000Z")]:
        got, = facts("file", made.issue(name, key="p256", since=since, until=until, plain=name == "generalized"))
        say((got.get("from"), got.get("until")) == (seconds(since), seconds(until)), f"validity {name}", got)


def use(made):
    for usage, uses in [(None, 0), (SIGN, 1), ("nonRepudiation", 1), (ENCRYPT, 2), ("keyAgreement", 2), (f"{SIGN},{ENCRYPT}", 3),
                        ("keyCertSign", 0)]:
        got, = facts("file", made.issue("use", key="p256", **({"usage": usage} if usage else {})))
        say(got["uses"] == uses, f"use of {usage}", got)
    got, = facts("file", made.issue("ca", key="p256", ca=1))
    say(got["ca"] == 1, "an authority", got)
    got, = facts("file", made.issue("odd-usage", key="p256", extension="2.5.29.15:deadbeef"))
    say(got["uses"] == 0 and got["until"], "a usage that is not DER is no usage", got)


def names(made):
    got, = facts("file", made.issue("bmp", key="p256", subject="/CN=%4e%2d%65%87/O=%00%41", type="bmp"))  # 中文, A
    say(got["name"] == "中文" and got["issuer"] == "O=A,CN=中文", "a name in BMPString", got)
    got, = facts("file", made.issue("nul", key="p256", subject="/O=x/CN=good.example%00.evil.example"))
    say(got["name"] == "" and "good.example\\00.evil.example" in got["issuer"], "NUL in a name", got)
    got, = facts("file", made.issue("escape", key="p256", subject="/CN=%1b[2J"))
    say(got["name"] == "" and "\x1b" not in got["issuer"] + got["subject"], "control characters in a name", got)
    got, = facts("file", made.issue("long", key="p256", subject="".join(f"/OU={'x' * 60}" for _ in range(40)) + "/CN=short"))
    say(got["name"] == "short" and got["issuer"] == "", "a name longer than its room is not cut", got)
    got, = facts("file", made.issue("no-cn", key="p256", subject="/O=Only an organisation"))
    say(got["name"] == "Only an organisation", "the organisation stands in for a common name", got)
    der = load(made.issue("odd-length", key="p256", subject="/CN=abc"))
    got, = facts("file", save(made.path("odd.der"), der.replace(b"\x0c\x03abc", b"\x1e\x03abc")))
    say(got.get("error") == "malformed", "a BMPString of three bytes", got)
    # as in a certificate of this authority of 2014: an extension of its own that is not DER
    got, = facts("file", made.issue("private", key="rsa", usage=SIGN, extension="1.2.86.21.1.1:313130313031"))
    say(got.get("uses") == 1 and got["subject"] == "CN=SECRET-SUBJECT", "a private extension that is not DER", got)


def forms(made):
    one, two = made.issue("one", key="p256", by="p256", usage=SIGN), made.issue("two", key="sm2", by="sm2", usage=ENCRYPT)
    der, other = load(one), load(two)
    right, both = facts("file", one), facts("file", one) + facts("file", two)
    wide = base64.b64encode(der)
    boxes = {}
    for name, files in ("box", [one]), ("boxes", [one, two]):
        pems = [save(made.path(f"{i}.pem"), pem(load(file))) for i, file in enumerate(files)]
        must("openssl", "crl2pkcs7", "-nocrl", *(word for path in pems for word in ("-certfile", path)), "-outform", "DER", "-out",
             made.path(f"{name}.p7b"))
        boxes[name] = load(made.path(f"{name}.p7b"))
    mark = b"\xef\xbb\xbf"
    key = load(made.key("p256"))
    for name, data, expected in [
            ("PEM", pem(der), right), ("PEM with CRLF", pem(der, end=b"\r\n"), right),
            ("PEM with BOM", mark + pem(der, end=b"\r\n"), right),
            ("PEM in one line", pem(der, width=100000), right), ("PEM without a last line end", pem(der)[:-1], right),
            ("two in PEM", pem(der) + pem(other), both), ("one twice in PEM", pem(der) + pem(der), right),
            ("PEM between texts", b"Bag Attributes\n  name: x\n" + pem(der) + b"behind\n", right),
            ("PEM behind a digit 0", b"0 s:\n" + pem(der), right),
            ("a key beside it stays unread", key + pem(der), right), ("an encrypted key beside it",
                pem(b"x" * 40, "ENCRYPTED PRIVATE KEY") + pem(der), right),
            ("X509 CERTIFICATE", pem(der, "X509 CERTIFICATE"), right), ("TRUSTED CERTIFICATE",
                pem(der + b"\x30\x00", "TRUSTED CERTIFICATE"), right),
            ("PKCS#7 in DER", boxes["box"], right), ("PKCS#7 of two", boxes["boxes"], both),
            ("PKCS#7 in PEM", pem(boxes["boxes"], "PKCS7"), both),
            ("PKCS#7 in base64", base64.b64encode(boxes["box"]), right), ("base64 in one line", wide, right),
            ("base64 with BOM and CRLF", mark + b"\r\n".join(wide[i:i + 76] for i in range(0, len(wide), 76)) + b"\r\n", right),
            ("base64 without padding", wide.rstrip(b"="), right)]:
        got = facts("file", save(made.path("form"), data))
        say(got == expected, f"read: {name}", got)


def refused(made):
    der = load(made.issue("whole", key="rsa", by="rsa", usage=SIGN))
    long = b"\x04\x84" + (20 << 20).to_bytes(4, "big") + bytes(20 << 20)
    deep = b""
    for _ in range(20000):
        deep = b"\x30" + (bytes([len(deep)]) if len(deep) < 128 else b"\x84" + len(deep).to_bytes(4, "big")) + deep
    for name, data, code in [
            ("nothing", b"", "empty"), ("a byte order mark alone", b"\xef\xbb\xbf", "empty"),
            ("a key alone", load(made.key("rsa")), "empty"),
            ("garbage", bytes(range(256)) * 4, "malformed"), ("text", b"This is no certificate.\n", "malformed"),
            ("zeros", bytes(1000), "malformed"),
            ("cut off", der[:-1], "cut-off"), ("cut off early", der[:20], "cut-off"), ("a byte", der[:1], "malformed"),
            ("one byte behind", der + b"\0", "trailing"), ("another one behind", der + der, "trailing"),
            ("a line end behind", der + b"\n", "trailing"),
            ("20 MB of DER", b"\x30\x84" + len(long).to_bytes(4, "big") + long, "too-large"), ("deeply nested DER", deep, "malformed"),
            ("PEM cut off", pem(der)[:-30], "cut-off"), ("PEM of something else by its name", pem(b"\x30\x03\x02\x01\x05"), "malformed"),
            ("PEM that is no base64", b"-----BEGIN CERTIFICATE-----\n!!!!\n-----END CERTIFICATE-----\n", "malformed"),
            ("PEM of one cut off", pem(der[:-1]), "cut-off"), ("PEM of one with a byte behind", pem(der + b"\0"), "trailing"),
            ("base64 with a wrong letter", base64.b64encode(der)[:-8] + b"%%%%====", "malformed"),
            ("base64 of one cut off", base64.b64encode(der[:-3]), "cut-off"),
            ("base64 of base64", base64.b64encode(base64.b64encode(der)), "malformed"),
            ("UTF-16", pem(der).decode().encode("utf-16"), "malformed"),
            ("a PKCS#7 of nothing", bytes.fromhex("300b06092a864886f70d010702"), "malformed"),
            ("indefinite length", b"\x30\x80" + der + b"\0\0", "malformed"),
            ("a PKCS#7 that signs nothing", bytes.fromhex("302306092a864886f70d010702a0163014020101310030" "0b06092a864886f70d0107013100"),
             "empty"),
            ("257 certificates", None, "too-large")]:
        if data is None:
            data = b"".join(pem(der[:-2] + i.to_bytes(2, "big")) for i in range(257))
        got = facts("file", save(made.path("bad"), data))
        say(len(got) == 1 and got[0].get("error") == code, f"refused: {name}: {code}", str(got)[:500])
    for name, path in ("a folder", made.folder), ("no file", made.path("none")), ("a device", "/dev/zero"):
        got, = facts("file", path)
        say(got.get("error") == "unreadable", f"refused: {name}", got)
    fifo = made.path("pipe")
    os.mkfifo(fifo)
    got, = facts("file", fifo)
    say(got.get("error") == "unreadable", "refused at once: a pipe that nobody writes", got)
    at = der.index(b"\x17\x0d250608031100Z")
    for name, text in ("letters", b"\x17\x0d25060803ab00Z"), ("a 13th month", b"\x17\x0d251308031100Z"), ("30 February",
        b"\x17\x0d250230031100Z"):
        got, = facts("file", save(made.path("time.der"), der[:at] + text + der[at + 15:]))
        say(got.get("error") in ("bad-time", "malformed"), f"refused: {name} in a time", got)


def mutated(made):
    """Ten thousand changed certificates, a PKCS#7, PEM, base64 and lists of revocations among them; a thousand at the LEVEL quick."""
    count = 1000 if os.environ.get("LEVEL") == "quick" else 10000
    paths = [made.authorities["p256"], *(made.issue(f"mutate-{key}", key=key, by=key, usage=SIGN) for key in KEYS), made.path("boxes.p7b"),
             made.path("bmp.der"),
             made.path("private.der"), save(made.path("mutate.pem"), pem(load(made.path("one.der")))),
             save(made.path("mutate.64"), base64.b64encode(load(made.path("one.der")))), made.revoke("mutate-sm2", "sm2", [1, 2]),
             made.revoke("mutate", "p256", [1, 2])]
    status, out, error = run(f"{TOOLS}/mutate", str(count), *paths, timeout=600)
    read, refused = (int(word) for word in out.split() if word.isdigit()) if status == 0 else (0, 0)
    say(status == 0 and read > count // 20 and refused > count // 20, f"{count} mutated certificates", out + error)


def all_of(made):
    for test in validity, use, names, forms, refused, mutated:
        test(made)
