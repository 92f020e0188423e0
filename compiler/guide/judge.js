/* judge.js: a telephone number, an address and codes judged as they are typed, by the numbering plan, the divisions and the patterns of the book.
 * What is typed stays in the page. `divisionOf` gives the place that was looked for, which a number without an area code takes. */

/* Pages of businesses carry an excerpt of the book, which judges none of these: the whole of it comes when it is wanted. */
let wholeAsked;
const wholeBook = () => (wholeAsked ||= loadScript("whole.js").then(() => zhinan));

/* The fields, behind a line that opens them; `bookOf` gives the whole book then. Null where the book has nothing to judge by. */
function judgeView(bookOf, divisionOf) {
  if (!JUDGES) return null;
  const fields = element("div"), fill = (book) => fields.replaceChildren(...judgeFields(book, divisionOf).flat());
  const opened = () => bookOf().then(fill).catch((error) => (fields.replaceChildren(notLoaded()), console.warn(error)));
  const view = element("details", { class: "judge" }, element("summary", null, say("finder/judge")), fields);
  view.addEventListener("toggle", opened, { once: true });
  return view;
}

function judgeFields(book, divisionOf) {
  const nameOf = new Map(book.list("division", { language: LANGUAGE }).map(({ code, name }) => [code, name]));
  const hasPlan = book.phone("0") !== null;

  /* A field, with what is said of its text below it. */
  function field(label, tell) {
    const status = element("div", { role: "status" });
    const judged = () => status.replaceChildren(...(input.value.trim() ? tell(input.value) : []));
    const input = element("input", { autocomplete: "off", spellcheck: "false", input: judged });
    return [labelled(label, input), status];
  }

  const good = (...words) => element("p", null, say("finder/good"), words.filter(Boolean).map((word) => [" ", word]));
  const wrong = (text) => element("p", { class: "wrong" }, text);

  const numberWords = ({ canonical, extension }) =>
    element("bdi", { dir: "ltr" }, extension ? canonical + bracketed(extension) : canonical);

  function phoneWords(text) {
    const { valid, numbers, text: why } = book.phone(text, { language: LANGUAGE, division: divisionOf() });
    return valid ? [good(...numbers.map(numberWords))] : [wrong(why)];
  }

  const placeWords = ({ prefecture, county }) => [prefecture, county].filter(Boolean).map((code) => nameOf.get(code)).join(" ");

  function addressWords(text) {
    const { verdict, candidates, reasons, ...found } = book.address(text, { language: LANGUAGE, division: divisionOf() });
    if (verdict === "ok") return [good(placeWords(found), found.rest)];
    return [...reasons.map(({ text: why }) => wrong(why)), candidates.length > 0 ? list(candidates.map(placeWords)) : ""];
  }

  function codeField({ id, name }) {
    const told = (text) => book.pattern(id, text.trim(), { language: LANGUAGE });
    return field(name, (text) => [told(text).valid ? element("p", null, say("patterns/valid")) : wrong(told(text).text)]);
  }

  return [hasPlan && field(say("finder/phone"), phoneWords), nameOf.size > 0 && field(say("finder/address"), addressWords),
    ...book.list("pattern", { language: LANGUAGE }).map(codeField)].filter(Boolean);
}
