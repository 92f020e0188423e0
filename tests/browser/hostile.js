/* hostile.js: an address bar that holds anything, texts that are markup, texts without a blank: pages stay as they are. */
import { addressOf, openPage, pagesOf, say } from "./lib.js";
import { fillIn } from "./pages.js";

const ADDRESSES = [
  "#check=1&has=<script>broken()</script>", "#check=1&has=medium~form.%00", "#check=1&fact.constructor=true", "#check=1&__proto__=1",
  "#check=1&has=__proto__", "#check=1&day=2026-02-30", "#check=1&day=9999-99-99", "#check=1&has=medium~copies.0",
  "#check=1&has=medium~copies.99999999999", "#check=1&has=nothing-of-the-kind", "#check=1&channel=x",
  "#check=1&day=2026-11-23&day=2026-11-24", "#check=1&has=medium~medium", "#check=1&has=medium~mark..", "#check=1&has=medium~of.nobody",
  "#check=1&", "#check=1&=", "#check=2", "#check=", "#javascript:broken()", "#<img src=x onerror=broken()>", "#%3Cscript%3E", "#\u202e",
  `#check=1&has=${"a~".repeat(20000)}`, "#'\"><svg/onload=broken()>", "#check=1&with=replace-onsite", "#check=1&with=a.b",
  "#check=1&region=1", "#check=1&office=nowhere", `#check=1${"&has=medium".repeat(257)}`];

/* Says that it cannot be understood, judges as if nothing had been entered, and shows nothing else. */
export async function checkAddresses(browser, guide) {
  const { page, wrong, close } = await openPage(browser), address = addressOf(guide, "replace-onsite.html");
  await page.goto(address);
  await page.waitForSelector("#check[data-verdict]");
  const plain = await page.textContent("#check .result"), elements = await page.$$eval("*", (all) => all.length);
  for (const hash of ADDRESSES) {
    await page.goto("about:blank");
    await page.goto(address + hash);
    await page.waitForSelector("#check[data-verdict]");
    const what = `address ${JSON.stringify(hash.slice(0, 80))}`;
    say(await page.isVisible("#check > [role=alert]"), `${what}: no error is shown`);
    say((await page.textContent("#check .result")) === plain, `${what}: another result`);
    say((await page.$$eval("*", (all) => all.length)) === elements, `${what}: other elements`);
  }
  await page.goto("about:blank");
  await page.goto(`${address}#materials`);
  await page.waitForSelector("#check[data-verdict]");
  say(!(await page.isVisible("#check > [role=alert]")), "address: a place of the page is no entry");
  say(wrong.length === 0, "address: not in silence", wrong.join("\n"));
  await close();
}

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
