/* keyboard.js: a whole check by the keyboard alone: the reader comes from the top of the page, answers, ticks, reads the verdict, prints. */
import { addressOf, openPage, say } from "./lib.js";

/* Presses Tab until the focus is on what `selector` finds, within reason; whether it got there and can be seen. */
async function tabTo(page, selector) {
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press("Tab");
    const there = await page.evaluate((selector) => {
      const focused = document.activeElement, style = getComputedStyle(focused);
      if (!focused.matches(selector)) return null;
      return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    }, selector);
    if (there !== null) return there;
  }
  return false;
}

const verdict = (page) => page.evaluate(() => document.getElementById("check").dataset.verdict);

/* All papers of a business that asks nothing, until nothing is missing. */
export async function checkByKeyboard(browser, guide) {
  const { page, wrong, close } = await openPage(browser);
  await page.goto(addressOf(guide, "replace-onsite.html"));
  await page.waitForSelector("#check[data-verdict]");
  await page.evaluate(() => (globalThis.printed = 0, globalThis.print = () => globalThis.printed++));
  say(await tabTo(page, ".skip"), "keyboard: the way to the text is seen");
  const boxes = await page.$$eval("#check .row > .choice input", (inputs) => inputs.length);
  say(boxes === 5, `keyboard: ${boxes} papers`);
  for (let i = 0; i < boxes; i++) {
    say(await tabTo(page, "#check .row > .choice input:not(:checked)"), `keyboard: paper ${i + 1} is seen`);
    await page.keyboard.press("Space");
    const marks = await page.$$eval("#check .row:has(> .choice :focus) .details input[type=checkbox]", (inputs) => inputs.length);
    for (let mark = 0; mark < marks; mark++) {
      say(await tabTo(page, ".details input[type=checkbox]:not(:checked)"), `keyboard: mark ${mark + 1} of paper ${i + 1} is seen`);
      await page.keyboard.press("Space");
    }
  }
  say((await verdict(page)) === "satisfied", `keyboard: ${await verdict(page)}`, await page.textContent("#check .result"));
  say(await tabTo(page, ".buttons button:first-child"), "keyboard: the button to print is seen");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => globalThis.printed); /* once its code has come */
  say((await page.evaluate(() => globalThis.printed)) === 1, "keyboard: the list is printed once");
  say(await tabTo(page, ".buttons button:last-child"), "keyboard: the button to clear is seen");
  await page.keyboard.press("Enter");
  say((await verdict(page)) === "unsatisfied" && !(await page.evaluate(() => location.hash)), "keyboard: all is cleared");
  say(wrong.length === 0, "keyboard: not in silence", wrong.join("\n"));
  await close();
}

/* Questions of every type, answered by keys; the address that comes of it, opened anew, shows the same. */
export async function checkQuestions(browser, guide) {
  const { page, wrong, close } = await openPage(browser);
  await page.goto(addressOf(guide, "change-name.html"));
  await page.waitForSelector("#check[data-verdict]");
  const answer = async (fact, type, ...keys) => {
    const selector = `[data-fact="${fact}"] input`;
    await page.waitForSelector(selector);
    await page.focus(selector);
    for (const key of keys) await page.keyboard.press(key);
    if (type) await page.keyboard.type(type);
  };
  await answer("kind", "", "Space", "ArrowDown"); /* from the first value to the second */
  await answer("channel", "", "Space");
  await answer("activities", "", "Space");
  await answer("foreign-owned", "", "Space", "ArrowDown");
  await answer("partners", "3");
  await answer("reserved-on", "05022026");
  const hash = await page.evaluate(() => location.hash);
  const parts = ["fact.kind=partnership", "channel=counter", "fact.activities=trade", "fact.foreign-owned=false", "fact.partners=3",
    "fact.reserved-on=2026-05-02"];
  for (const part of parts) say(hash.includes(part), `questions: ${part} is not in the address`, hash);
  const result = await page.textContent("#check .result"), again = await openPage(browser);
  await again.page.goto(addressOf(guide, "change-name.html") + hash);
  await again.page.waitForSelector("#check[data-verdict]");
  say((await again.page.textContent("#check .result")) === result, "questions: the address opened anew shows another result");
  const isShown = await again.page.isChecked('[data-fact="kind"] .choice:nth-child(2) input');
  say(isShown, "questions: the address opened anew does not show the answer");
  say(wrong.length + again.wrong.length === 0, "questions: not in silence", [...wrong, ...again.wrong].join("\n"));
  await again.close();
  await close();
}
