/* run.mjs: the npm package in Node: answers to the byte as those of the command, and what is no book refused; its portal page in Chromium. */
import { execFileSync, spawnSync } from "node:child_process";
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { attempt, BUILD, counted, openPage, say, SCRATCH, withBrowser } from "../browser/lib.js";

const PACKAGE = join(SCRATCH, "project/node_modules/zhinan");
const { load, open, ZhinanError } = await import(pathToFileURL(join(PACKAGE, "zhinan.js")));
const BOOKS = ["xjca", "company", "passport", "points"];
const imageOf = (name) => join(SCRATCH, name, "book.img");

/* The lines that the command writes; its exit status is the worst verdict. */
function commandLines(image, tag, input) {
  try {
    return execFileSync(`${BUILD}/zhinan`, ["--book", image, "--lang", tag, "check"], { input, encoding: "utf8", maxBuffer: 1 << 28 });
  } catch (error) {
    return error.stdout;
  }
}

async function checkBook(name) {
  const book = await load({ image: pathToFileURL(imageOf(name)) });
  const examples = readFileSync(join(SCRATCH, `${name}.examples`), "utf8").trim().split("\n");
  const texts = examples.map((line) => JSON.stringify(JSON.parse(line).submission));
  const wrong = ["[]", "{}", '{"business":"none"}', '{"business":1}', '{"business":"\\ud800"}', '{"materials":[]}', "null", '"',
    texts[0].slice(0, -1), `${texts[0]} `], all = [...texts, ...wrong];
  for (const language of book.languages) {
    const wanted = commandLines(imageOf(name), language, all.map((text) => `${text}\n`).join("")).trim().split("\n");
    const got = all.map((text) => book.checkText(text, { language }));
    const other = wanted.findIndex((line, index) => line !== got[index]);
    say(other < 0, `${name} in ${language}: another answer than the command's`, `${wanted[other]}\n${got[other]}`);
  }
  say(JSON.parse(book.checkText("")).error.code === "bad-json", `${name}: an empty text`);
  say(book.list("business").length > 0 && book.rules.length === 16, `${name}: businesses and edition`);
  for (const text of texts) say(!book.demand(JSON.parse(text)).error, `${name}: what ${text} demands`);
}

/* What the command tells in JSON, whatever its exit status. */
const told = (...words) => JSON.parse(spawnSync(`${BUILD}/zhinan`, ["--book", imageOf("xjca"), "--json", ...words], { encoding: "utf8" }).stdout);
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/* Where to go, and which places a text names, are those of the command. */
async function checkPlaces() {
  const book = await load({ image: pathToFileURL(imageOf("xjca")) });
  for (const text of ["喀什", "kuerle", "wlmq", "650100", ""]) {
    const language = "zh-CN", hits = book.search(text, { language });
    say(same(hits, text ? told("--lang", language, "region", text).divisions : []), `places named ${text}: ${JSON.stringify(hits)}`);
  }
  const asked = [[{ division: "653101" }, "653101"], [{ division: "654203", business: "new-onsite", channel: "counter", count: 64 }, "654203",
    "--business", "new-onsite", "--channel", "counter", "-n", "64"], [{ latitude: 39.47, longitude: 75.99, count: 5 }, "--at", "39.47,75.99", "-n", "5"]];
  for (const [where, ...words] of asked)
    say(same(book.nearest(where, { language: "en" }), told("--lang", "en", "nearest", ...words).offices), `nearest: ${words}`);
  say(book.list("office").every(({ channels }) => same(channels, ["counter"])), "channels of the offices");
  const division = "653101", latitude = 43.8, longitude = 87.6;
  const nowhere = [undefined, {}, { latitude }, { longitude }, { latitude: null, longitude: null }, { division: "" }, { division: null, latitude },
    { latitude: 91, longitude }, { latitude, longitude: -181 }, { latitude, longitude: NaN }, { latitude: Infinity, longitude },
    { latitude: "43.8", longitude }, { business: "new-onsite" }];
  const counts = [0, -1, 1.5, 65, 2 ** 32 + 2, NaN, "x", "3", null].map((count) => ({ division, count }));
  const wrong = [...[...nowhere, ...counts].map((where) => [where, "bad-value"]), [{ division: "1" }, "unknown-division"],
    [{ division, business: "none" }, "unknown-business"], [{ division, day: "2026-02-30" }, "bad-day"], [{ division, day: "0000-12-31" }, "bad-day"]];
  for (const [where, code] of wrong) say(codeOf(() => book.nearest(where)) === code, `nearest: ${JSON.stringify(where)} is no ${code}`);
  for (const where of [{ division: "", latitude, longitude, business: "" }, { division, latitude: null }, { division, count: undefined }])
    say(book.nearest(where).length > 0, `nearest: ${JSON.stringify(where)}`);
}

/* Codes are judged as by the command, which has PCRE2; only where a text ceases to match is its own. */
async function checkPatterns() {
  const book = await load({ image: pathToFileURL(imageOf("xjca")) }), language = "zh-CN";
  const texts = ["91650100MA70000004", "91650100MA70000001", "11010519491231002X", "650101199002290018", "a@example.com", "a..b@example.com",
    "5A00FF", "5A:00", "", "x".repeat(257), "é".repeat(128), "张三@example.com", "a@example.com\n", "\ud83d\ude00"];
  const patterns = book.list("pattern");
  say(patterns.length === 4, "patterns of the book");
  for (const { id } of patterns)
    for (const text of texts) {
      const got = book.pattern(id, text, { language }), wanted = told("--lang", language, "pattern", id, "--", text);
      say(same(got, { ...wanted, at: got.reason === "no-match" ? null : wanted.at }), `${id}: ${JSON.stringify(text)}: ${JSON.stringify(got)}`);
    }
  say(same(book.pattern("email", "a\ud800"), { ...book.pattern("email", "a\ud800"), reason: "bad-utf8", at: 1 }), "half a character");
  for (const id of ["none", "", undefined, null])
    say(codeOf(() => book.pattern(id, "a@b.cn")) === "unknown-pattern", `a pattern that is none: ${id}`);
}

/* The code of what a call throws. */
function codeOf(call) {
  try {
    call();
  } catch (error) {
    return error.code;
  }
}

/* What is refused, and with which code. */
async function refused(image, code) {
  const wasm = readFileSync(join(PACKAGE, "zhinan.wasm"));
  const error = await open({ wasm, image }).then(() => null, (error) => error);
  say(error instanceof ZhinanError && error.code === code, `an image that is wrong: ${error?.code} instead of ${code}`);
}

async function checkImages() {
  const image = readFileSync(imageOf("xjca")), damaged = Uint8Array.from(image);
  damaged[image.length >> 1] ^= 1;
  await refused(damaged, "image-digest");
  await refused(image.subarray(0, 100), "image-short");
  await refused(new Uint8Array(0), "image-short");
  await refused(new TextEncoder().encode("x".repeat(4096)), "image-magic");
  const shifted = new Uint8Array(image.length + 1); /* a view that does not begin where its buffer does */
  shifted.set(image, 1);
  const book = await open({ wasm: readFileSync(join(PACKAGE, "zhinan.wasm")), image: shifted.subarray(1) });
  say(book.rules === (await load()).rules, "the edition of a view into a buffer");
  const even = new Uint8Array(image.length + 4);
  even.set(image, 4);
  for (const view of [new DataView(shifted.buffer, 1), shifted.buffer.slice(1), new Uint16Array(even.buffer, 4, image.length >> 1)])
    say((await open({ wasm: readFileSync(join(PACKAGE, "zhinan.wasm")), image: view })).rules === book.rules, `an image as ${view.constructor.name}`);
  const large = { business: "new-onsite", materials: Array(200).fill({ document: "medium", marks: [] }), id: "x".repeat(1 << 20) };
  say(book.check(large).superfluous?.length > 0, "a submission of a megabyte");
  const submission = { business: "new-onsite" };
  say(book.check(submission, { today: "2026-11-23" }).day === "2026-11-23" && book.check(submission).day === book.today(), "today");
  for (const today of ["2026-02-30", "0000-01-01", "0000-12-31", "x"])
    say(codeOf(() => book.check(submission, { today })) === "bad-day", `a day that is none: ${today}`);
  say(book.check(submission, { today: "0001-01-01" }).day === "0001-01-01", "the first day");
}

/* --- in Chromium --- */

const TYPES = { html: "text/html; charset=utf-8", js: "text/javascript", wasm: "application/wasm", img: "application/octet-stream" };

/* Serves the package's own files, with the image of a book, and nothing else. */
async function withServer(name, use) {
  const server = createServer((request, response) => {
    const [, file, type] = /^\/([a-z]+\.(html|js|wasm|img))(?:\?|$)/.exec(request.url) ?? [];
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[type] }).end(readFileSync(type === "img" ? imageOf(name) : join(PACKAGE, file)));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  try {
    await use(`http://127.0.0.1:${server.address().port}/`);
  } finally {
    server.close();
  }
}

async function openPortal(browser, origin, locale, search = "") {
  const opened = await openPage(browser, { locale }, origin);
  await opened.page.goto(`${origin}portal.html${search}`);
  await opened.page.waitForFunction(() => document.getElementById("verdict").textContent);
  return opened;
}

/* The page is in the language in which the book answers the browser, and says so. */
async function checkPortalLanguage(browser, origin, locale, lang, dir, verdict) {
  const { page, wrong, close } = await openPortal(browser, origin, locale);
  const seen = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir, document.getElementById("verdict").textContent]);
  say(same(seen, [lang, dir, verdict]) && wrong.length === 0, `portal for ${locale}: ${seen}`, wrong.join("\n"));
  await close();
}

/* A paper whose date matters is none until the date is entered. */
async function checkPortalDates(browser, origin) {
  const { page, wrong, close } = await openPortal(browser, origin, "en-GB"), verdicts = [];
  await page.selectOption("#business", "prove-identity");
  for (const box of await page.$$("#papers input[type=checkbox]")) await box.check();
  for (const day of ["", "2000-01-01", `${new Date().getFullYear() + 1}-01-01`]) {
    for (const input of await page.$$(".date input")) await input.fill(day);
    verdicts.push((await page.textContent("#verdict")) === "All is there.");
  }
  say(same(verdicts, [false, false, true]) && wrong.length === 0, `portal: all is there without dates, with old ones, with new ones: ${verdicts}`,
    wrong.join("\n"));
  await close();
}

async function checkPortal(browser, origin) {
  const { page, wrong, close } = await openPortal(browser, origin, "en-US", "?language=zh-CN");
  const verdict = () => page.textContent("#verdict");
  await page.selectOption("#business", "replace-onsite");
  say((await verdict()) === "材料尚未齐备。" && (await page.$$("#findings li")).length === 5, `portal: ${await verdict()}`);
  for (const box of await page.$$("#papers input")) await box.check();
  say((await verdict()) === "材料齐备。" && (await page.$$("#findings li")).length === 0, `portal: all is ticked: ${await verdict()}`);
  say((await page.textContent("#papers")).includes("授权委托书"), "portal: names are not in the language that was asked for");
  say(wrong.length === 0, "portal: not in silence", wrong.join("\n"));
  await close();
}

for (const name of BOOKS) await attempt(`the book ${name}`, () => checkBook(name));
await attempt("places", checkPlaces);
await attempt("patterns", checkPatterns);
await attempt("images", checkImages);
await withBrowser(async (browser) => {
  await withServer("xjca", async (origin) => {
    await attempt("the portal", () => checkPortal(browser, origin));
    await attempt("the portal in English", () => checkPortalLanguage(browser, origin, "en-US", "en", "ltr", "Not all is there yet."));
    await attempt("the portal in Chinese", () => checkPortalLanguage(browser, origin, "fr-FR", "zh-CN", "ltr", "材料尚未齐备。"));
  });
  await withServer("company", (origin) => attempt("the portal in Arabic", () =>
    checkPortalLanguage(browser, origin, "ar-JO", "ar", "rtl", "لم يكتمل المطلوب بعد.")));
  await withServer("points", (origin) => attempt("dates in the portal", () => checkPortalDates(browser, origin)));
});
process.exitCode = counted();
