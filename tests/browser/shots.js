/* shots.js: the images of the README, from the real guide: `node tests/browser/shots.js GUIDE FOLDER`. */
import { join, resolve } from "node:path";
import { addressOf, judged, openPage, withBrowser } from "./lib.js";

const [guide, folder] = process.argv.slice(2).map((path) => resolve(path));
const STATE = "#check=1&day=2026-11-23&region=659001&has=handler-id~form.original&has=power-of-attorney~mark.official-seal";
const SHOTS = [
  ["business", "replace-onsite.html", {}, () => scrollTo(0, 0)],
  ["checker", `replace-onsite.html${STATE}`, {}, () => document.querySelector("#check").scrollIntoView()],
  ["offices", "offices.html", {}, () => document.querySelector("#office-kuche").scrollIntoView()],
  ["dark", "en/index.html", { colorScheme: "dark" }, () => scrollTo(0, 0)],
];

await withBrowser(async (browser) => {
  for (const [name, path, options, scroll] of SHOTS) {
    const { page, close } = await openPage(browser, { viewport: { width: 400, height: 600 }, ...options });
    await page.goto(addressOf(guide, path));
    await page.waitForSelector("[role=search]");
    if (path.startsWith("replace")) await judged(page);
    await page.evaluate(scroll);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await close();
  }
});
