/* judge.js: telephone numbers, addresses and codes typed on a page are judged as the command judges them: on that of offices, and on
 * that of a business, for which the whole book is loaded then. */
import { spawnSync } from "node:child_process";
import { addressOf, BUILD, openPage, say } from "./lib.js";

const TEXTS = {
  phone: ["0991-2819290转801", "12345", "0991-28192", "１３９９９９９９９９９", "<b>0991</b>", "7654321"],
  address: ["乌市天山区人民路1号", "人民路", "喀什地区和田市人民路1号", "北京市朝阳区人民路1号", "<script>alert(1)</script>"],
  "pattern unified-social-credit-code": ["91650100MA70000004", "91650100MA70000001", "9165010OMA70000001", "x".repeat(300)],
  "pattern resident-identity-number": ["11010519491231002X", "650101199002290018", "１１０１０５１９４９１２３１００２X"],
  "pattern email": ["a@example.com", "a..b@example.com", "<b>@example.com"],
};

const told = (kind, text) => JSON.parse(spawnSync(`${BUILD}/zhinan`, [...kind.split(" "), "--json", "--", text], { encoding: "utf8" }).stdout);

/* What has to stand on the page of what the command tells. */
function wanted(kind, answer) {
  if (kind === "phone") return answer.valid ? answer.numbers.map(({ canonical }) => canonical) : [answer.text];
  if (kind.startsWith("pattern")) return answer.valid ? [] : [answer.text];
  return answer.verdict === "ok" ? [answer.rest] : answer.reasons.map(({ text }) => text);
}

async function checkField(view, number, kind) {
  const input = view.locator("input").nth(number), status = view.locator("[role=status]").nth(number);
  for (const text of TEXTS[kind]) {
    await input.fill(text);
    const shown = await status.innerText(), answer = told(kind, text), isGood = answer.valid ?? answer.verdict === "ok";
    for (const words of wanted(kind, answer)) say(shown.includes(words), `judge: ${kind} ${text}: ${shown} instead of ${words}`);
    say((await status.locator(".wrong").count()) === (isGood ? 0 : wanted(kind, answer).length), `judge: ${kind} ${text}: wrong or not`);
  }
  await input.fill(" ");
  say((await status.innerText()) === "", `judge: ${kind}: nothing typed, nothing said`);
}

export async function checkJudge(browser, guide, path) {
  const { page, wrong, close } = await openPage(browser);
  await page.goto(addressOf(guide, path));
  const view = page.locator("details.judge");
  await view.locator("summary").click();
  await view.locator("input").first().waitFor();
  for (const [number, kind] of Object.keys(TEXTS).entries()) await checkField(view, number, kind);
  say(wrong.length === 0, "judge: not in silence", wrong.join("\n"));
  await close();
}
