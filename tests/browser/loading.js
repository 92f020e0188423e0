/* loading.js: a part of the guide that is missing, cut off or damaged is told where it was wanted; the rest of the page stays. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openPage, publish, say, SITE } from "./lib.js";

const ENTRY = "#check=1&has=medium", SOUGHT = "#find=1&place=653101";
const WORDS = "重新载入";

/* What becomes of a file: nothing of it, its first half, one that is not what was packed. */
const FAULTS = {
  missing: () => null,
  cut: (text) => text.slice(0, text.length / 2),
  damaged: (text) => text.replace(/"[A-Za-z0-9+/]{1000}/, (start) => start.slice(0, 500) + "AAAA" + start.slice(504)),
};

/* A page of a published guide with one file spoilt. */
async function openSpoilt(browser, guide, path, name, spoil) {
  const { page, close } = await openPage(browser, {}, SITE);
  await publish(page, guide);
  const body = spoil(readFileSync(join(guide, "assets", name), "utf8"));
  await page.route(`${SITE}assets/${name}?*`, (route) => route.fulfill(body === null ? { status: 404 } : { body, contentType: "text/javascript" }));
  await page.goto(SITE + path);
  return { page, close };
}

async function checkBook(browser, guide, path, name, place) {
  for (const [fault, spoil] of Object.entries(FAULTS)) {
    const { page, close } = await openSpoilt(browser, guide, path, name, spoil);
    await page.waitForSelector(`${place}[data-failed]`);
    const words = await page.innerText(place);
    say(words.includes(WORDS), `loading: ${name} ${fault}: ${words}`);
    say((await page.locator(`${place} *`).count()) === 1, `loading: ${name} ${fault}: a half of it is there`);
    say((await page.innerText("main")).length > 500, `loading: ${name} ${fault}: the page is gone`);
    await close();
  }
}

/* The checker without the whole book takes exact names of places alone, and what it would judge by it says so. */
async function checkWhole(browser, guide) {
  const { page, close } = await openSpoilt(browser, guide, "new-onsite.html", "whole.js", FAULTS.missing);
  const input = page.locator("[data-fact=region] input");
  await input.fill("喀什市");
  say((await page.evaluate(() => location.hash)).endsWith("&region=653101"), "loading: whole.js missing: no place by its name");
  await page.click(".judge summary");
  await page.waitForSelector(".judge .warning");
  say((await page.innerText(".judge")).includes(WORDS), "loading: whole.js missing: not told");
  await close();
}

async function checkTexts(browser, guide) {
  for (const [fault, spoil] of Object.entries(FAULTS).slice(0, 2)) {
    const { page, close } = await openSpoilt(browser, guide, "index.html", "search-zh-CN.js", spoil);
    await page.fill("[role=search] input", "介质");
    await page.waitForSelector(".found:not([hidden])");
    say((await page.innerText(".found")).includes(WORDS), `loading: search ${fault}: ${await page.innerText(".found")}`);
    await close();
  }
}

async function checkEncoder(browser, guide) {
  for (const [fault, spoil] of Object.entries(FAULTS).slice(0, 2)) {
    const { page, close } = await openSpoilt(browser, guide, "offices.html", "qr.js", spoil);
    await page.click("#office-kashi .keep button");
    await page.waitForSelector("#office-kashi .warning");
    say((await page.innerText("#office-kashi .warning")).includes(WORDS), `loading: qr.js ${fault}: not told`);
    await page.click("#office-kashi .keep button");
    say((await page.locator("#office-kashi .warning").count()) === 0, `loading: qr.js ${fault}: the words stay`);
    await close();
  }
}

export async function checkLoading(browser, guide) {
  await checkBook(browser, guide, `replace-onsite.html${ENTRY}`, "book.js", "#check");
  await checkBook(browser, guide, `offices.html${SOUGHT}`, "whole.js", "#find");
  await checkWhole(browser, guide);
  await checkTexts(browser, guide);
  await checkEncoder(browser, guide);
}
