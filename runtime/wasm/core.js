/* core.js: runs libzhinan, compiled to WebAssembly, over a book's table image: objects in, objects out. Assumes a host with WebAssembly,
 * TextEncoder and nothing else: no file, no network, no global is touched, so that the same text serves browsers, Node and the pages of
 * the guide. */

const PAGE = 65536;
const DAY_OF_EPOCH = 719163; /* 1970-01-01, counted from 0001-01-01 as 1 */
const NO_ROOM = "no-room";
const NO_NUMBERING = "no-numbering";
const QUESTION_SIZE = 52; /* of struct zn_question_where where pointers have 32 bits */
const RESULT_SIZE = 16; /* of struct zn_pattern_result */
const INFO_SIZE = 12; /* of struct zn_pattern_info */
const PATTERN_BYTES_MAX = 256, NOWHERE = 0xFFFFFFFF;
const TOO_LONG = 1, BAD_UTF8 = 2, NO_MATCH = 3; /* of enum zn_pattern_reason */
const CELL_SIZE = 24; /* what is written beside an answer: its length, a count, a place */
const ROOM_FIRST = 65536, ROOM_MAX = 1 << 28;

/* The kinds of things in the order of enum zn_kind. */
const KINDS = ["", "channel", "party", "mark", "spec", "document", "business", "office", "division", "fact", "pattern"];

export class ZhinanError extends Error {
  /* `code` is the kebab-case name of a status, such as "image-digest". */
  constructor(code) {
    super(code);
    this.name = "ZhinanError";
    this.code = code;
  }
}

/* Memory of an instance: the image behind the library's own data, then work memory, then one buffer for what goes in and comes out. The
 * library allocates nothing; this grows the memory. */
class Memory {
  constructor(library) {
    this.library = library;
    this.end = library.zn_heap();
  }

  /* `size` bytes that begin at a multiple of 8. */
  take(size) {
    const at = this.end;
    this.end = (at + size + 7) & ~7;
    this.reach(this.end);
    return at;
  }

  reach(end) {
    const { memory } = this.library, lacking = end - memory.buffer.byteLength;
    if (lacking > 0) memory.grow(Math.ceil(lacking / PAGE));
  }

  bytes(at, length) {
    return new Uint8Array(this.library.memory.buffer, at, length);
  }

  number(at) {
    return new DataView(this.library.memory.buffer).getUint32(at, true);
  }

  /* The text that ends with NUL. */
  text(at) {
    const all = new Uint8Array(this.library.memory.buffer);
    return new TextDecoder().decode(all.subarray(at, all.indexOf(0, at)));
  }
}

/* A book that answers. Made by `open`. */
export class Book {
  #library; #memory; #book; #cell; #work; #workSize; #buffer;

  constructor(instance, image) {
    this.#library = instance.exports;
    this.#memory = new Memory(this.#library);
    this.#cell = this.#memory.take(CELL_SIZE);
    const at = this.#memory.take(image.length);
    this.#memory.bytes(at, image.length).set(image);
    this.#expect(this.#library.zn_open(at, image.length, this.#cell));
    this.#book = this.#memory.number(this.#cell);
    this.#workSize = this.#library.zn_check_json_work_size(this.#book);
    this.#work = this.#memory.take(this.#workSize);
    this.#buffer = this.#memory.end;
    const tag = (language) => this.#memory.text(this.#library.zn_language_tag(this.#book, language));
    this.languages = Array.from({ length: this.#library.zn_language_count(this.#book) }, (_, language) => tag(language));
    this.rules = BigInt.asUintN(64, this.#library.zn_digest(this.#book)).toString(16).padStart(16, "0");
  }

  #code(status) {
    return this.#memory.text(this.#library.zn_status_code(status));
  }

  #expect(status) {
    if (status) throw new ZhinanError(this.#code(status));
  }

  /* The book's language that answers a tag best; its first when none does. */
  #language(tag) {
    if (!tag) return 0;
    return this.#library.zn_language_find(this.#book, this.#buffer, this.#put(tag));
  }

  /* The tag of the language in which one is answered. */
  languageOf(tag) {
    return this.languages[this.#language(tag)];
  }

  /* The number of today in the book's zone: the library reads no clock. */
  #today() {
    return Math.floor((Date.now() / 60000 + this.#library.zn_book_offset(this.#book)) / 1440) + DAY_OF_EPOCH;
  }

  /* Today in the book's zone, as "YYYY-MM-DD". */
  today() {
    return new Date((this.#today() - DAY_OF_EPOCH) * 86400000).toISOString().slice(0, 10);
  }

  /* Calls `write(at, room)` with more and more room until what it writes fits; gives that as text. A status that leaves an answer is no
   * failure: the answer says what is wrong. */
  #written(at, write) {
    for (let room = ROOM_FIRST; ; room *= 2) {
      this.#memory.reach(at + room);
      const code = this.#code(write(at, room));
      if (code === NO_ROOM && room < ROOM_MAX) continue;
      if (code === NO_ROOM) throw new ZhinanError(code);
      return new TextDecoder().decode(this.#memory.bytes(at, this.#memory.number(this.#cell)));
    }
  }

  #answered(text, { language, today }, write) {
    const tag = this.#language(language), bytes = new TextEncoder().encode(text), day = today ? dayNumber(today) : this.#today();
    const answer = (this.#buffer + bytes.length + 7) & ~7;
    this.#memory.reach(answer);
    this.#memory.bytes(this.#buffer, bytes.length).set(bytes);
    return this.#written(answer, (at, room) => write(day, tag, bytes.length, at, room));
  }

  /* Judges a submission in JSON text; gives the answer in JSON text. */
  checkText(text, options = {}) {
    return this.#answered(text, options, (day, language, length, at, room) =>
      this.#library.zn_check_json(this.#book, day, language, this.#buffer, length, this.#work, this.#workSize, at, room, this.#cell, 0));
  }

  /* Judges a submission. */
  check(submission, options = {}) {
    return JSON.parse(this.checkText(JSON.stringify(submission), options));
  }

  /* What a submission demands, whatever pieces it has. */
  demand(submission, options = {}) {
    return JSON.parse(this.#answered(JSON.stringify(submission), options, (day, language, length, at, room) =>
      this.#library.zn_demand_json(this.#book, day, language, this.#buffer, length, this.#work, this.#workSize, at, room, this.#cell)));
  }

  /* The number of a thing by its id or code; 0 for none. */
  #number(kind, id) {
    return id ? this.#find(kind, id) : 0;
  }

  #find(kind, id) {
    const number = this.#library.zn_find(this.#book, KINDS.indexOf(kind), this.#buffer, this.#put(id));
    if (!number) throw new ZhinanError(`unknown-${kind}`);
    return number;
  }

  /* Lays a text into the buffer; gives its length in bytes. */
  #put(text) {
    const bytes = new TextEncoder().encode(text);
    this.#memory.reach(this.#buffer + bytes.length);
    this.#memory.bytes(this.#buffer, bytes.length).set(bytes);
    return bytes.length;
  }

  /* The divisions that a text may name, the best first. */
  search(text, { language } = {}) {
    const tag = this.#language(language), length = this.#put(text), answer = (this.#buffer + length + 7) & ~7;
    return JSON.parse(this.#written(answer, (at, room) =>
      this.#library.zn_search_json(this.#book, tag, this.#buffer, length, at, room, this.#cell, this.#cell + 4))).divisions;
  }

  /* Whether a text is a telephone number, as seen from a division; null where the book has no numbering plan. */
  phone(text, { language, division } = {}) {
    return this.#judged("zn_phone_json", text, language, division);
  }

  /* Where an address is and what is wrong with it; `division`: where it is said to be. */
  address(text, { language, division } = {}) {
    return this.#judged("zn_address_json", text, language, division);
  }

  #judged(name, text, language, division) {
    const tag = this.#language(language), place = this.#number("division", division), length = this.#put(text);
    const answer = (this.#buffer + length + 7) & ~7;
    let known = true;
    const written = this.#written(answer, (at, room) => {
      const status = this.#library[name](this.#book, tag, this.#buffer, length, place, at, room, this.#cell, this.#cell + 4);
      if (this.#code(status) === NO_NUMBERING) known = false;
      return status;
    });
    return known ? JSON.parse(written) : null;
  }

  /* Whether a text is written as a pattern of the book says: the host's RegExp matches it, the library looks at its check digit. */
  pattern(id, text, { language } = {}) {
    const tag = this.#language(language), [reason, place] = this.#fault(this.#find("pattern", id), text), answer = this.#buffer + RESULT_SIZE;
    this.#memory.reach(answer);
    new Uint32Array(this.#library.memory.buffer, this.#buffer, RESULT_SIZE / 4).set([RESULT_SIZE, reason ? 0 : 1, reason, place]);
    return JSON.parse(this.#written(answer, (at, room) => this.#library.zn_pattern_json(this.#book, tag, this.#buffer, at, room, this.#cell)));
  }

  /* Why a text does not pass, 0 when it does, and the byte where that lies. Of a text that does not match RegExp tells no place. */
  #fault(pattern, text) {
    const length = this.#put(text), alone = text.search(/\p{Surrogate}/u), place = this.#cell + INFO_SIZE;
    if (length > PATTERN_BYTES_MAX) return [TOO_LONG, PATTERN_BYTES_MAX];
    if (alone >= 0) return [BAD_UTF8, new TextEncoder().encode(text.slice(0, alone)).length];
    new Uint32Array(this.#library.memory.buffer, this.#cell, 1)[0] = INFO_SIZE;
    this.#library.zn_pattern_info(this.#book, pattern, this.#cell);
    const checkDigit = this.#memory.number(this.#cell + 4), matches = this.#memory.text(this.#memory.number(this.#cell + 8));
    if (!new RegExp(`^(?:${matches})$`, "u").test(text)) return [NO_MATCH, NOWHERE];
    return [this.#library.zn_check_digit(checkDigit, this.#buffer, length, place), this.#memory.number(place)];
  }

  /* Lays the question where to go into the buffer. Whether a count is too large the library says, of numbers of 32 bits. */
  #ask({ division, latitude, longitude, business, channel, day, count = 3 } = {}) {
    const isWithin = (degrees, most) => Number.isFinite(degrees) && Math.abs(degrees) <= most;
    if (!division && !(isWithin(latitude, 90) && isWithin(longitude, 180))) throw new ZhinanError("bad-value");
    if (count !== (count | 0) || count < 1) throw new ZhinanError("bad-value");
    const micro = (degrees) => Math.round(degrees * 1e6);
    const where = [this.#number("division", division), division ? 0 : micro(latitude), division ? 0 : micro(longitude)];
    const what = [this.#number("business", business), this.#number("channel", channel), day ? dayNumber(day) : this.#today()];
    this.#memory.reach(this.#buffer + QUESTION_SIZE);
    new Int32Array(this.#library.memory.buffer, this.#buffer, QUESTION_SIZE / 4).set([QUESTION_SIZE, ...where, ...what, -1, count, 0, 0, 0, 0]);
  }

  /* The offices to go to from a division, or from a position in degrees. */
  nearest(question, { language } = {}) {
    const tag = this.#language(language), answer = this.#buffer + QUESTION_SIZE + 4;
    this.#ask(question);
    return JSON.parse(this.#written(answer, (at, room) => {
      const status = this.#library.zn_nearest_json(this.#book, tag, this.#buffer, this.#work, this.#workSize, at, room, this.#cell,
        this.#cell + 4, this.#cell + 8);
      if (this.#code(status) !== NO_ROOM) this.#expect(status);
      return status;
    })).offices;
  }

  /* The things of a kind ("business", "document", "fact" …) in the order of the book. */
  list(kind, { language } = {}) {
    const tag = this.#language(language), number = KINDS.indexOf(kind);
    if (number < 1) throw new ZhinanError("unknown-key");
    return JSON.parse(this.#written(this.#buffer, (at, room) =>
      this.#library.zn_list_json(this.#book, number, tag, at, room, this.#cell)));
  }
}

/* The number of "YYYY-MM-DD". */
function dayNumber(text) {
  const day = new Date(`${text}T00:00:00Z`);
  const number = day.getTime() / 86400000 + DAY_OF_EPOCH;
  if (!(number > 0) || day.toISOString().slice(0, 10) !== text) throw new ZhinanError("bad-day");
  return number;
}

/* Opens a book: `wasm` is zhinan.wasm as bytes or compiled, `image` the bytes of book.img, a buffer or any view of one. */
export async function open({ wasm, image }) {
  const bytes = ArrayBuffer.isView(image) ? new Uint8Array(image.buffer, image.byteOffset, image.byteLength) : new Uint8Array(image);
  const made = await WebAssembly.instantiate(wasm, {});
  return new Book(made.instance ?? made, bytes);
}
