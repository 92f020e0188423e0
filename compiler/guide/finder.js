/* finder.js: on the page of offices, those of a place and a business, and the nearest ones: of a division by any of its names, or of the
 * reader's position, which the browser is asked for when the reader wishes it and which stays in the page. The address of the page keeps place
 * and business. Without the runtime, or without this script, the page shows all offices. */

const NOTHING = { place: "", business: "" };
const NEAREST = 5, OTHERS_MAX = 6; /* offices by distance; other places of a similar name */

/* The offices as they stand in the page: cards, in sections which also have tables. */
function cardsOf(book) {
  const parents = new Map(book.list("division").map(({ code, parent }) => [code, parent]));
  const cards = book.list("office").map((office) => ({ ...office, card: document.getElementById(`office-${office.id}`) }));
  const sections = [...document.querySelectorAll("main > section")].filter((part) => part.querySelector(".card, .nearby"));
  const tables = sections.flatMap((part) => [...part.children].filter(({ tagName, className }) => tagName !== "H2" && className !== "card"));

  function liesIn(division, outer) {
    while (division && division !== outer) division = parents.get(division);
    return Boolean(division);
  }

  /* Shows what a function says of the offices, and tables and empty sections only when it is all of them; gives how many there are. */
  function show(isWanted) {
    for (const office of cards) office.card.hidden = !isWanted(office);
    const count = cards.filter(({ card }) => !card.hidden).length, all = count === cards.length;
    for (const table of tables) table.hidden = !all;
    for (const part of sections) part.hidden = !all && !part.querySelector(".card:not([hidden])");
    return count;
  }

  /* An office that is gone to is there. */
  function reveal(hash) {
    const card = document.getElementById(hash.slice(1));
    if (!card?.hidden) return;
    card.hidden = card.parentElement.hidden = false;
    card.scrollIntoView();
  }

  return { count: cards.length, liesIn, show, reveal };
}

function finder(place, book) {
  const cards = cardsOf(book), businesses = book.list("business", { language: LANGUAGE });
  const divisions = new Map(book.list("division", { language: LANGUAGE }).map((division) => [division.code, division]));
  let where = null; /* {division} or {latitude, longitude} */

  /* --- the frame --- */

  const input = element("input", { autocomplete: "off", spellcheck: "false", placeholder: say("finder/place-hint"), input: typed });
  const option = (name, value) => element("option", { value }, name);
  const select = element("select", { input: () => change() }, option(say("finder/any"), ""), businesses.map(({ id, name }) => option(name, id)));
  const alert = element("p", { class: "warning", role: "alert", hidden: true }), copy = copyButton();
  const button = (key, click) => element("button", { type: "button", click }, say(key));
  const status = element("div", { role: "status" }), near = element("div", { click: followed });
  const buttons = [navigator.geolocation && button("finder/position", askPosition), navigator.clipboard && copy, button("checker/clear", clear)];
  const form = element("form", { submit: (event) => event.preventDefault() }, divisions.size > 0 ? labelled(say("finder/place"), input) : null,
    labelled(say("finder/business"), select), element("p", { class: "buttons" }, buttons.filter(Boolean)));
  place.append(alert, form, status, near, judgeView(async () => book, () => where?.division) ?? "");

  /* --- places --- */

  function nameOf(code) {
    const { name, parent } = divisions.get(code);
    return parent ? name + bracketed(divisions.get(parent).name) : name;
  }

  function typed() {
    const hits = book.search(input.value.trim(), { language: LANGUAGE });
    where = hits.length ? { division: hits[0].code } : null;
    change(hits.slice(1, OTHERS_MAX));
  }

  /* Looks for a place, "" for none, and a business. */
  function seek(sought) {
    where = sought.place ? { division: sought.place } : null;
    input.value = sought.place ? divisions.get(sought.place).name : "";
    select.value = sought.business;
  }

  function choose(division) {
    seek({ place: division, business: select.value });
    change();
    input.focus();
  }

  function askPosition() {
    const taken = ({ coords: { latitude, longitude } }) => ((where = { latitude, longitude }), (input.value = ""), change());
    const failed = () => status.replaceChildren(element("p", { class: "wrong" }, say("finder/no-position")));
    navigator.geolocation.getCurrentPosition(taken, failed, { timeout: 20000, maximumAge: 600000 });
  }

  function clear() {
    seek(NOTHING);
    change();
  }

  /* --- the address --- */

  /* Shows what the reader has changed, and keeps it there. */
  function change(others) {
    show(others);
    addressBecomes(soughtWrite({ place: where?.division, business: select.value }));
  }

  function soughtOfAddress() {
    const sought = soughtRead(location.hash);
    must(!sought.place || divisions.has(sought.place));
    must(!sought.business || businesses.some(({ id }) => id === sought.business));
    return sought;
  }

  function readAddress() {
    let sought = NOTHING, isBad = false;
    if (isEntry()) {
      try {
        sought = soughtOfAddress();
      } catch (error) {
        if (!(error instanceof BadAddress)) throw error;
        isBad = true;
      }
    }
    seek(sought);
    show();
    alert.hidden = !isBad;
    alert.textContent = isBad ? say("checker/bad-address") : "";
  }

  /* --- what is shown --- */

  function serves({ division, channels }) {
    const business = businesses.find(({ id }) => id === select.value);
    const isNear = !where?.division || cards.liesIn(division, where.division);
    return isNear && (!business || business.channels.some((channel) => channels.includes(channel)));
  }

  /* None where the business is not offered today. */
  function nearest() {
    try {
      return book.nearest({ ...where, business: select.value, count: NEAREST }, { language: LANGUAGE });
    } catch (error) {
      if (error.code !== "not-in-force") throw error;
      return [];
    }
  }

  function placeWords(others) {
    if (!where) return input.value.trim() ? [element("p", { class: "wrong" }, say("finder/no-place"))] : [];
    if (!where.division) return [element("p", null, say("finder/from-position"))];
    const other = ({ code }) => element("button", { type: "button", click: () => choose(code) }, nameOf(code));
    const alike = others.length > 0 && element("p", { class: "buttons" }, element("span", null, say("finder/or")), others.map(other));
    return [element("p", null, fill("finder/place-is", { place: nameOf(where.division) })), alike || ""];
  }

  function show(others = []) {
    alert.hidden = true;
    copy.textContent = say("checker/copy");
    const count = cards.show(serves), offices = where ? nearest() : [];
    const counted = count || !where?.division ? fill("finder/shown", { count, all: cards.count }) : say("finder/none-there");
    status.replaceChildren(...placeWords(others), element("p", null, counted));
    near.replaceChildren(...(where ? [element("h3", null, say("finder/nearest")), officesList(offices)] : []));
  }

  function followed({ target }) {
    if (target.hash) cards.reveal(target.hash);
  }

  /* An address without an end asks for nothing; one that ends with a place of the page leads there, and the finder stays as it is. */
  addEventListener("hashchange", () => (isEntry() || !location.hash ? readAddress() : cards.reveal(location.hash)));
  readAddress();
  place.dataset.ready = "";
}

addEventListener("DOMContentLoaded", () => {
  const place = document.getElementById("find");
  if (place) start(place, finder);
});
