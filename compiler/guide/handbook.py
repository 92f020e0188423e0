#!/usr/bin/python3
"""Makes paper of a guide: `handbook.py GUIDE OUT` renders GUIDE/print.html to OUT/handbook.pdf and each poster of GUIDE/posters.html to
OUT/posters/BUSINESS.pdf, a sheet of A4; and so for each other language, whose pages stand in a folder of GUIDE, into the folder of OUT of
that name. Nothing but the guide's own files and the machine's fonts is read. The same guide, packages and fonts give the same bytes.
All is made in a folder of OUT and takes its place when the whole is there. Exit status: 1 for wrong arguments, 3 when the machine fails.
"""
import ctypes, fcntl, glob, logging, os, re, shutil, signal, subprocess, sys, tempfile
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def fail(status, why):
    print(f"handbook.py: {why}", file=sys.stderr)
    sys.exit(status)


try:
    import html5lib
    from fontTools import subset
    from fontTools.ttLib import TTFont
    from weasyprint import CSS, HTML, default_url_fetcher
    from weasyprint.text.fonts import FontConfiguration
except (ImportError, OSError, MemoryError) as error:
    fail(3, f"cannot start: {str(error) or 'out of memory'}; `make deps handbook` installs what it needs")

# The family for Chinese: without a subset made beforehand, WeasyPrint loads all its 65 000 glyphs several times over.
FAMILY = "Noto Sans CJK SC"
WEIGHTS = {"normal": "regular", "bold": "bold"}
MADE_BY_CSS = "0123456789. ()•“”«»·"
SCRATCH = ".handbook"  # in OUT, so that what is made there can be renamed into its place; a killed run leaves it to the next
PR_SET_PDEATHSIG = 1  # of prctl(2)
POSTER_SIZES = [20, 18, 16, 14, 12, 10.5, 9, 8, 7]  # points: the largest that leaves one sheet


def font_file(style):
    """The file of a style of the family, and the place in it; nothing where the machine has none."""
    asked = f"{FAMILY}:style={style}"
    family, file, index = subprocess.run(["fc-match", "-f", "%{family}\n%{file}\n%{index}", asked],
                                         check=True, capture_output=True, text=True).stdout.split("\n")
    return (file, int(index)) if FAMILY in family else None


def subset_font(style, text, target):
    found = font_file(style)
    if not found:
        return False
    options = subset.Options(layout_features=["kern", "palt", "pwid"], hinting=False, notdef_outline=True, drop_tables=["vhea", "vmtx", "VORG", "BASE"])
    font = TTFont(found[0], fontNumber=found[1], lazy=True, recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=text)
    subsetter.subset(font)
    font.save(target)
    return True


def fonts_for(text, folder):
    """A style sheet that names the subsets, and what WeasyPrint keeps of it."""
    rules = ""
    for weight, style in WEIGHTS.items():
        target = os.path.join(folder, f"{weight}.otf")
        if subset_font(style.capitalize(), text, target):
            rules += f'@font-face {{ font-family: zhinan; font-weight: {weight}; src: url("file://{target}"); }}\n'
    config = FontConfiguration()
    return CSS(string=rules, font_config=config), config


def printed_values(style):
    """The custom properties as they are on paper."""
    found = re.search(r"@media print \{\s*:root \{([^}]*)", style)
    return dict(re.findall(r"--([\w-]+):\s*([^;}]+)", found[1])) if found else {}


def physical(style, is_rtl, values):
    """A style sheet without logical properties and variables in shorthands, which WeasyPrint 57 does not know."""
    sides = {"block": ("top", "bottom"), "inline": ("right", "left") if is_rtl else ("left", "right")}

    def pair(found):
        name, axis, value = found.groups()
        parts = re.findall(r"[^\s()]+(?:\([^)]*\))?", value)
        template = {"margin": "margin-{}", "padding": "padding-{}", "border": "border-{}", "inset": "{}"}[name]
        values = [value, value] if name == "border" else [parts[0], parts[-1]]
        return "; ".join(f"{template.format(side)}: {part}" for side, part in zip(sides[axis], values))

    def side(found):
        name, axis, end = found.groups()
        physical_side = sides[axis][end == "end"]
        return physical_side if name == "inset" else f"{name}-{physical_side}"

    style = re.sub(r"\b(margin|padding|border|inset)-(block|inline)-(start|end)\b", side, style)
    style = re.sub(r"\b(margin|padding|border|inset)-(block|inline):\s*([^;}]+)", pair, style)
    style = re.sub(r"\b(float|clear): inline-(start|end)\b", lambda found: f"{found[1]}: {sides['inline'][found[2] == 'end']}", style)
    style = re.sub(r"\binline-size\b", "width", re.sub(r"\bblock-size\b", "height", style))
    return re.sub(r"var\(--([\w-]+)\)", lambda found: values.get(found[1], "inherit"), style)


def fetcher(is_rtl):
    """Fetches files alone: a book's texts cannot make the machine that prints ask others."""
    values = {}  # of guide.css, which pages name first

    def fetch(url, **_):
        if not url.startswith("file:"):
            raise ValueError(f"{url}: not a file")
        found = default_url_fetcher(url)
        if url.endswith(".css"):
            style = found.pop("file_obj").read().decode()
            values.update(printed_values(style))
            found["string"] = physical(style, is_rtl, values).encode()
        return found
    return fetch


def parsed(path):
    with open(path, "rb") as file:
        return html5lib.parse(file, treebuilder="etree", namespaceHTMLElements=False)


def document(path):
    return HTML(filename=path, url_fetcher=fetcher(parsed(path).get("dir") == "rtl"))


def write_handbook(path, style, config, target):
    document(path).write_pdf(target, stylesheets=[style], font_config=config)


def posters_of(path):
    return [node.get("id") for node in parsed(path).iter("section") if node.get("class") == "poster"]


def write_poster(name, path, style, config, target):
    for size in POSTER_SIZES:
        alone = CSS(string=f"""
            @page {{ margin: 15mm !important; @top-left {{ content: none !important }} @top-right {{ content: none !important }}
              @bottom-center {{ content: none !important }} }}
            html {{ font-size: {size}pt !important }}
            main > h1, .poster {{ display: none !important }}
            #{name} {{ display: block !important; break-before: auto !important; break-after: auto !important }}""")
        rendered = document(path).render(stylesheets=[style, alone], font_config=config)
        if len(rendered.pages) == 1:
            break
    rendered.write_pdf(target)


def languages_of(guide):
    """The folders that have pages for print, "" for the guide's own."""
    return ["", *sorted(os.path.dirname(page) for page in glob.glob("*/print.html", root_dir=guide))]


def write_language(guide, folder):
    """The handbook and the posters of the pages in a folder."""
    pages = [os.path.join(guide, name) for name in ("print.html", "posters.html")]
    text = MADE_BY_CSS + "".join("".join(parsed(page).itertext()) for page in pages)
    os.makedirs(os.path.join(folder, "posters"))
    with tempfile.TemporaryDirectory() as fonts:
        style, config = fonts_for("".join(sorted(set(text))), fonts)
        write_handbook(pages[0], style, config, os.path.join(folder, "handbook.pdf"))
        for name in posters_of(pages[1]):
            write_poster(name, pages[1], style, config, os.path.join(folder, "posters", f"{name}.pdf"))


def flush(folder):
    """Has the disk keep what was made: a disk that turns out to be full must be known before anything is replaced."""
    for path in glob.glob(os.path.join(folder, "**", "*.pdf"), recursive=True):
        with open(path, "rb") as file:
            os.fsync(file.fileno())


def put(made, out, old):
    """Takes what was made into its place, the handbook last: it tells that all is there."""
    posters = os.path.join(out, "posters")
    os.makedirs(out, exist_ok=True)
    if os.path.exists(posters):
        os.rename(posters, old)
    os.rename(os.path.join(made, "posters"), posters)
    os.rename(os.path.join(made, "handbook.pdf"), os.path.join(out, "handbook.pdf"))


def begin_worker(parent, scratch):
    """A worker ends when its parent does, however that ends."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        sys.exit()
    tempfile.tempdir = scratch


def make(guide, out, scratch):
    languages = languages_of(guide)
    made = [os.path.join(scratch, "made", language) for language in languages]
    with ProcessPoolExecutor(initializer=begin_worker, initargs=(os.getpid(), scratch)) as pool:
        list(pool.map(write_language, [os.path.join(guide, language) for language in languages], made))
    flush(scratch)
    for number, new in reversed([*enumerate(made)]):
        put(new, os.path.join(out, languages[number]), os.path.join(scratch, f"old-{number}"))


def make_alone(guide, out):
    """One run at a time makes the paper of a folder."""
    os.makedirs(out, exist_ok=True)
    folder, scratch = os.open(out, os.O_RDONLY), os.path.join(out, SCRATCH)
    fcntl.flock(folder, fcntl.LOCK_EX)
    shutil.rmtree(scratch, ignore_errors=True)
    try:
        os.mkdir(scratch)
        make(guide, out, scratch)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def main(arguments):
    if len(arguments) != 2:
        fail(1, "usage: handbook.py GUIDE OUT")
    guide, out = map(os.path.abspath, arguments)
    for page in ("print.html", "posters.html"):
        if not os.path.isfile(os.path.join(guide, page)):
            fail(1, f"{guide} is no guide: it has no {page}")
    os.environ.setdefault("SOURCE_DATE_EPOCH", "0")
    handler = logging.StreamHandler()
    handler.setLevel(logging.ERROR)  # what cannot be fetched; of a style sheet for browsers much is unknown to WeasyPrint
    logging.getLogger("weasyprint").addHandler(handler)
    try:
        make_alone(guide, out)
    except KeyboardInterrupt:
        sys.exit(128 + signal.SIGINT)
    except (BrokenProcessPool, MemoryError):
        fail(3, "out of memory, or a worker was killed")
    except (OSError, subprocess.CalledProcessError) as error:
        fail(3, error)


main(sys.argv[1:])
