/* state.js: turns what a reader has entered into the part of an address behind "#" and back. Only letters that survive in any message are
 * used, as in (one line)
 *
 *   #check=1&day=2026-11-23&channel=counter&region=650100&office=kuche&with=a.b&fact.kind=firm
 *     &has=letter~copies.2~mark.seal.notary.2026-11-01
 *
 * and, of the finder of offices, #find=1&place=653101&business=new-onsite.
 *
 * Whoever sends an address may write anything there: what is not exactly of this form is refused as a whole, and whether the names exist and
 * the values fit is judged by the runtime. */

const ADDRESS_MAX = 100000; /* 256 papers with all their marks */
const NAME = /^[A-Za-z0-9-]+$/; /* ids, and codes of divisions */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const emptyState = () => ({ day: "", channel: "", region: "", office: "", together: [], facts: new Map(), pieces: [] });

class BadAddress extends Error {}

function must(holds) {
  if (!holds) throw new BadAddress();
}

function name(text) {
  must(NAME.test(text));
  return text;
}

function day(text) {
  must(DAY.test(text));
  return text;
}

/* --- facts --- */

/* What a fact is said to be: in a submission's JSON, and in an address. Of a set: its members, none after "=". */
const FACTS = {
  bool: { read: (text) => (must(text === "true" || text === "false"), text === "true"), write: String },
  int: { read: (text) => (must(/^-?\d{1,15}$/.test(text)), Number(text)), write: String },
  date: { read: day, write: String },
  division: { read: name, write: String },
  enum: { read: name, write: String },
  set: { read: (text) => (text ? text.split(".").map(name) : []), write: (members) => members.join(".") },
};

/* --- pieces --- */

/* A mark is "seal", "seal.notary", "seal.notary.2026-11-01" or "seal..2026-11-01". */
function markRead(parts) {
  const [mark, by, date] = parts;
  must(parts.length <= 3 && mark);
  if (parts.length === 1) return name(mark);
  const read = { mark: name(mark) };
  if (by) read.by = name(by);
  if (date) read.day = day(date);
  must(by || date);
  return read;
}

const markWrite = (mark) => (typeof mark === "string" ? mark : [mark.mark, mark.by || "", mark.day || ""].join(".").replace(/\.$/, ""));

const single = (key, read) => (piece, parts) => {
  must(parts.length === 1 && !(key in piece));
  piece[key] = read(parts[0]);
};
const several = (key, read) => (piece, parts) => (piece[key] ||= []).push(read(parts));

const PARTS = new Map([
  ["of", single("of", name)],
  ["form", single("form", name)],
  ["copies", single("copies", (text) => (must(/^\d{1,9}$/.test(text)), Number(text)))],
  ["mark", several("marks", markRead)],
  ["spec", several("specs", (parts) => (must(parts.length === 1), name(parts[0])))],
  ["issued", single("issued", day)],
  ["expires", single("expires", day)],
]);

function pieceRead(text) {
  const [document, ...parts] = text.split("~");
  const piece = { document: name(document) };
  for (const part of parts) {
    const [key, ...values] = part.split(".");
    must(PARTS.has(key));
    PARTS.get(key)(piece, values);
  }
  return piece;
}

function pieceWrite(piece) {
  const parts = [piece.document];
  for (const key of ["of", "form", "copies", "issued", "expires"]) if (piece[key]) parts.push(`${key}.${piece[key]}`);
  for (const mark of piece.marks || []) parts.push(`mark.${markWrite(mark)}`);
  for (const spec of piece.specs || []) parts.push(`spec.${spec}`);
  return parts.join("~");
}

/* --- the whole --- */

/* What stands behind a version, as pairs of key and value; `repeated` is the key that may stand there more than once. */
function pairsRead(hash, version, repeated) {
  must(hash.length <= ADDRESS_MAX);
  const seen = new Set(), [first, ...pairs] = hash.split("&");
  must(first === version);
  return pairs.map((pair) => {
    const at = pair.indexOf("="), key = pair.slice(0, at);
    must(at > 0 && (key === repeated || !seen.has(key)));
    seen.add(key);
    return [key, pair.slice(at + 1)];
  });
}

/* The state that an address says; `types` are those of facts by their ids. Throws BadAddress. */
function stateRead(hash, types) {
  const state = emptyState();
  for (const [key, value] of pairsRead(hash, "#check=1", "has")) {
    if (key === "has") state.pieces.push(pieceRead(value));
    else if (key === "with") state.together = value.split(".").map(name);
    else if (key === "day") state.day = day(value);
    else if (key === "channel" || key === "region" || key === "office") state[key] = name(value);
    else {
      const fact = key.startsWith("fact.") ? key.slice(5) : "";
      must(types.has(fact) && types.get(fact) in FACTS);
      state.facts.set(fact, FACTS[types.get(fact)].read(value));
    }
  }
  return state;
}

function stateWrite(state, types) {
  const pairs = ["#check=1"];
  for (const key of ["day", "channel", "region", "office"]) if (state[key]) pairs.push(`${key}=${state[key]}`);
  if (state.together.length) pairs.push(`with=${state.together.join(".")}`);
  for (const [fact, value] of state.facts) pairs.push(`fact.${fact}=${FACTS[types.get(fact)].write(value)}`);
  for (const piece of state.pieces) pairs.push(`has=${pieceWrite(piece)}`);
  return pairs.join("&");
}

const isEmpty = ({ channel, region, office, together, facts, pieces }) =>
  !channel && !region && !office && !together.length && !facts.size && !pieces.length;

/* The state as a submission to the runtime. */
function submissionOf(business, state, day) {
  const submission = { day, facts: Object.fromEntries(state.facts), materials: state.pieces, with: ["fee", "result"] };
  if (state.region) submission.with.push("offices");
  if (state.together.length) submission.businesses = [business, ...state.together];
  else submission.business = business;
  for (const key of ["channel", "region", "office"]) if (state[key]) submission[key] = state[key];
  return submission;
}

/* --- the finder --- */

/* Where offices are looked for, the code of a division, and what for; of the reader's own position an address says nothing. */
function soughtRead(hash) {
  const sought = { place: "", business: "" };
  for (const [key, value] of pairsRead(hash, "#find=1")) {
    must(Object.hasOwn(sought, key));
    sought[key] = name(value);
  }
  return sought;
}

function soughtWrite(sought) {
  const said = Object.entries(sought).filter(([, value]) => value);
  return said.length ? ["#find=1", ...said.map((pair) => pair.join("="))].join("&") : "";
}

/* --- the address bar --- */

/* Whether the end of the address is meant for a script, and no place of the page. */
const isEntry = () => location.hash.length > 1 && !document.getElementById(location.hash.slice(1));

/* The page in another language shows what this one does. A link is pressed before it is opened, in another tab too. */
for (const link of document.querySelectorAll("a[hreflang]"))
  for (const type of ["pointerdown", "click"]) link.addEventListener(type, () => (link.hash = location.hash));

/* Puts a state there; "" for none. */
function addressBecomes(hash) {
  if (location.hash !== hash) history.replaceState(null, "", hash || location.pathname + location.search);
}
