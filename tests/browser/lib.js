/* lib.js: what the browser tests share: counting, Chromium, pages that tell of everything that goes wrong in them. */
import { chromium } from "playwright-core";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative } from "node:path";

export const { BUILD, scratch: SCRATCH } = process.env;
let passed = 0, failed = 0;

export function say(holds, what, detail = "") {
  if (holds) passed++;
  else {
    failed++;
    console.log(`failed: ${what}\n${detail}`.trimEnd());
  }
}

/* Runs a test, unless the command line names others; what it throws is a failure. */
export async function attempt(what, test) {
  const named = process.argv.slice(2);
  if (named.length && !named.some((name) => what.includes(name))) return;
  const start = performance.now();
  try {
    await test();
    if (process.env.TIMES) console.log(`${((performance.now() - start) / 1000).toFixed(1)} s: ${what}`);
  } catch (error) {
    say(false, what, error.stack);
  }
}

export function counted() {
  console.log(`${passed} passed, ${failed} failed`);
  return failed ? 1 : 0;
}

/* The options with which Debian's Chromium works without network. */
const OPTIONS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--lang=en-US"];
const CHROMIUM = execFileSync("sh", ["-c", "command -v chromium"], { encoding: "utf8" }).trim();

/* Calls `use` with a browser, and closes it. */
export async function withBrowser(use) {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: OPTIONS }); /* makes and removes a profile of its own */
  try {
    await use(browser);
  } finally {
    await browser.close();
  }
}

/* A page in a context of its own; `wrong` collects messages on its console, errors, and requests for anything but files beside it (or from
 * `origin`). `broken()` is what hostile texts try to call. */
export async function openPage(browser, options = {}, origin = "file:") {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 }, ...options });
  const page = await context.newPage(), wrong = [];
  page.on("console", (message) => wrong.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
  page.on("request", (request) => request.url().startsWith(origin) || wrong.push(`request: ${request.url()}`));
  page.on("dialog", (dialog) => (wrong.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
  if (options.javaScriptEnabled !== false) await page.exposeFunction("broken", () => wrong.push("a hostile text ran"));
  return { page, wrong, close: () => context.close() };
}

export const SITE = "https://guide.example/book/"; /* where tests say that a guide is published */
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/* A guide as from a server at SITE: each request for a file is answered by it. Gives the list of what is asked, which grows: paths, without the edition; whole
 * requests where they are anything but that. */
export async function publish(page, guide) {
  const asked = [];
  await page.route(`${SITE}**`, (route) => {
    const request = route.request(), path = request.url().slice(SITE.length).replace(/\?[0-9a-f]{16}$/, ""), file = join(guide, path);
    const isPlain = request.method() === "GET" && existsSync(file);
    asked.push(isPlain ? path : `${request.method()} ${request.url()}`);
    return isPlain ? route.fulfill({ body: readFileSync(file), contentType: TYPES[extname(file)] }) : route.fulfill({ status: 404 });
  });
  return asked;
}

export const pagesOf = (guide) => readdirSync(guide, { recursive: true }).filter((path) => path.endsWith(".html")).sort();
export const addressOf = (guide, path) => `file://${join(guide, path)}`;
export const nameOf = (path) => relative(SCRATCH, path);

/* The checker has judged. */
export const judged = (page) => page.waitForSelector("#check[data-verdict]");
