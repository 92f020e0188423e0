/* zhinan.d.ts: the types of zhinan.js. What the members mean: runtime/README.md of zhinan. Days are "YYYY-MM-DD"; ids are the book's. */

export type Verdict = "ineligible" | "unsatisfied" | "undetermined" | "satisfied";
export type Form = "original" | "certified-copy" | "photocopy" | "electronic";
export type Reason =
  | "too-old" | "too-new" | "expires-too-soon" | "expires-too-late" | "undated" | "not-same-day" | "unmarked" | "wrong-maker" | "wrong-spec"
  | "wrong-owner" | "wrong-form" | "too-few" | "missing" | "not-done";
export type FactValue = boolean | number | string | string[];

export interface Piece {
  document: string;
  of?: string;
  form?: Form;
  copies?: number;
  marks?: (string | { mark: string; by?: string; day?: string })[];
  specs?: string[];
  issued?: string;
  expires?: string;
}

export interface Submission {
  business?: string;
  /** Several businesses that are done together, in place of `business`. */
  businesses?: string[];
  day?: string;
  channel?: string;
  region?: string;
  office?: string;
  facts?: Record<string, FactValue>;
  materials?: Piece[];
  assume?: boolean;
  with?: ("fee" | "result" | "offices")[];
  id?: string | number;
}

export interface Finding {
  requirement: string;
  document?: string;
  form?: Form;
  reason: Reason;
  faults: Reason[];
  need: number;
  have: number;
  marks: string[];
  /** A JSON pointer to the faulty piece: "/materials/1". */
  piece?: string;
  points?: true;
  pieces?: string[];
  choices?: Finding[][];
  text: string;
  source: string;
}

export interface Question {
  fact: string;
  type: "bool" | "int" | "date" | "division" | "enum" | "set";
  values?: { value: string; text: string }[];
  text: string;
}

export interface FeeLine {
  id: string;
  name?: string;
  amount?: string;
  currency?: string;
  payer?: string;
}

/** An office to go to. */
export interface Near {
  id: string;
  row: string;
  name: string;
  division: string | null;
  km: number | null;
  by: "great-circle" | "road" | null;
  why: "same" | "inside" | "prefecture" | "assigned" | "nearest";
  own: boolean | null;
  open: boolean | null;
  condition: string | null;
  counters: { address: string; phones: string[]; contact: string }[];
}

/** A telephone number in a text: where it stands, in bytes of UTF-8. */
export interface PhoneNumber {
  canonical: string;
  kind: string;
  extension: string | null;
  at: number;
  length: number;
}

/** What is said of a text of telephone numbers; the codes are in the README of the runtime. */
export interface Phone {
  valid: boolean;
  kind: string;
  canonical: string | null;
  extension: string | null;
  reason: string | null;
  at: number | null;
  text: string | null;
  numbers: PhoneNumber[];
}

/** What is said of an address: codes of divisions, the street, and reasons with their places in bytes of UTF-8. */
export interface Address {
  verdict: "ok" | "ambiguous" | "wrong";
  prefecture: string | null;
  county: string | null;
  how: string | null;
  rest: string | null;
  reasons: { code: string; at: number; length: number; text: string }[];
  candidates: { prefecture: string | null; county: string | null }[];
}

/** What is said of a code; the reasons are in the README of the runtime. `at` is a byte, null where the text does not match. */
export interface Code {
  valid: boolean;
  reason: string | null;
  at: number | null;
  text: string | null;
}

/** Where somebody is, and what for: the code of a division, which goes first, or a position in degrees, WGS 84. */
export type Where = ({ division: string } | { latitude: number; longitude: number }) & {
  business?: string;
  channel?: string;
  /** Today in the book's zone by default. */
  day?: string;
  /** How many by distance, a whole number from 1 to 64; 3 by default. */
  count?: number;
};

/** A division that a text may name; `score` is 1 to 100. */
export interface Hit {
  code: string;
  name: string;
  how: string;
  score: number;
}

export interface Answer {
  id?: string | number;
  business?: string;
  businesses?: string[];
  day: string;
  verdict: Verdict;
  instead?: { text: string; condition?: string; refused?: string; business?: string; office?: string; opens?: string };
  findings: Finding[];
  alternatives?: Finding[][];
  superfluous: { at: string; copies: number }[];
  questions: Question[];
  gaps: string[];
  unclear?: { requirement?: string; business?: string; condition?: string; text?: string; source?: string }[];
  outcomes?: string[];
  assumed?: Record<string, FactValue>;
  uncertain?: true;
  fee?: { lines: FeeLine[]; open: FeeLine[]; not_stated?: string[]; currency?: string; total?: string };
  result?: { text: string; valid?: string; valid_until?: string } | null;
  offices?: Near[] | null;
  rules: string;
  receipt: string;
  error?: undefined;
}

/** A submission that cannot be judged. */
export interface Refusal {
  id?: string | number;
  error: { code: string; at: string; text: string };
}

/** A node of what is demanded. */
export interface Demand {
  kind: "document" | "all-of" | "any-of" | "at-least" | "points" | "depending-on" | "holds" | "unclear" | "not-stated";
  requirement?: string;
  label?: string;
  text?: string;
  source?: string;
  unsure?: true;
  condition?: string;
  worth?: number;
  further?: number;
  need?: number;
  most?: number;
  copies?: string;
  documents?: string[];
  of?: string;
  forms?: Form[];
  marks?: { mark: string; by: string; condition?: string; dated?: true }[];
  specs?: string[];
  issued?: true;
  expires?: true;
  days?: string;
  shown?: true;
  shared?: true;
  optional?: true;
  later?: true;
  "at-most"?: { count: number; documents: string[] }[];
  "of-these"?: Demand[];
}

export interface Demands {
  day: string;
  channel?: string;
  uncertain?: true;
  requires: Demand[];
  error?: undefined;
}

export type Kind = "channel" | "party" | "mark" | "spec" | "document" | "business" | "office" | "division" | "fact" | "pattern";

/** A thing of the book; what else is there hangs on its kind. */
export interface Thing {
  id: string;
  name?: string;
  [key: string]: unknown;
}

export interface Division {
  code: string;
  name?: string;
  parent?: string;
  [key: string]: unknown;
}

export interface Options {
  /** A language tag; the book's language that answers it best is taken, its first when none does. */
  language?: string;
  /** The day of acceptance of a submission that says none, from "0001-01-01" on; today in the book's zone by default. What is no such day
   *  throws "bad-day". */
  today?: string;
}

/** `code` is the kebab-case name of a status, such as "image-digest". */
export class ZhinanError extends Error {
  readonly code: string;
}

export class Book {
  private constructor();
  /** The tags of the book's languages; the first is the one in which the source is written. */
  readonly languages: string[];
  /** The one of these in which a tag, such as a browser's, is answered. */
  languageOf(tag?: string): string;
  /** The edition of the rules, 16 hexadecimal digits. */
  readonly rules: string;
  /** Today in the book's zone. */
  today(): string;
  check(submission: Submission, options?: Options): Answer | Refusal;
  /** The same from JSON to JSON; no text makes it throw. */
  checkText(submission: string, options?: Options): string;
  demand(submission: Submission, options?: Options): Demands | Refusal;
  /** The divisions that a text may name, by any name, pinyin, initials or code; the best first. */
  search(text: string, options?: { language?: string }): Hit[];
  /** The offices to go to; throws a ZhinanError for what the book does not know ("unknown-division"), a day that is none ("bad-day"), and,
   *  as "bad-value", without division or position, and for another count. */
  nearest(where: Where, options?: { language?: string }): Near[];
  /** Whether a text is a telephone number, as seen from a division; null where the book has no numbering plan. */
  phone(text: string, options?: { language?: string; division?: string }): Phone | null;
  /** Where an address is and what is wrong with it; `division`: where it is said to be. */
  address(text: string, options?: { language?: string; division?: string }): Address;
  /** Whether a text is written as a pattern of the book says, matched by this host's RegExp; throws "unknown-pattern", also without an id. */
  pattern(id: string, text: string, options?: { language?: string }): Code;
  list(kind: "division", options?: Options): Division[];
  list(kind: Exclude<Kind, "division">, options?: Options): Thing[];
}

/** Opens a book: the bytes of zhinan.wasm and of a table image, as any buffer or view of one. Rejects with a ZhinanError when
 *  the image is damaged or newer than the runtime. */
export function open(parts: { wasm: BufferSource; image: BufferSource }): Promise<Book>;

/** Opens the book beside this module, or the image at another address. */
export function load(addresses?: { image?: string | URL; wasm?: string | URL }): Promise<Book>;
