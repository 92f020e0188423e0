/* paper.js: the list that the checker prints, as PDF: a code beside the receipt, which another program reads, holds the address of the result;
 * from a file that of the book's publication, or, where there is none, the list itself. */
import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { addressOf, judged, openPage, publish, SCRATCH, say, SITE } from "./lib.js";

const SAID = "day=2026-11-23&region=659001&has=handler-id~form.original&has=power-of-attorney~mark.official-seal";
const many = (count) => `#check=1&day=2026-11-23${"&has=handler-id~form.original".repeat(count)}`;

/* Opens an address, and prints its list; `check` looks at the page before, when the printer is not asked yet. */
async function printed(page, address, check = () => {}) {
  await page.goto("about:blank");
  await page.goto(address);
  await judged(page);
  check();
  const file = join(SCRATCH, "list");
  await page.evaluate(() => (globalThis.print = () => (globalThis.isPrinted = true)));
  await page.click("#check .buttons button:first-child");
  await page.waitForFunction(() => globalThis.isPrinted);
  await page.pdf({ path: `${file}.pdf`, format: "A4" });
  const pages = /Pages:\s+(\d+)/.exec(execFileSync("pdfinfo", [`${file}.pdf`], { encoding: "utf8" }))[1]; /* the code stands on the last */
  execFileSync("pdftoppm", ["-r", "254", "-f", pages, "-png", "-singlefile", `${file}.pdf`, file]);
  const codes = spawnSync("zbarimg", ["-q", "--raw", "-Sdisable", "-Sqrcode.enable", `${file}.png`], { encoding: "utf8" }).stdout.trim();
  return { codes, text: execFileSync("pdftotext", ["-layout", `${file}.pdf`, "-"], { encoding: "utf8" }) };
}

const receiptOf = (page) => page.textContent("#check .receipt code");

export async function checkPaper(browser, guide) {
  const { page, wrong, close } = await openPage(browser, {}, SITE), asked = await publish(page, guide);
  const isFetched = () => asked.includes("assets/qr.js");
  const { codes, text } = await printed(page, `${SITE}replace-onsite.html#check=1&${SAID}`, () => say(!isFetched(), "paper: the encoder is fetched early"));
  say(isFetched(), "paper: no encoder was fetched");
  say(codes === page.url() && codes.endsWith(SAID), "paper: the code holds another address", codes);
  const receipt = await receiptOf(page);
  say(text.includes(receipt), "paper: no receipt", text);
  const bad = await printed(page, `${SITE}replace-onsite.html#check=1&has=nothing`);
  say(bad.codes === `${SITE}replace-onsite.html`, "paper: an address that was not used is in the code", bad.codes);
  const long = await printed(page, `${SITE}replace-onsite.html${many(90)}`);
  say(long.codes === page.url() && long.codes.length > 2400, "paper: a long address", long.codes);
  const longest = await printed(page, `${SITE}replace-onsite.html${many(120)}`);
  say(!longest.codes && !(await page.$("#check .qr")), "paper: a code that holds too much", longest.codes);
  say(longest.text.includes(await receiptOf(page)), "paper: no receipt without a code", longest.text);
  say(wrong.length === 0, "paper: not in silence", wrong.join("\n"));
  await close();
}

/* From a file: `published` is a guide that says where it is. */
export async function checkPaperOfFile(browser, guide, published) {
  const { page, wrong, close } = await openPage(browser);
  const own = await printed(page, addressOf(guide, `replace-onsite.html#check=1&${SAID}`));
  const told = [await receiptOf(page), ...(await page.$$eval("#check .ticks li", (items) => items.map(({ firstChild }) => firstChild.data)))];
  for (const words of told) say(own.codes.includes(words), `paper of a file: ${words} is not in the code`, own.codes);
  const hash = "#check=1&day=2026-11-23&channel=online&fact.kind=partnership&fact.activities=trade&fact.reserved-on=2026-05-02";
  const answers = ["On the registry's portal", "partnership", "2 May 2026"];
  for (const language of ["", "ar/"]) {
    const { codes, text } = await printed(page, addressOf(published, `${language}change-name.html${hash}`));
    say(codes === `https://registry.example/guide/${language}change-name.html${hash}`, "paper of a file: the code leads elsewhere", codes);
    if (!language) for (const words of answers) say(text.includes(words), `paper of a file: the answer ${words} is missing`, text);
  }
  say(wrong.length === 0, "paper of a file: not in silence", wrong.join("\n"));
  await close();
}
