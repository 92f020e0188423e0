/* examples.js: for every example of a book, the page of its business comes to the verdict and the findings of `zhinan check`, when the
 * submission comes with the address. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { addressOf, BUILD, judged, openPage, say } from "./lib.js";

/* The answers of the command to the submissions, in order. */
function answersOf(image, submissions, tag) {
  const run = { input: submissions.map((submission) => `${JSON.stringify(submission)}\n`).join(""), encoding: "utf8", maxBuffer: 1 << 28 };
  try {
    return execFileSync(`${BUILD}/zhinan`, ["--book", image, "--lang", tag, "check"], run).trim().split("\n").map(JSON.parse);
  } catch (error) { /* its exit status is the worst verdict */
    return error.stdout.trim().split("\n").map(JSON.parse);
  }
}

const markPart = (mark) => (typeof mark === "string" ? mark : `${mark.mark}.${mark.by ?? ""}${mark.day ? `.${mark.day}` : ""}`);

function piecePart(piece) {
  const parts = [piece.document];
  for (const key of ["of", "form", "copies", "issued", "expires"]) if (key in piece) parts.push(`${key}.${piece[key]}`);
  parts.push(...piece.marks.map((mark) => `mark.${markPart(mark)}`), ...piece.specs.map((spec) => `spec.${spec}`));
  return parts.join("~");
}

/* A submission as the end of an address, written from the description in compiler/guide/state.js. */
export function addressPart(submission) {
  const parts = ["#check=1"];
  for (const key of ["day", "channel", "region", "office"]) if (submission[key]) parts.push(`${key}=${submission[key]}`);
  if (submission.businesses) parts.push(`with=${submission.businesses.slice(1).join(".")}`);
  for (const [fact, value] of Object.entries(submission.facts)) parts.push(`fact.${fact}=${Array.isArray(value) ? value.join(".") : value}`);
  return [...parts, ...submission.materials.map((piece) => `has=${piecePart(piece)}`)].join("&");
}

const told = (findings) => findings.map(({ requirement, reason }) => `${requirement}: ${reason}`).join("\n");

async function compare(page, { submission }, answer) {
  const hash = addressPart(submission);
  await page.evaluate((hash) => {
    delete document.getElementById("check").dataset.verdict;
    location.hash = hash;
  }, hash);
  await judged(page);
  const shown = await page.evaluate(() => ({
    verdict: document.getElementById("check").dataset.verdict,
    findings: [...document.querySelectorAll(".ticks > .open")].map(({ dataset, textContent }) => ({ ...dataset, text: textContent })),
    alert: document.querySelector("#check > [role=alert]").textContent,
    text: document.getElementById("check").textContent,
  }));
  const wanted = answer.error ? { verdict: "error", findings: [] } : answer;
  const isSame = shown.verdict === wanted.verdict && told(shown.findings) === told(wanted.findings);
  say(isSame && !shown.alert, `${page.url()}: another answer`,
    `the runtime: ${wanted.verdict}\n${told(wanted.findings)}\nthe page: ${shown.verdict} ${shown.alert}\n${told(shown.findings)}`);
  say(!/undefined|\[object|NaN/.test(shown.text), `${page.url()}: shows what is no word`, shown.text);
  const plain = wanted.findings.filter(({ choices }) => !choices);
  say(plain.every(({ text }) => shown.findings.some((finding) => finding.text.startsWith(text))), `${page.url()}: lacks the runtime's texts`);
}

/* Opens each business's page once and sends the submissions through its address. `folder` holds guide/ and book.img. */
export async function checkExamples(browser, folder, tag, language = "") {
  const examples = readFileSync(`${folder}.examples`, "utf8").trim().split("\n").map((line) => JSON.parse(line));
  const answers = answersOf(`${folder}/book.img`, examples.map(({ submission }) => submission), tag);
  for (const business of new Set(examples.map((example) => example.business))) {
    const { page, wrong, close } = await openPage(browser);
    await page.goto(addressOf(`${folder}/guide`, `${language}${business}.html`));
    await judged(page);
    for (const [index, example] of examples.entries()) if (example.business === business) await compare(page, example, answers[index]);
    say(wrong.length === 0, `${page.url()}: not in silence`, wrong.join("\n"));
    await close();
  }
}
