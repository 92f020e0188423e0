/* finder.js: the finder of the page of offices: what it shows for a place and a business is what the runtime tells, and nothing leaves. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addressOf, BUILD, openPage, publish, SCRATCH, say, SITE } from "./lib.js";

const idOf = ({ id }) => id;
const nearest = (...words) => JSON.parse(spawnSync(`${BUILD}/zhinan`, ["nearest", "--json", "-n", "5", ...words], { encoding: "utf8" }).stdout).offices;
const all = JSON.parse(spawnSync(`${BUILD}/zhinan`, ["export", "offices", "--as", "json"], { encoding: "utf8" }).stdout);

const shownCards = (page) => page.$$eval("main .card", (cards) => cards.filter((card) => card.checkVisibility()).map(({ id }) => id.slice(7)));
const shownNear = (page) => page.$$eval("#find a[href*='#office-']", (links) => links.map(({ hash }) => hash.slice(8)));
const sorted = (ids) => [...ids].sort().join();

async function open(browser, guide, options) {
  const opened = await openPage(browser, options);
  await opened.page.goto(addressOf(guide, "offices.html"));
  await opened.page.waitForSelector("#find[data-ready]");
  return opened;
}

/* Texts that name a place, and its code: a county, a prefecture with its counties, names, pinyin, initials. */
const PLACES = [["喀什市", "653101"], ["kashi shi", "653101"], ["巴音郭楞", "652800"], ["bayinguoleng", "652800"], ["石河子", "659001"], ["652823", "652823"],
  ["Kuqa", "652902"]];

async function checkPlaces(page) {
  for (const [text, code] of PLACES) {
    await page.fill("#find input", text);
    const prefix = code.endsWith("00") ? code.slice(0, 4) : code, there = all.filter(({ division }) => division.startsWith(prefix)).map(idOf);
    const cards = await shownCards(page), near = await shownNear(page);
    say(sorted(cards) === sorted(there), `finder: ${text}: the offices ${cards} instead of ${there}`);
    say(near.length >= 5 && near.join() === nearest(code).map(idOf).join(), `finder: ${text}: nearest are ${near}`);
  }
  say((await page.$$("main .nearby")).length > 0 && (await page.$$eval("main .nearby", (all) => all.every((one) => one.hidden))), "finder: tables stay");
}

async function checkBusinesses(page) {
  await page.fill("#find input", "");
  await page.selectOption("#find select", "new-online");
  say((await shownCards(page)).length === 0, "finder: an office for what is done online");
  await page.selectOption("#find select", "new-onsite");
  say((await shownCards(page)).length === all.length, "finder: offices for what is done at a counter");
  await page.fill("#find input", "喀什市");
  const wanted = nearest("喀什市", "--business", "new-onsite").map(idOf);
  say((await shownNear(page)).join() === wanted.join(), "finder: the nearest of a business");
}

async function checkNothing(page) {
  await page.fill("#find input", "没有这样的地方");
  say(await page.isVisible("#find .wrong"), "finder: a place that is none is told");
  say((await shownNear(page)).length === 0, "finder: offices near a place that is none");
  await page.click("#find form button:last-child");
  say((await shownCards(page)).length === all.length && (await page.isHidden("#find h3")), "finder: all again");
  say(await page.isVisible("main .nearby"), "finder: the tables again");
}

/* The way from what is nearest to an office that the filter hides; another place of the same name. */
async function checkWays(page) {
  await page.fill("#find input", "昌吉");
  const [first, ...others] = await page.$$eval("#find [role=status] button", (buttons) => buttons.map(({ textContent }) => textContent));
  say(first && others.every((other) => other !== first), `finder: other places: ${first}, ${others}`);
  await page.click("#find [role=status] button");
  say((await page.textContent("#find [role=status]")).includes(first), `finder: ${first} is taken`);
  await page.fill("#find input", "喀什市");
  const [id] = (await shownNear(page)).filter((near) => near !== "kashi");
  say(await page.isHidden(`#office-${id}`), "finder: one that lies elsewhere is hidden");
  await page.click(`#find a[href$="#office-${id}"]`);
  say(await page.isVisible(`#office-${id}`), "finder: one that is gone to is there");
  say(await page.evaluate((id) => document.getElementById(`office-${id}`).getBoundingClientRect().top < innerHeight, id), "finder: and is gone to");
}

export async function checkFinder(browser, guide) {
  const { page, wrong, close } = await open(browser, guide);
  say((await shownCards(page)).length === all.length, "finder: not all offices at first");
  await checkPlaces(page);
  await checkBusinesses(page);
  await checkNothing(page);
  await checkWays(page);
  say(wrong.length === 0, "finder: not in silence", wrong.join("\n"));
  await close();
}

/* What was looked for is in the address: whoever gets it sees the same, in a page of another language too. */
export async function checkSent(browser, guide) {
  const { page, wrong, close } = await open(browser, guide);
  const shown = async (one) => [await shownCards(one), await shownNear(one), await one.inputValue("#find select")].join("; ");
  const endOf = () => page.evaluate(() => location.hash);
  say((await endOf()) === "", "sent: an address that nobody asked for");
  await page.fill("#find input", "kashi shi");
  await page.selectOption("#find select", "new-onsite");
  const end = await endOf(), wanted = await shown(page);
  say(end === "#find=1&place=653101&business=new-onsite", `sent: the address ends with ${end}`);
  for (const path of ["offices.html", "en/offices.html"]) {
    const other = await openPage(browser);
    await other.page.goto(addressOf(guide, path) + end);
    await other.page.waitForSelector("#find[data-ready]");
    say((await shown(other.page)) === wanted, `sent: ${path}: another result`);
    say(await other.page.isHidden("#find > [role=alert]"), `sent: ${path}: an error is shown`);
    say(other.wrong.length === 0, `sent: ${path}: not in silence`, other.wrong.join("\n"));
    await other.close();
  }
  await page.click('#find a[href*="#office-"]');
  say((await endOf()).startsWith("#office-"), "sent: no way to an office");
  await page.goBack();
  await page.waitForFunction((end) => location.hash === end, end);
  say((await shown(page)) === wanted, "sent: gone back to, it is another result");
  await page.fill("#find input", "没有这样的地方");
  say((await endOf()) === "#find=1&business=new-onsite", "sent: a place that is none is in the address");
  await page.click("#find form button:last-child");
  say((await endOf()) === "", "sent: nothing is looked for, and the address says something");
  say(wrong.length === 0, "sent: not in silence", wrong.join("\n"));
  await close();
}

/* The position is asked for when the button is pressed, and not before; refused, that is told. */
export async function checkPosition(browser, guide) {
  const geolocation = { latitude: 39.47, longitude: 75.99 };
  const { page, wrong, close } = await open(browser, guide, { geolocation, permissions: ["geolocation"] });
  await page.evaluate(() => {
    const own = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);
    globalThis.asked = 0;
    navigator.geolocation.getCurrentPosition = (...all) => (globalThis.asked++, own(...all));
  });
  await page.fill("#find input", "石河子");
  say((await page.evaluate(() => globalThis.asked)) === 0, "position: asked for unasked");
  await page.click("#find form button:first-child");
  await page.waitForFunction(() => document.querySelector("#find input").value === "");
  const near = (await shownNear(page)).join(), wanted = nearest("--at", "39.47,75.99").map(idOf).join();
  say(near === wanted && near.length > 0, `position: ${near} instead of ${wanted}`);
  say((await shownCards(page)).length === all.length, "position: hides offices");
  await page.selectOption("#find select", "new-onsite");
  say((await page.evaluate(() => location.hash)) === "#find=1&business=new-onsite", "position: it is in the address");
  say(wrong.length === 0, "position: not in silence", wrong.join("\n"));
  await close();
  const denied = await open(browser, guide);
  await denied.page.evaluate(() => (navigator.geolocation.getCurrentPosition = (taken, failed) => failed({ code: 1 })));
  await denied.page.click("#find form button:first-child");
  say(await denied.page.isVisible("#find .wrong"), "position: refused, and nothing said");
  await denied.close();
}

/* The card that a link saves is the file beside the page, under the office's own name. */
export async function checkCard(browser, guide) {
  const { page, wrong, close } = await open(browser, guide, { acceptDownloads: true });
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#office-kashi .keep a")]);
  const text = readFileSync(await download.path(), "utf8");
  say(text.startsWith("BEGIN:VCARD\r\n") && text.includes("\r\nFN:喀什市\r\n"), `card: ${text}`);
  say(download.suggestedFilename() === "kashi.vcf", `card: saved as ${download.suggestedFilename()}`);
  say(wrong.length === 0, "card: not in silence", wrong.join("\n"));
  await close();
}

/* The code of a card, as another program reads it from the screen, in the dark too. */
export async function checkCardCode(browser, guide) {
  const { page, wrong, close } = await openPage(browser, { colorScheme: "dark" }, SITE), file = join(SCRATCH, "card.png");
  await publish(page, guide);
  await page.goto(`${SITE}offices.html`);
  await page.click("#office-kashi .keep button");
  await (await page.waitForSelector("#office-kashi .qr")).screenshot({ path: file });
  const text = spawnSync("zbarimg", ["-q", "--raw", "-Sdisable", "-Sqrcode.enable", file], { encoding: "utf8" }).stdout;
  const [number, address] = await page.$eval("#office-kashi dl", (list) => [list.querySelector("a").getAttribute("href"), list.textContent]);
  say(text.includes(`TEL;TYPE=WORK:${number.slice(4)}\r\n`) && text.includes("\r\nFN:喀什市\r\n"), `card code: ${text}`);
  say(address.includes(/^ADR;TYPE=WORK:;;(.+);;;;\r$/m.exec(text)?.[1]), `card code: ${text} of ${address}`);
  say(text.includes(`\r\nURL:${SITE}offices.html#office-kashi\r\n`), `card code: ${text}`);
  await page.click("#office-kashi .keep button");
  say((await page.$("#office-kashi .qr")) === null, "card code: it goes away again");
  say(wrong.length === 0, "card code: not in silence", wrong.join("\n"));
  await close();
}
