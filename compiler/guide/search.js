/* search.js: the search of every page: plain substrings in the texts of all pages of its language, and in names and pinyin. The texts are loaded
 * when the reader turns to the search; without this script there is none, and the pages have their menu. */

const FOUND_MAX = 20, SNIPPET = 60; /* places shown; characters shown around what was found */

/* Letters without their marks and case: what is typed as "kashi" finds "Kāshí". */
const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/* The places of the guide, each with what it is found in: its names and headings, and its text. */
function placesOf(pages) {
  return pages.flatMap(([path, title, places]) => places.map(([anchor, heading, text, words]) => ({
    path: anchor ? `${path}#${anchor}` : path,
    name: anchor && heading !== title ? `${title} › ${heading}` : title,
    text,
    names: folded(`${anchor ? heading : title} ${words || ""}`),
    all: folded(`${title} ${heading} ${text} ${words || ""}`),
  })));
}

/* The better, the lower: a name that begins with a term, a name that has it, a text. */
function rank(place, terms) {
  const worst = (term) => (place.names.split(" ").some((name) => name.startsWith(term)) ? 0 : place.names.includes(term) ? 1 : 2);
  return Math.max(...terms.map(worst));
}

function found(places, query) {
  const terms = folded(query).split(/\s+/).filter(Boolean);
  if (!terms.length) return [];
  const fits = places.filter(({ all }) => terms.every((term) => all.includes(term))).map((place) => ({ place, rank: rank(place, terms) }));
  return fits.sort((one, other) => one.rank - other.rank).map(({ place }) => place);
}

/* A piece of the text around the first term, which is marked; its beginning when the term is in the names only. */
function snippet(text, query) {
  const [term] = query.trim().split(/\s+/), at = text.toLowerCase().indexOf(term.toLowerCase());
  if (at < 0) return [text.slice(0, 2 * SNIPPET), text.length > 2 * SNIPPET && "…"];
  const start = Math.max(0, at - SNIPPET), end = at + term.length;
  const ends = [text.slice(start, at), text.slice(end, end + SNIPPET)];
  return [start > 0 && "…", ends[0], element("mark", null, text.slice(at, end)), ends[1], end + SNIPPET < text.length && "…"];
}

function search() {
  const input = element("input", { type: "search", autocomplete: "off", spellcheck: "false" });
  const status = element("p", { role: "status" }), results = element("ol"), panel = element("div", { class: "found", hidden: true }, status, results);
  const form = element("form", { role: "search", submit: (event) => event.preventDefault() }, labelled(say("search/label"), input), panel);
  let places, loading, isLost = false; /* the texts did not come */

  function result(place) {
    const texts = snippet(place.text, input.value).filter(Boolean);
    return element("li", null, element("a", { href: place.path }, place.name), element("p", null, texts));
  }

  function show() {
    const query = input.value.trim(), all = places ? found(places, query) : [];
    panel.hidden = !query || (!places && !isLost);
    status.textContent = isLost ? say("checker/not-loaded") : all.length ? fill("search/found", { count: all.length }) : say("search/nothing");
    results.replaceChildren(...all.slice(0, FOUND_MAX).map(result));
  }

  function load() {
    if (loading) return;
    loading = true;
    loadScript(`search-${LANGUAGE}.js`).then(() => (places = placesOf(zhinanPages)))
      .catch((error) => ((isLost = true), console.warn(error))).then(show);
  }

  input.addEventListener("focus", load);
  input.addEventListener("input", () => (load(), show()));
  form.addEventListener("keydown", ({ key }) => key === "Escape" && ((input.value = ""), show(), input.focus()));
  document.querySelector("body > header").append(form);
}

search();
