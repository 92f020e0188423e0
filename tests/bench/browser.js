/* browser.js: the figures of the guide in Chromium, a line each as bench prints them: sizes of pages and of book.js, the first answer after
 * loading, an answer. `browser.js GUIDE` measures the guide in that folder. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { addressOf, pagesOf, withBrowser } from "../browser/lib.js";

const guide = resolve(process.argv[2]);
const LOADS = 15, CHECKS = 2000;

const median = (values) => values.sort((one, other) => one - other)[values.length >> 1];
const figure = (name, value, unit, goal) =>
  console.log(`bench ${name} ${value.toPrecision(4)} ${unit} goal <=${goal}${value > goal ? " missed" : ""}`);

/* Milliseconds from the end of loading to the first verdict; none when the verdict was there before. */
async function firstAnswer(browser, address) {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector("#check[data-verdict]")) return;
      globalThis.answered = performance.now();
      observer.disconnect();
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await page.goto(address);
  await page.waitForFunction(() => globalThis.answered);
  const late = await page.evaluate(() => globalThis.answered - performance.getEntriesByType("navigation")[0].loadEventEnd);
  await page.close();
  return Math.max(0, late);
}

/* Milliseconds of an answer, from an object to an object, with five papers. */
async function answer(browser, address) {
  const page = await browser.newPage();
  await page.goto(address);
  const times = await page.evaluate(async (count) => {
    const book = await zhinan, { business } = document.querySelector("script[data-business]").dataset;
    const isFormed = ({ form, kind }) => !form && ["paper", "identity"].includes(kind), times = [];
    const materials = book.list("document").slice(0, 5).map((thing) => ({ document: thing.id, ...(isFormed(thing) && { form: "original" }) }));
    for (let i = 0; i < count; i++) {
      const start = performance.now();
      for (let k = 0; k < 10; k++) book.check({ business, materials, with: ["fee", "result"] });
      times.push((performance.now() - start) / 10);
    }
    return times;
  }, CHECKS / 10);
  await page.close();
  return median(times);
}

/* As servers pack them; the pages for print are whole books. */
const packed = (path) => gzipSync(readFileSync(join(guide, path)), { level: 9 }).length / 1024;
figure("page", Math.max(...pagesOf(guide).filter((path) => !/(print|posters)\.html$/.test(path)).map(packed)), "kB", 20);
for (const file of readdirSync(join(guide, "assets"))) {
  const size = packed(join("assets", file));
  if (file === "book.js") figure("book.js", size, "kB", 64);
  else console.log(`bench ${file} ${size.toPrecision(4)} kB`);
}
await withBrowser(async (browser) => {
  const address = addressOf(guide, "replace-onsite.html"), loads = [];
  for (let i = 0; i < LOADS; i++) loads.push(await firstAnswer(browser, address));
  figure("first-answer", median(loads), "ms", 50);
  figure("answer", await answer(browser, address), "ms", 1);
});
