/* mistakes.js: what a reader enters that is no answer is told at its own field and stays there, and all the rest is judged and kept in the
 * address, which opened anew is understood. */
import { addressOf, judged, openPage, say } from "./lib.js";

const endOf = (page) => page.evaluate(() => location.hash);
const noteOf = (page, fact) => page.locator(`[data-fact=${fact}] > p`);
const isRefused = async (page) => (await page.getAttribute("#check", "data-verdict")) === "error";

async function open(browser, guide, path) {
  const opened = await openPage(browser);
  await opened.page.goto(addressOf(guide, path));
  await judged(opened.page);
  return opened;
}

/* The address leads to the same result, without complaint. */
async function checkKept(browser, page, what) {
  const again = await openPage(browser);
  await again.page.goto(page.url());
  await judged(again.page);
  say(await again.page.isHidden("#check > [role=alert]"), `${what}: the address is not understood`, page.url());
  const results = await Promise.all([page, again.page].map((one) => one.innerText("#check .result")));
  say(results[0] === results[1], `${what}: opened anew, another result`, results.join("\n---\n"));
  await again.close();
}

/* Texts for a number: what comes into the address, "" for nothing; a complaint stands with what is nothing. */
const NUMBERS = [["3", "3"], ["٣", "3"], ["۱۲", "12"], ["１２", "12"], ["3.5", ""], ["1e5", ""], ["abc", ""], ["12345678901234567890", ""],
  ["-3", ""], ["－３", ""], ["", ""]];

export async function checkNumbers(browser, guide, path) {
  const { page, wrong, close } = await open(browser, guide, path), input = page.locator("[data-fact=partners] input");
  await page.click("[data-fact=kind] .choice:nth-child(2) input");
  for (const [text, number] of NUMBERS) {
    await input.fill(text);
    const said = /&fact\.partners=([^&]*)/.exec(await endOf(page))?.[1] ?? "";
    say(said === number, `numbers: ${text} is ${said} in the address`);
    say((await input.inputValue()) === text, `numbers: ${text} does not stay`);
    say((await noteOf(page, "partners").isVisible()) === (text !== "" && !number), `numbers: ${text}: told or not`);
    say(!(await isRefused(page)), `numbers: ${text}: no result`);
  }
  await input.fill("-3");
  await page.focus("#check .buttons button");
  await page.click("[data-fact=channel] .choice:first-child input");
  say((await input.inputValue()) === "-3" && (await noteOf(page, "partners").isVisible()), "numbers: forgotten when something else is answered");
  say(!(await page.innerText("#check")).includes("partners:"), "numbers: an id is shown");
  say(/channel=.*fact\.kind=partnership/.test(await endOf(page)), "numbers: the rest is not kept");
  await checkKept(browser, page, "numbers");
  await input.fill("3");
  say(/fact\.partners=3/.test(await endOf(page)) && (await noteOf(page, "partners").isHidden()), "numbers: put right, and not taken");
  say(wrong.length === 0, "numbers: not in silence", wrong.join("\n"));
  await close();
}

/* A day of birth after the day of application: it is taken once the application is later. */
export async function checkDays(browser, guide) {
  const { page, wrong, close } = await open(browser, guide, "renew-passport.html"), input = page.locator("[data-fact=birth] input");
  await page.fill("#check input[type=date] >> nth=0", "2026-11-23");
  await input.fill("2026-11-24");
  say((await noteOf(page, "birth").isVisible()) && !(await isRefused(page)), "days: born tomorrow, and not told at the field");
  say(!(await endOf(page)).includes("birth"), "days: born tomorrow is in the address");
  await checkKept(browser, page, "days");
  await page.fill("#check input[type=date] >> nth=0", "2026-11-25");
  say((await noteOf(page, "birth").isHidden()) && (await endOf(page)).includes("fact.birth=2026-11-24"), "days: born yesterday, and not taken");
  say(wrong.length === 0, "days: not in silence", wrong.join("\n"));
  await close();
}

/* One paper more than the runtime takes. */
export async function checkPapers(browser, guide) {
  const { page, wrong, close } = await openPage(browser), most = 256;
  await page.goto(`${addressOf(guide, "replace-onsite.html")}#check=1${"&has=medium".repeat(most)}`);
  await judged(page);
  const adder = page.locator("#check form select").last(), button = page.locator("#check form button").last(),
    told = page.locator("#check form > div > .wrong");
  const count = async () => (await endOf(page)).split("has=").length - 1;
  say((await told.count()) === 1 && (await told.isHidden()), "papers: told too soon");
  await adder.selectOption({ index: 0 });
  await button.click();
  say((await count()) === most && (await told.innerText()).includes(most), `papers: ${await count()} in the address`, await told.innerText());
  say(!(await isRefused(page)), "papers: no result");
  await checkKept(browser, page, "papers");
  say(wrong.length === 0, "papers: not in silence", wrong.join("\n"));
  await close();
}
