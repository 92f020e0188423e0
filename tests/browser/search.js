/* search.js: the search of the real guide: texts, other names, pinyin and initials lead to their places. */
import { addressOf, openPage, say } from "./lib.js";

const QUERIES = [["介质", "documents.html#document-medium"], ["续费", "renew-onsite.html"], ["wulumuqi", "offices.html#office-"],
  ["wlmq", "offices.html#office-"], ["WLMQ", "offices.html#office-"], ["kashi", "offices.html#office-"], ["４０００９２１９９９", "index.html"],
  ["库车", "offices.html#office-"], ["shenfenzheng", "documents.html#document-handler-id"], ["sfz", "documents.html#document-handler-id"],
  ["xinban", "new-onsite.html"], ["xbl", "new-onsite.html"], ["jie suo", "unlock-onsite.html"]];

async function found(page, query) {
  await page.fill("[role=search] input", query);
  await page.waitForSelector(".found:not([hidden])");
  return page.$$eval(".found a", (links) => links.map((link) => link.getAttribute("href")));
}

export async function checkSearch(browser, guide) {
  const { page, wrong, close } = await openPage(browser);
  await page.goto(addressOf(guide, "index.html"));
  await page.focus("[role=search] input");
  for (const [query, place] of QUERIES) {
    const places = await found(page, query);
    say(places.some((href) => href.startsWith(place)), `search: ${query} does not lead to ${place}`, places.join("\n"));
  }
  say((await found(page, "没有这样的东西")).length === 0, "search: what is not there is found");
  say((await page.textContent(".found [role=status]")).length > 0, "search: nothing found, and nothing said");
  await page.keyboard.press("Escape");
  say(await page.isHidden(".found"), "search: Escape does not close it");
  await found(page, "介质");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/documents\.html#document-medium$/);
  say(wrong.length === 0, "search: not in silence", wrong.join("\n"));
  await close();
}
