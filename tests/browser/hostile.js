/* hostile.js: an address bar that holds anything, texts that are markup, texts without a blank: pages stay as they are. */
import { addressOf, openPage, pagesOf, say } from "./lib.js";
import { fillIn } from "./pages.js";

/* Addresses for the checker; those for the finder of offices. */
const ENTRIES = [
  "#check=1&has=<script>broken()</script>", "#check=1&has=medium~form.%00", "#check=1&fact.constructor=true", "#check=1&__proto__=1",
  "#check=1&has=__proto__", "#check=1&day=2026-02-30", "#check=1&day=9999-99-99", "#check=1&has=medium~copies.0",
  "#check=1&has=medium~copies.99999999999", "#check=1&has=nothing-of-the-kind", "#check=1&channel=x",
  "#check=1&day=2026-11-23&day=2026-11-24", "#check=1&has=medium~medium", "#check=1&has=medium~mark..", "#check=1&has=medium~of.nobody",
  "#check=1&", "#check=1&=", "#check=2", "#check=", "#javascript:broken()", "#<img src=x onerror=broken()>", "#%3Cscript%3E", "#\u202e",
  `#check=1&has=${"a~".repeat(20000)}`, "#'\"><svg/onload=broken()>", "#check=1&with=replace-onsite", "#check=1&with=a.b",
  "#check=1&region=1", "#check=1&office=nowhere", `#check=1${"&has=medium".repeat(257)}`];

const SOUGHT = [
  "#find=1&place=<script>broken()</script>", "#find=1&place=%00", "#find=1&__proto__=653101", "#find=1&constructor=653101", "#find=1&place=__proto__",
  "#find=1&place=1", "#find=1&place=constructor", "#find=1&place=喀什市", "#find=1&place=653101&place=653101", "#find=1&place=", "#find=1&business=",
  "#find=1&business=nothing-of-the-kind", "#find=1&place=653101&business=toString", "#find=1&place=653101&latitude=39.47", "#find=1&", "#find=1&=",
  "#find=2", "#find=", "#check=1", "#check=1&region=653101", "#javascript:broken()", "#<img src=x onerror=broken()>", "#%3Cscript%3E", "#\u202e",
  `#find=1&place=${"6".repeat(30000)}`, "#'\"><svg/onload=broken()>", "#office-nowhere"];

/* Where an address is read: the page, where its script is and when it is ready, what it shows, a place of the page. */
const CHECKER = { path: "replace-onsite.html", at: "#check", ready: "#check[data-verdict]", shows: "#check .result", place: "#materials" };
const FINDER = { path: "offices.html", at: "#find", ready: "#find[data-ready]", shows: "main", place: "#office-kashi" };

/* Says that it cannot be understood, shows what stands there when nothing has been entered, and nothing else. */
async function checkReader(browser, guide, { path, at, ready, shows, place }, hashes) {
  const { page, wrong, close } = await openPage(browser), address = addressOf(guide, path);
  const open = async (hash) => {
    await page.goto("about:blank");
    await page.goto(address + hash);
    await page.waitForSelector(ready);
  };
  const shown = async () => [await page.locator(shows).innerText(), await page.$$eval("*", (all) => all.length)];
  await open("");
  const [plain, elements] = await shown();
  for (const hash of hashes) {
    await open(hash);
    const what = `address ${JSON.stringify(hash.slice(0, 80))}`, alert = page.locator(`${at} > [role=alert]`);
    say(await alert.isVisible(), `${what}: no error is shown`);
    await alert.evaluate((one) => (one.hidden = true));
    const [text, count] = await shown();
    say(text === plain, `${what}: another result`);
    say(count === elements, `${what}: other elements`);
  }
  await open(place);
  say(!(await page.isVisible(`${at} > [role=alert]`)), `address: ${place}, a place of the page, is no entry`);
  say(wrong.length === 0, "address: not in silence", wrong.join("\n"));
  await close();
}

export const checkAddresses = (browser, guide) => checkReader(browser, guide, CHECKER, ENTRIES);
export const checkSoughtAddresses = (browser, guide) => checkReader(browser, guide, FINDER, SOUGHT);

/* A book with hostile texts in every field: nothing of them runs or becomes an element, in the checker neither. */
export async function checkHostileBook(browser, guide) {
  for (const path of pagesOf(guide)) {
    const { page, wrong, close } = await openPage(browser);
    await page.goto(addressOf(guide, path));
    if (await page.$("script[src]")) await page.waitForSelector("[role=search]");
    if (await page.$("script[data-business]")) await page.waitForSelector("#check[data-verdict]");
    await fillIn(page);
    if (await page.$("[role=search]")) {
      await page.fill("[role=search] input", "broken");
      await page.waitForSelector(".found li");
    }
    const foreign = 'img, iframe, svg:not(.qr), textarea, script:not([src], [type="application/ld+json"])';
    const made = await page.$$eval(foreign, (found) => found.map(({ outerHTML }) => outerHTML));
    say(made.length === 0, `${path}: a text became an element`, made.join("\n"));
    say(wrong.length === 0, `${path}: not in silence`, wrong.join("\n"));
    await close();
  }
}
