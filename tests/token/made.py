"""Keys, certificates and lists that the tests of tokens read: made by OpenSSL, in a folder of their own."""
import base64, calendar, json, os, subprocess, time

BUILD = os.path.abspath(os.environ.get("BUILD", "build"))
TOOLS = f"{BUILD}/tests/token"
SLOW = 1.0 if os.environ.get("LEVEL") == "asan" else 0.0  # seconds that a program takes to start and end under sanitizers, where times say nothing
SMALL_RSA = ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:1024"]
KEYS = {"rsa": ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"],
        "p256": ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"],
        "sm2": ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:SM2"]}
SIGN, ENCRYPT = "digitalSignature,nonRepudiation", "keyEncipherment,dataEncipherment,keyAgreement"
RSA, EC, SM2 = 1, 2, 3
NOT_KNOWN, YES, NO = 0, 1, 2


def run(*command, env=None, timeout=120):
    """(exit status, standard output, standard error); below 0: a signal."""
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=timeout,
                          env={**os.environ, "BUILD": BUILD, **(env or {})})
    return done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")


def must(*command, env=None):
    status, out, error = run(*command, env=env)
    if status:
        raise SystemExit(f"{' '.join(command)}\n{out}{error}\n0 passed, 1 failed")
    return out


def seconds(text):
    """Of YYYYMMDDHHMMSSZ, or of YYMMDDHHMMSSZ as RFC 5280 reads it."""
    if len(text) == 13:
        text = ("19" if text[:2] >= "50" else "20") + text
    year = int(text[:4])
    shifted = str(2000 + year % 400) + text[4:]  # calendars repeat after 400 years; time zones stay out of it
    return calendar.timegm(time.strptime(shifted, "%Y%m%d%H%M%SZ")) + (year - 2000 - year % 400) // 400 * 146097 * 86400


def save(path, data):
    with open(path, "wb") as out:
        out.write(data)
    return path


def load(path):
    with open(path, "rb") as file:
        return file.read()


def pem(der, name="CERTIFICATE", end=b"\n", width=64):
    text = base64.b64encode(der)
    lines = [text[i:i + width] for i in range(0, len(text), width)]
    return end.join([f"-----BEGIN {name}-----".encode(), *lines, f"-----END {name}-----".encode(), b""])


def as_written(text):
    """A time as RFC 5280 wants it in a certificate: two digits of the year from 1950 to 2049."""
    return text[2:] if len(text) == 15 and "1950" <= text[:4] < "2050" else text


class Made:
    def __init__(self, folder):
        self.folder, self.serial = folder, 100
        os.makedirs(folder, exist_ok=True)
        for name in [*KEYS, *(f"ca-{name}" for name in KEYS), "other"]:
            must("openssl", "genpkey", *KEYS[name.removeprefix("ca-") if name != "other" else "p256"], "-out", self.key(name))
        self.authorities = {name: self.issue(f"ca-{name}", key=f"ca-{name}", subject=f"/C=CN/O=Test Authority/CN=Test CA {name}", ca=1,
                                             usage="critical,keyCertSign,cRLSign", until="20600101000000Z") for name in KEYS}

    def path(self, name):
        return f"{self.folder}/{name}"

    def key(self, name):
        return self.path(f"{name}.key")

    def issue(self, name, key="rsa", subject="/CN=SECRET-SUBJECT", since="20250608031100Z", until="20260608031059Z", by=None, plain=False,
              **more):
        """The path of a certificate in DER; `by` names the authority; `plain` leaves the times as they are given."""
        self.serial += 1
        words = {"out": self.path(f"{name}.der"), "key": self.key(key), "subject": subject, "serial": self.serial,
                 "from": since if plain else as_written(since), "until": until if plain else as_written(until)}
        if by:
            words.update(issuer=self.authorities[by], signer=self.key(f"ca-{by}"))
        words.update({key: value for key, value in more.items() if value is not None})
        must(f"{TOOLS}/issue", *(f"{key}={value}" for key, value in words.items()))
        return words["out"]

    def revoke(self, name, by, serials, since="20260101000000Z", until="20270101000000Z", signer=None, **more):
        words = {"out": self.path(f"{name}.crl"), "issuer": self.authorities[by], "signer": self.key(signer or f"ca-{by}"),
                 "from": as_written(since),
                 "revoked": ",".join(map(str, serials)), **more}
        if until:
            words["until"] = as_written(until)
        must(f"{TOOLS}/issue", *(f"{key}={value}" for key, value in words.items()))
        return words["out"]


def facts(*words, env=None, **options):
    """What libzhinan-token says, a list of mappings; names decoded."""
    named = [word for key, value in options.items() for word in (f"--{key}", str(value))]
    status, out, error = run(f"{TOOLS}/facts", *named, *words, env=env)
    if status not in (0, 1):
        return [{"error": f"exit status {status}", "text": out + error}]
    found = [json.loads(line) for line in out.splitlines()]
    for one in found:
        for key in ("issuer", "name", "subject"):
            if key in one:
                one[key] = bytes.fromhex(one[key]).decode("utf-8")
    return found
