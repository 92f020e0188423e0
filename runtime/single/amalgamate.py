#!/usr/bin/python3
"""Writes libzhinan as one file: `amalgamate.py RUNTIME` prints zhinan.c, which is compiled beside zhinan.h. The headers come first, each
behind those that it includes, then the sources. A name that several sources have each for itself gets the source's name before it: `named` of
zn_text.c becomes zn_text_c_named.
"""
import glob, os, re, sys

FOLDER = sys.argv[1]
LOCAL = re.compile(r'^#include "(zn_\w+\.h)"\n', re.M)
NAMES = [re.compile(r"^static (?:inline )?(?:const )?[\w ]+?[ *]+(\w+)(?:\(|\[| =|;)", re.M),  # functions and objects
         re.compile(r"^\} (\w+)(?:\[|;| =)", re.M),                                             # objects of an unnamed struct
         re.compile(r"^(?:static (?:const )?)?(?:struct|enum|union) (\w+) \{", re.M),           # tags
         re.compile(r"^typedef .*?(\w+)(?:\(.*\))?;$", re.M)]
CONSTANTS = re.compile(r"^enum (?:\w+ )?\{(.*?)\};", re.M | re.S)
MACRO = re.compile(r"^#define (\w+)", re.M)
HEAD = """/* libzhinan as one file, made of runtime/zn_*: zhinan.h says what it does. Licence: Apache-2.0.
 * With ZN_NO_FILES defined, or where there is no hosted C library, zn_file_open and zn_file_close are left out. */
#if !defined(_POSIX_C_SOURCE) && !defined(_GNU_SOURCE)
#define _POSIX_C_SOURCE 200809L
#endif
"""


def text_of(name):
    return open(os.path.join(FOLDER, name), encoding="utf-8").read()


def headers(name, seen):
    """The headers that a file includes, and those that these include, each once, as text."""
    text = ""
    for inner in LOCAL.findall(text_of(name)):
        if inner not in seen:
            seen.add(inner)
            text += headers(inner, seen) + LOCAL.sub("", text_of(inner))
    return text


def own_names(text):
    names = {name for pattern in NAMES for name in pattern.findall(text)}
    for constants in CONSTANTS.findall(text):
        names |= set(re.findall(r"(\w+)(?:\s*=[^,]*)?(?:,|$)", re.sub(r"/\*.*?\*/", "", constants, flags=re.S).strip()))
    return {name for name in names if not name.startswith(("zn_", "ZN_"))}


def renamed(text, name, source):
    """The text with the name changed wherever it is not a member of a struct."""
    return re.sub(rf"(?<![\w.])(?<!->){name}\b", f"{source[:-2]}_c_{name}", text)


def source_text(source, shared):
    text = LOCAL.sub("", text_of(source))
    for name in sorted(own_names(text) & shared):
        text = renamed(text, name, source)
    return text + "".join(f"#undef {name}\n" for name in sorted(set(MACRO.findall(text))))


def main():
    sources = sorted(os.path.basename(path) for path in glob.glob(f"{FOLDER}/zn_*.c"))
    seen = set()
    common = "".join(headers(source, seen) for source in sources)
    owners = [own_names(text) for text in [common, *map(text_of, sources)]]
    shared = {name for names in owners for name in names if sum(name in other for other in owners) > 1}
    print(HEAD + common, end="")
    for source in sources:
        text = f"\n{source_text(source, shared)}"
        print(f"\n#if __STDC_HOSTED__ && !defined(ZN_NO_FILES)\n{text}\n#endif" if source == "zn_file.c" else text)


main()
