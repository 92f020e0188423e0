/* pages.js: every page of a guide: in silence, without sideways scrolling at 320 px, without findings of axe-core. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createRequire } from "node:module";
import { addressOf, nameOf, openPage, pagesOf, publish, say, SITE } from "./lib.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/* axe-core takes minutes for the pages for print of whole books; those of small books have the same elements. */
const ACCESS_MAX = 70000;
const RULES = { preload: false, runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };

/* The page with its scripts done: they follow each other within moments of loading. */
async function settle(page) {
  if (await page.$("script[src]")) await page.waitForSelector("[role=search]"); /* pages for print have none */
  if (await page.$("script[data-business]")) await page.waitForSelector("#check[data-verdict]");
  if (await page.$("#find")) await page.waitForSelector("#find[data-ready]");
}

/* What sticks out of the page. */
const sticksOut = () => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return "";
  const out = [...document.querySelectorAll("body *")].filter((node) => {
    const { left, right } = node.getBoundingClientRect();
    return left < -1 || right > width + 1;
  });
  return `${document.documentElement.scrollWidth} of ${width}: ${out.map(({ tagName, className }) => `${tagName}.${className}`).join(" ")}`;
};

async function checkAccess(page, what) {
  const violations = await page.evaluate(async (rules) => (await globalThis.axe.run(document, rules)).violations, RULES);
  const list = violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html.slice(0, 200)).join("\n  ")}`);
  say(violations.length === 0, `${what}: axe-core`, list.join("\n"));
}

/* Pages opened in a way ({width, colorScheme}), one after another in the same tab; `act` may do something in each first. */
async function checkPages(browser, guide, paths, { width, access, act, ...options }) {
  const { page, wrong, close } = await openPage(browser, { viewport: { width, height: 800 }, ...options });
  const way = `${width} px ${options.colorScheme ?? ""}`;
  for (const path of paths) {
    await checkPageIn({ page, wrong }, guide, path, `${nameOf(guide)}/${path}, ${way}`, { access, act });
    wrong.length = 0;
  }
  await close();
}

async function checkPageIn({ page, wrong }, guide, path, what, { access, act }) {
  await page.goto(addressOf(guide, path));
  await settle(page);
  if (act) await act(page);
  const out = await page.evaluate(sticksOut);
  say(!out, `${what}: sticks out`, out);
  if (access && statSync(join(guide, path)).size < ACCESS_MAX) {
    await page.evaluate(AXE); /* not as an element: the page's policy forbids it */
    await checkAccess(page, what);
  }
  say(wrong.length === 0, `${what}: not in silence`, wrong.join("\n"));
}

export const checkPage = (browser, guide, path, way) => checkPages(browser, guide, [path], way);

/* Answers the first questions and ticks every paper, so that everything that the checker can show is there. */
export async function fillIn(page) {
  if (!(await page.$("#check"))) return;
  for (const details of await page.$$("#check details:not([open]) > summary")) await details.click();
  const boxes = await page.$$("#check .row > .choice input, #check fieldset[data-fact] .choice:first-child input");
  for (const box of boxes) if (await box.isVisible()) await box.check();
  await page.click("#check form > div:last-child > p:last-child button");
}

/* Looks for the offices near the first place that the page tells of, by the beginning of its name. */
export async function fillFinder(page) {
  await page.fill("#find input", (await page.textContent("main .card dd")).slice(0, 200));
  await page.waitForSelector("#find h3");
}

/* From a server, whose own files are all that a page may ask for: nothing that is entered is in a request. */
export async function checkServed(browser, guide) {
  const { page, wrong, close } = await openPage(browser, {}, SITE), asked = await publish(page, guide);
  for (const path of ["index.html", "replace-onsite.html", "offices.html"]) {
    await page.goto(SITE + path);
    await settle(page);
    await fillIn(page);
    if (await page.$("#find")) await fillFinder(page);
    await page.fill("[role=search] input", "unheard-of");
    await page.waitForSelector(".found");
  }
  say(wrong.length === 0, "served: not in silence", wrong.join("\n"));
  const foreign = asked.filter((path) => !/^((assets\/)?[\w-]+\.(html|js|css))$/.test(path));
  say(asked.length > 6 && !foreign.length, "served: requests", foreign.join("\n"));
  const answer = await page.evaluate(() => fetch("https://elsewhere.example/").then(() => "allowed", () => "refused"));
  say(answer === "refused" && /violates.*connect-src 'self'/.test(wrong.join()), "served: a request elsewhere", wrong.join("\n"));
  await close();
}

/* Without scripts the page is the same but for what they add. */
export async function checkWithout(browser, guide, path) {
  const plain = await openPage(browser, { javaScriptEnabled: false }), { page, close } = await openPage(browser);
  await page.goto(addressOf(guide, path));
  await settle(page);
  await page.evaluate(() => document.querySelectorAll("#check, #find, [role=search], .keep button").forEach((added) => added.remove()));
  await plain.page.goto(addressOf(guide, path));
  const texts = await Promise.all([page, plain.page].map((one) => one.innerText("body")));
  say(texts[0].trim() === texts[1].trim() && texts[1].length > 500, `${path}: another page without scripts`);
  await plain.close();
  await close();
}

export async function checkGuide(browser, guide, ways, isWanted = () => true) {
  for (const way of ways) await checkPages(browser, guide, pagesOf(guide).filter(isWanted), way);
}
