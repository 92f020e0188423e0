/* results.js: what an answer says beside the papers: fees as the page writes them, and which of them are due; numbers that stay as they are
 * in text from right to left; the way to the same result in another language. */
import { addressOf, judged, openPage, say } from "./lib.js";

async function open(browser, guide, path) {
  const opened = await openPage(browser);
  await opened.page.goto(addressOf(guide, path));
  await judged(opened.page);
  return opened;
}

/* What stands under the heading of fees. */
const feeWords = (page) => page.evaluate(() => {
  const heading = [...document.querySelectorAll("#check .result h4")].find(({ textContent }) => textContent === "What it costs"), words = [];
  for (let next = heading?.nextElementSibling; next && next.tagName !== "H4"; next = next.nextElementSibling) words.push(next.innerText);
  return words.join("\n");
});

/* Entries of the company's page of changes: what is said of its fee, and what is not. */
const FEES = [
  ["#check=1&day=2026-05-20&fact.kind=sole-trader&fact.branches=2&fact.words=10", ["Registration: 100.00 NHD\n", "For each branch: 100.00 NHD\n",
    "Gazette, for every ten words: 12.50 NHD, if it is due", "In total, at least: 200.00 NHD"], ["Registration: 250.00"]],
  ["#check=1&day=2026-05-20&fact.kind=sole-trader", ["Registration: 100.00 NHD\n", "For each branch: not known", "In total, at least: 100.00 NHD"],
    ["Registration: 250.00"]],
  ["#check=1&day=2026-05-20&fact.words=10",
    ["Registration: 100.00 NHD, if it is due", "Registration: 250.00 NHD, if it is due", "For each branch: not known"], ["In total", "Total"]],
];

export async function checkFees(browser, guide) {
  for (const [entry, wanted, unwanted] of FEES) {
    const { page, wrong, close } = await open(browser, guide, `change-name.html${entry}`), words = await feeWords(page);
    for (const text of wanted) say(words.includes(text), `fees: ${entry}: lacks ${text}`, words);
    for (const text of unwanted) say(!words.includes(text), `fees: ${entry}: has ${text}`, words);
    say(wrong.length === 0, "fees: not in silence", wrong.join("\n"));
    await close();
  }
}

/* Of businesses done together, whose fee is not stated is said. */
export async function checkUnstatedFees(browser, guide, path, other) {
  const { page, close } = await open(browser, guide, `${path}#check=1&with=${other}`), text = await page.innerText("#check .result");
  const lines = text.split("\n").filter((line) => line.includes("未写明")), names = new Set(lines);
  say(lines.length === 2 && names.size === 2 && lines.every((line) => line.includes("：")), "fees: whose is not stated?", text);
  await close();
}

/* Digits are seen in the order in which they are dialled. */
export async function checkNumbersInArabic(browser, guide) {
  const { page, wrong, close } = await open(browser, guide, "ar/change-name.html#check=1&day=2026-05-20&region=NH-1");
  const links = await page.$$eval('#check a[href^="tel:"]', (all) => all.map((link) => {
    const { direction, unicodeBidi } = getComputedStyle(link), ranges = [0, link.textContent.length - 1].map((at) => {
      const range = document.createRange();
      range.setStart(link.firstChild, at);
      range.setEnd(link.firstChild, at + 1);
      return range.getBoundingClientRect().left;
    });
    return { text: link.textContent, isRight: direction === "ltr" && unicodeBidi.includes("isolate") && ranges[0] < ranges[1] };
  }));
  say(links.length > 0 && links.every(({ isRight }) => isRight), "numbers in Arabic: turned round", JSON.stringify(links));
  say(wrong.length === 0, "numbers in Arabic: not in silence", wrong.join("\n"));
  await close();
}

export async function checkLanguages(browser, guide, path, entry, ready) {
  const { page, wrong, close } = await openPage(browser);
  await page.goto(addressOf(guide, path) + entry);
  await page.waitForSelector(ready);
  const verdict = () => page.evaluate(() => [location.hash, document.querySelector("#check")?.dataset.verdict].join());
  const wanted = await verdict();
  for (const act of [(link) => link.click(), async (link) => (await link.focus(), page.keyboard.press("Enter"))]) {
    const before = page.url();
    await act(page.locator(".languages a").first());
    await page.waitForURL((url) => url.href !== before);
    await page.waitForSelector(ready);
    say((await verdict()) === wanted, `languages: ${path}: ${await verdict()} instead of ${wanted}`);
    say(await page.isHidden("main [role=alert]"), `languages: ${path}: not understood`);
  }
  say(wrong.length === 0, "languages: not in silence", wrong.join("\n"));
  await close();
}
