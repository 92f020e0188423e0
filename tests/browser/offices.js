/* offices.js: the offices that the checker offers for a place are those of the runtime, in its order, with numbers to dial. */
import { spawnSync } from "node:child_process";
import { addressOf, BUILD, judged, openPage, say } from "./lib.js";

/* The runtime's answer; the command's exit status tells of the verdict. */
const told = (submission) => JSON.parse(spawnSync(`${BUILD}/zhinan`, ["check"], { input: JSON.stringify(submission), encoding: "utf8" }).stdout);

/* Other names of places, which the whole book has: it comes once the reader turns to the field. */
const NAMES = [["喀什", "653100", "喀什地区"], ["kashi shi", "653101", "喀什市"], ["wlmq", "650100", "乌鲁木齐市"], ["库尔勒", "652801", "库尔勒市"],
  ["沙湾", "654203", "沙湾市"]];

async function checkNames(page) {
  for (const [text, code, name] of NAMES) {
    await page.fill("fieldset[data-fact=region] input", text);
    await page.waitForFunction((end) => location.hash.endsWith(end), `&region=${code}`, { timeout: 5000 }).catch(() => {});
    say((await page.evaluate(() => location.hash)).endsWith(`&region=${code}`), `place ${text}: another in the address`, page.url());
    const said = await page.innerText("fieldset[data-fact=region] > p");
    say(said.includes(name), `place ${text}: ${said} is said`);
  }
}

export async function checkOffices(browser, guide) {
  const { page, wrong, close } = await openPage(browser);
  await page.goto(addressOf(guide, "new-onsite.html"));
  await judged(page);
  for (const [name, region] of [["石河子市", "659001"], ["喀什市", "653101"], ["沙湾市", "654203"]]) {
    await page.fill("fieldset[data-fact=region] input", name);
    const day = await page.inputValue("#check input[type=date]");
    const { offices } = told({ business: "new-onsite", day, region, with: ["offices"] });
    const shown = await page.$$eval('#check .result a[href^="offices.html#office-"]', (links) => links.map(({ hash }) => hash.slice(8)));
    say(offices.length > 0 && shown.join() === offices.map(({ id }) => id).join(), `offices of ${name}: ${shown}`);
    const numbers = await page.$$eval('#check .result a[href^="tel:"]', (links) => links.map(({ href }) => href.slice(4)));
    const wanted = offices.flatMap(({ counters }) => counters.flatMap(({ phones }) => phones || []));
    say(numbers.join() === wanted.map((number) => number.replaceAll("-", "")).join(), `numbers of ${name}: ${numbers}`);
  }
  await checkNames(page);
  await page.fill("fieldset[data-fact=region] input", "没有的地方");
  say(await page.isVisible("fieldset[data-fact=region] .wrong"), "a place that is none is told");
  say((await page.$$('#check .result a[href^="offices.html"]')).length === 0, "no offices without a place");
  say(wrong.length === 0, "offices: not in silence", wrong.join("\n"));
  await close();
}
