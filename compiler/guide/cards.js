/* cards.js: on the page of offices, a code beside each card for address books: the same for a phone that sees the screen. Phones read vCard 3.0
 * (RFC 2426), of which a code holds what matters. */

const escaped = (text) => text.trim().replace(/[\\;,]/g, "\\$&").replace(/\s+/g, " ");

/* An office as a vCard, as its card in the page tells of it. */
function vcardOf(card) {
  const isAddress = ({ textContent }) => textContent === say("page/address");
  const addresses = [...card.querySelectorAll("dt")].filter(isAddress).map((term) => `ADR;TYPE=WORK:;;${escaped(term.nextElementSibling.textContent)};;;;`);
  const phones = [...card.querySelectorAll('a[href^="tel:"]')].map((link) => `TEL;TYPE=WORK:${link.getAttribute("href").slice("tel:".length)}`);
  const page = publishedAddress();
  return ["BEGIN:VCARD", "VERSION:3.0", `N:${escaped(card.querySelector("h3").textContent)};;;;`, `FN:${escaped(card.querySelector("h3").textContent)}`,
    ...phones, ...addresses, ...(page ? [`URL:${page}#${card.id}`] : []), "END:VCARD"].join("\r\n");
}

function codeButton(card, line) {
  let shown = null;
  const button = element("button", { type: "button", "aria-expanded": "false", click: toggle }, say("print/code"));
  async function toggle() {
    if (shown) shown.remove();
    else {
      const code = await codeOf(vcardOf(card));
      line.after(code ? element("div", { class: "code" }, code, element("p", { class: "hint" }, say("print/code-text"))) : notLoaded());
    }
    shown = shown ? null : line.nextElementSibling;
    button.setAttribute("aria-expanded", String(Boolean(shown)));
  }
  return button;
}

function startCards() {
  for (const line of document.querySelectorAll(".card > .keep")) line.append(" ", codeButton(line.parentElement, line));
}

if (HAS_ENCODER) addEventListener("DOMContentLoaded", startCards);
