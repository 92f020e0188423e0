#!/usr/bin/python3
"""Makes paper of a guide: `handbook.py GUIDE OUT` renders GUIDE/print.html to OUT/handbook.pdf and each poster of GUIDE/posters.html to
OUT/posters/BUSINESS.pdf, a sheet of A4; and so for each other language, whose pages stand in a folder of GUIDE, into the folder of OUT of
that name. Nothing but the guide's own files and the machine's fonts is read. The same guide, packages and fonts give the same bytes.
"""
import glob, logging, os, re, shutil, subprocess, sys, tempfile
from concurrent.futures import ProcessPoolExecutor
from fontTools import subset
from fontTools.ttLib import TTFont
from weasyprint import CSS, HTML, default_url_fetcher
from weasyprint.text.fonts import FontConfiguration
import html5lib

# The family for Chinese: without a subset made beforehand, WeasyPrint loads all its 65 000 glyphs several times over.
FAMILY = "Noto Sans CJK SC"
WEIGHTS = {"normal": "regular", "bold": "bold"}
MADE_BY_CSS = "0123456789. ()•“”«»·"
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


def put(made, out):
    """Takes what was made into its place, the handbook last: it tells that all is there."""
    posters = os.path.join(out, "posters")
    os.makedirs(out, exist_ok=True)
    shutil.rmtree(posters, ignore_errors=True)
    shutil.copytree(os.path.join(made, "posters"), posters)
    shutil.copy(os.path.join(made, "handbook.pdf"), os.path.join(out, "handbook.pdf"))


def main(guide, out):
    os.environ.setdefault("SOURCE_DATE_EPOCH", "0")
    handler = logging.StreamHandler()
    handler.setLevel(logging.ERROR)  # what cannot be fetched; of a style sheet for browsers much is unknown to WeasyPrint
    logging.getLogger("weasyprint").addHandler(handler)
    languages = languages_of(os.path.abspath(guide))
    with tempfile.TemporaryDirectory() as folder, ProcessPoolExecutor() as pool:
        guides = [os.path.join(os.path.abspath(guide), language) for language in languages]
        made = [os.path.join(folder, "made", language) for language in languages]
        list(pool.map(write_language, guides, made))
        for language, new in reversed([*zip(languages, made)]):
            put(new, os.path.join(out, language))


main(*sys.argv[1:])
