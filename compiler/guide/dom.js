/* dom.js: what the parts of guide.js share: words in the language of the page, and elements. Texts become text nodes only, never markup. */

const LANGUAGE = document.documentElement.lang;
const SCRIPT = document.currentScript;
const ROOT = SCRIPT.getAttribute("src").replace(/assets\/.*/, "");
const EDITION = new URL(SCRIPT.src).search; /* which every script of the guide has in its address */

const say = (key) => WORDS[LANGUAGE][key];
const fill = (key, places) => say(key).replace(/\{([a-z]+)\}/g, (whole, name) => (name in places ? places[name] : whole));

/* An element with attributes (false, null and undefined are left out, functions are listeners) and children: nodes, texts, lists of them,
 * or nothing. */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (typeof value === "function") made.addEventListener(key, value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
}

const bracketed = (words) => say("page/open-bracket") + words + say("page/close-bracket");

let idsMade = 0;
const freshId = () => `c${++idsMade}`;

/* Loads a script that lies beside this one: a classic one, which loads from a file too. */
const loadScript = (name) => new Promise((done, fail) =>
  document.head.append(element("script", { src: `${ROOT}assets/${name}${EDITION}`, load: done, error: () => fail(new Error(`${name} is not there`)) })));

const notLoaded = () => element("p", { class: "warning" }, say("checker/not-loaded"));

/* Lets `view` show its part in `place` once the book has come. When that does not come whole, the reader is told so, and what went wrong is
 * for whoever looks after the guide. */
function start(place, view) {
  const fail = (error) => (place.replaceChildren(notLoaded()), (place.dataset.failed = ""), console.warn(error));
  if (typeof zhinan === "undefined") fail(new Error("there is no book"));
  else zhinan.then((book) => view(place, book)).catch(fail);
}

/* A control behind its label. */
function labelled(label, control, attributes) {
  control.id ||= freshId();
  return element("p", attributes, element("label", { for: control.id }, label), " ", control);
}

/* A choice within its label. */
function choice(type, label, attributes) {
  return element("label", { class: "choice" }, element("input", { type, ...attributes }), element("span", null, label));
}

/* Copies the address of the page, where the browser has a clipboard; whoever changes the address gives it its first words again. */
function copyButton() {
  const copied = () => (button.textContent = say("checker/copied"));
  const click = () => navigator.clipboard.writeText(location.href).then(copied);
  const button = element("button", { type: "button", click }, say("checker/copy"));
  return button;
}

function group(legend, ...children) {
  return element("fieldset", null, element("legend", null, legend), ...children);
}

/* "2026-11-23" as the page writes days. */
function dayWords(day) {
  const [year, month, date] = day.split("-").map(Number);
  return fill("sentences/date", { year, month: say("sentences/month-names").split(" ")[month - 1], day: date });
}

/* A number in words of the browser: "3 years". */
function measured(number, unit) {
  return new Intl.NumberFormat(LANGUAGE, { style: "unit", unit, unitDisplay: "long", numberingSystem: "latn" }).format(number);
}

/* An amount with at least two decimals, and the name of its currency if there is one ("CNY=元" in the list of names): as on the pages. */
function money(text, currency) {
  const [whole, parts = ""] = text.split("."), amount = `${whole}.${parts.padEnd(2, "0")}`;
  if (!currency) return amount;
  const name = say("sentences/currency-names").split(" ").find((item) => item.startsWith(`${currency}=`))?.slice(currency.length + 1);
  return fill(name ? "sentences/amount" : "sentences/amount-coded", { amount, currency: name || currency });
}
