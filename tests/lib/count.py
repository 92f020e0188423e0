"""Counting for kinds of tests written in Python: `say` one result, `counted` prints the last line and gives the exit status."""
passed = failed = 0


def say(good, what, detail=""):
    global passed, failed
    if good:
        passed += 1
    else:
        failed += 1
        print(f"failed: {what}\n{detail}".rstrip(), flush=True)


def skip(what, why):
    """Says openly what this machine cannot show."""
    print(f"skipped: {what}: {why}", flush=True)


def counted():
    print(f"{passed} passed, {failed} failed")
    return failed > 0
