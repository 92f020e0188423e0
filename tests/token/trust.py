"""Signatures against authorities, revocation against their lists: RSA, P-256, SM2."""
from made import *
from count import say

NOW = seconds("20260401000000Z")


def check(what, path, signature, revoked=NOT_KNOWN, **options):
    got, = facts("file", path, now=options.pop("now", NOW), **options)
    say((got.get("signature"), got.get("revoked")) == (signature, revoked), what, f"{got}\nexpected {signature}, {revoked}")


def signatures(made, key):
    ca, path = made.authorities[key], made.issue(f"signed-{key}", key=key, by=key, usage=SIGN)
    serial = made.serial
    check(f"{key}: no authority", path, NOT_KNOWN)
    check(f"{key}: signed", path, YES, ca=ca)
    check(f"{key}: another authority", path, NOT_KNOWN, ca=made.authorities["p256" if key == "rsa" else "rsa"])
    der = load(path)
    check(f"{key}: a changed bit of the signature", save(made.path("bit.der"), der[:-1] + bytes([der[-1] ^ 1])), NO, ca=ca)
    at = der.index(b"SECRET")
    check(f"{key}: a changed letter of the subject", save(made.path("letter.der"), der[:at] + b"Z" + der[at + 1:]), NO, ca=ca)
    forged = made.issue("forged", key=key, issuer=ca, signer=made.key("other"))
    check(f"{key}: signed by another of its name", forged, NO, ca=ca)
    lists = {name: made.revoke(f"{key}-{name}", key, **words) for name, words in {
        "clean": {"serials": [1]}, "with": {"serials": [1, serial]}, "old": {"serials": [1], "until": "20260301000000Z"},
        "old-with": {"serials": [serial], "until": "20260301000000Z"}, "future": {"serials": [1], "since": "20260501000000Z"},
        "endless": {"serials": [1], "until": None}, "forged": {"serials": [serial], "signer": "other"},
        "partial": {"serials": [1], "critical": "2.5.29.28"}, "partial-with": {"serials": [serial], "critical": "2.5.29.27"},
        "none": {"serials": []}}.items()}
    for name, revoked in [("clean", NO), ("none", NO), ("with", YES), ("old", NOT_KNOWN), ("old-with", YES), ("future", NOT_KNOWN),
                          ("endless", NOT_KNOWN),
                          ("forged", NOT_KNOWN), ("partial", NOT_KNOWN), ("partial-with", YES)]:
        check(f"{key}: list {name}", path, YES, revoked, ca=ca, crl=lists[name])
    for name, now, revoked in [("first second", "20260101000000Z", NO), ("before it", "20251231235959Z", NOT_KNOWN),
                               ("last second", "20270101000000Z", NO),
                               ("behind it", "20270101000001Z", NOT_KNOWN)]:
        check(f"{key}: the list's {name}", path, YES, revoked, ca=ca, crl=lists["clean"], now=seconds(now))
    check(f"{key}: a list in PEM", path, YES, YES, ca=ca, crl=save(made.path("pem.crl"), pem(load(lists["with"]), "X509 CRL")))
    both = save(made.path("lists.crl"), b"".join(pem(load(lists[name]), "X509 CRL") for name in ("clean", "with")))
    check(f"{key}: two lists in one PEM", path, YES, YES, ca=ca, crl=both)
    check(f"{key}: a forged certificate is not in the list", forged, NO, NOT_KNOWN, ca=ca, crl=lists["clean"])


def chains(made):
    root, below = made.authorities["p256"], made.issue("below", key="ca-sm2", by="p256", subject="/CN=Below", ca=1,
                                                       usage="keyCertSign,cRLSign")
    leaf = made.issue("leaf", key="rsa", issuer=below, signer=made.key("ca-sm2"))
    no_ca = made.issue("no-ca", key="other", by="p256", subject="/CN=Not an authority", usage=SIGN)
    by_no_ca = made.issue("by-no-ca", key="rsa", issuer=no_ca, signer=made.key("other"))
    no_sign = made.issue("no-sign", key="other", by="p256", subject="/CN=May not sign", ca=1, usage="cRLSign")
    by_no_sign = made.issue("by-no-sign", key="rsa", issuer=no_sign, signer=made.key("other"))
    stranger = made.issue("stranger", key="other", subject="/C=CN/O=Test Authority/CN=Test CA p256", ca=1, usage="keyCertSign")
    file = lambda *paths: save(made.path("chain.pem"), b"".join(pem(load(path)) for path in paths))
    check("a chain of two", leaf, YES, ca=file(below, root))
    check("a chain of two, the other way round", leaf, YES, ca=file(root, below))
    check("a chain as far as it leads", leaf, YES, ca=file(below))
    check("a chain without its middle", leaf, NOT_KNOWN, ca=file(root))
    check("a chain to another root of that name", leaf, NO, ca=file(below, stranger))
    check("a chain with another root of that name besides", leaf, YES, ca=file(stranger, below, root))
    check("signed by what is no authority", by_no_ca, NO, ca=file(no_ca, root))
    check("signed by who may not sign certificates", by_no_sign, NO, ca=file(no_sign, root))
    loop = [made.issue(f"loop-{i}", key="other", subject=f"/CN=Loop {i}", ca=1, usage="keyCertSign") for i in range(2)]
    loop = [made.issue(f"looped-{i}", key="other", subject=f"/CN=Loop {i}", issuer=loop[1 - i], signer=made.key("other"), ca=1,
                       usage="keyCertSign") for i in range(2)]
    check("authorities that sign one another", made.issue("looped", key="rsa", issuer=loop[0], signer=made.key("other")), YES,
          ca=file(*loop))
    own_id = made.issue("own-id", key="sm2", by="sm2", id="another id")
    check("SM2 with another distinguishing id", own_id, NO, ca=made.authorities["sm2"])


def of_2014(made):
    """As this authority's certificates were in 2014: RSA of 1024 bits, SHA-1, names in BMPString, a private extension that is not DER."""
    for name in "old", "ca-old":
        must("openssl", "genpkey", *SMALL_RSA, "-out", made.key(name))
    made.authorities["old"] = made.issue("ca-2014", key="ca-old", subject="/C=%00C%00N/CN=%65%b0%75%86%00C%00A", type="bmp", ca=1,
                                         usage="keyCertSign,cRLSign",
                                         digest="sha1", since="20100101000000Z", until="20300101000000Z")
    old = made.issue("2014", key="old", by="old", subject="/CN=%67%d0%51%6c%53%f8/OU=%001%002%003", type="bmp", usage=SIGN, digest="sha1",
                     since="20140608031100Z", until="20150608031059Z", extension="1.2.86.21.1.1:313130313031")
    crl = made.revoke("2014", "old", [made.serial], digest="sha1")
    check("a certificate of 2014", old, YES, ca=made.authorities["old"])
    check("a certificate of 2014, revoked", old, YES, YES, ca=made.authorities["old"], crl=crl)
    got, = facts("file", old)
    say(got["name"] == "新疆CA" and got["subject"] == "OU=123,CN=某公司" and got["until"] == seconds("20150608031059Z"),
        "names and end of a certificate of 2014", got)


def refused(made):
    path, ca = made.issue("listed", key="p256", by="p256"), made.authorities["p256"]
    der = load(made.revoke("whole", "p256", [1]))
    for name, data, code in [("a list cut off", der[:-1], "cut-off"), ("a byte behind a list", der + b"\0", "trailing"),
                             ("no list", load(path), "malformed"), ("PEM without a list", pem(load(path)), "malformed"),
                             ("a second list cut off", (pem(der, "X509 CRL") + pem(der, "X509 CRL"))[:-30], "cut-off"),
                             ("a second list damaged", pem(der, "X509 CRL") + pem(der[:-1], "X509 CRL"), "cut-off"),
                             ("a list with a password", pem(b"x" * 40, "X509 CRL").replace(b"CRL-----\n",
                                 b"CRL-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00112233445566778899AABBCCDDEEFF\n\n", 1),
                              "malformed"),
                             ("text for a list", b"nothing\n", "malformed"), ("nothing for a list", b"", "malformed")]:
        got, = facts("file", path, ca=ca, crl=save(made.path("bad.crl"), data))
        say(got.get("error") == code, f"refused: {name}", got)
    got, = facts("file", path, ca=save(made.path("many.pem"), b"".join(pem(der) for der in many(made))))
    say(got.get("error") == "too-large", "refused: 65 authorities", got)


def many(made):
    der = load(made.authorities["p256"])
    return [der[:-1] + bytes([i]) for i in range(65)]


def memory(made):
    """Memory that runs out is told as that, never as a certificate that is forged or damaged. What OpenSSL 3.0 cannot stand is left out: a
    single allocation refused while it sets itself up, which it does not repeat, and SM2, where it frees what it did not get."""
    if SLOW:
        return  # sanitizers keep their own memory
    path, crl = made.issue("short", key="rsa", by="rsa"), made.revoke("short", "rsa", [1])
    command = [f"{TOOLS}/facts", "--ca", made.authorities["rsa"], "--crl", crl, "--now", str(NOW), "file", path]
    env = {"LD_PRELOAD": f"{BUILD}/tests/hazards/fail.so"}
    whole = run(*command, env={**env, "FAIL_COUNT": made.path("count")})
    total, told, wrong = int(load(made.path("count"))), 0, []
    known = lambda out: out.split('"issuer"')[0]  # of names the last is lost alone, and nobody decides by it
    for way, first, step in ("FAIL_FROM", 1, total // 80), ("FAIL_AT", total * 7 // 10, total // 200):
        for number in range(first, total, step):
            status, out, error = run(*command, env={**env, way: str(number)})
            told += status == 1 and "no-memory" in out
            if (status, known(out)) != (0, known(whole[1])) and not (status == 1 and "no-memory" in out):
                wrong.append((way, number, status, out + error))
    say(whole[0] == 0 and not wrong and told > 50, f"memory that runs out: {told} told, {len(wrong)} wrong", wrong[:3])


def all_of(made):
    memory(made)
    for key in KEYS:
        signatures(made, key)
    chains(made)
    of_2014(made)
    refused(made)
