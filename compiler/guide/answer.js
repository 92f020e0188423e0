/* answer.js: shows an answer of the runtime: verdict, what is there and what is to be done as a list to tick off, what is not needed,
 * other ways, fee and result. All sentences about requirements are the runtime's. */

const list = (items, attributes) => (items.length ? element("ul", attributes, items) : null);
const section = (heading, ...children) => (children.flat().some(Boolean) ? [element("h4", null, heading), ...children] : null);

/* The index in "/materials/3". */
const materialIndex = (pointer) => Number(pointer.slice("/materials/".length));

const sourceWords = (finding) => (finding.source ? element("small", null, say("page/source"), say("page/colon"), finding.source) : null);

/* A finding as an item; one that is a choice with its alternatives below it. */
function findingItem(finding) {
  const attributes = { class: "open", "data-requirement": finding.requirement, "data-reason": finding.reason };
  if (!finding.choices) return element("li", attributes, finding.text, " ", sourceWords(finding));
  const bundle = (findings) => element("li", null, findings.map(({ text }) => text).join(say("messages/list-separator")));
  const words = finding.need > 1 ? fill("page/at-least", { need: finding.need }) : say("page/any-of");
  return element("li", attributes, words, " ", sourceWords(finding), element("ul", null, finding.choices.map(bundle)));
}

/* Pieces that are there but not in order, by their place. */
function faultyPieces(answer) {
  const pointers = answer.findings.flatMap((finding) => [finding.piece, ...(finding.pieces || [])]);
  return new Set(pointers.filter(Boolean).map(materialIndex));
}

function tickList(answer, pieces, words) {
  const faulty = faultyPieces(answer), idle = new Map(answer.superfluous.map(({ at, copies }) => [materialIndex(at), copies]));
  const isUsed = (index) => !faulty.has(index) && (idle.get(index) || 0) < (pieces[index].copies || 1);
  const there = words.filter((_, index) => isUsed(index)).map((text) => element("li", { class: "done" }, text));
  return list([...there, ...answer.findings.map(findingItem)], { class: "ticks" });
}

/* --- fee and result --- */

/* A line of a fee; one that is open may not be due at all. */
function feeWords(line, currency, isOpen) {
  const amount = line.amount === undefined ? say("screen/open-amount") : money(line.amount, line.currency || currency);
  const fee = line.name + say("page/colon") + amount;
  return isOpen && line.amount !== undefined ? fill("checker/fee-open", { fee }) : fee;
}

function totalWords({ lines, open, total, currency, not_stated: unstated }) {
  if (total === undefined) return "";
  const isLeast = open.length > 0 || unstated;
  if (isLeast) return lines.length ? say("checker/total-least") + money(total, currency) : "";
  return lines.length ? (lines.length > 1 ? say("screen/total") + money(total, currency) : "") : say("page/no-fees");
}

/* Of several businesses it is said which the source does not state it of. */
function feeSection({ fee }, things, isJoint) {
  if (!fee) return null;
  const unstated = (id) => (isJoint ? things.business(id) + say("page/colon") : "") + say("page/not-stated");
  const words = [...fee.lines.map((line) => feeWords(line, fee.currency, false)), ...fee.open.map((line) => feeWords(line, fee.currency, true)),
    ...(fee.not_stated || []).map(unstated)];
  const total = totalWords(fee), item = (text) => element("li", null, text);
  return section(say("page/fees"), list(words.map(item)), total && element("p", null, total));
}

const UNITS = { D: "day", W: "week", M: "month", Y: "year" };

function resultSection({ result }) {
  if (!result) return null;
  const [, number, unit] = /^P(\d+)([DWMY])$/.exec(result.valid || "") || [];
  const valid = number && fill("page/valid-for", { period: measured(Number(number), UNITS[unit]) });
  const until = result.valid_until && fill("page/valid-until", { day: dayWords(result.valid_until) });
  return section(say("page/results"), [result.text, valid, until].filter(Boolean).map((words) => element("p", null, words)));
}

/* --- instead --- */

const pageOf = (business) => RENAMED.get(business) || `${business}.html`;

function insteadSection(instead, things) {
  if (!instead) return null;
  const lines = [];
  if (instead.condition) lines.push(element("p", null, say("checker/refused"), instead.condition));
  if (instead.text) lines.push(element("p", null, instead.text));
  const putLink = (key, path, words) => lines.push(element("p", null, say(key), element("a", { href: path }, words)));
  if (instead.business) putLink("page/instead", pageOf(instead.business), things.business(instead.business));
  if (instead.office) putLink("page/go-to", `offices.html#office-${instead.office}`, things.office(instead.office));
  if (instead.opens) lines.push(element("p", null, fill("page/opens", { day: dayWords(instead.opens) })));
  return lines;
}

/* --- offices --- */

/* A number as the cards of offices have it: one to dial where it is a single number, and never turned round in text from right to left. */
function phoneLink(number) {
  const dialled = number.replace(/[ ()-]/g, "");
  if (!/^\+?\d{3,16}$/.test(dialled)) return element("bdi", { dir: "ltr" }, number);
  return element("a", { href: `tel:${dialled}`, dir: "ltr" }, number);
}

function counterLine({ address, phones }) {
  const numbers = (phones || []).flatMap((number) => [say("messages/list-separator"), phoneLink(number)]);
  return element("p", null, address, numbers);
}

/* Of an office in the very place the distance between seats says nothing. */
function distanceWords({ why, by, km }) {
  if (why === "same") return say("places/same");
  return km !== undefined && km !== null ? fill(by === "road" ? "places/km-by-road" : "places/km", { km: km.toFixed(1) }) : "";
}

const conditionWords = ({ why, condition }) =>
  condition && (why === "assigned" ? say("places/assigned") + say("page/colon") : "") + fill("places/only-where", { condition });

/* An office, with all that is told of it: rows of a table that hang on something unknown may name the same one. */
function officeItem(told) {
  const [{ id, name, counters, why, own }] = told, words = [distanceWords(told[0]), own && why !== "same" && say("places/own")];
  const link = element("a", { href: `offices.html#office-${id}` }, name), separator = say("messages/list-separator");
  const small = (all) => element("small", null, all.filter(Boolean).join(separator));
  const [only, ...further] = told.map(conditionWords);
  const rest = further.map((condition) => element("div", null, small([condition])));
  return element("li", null, link, " ", small([...words, only]), rest, counters.map(counterLine));
}

/* Offices as the runtime tells of them, each once. */
function officesList(offices) {
  const byDesks = new Map();
  for (const office of offices) {
    const desks = JSON.stringify([office.id, office.counters]);
    byDesks.set(desks, [...(byDesks.get(desks) || []), office]);
  }
  return byDesks.size ? list([...byDesks.values()].map(officeItem)) : element("p", null, say("places/no-office"));
}

function officesSection({ offices }) {
  if (!offices) return null;
  return section(say("page/offices"), officesList(offices));
}

/* --- the whole --- */

function verdictWords(answer) {
  const words = [say(`screen/${answer.verdict}`)];
  if (answer.findings.length) words.push(fill("checker/to-do", { count: answer.findings.length }));
  if (answer.questions.length) words.push(fill("checker/to-know", { count: answer.questions.length }));
  return words.join(" ");
}

const warnings = (answer) => [
  answer.uncertain && element("p", { class: "warning" }, say("screen/uncertain")),
  ...(answer.unclear || []).map(({ text, condition }) => element("p", { class: "warning" }, say("page/unclear-lead"), text || condition)),
  answer.gaps.length > 0 && element("p", { class: "warning" }, say("page/rest-not-stated")),
].filter(Boolean);

function otherWays({ alternatives }) {
  const way = (findings) => element("li", null, list(findings.map(({ text }) => element("li", null, text))));
  return section(say("screen/other-ways"), list((alternatives || []).map(way)));
}

const edition = (answer) => [
  element("p", null, say("checker/day"), say("page/colon"), dayWords(answer.day)),
  element("p", { class: "receipt" }, say("checker/receipt"), element("code", { dir: "ltr" }, answer.receipt)),
  element("p", null, say("page/edition"), element("code", { dir: "ltr" }, answer.rules)),
];

const onPaper = (heading, sentences) =>
  sentences.length ? element("div", { class: "on-paper" }, section(heading, list(sentences.map((text) => element("li", null, text))))) : null;

/* What of an answer stands below its verdict. `words` are those of the pieces, in their order; `answers` what was asked and answered, which
 * with the questions that are left stands on paper alone: the screen has them above. */
function answerParts(answer, pieces, words, things, answers, isJoint) {
  const idle = answer.superfluous.map(({ at }) => element("li", null, words[materialIndex(at)]));
  const heading = say(pieces.length ? "checker/list" : "checker/least");
  return [
    insteadSection(answer.instead, things),
    warnings(answer),
    answer.verdict === "ineligible" ? null : section(heading, tickList(answer, pieces, words)),
    section(say("screen/not-needed"), list(idle)),
    otherWays(answer),
    onPaper(say("checker/answered"), answers),
    onPaper(say("screen/to-know"), answer.questions.map(({ text }) => text)),
    section(say("screen/follows"), list((answer.outcomes || []).map((text) => element("li", null, text)))),
    feeSection(answer, things, isJoint),
    resultSection(answer),
    officesSection(answer),
    element("div", { class: "edition" }, edition(answer)),
  ].flat(2).filter(Boolean);
}
