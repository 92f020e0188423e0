/* run.js: runs the browser tests over the guides that `run` has made in the scratch folder; words on the command line choose among the
 * tests. */
import { join } from "node:path";
import { attempt, counted, SCRATCH, withBrowser } from "./lib.js";
import { checkExamples } from "./examples.js";
import { checkCard, checkCardCode, checkFinder, checkPosition, checkSent } from "./finder.js";
import { checkJudge } from "./judge.js";
import { checkAddresses, checkHostileBook, checkSoughtAddresses } from "./hostile.js";
import { checkByKeyboard, checkQuestions } from "./keyboard.js";
import { checkDays, checkNumbers, checkPapers } from "./mistakes.js";
import { checkOffices } from "./offices.js";
import { checkPaper, checkPaperOfFile } from "./paper.js";
import { checkGuide, checkPage, checkServed, checkWithout, fillFinder, fillIn } from "./pages.js";
import { checkSearch } from "./search.js";
import { checkLoading } from "./loading.js";
import { checkFees, checkLanguages, checkNumbersInArabic, checkUnstatedFees } from "./results.js";
import { checkMarkup, checkNu } from "./validate.js";

const BOOKS = { xjca: "zh-CN", company: "en", passport: "en", points: "en" }; /* each with its first language */
const guide = (name) => join(SCRATCH, name, "guide");
const isRead = (path) => !path.startsWith("en/"); /* of long texts one language from each side is enough */
const WAYS = [{ width: 1000, colorScheme: "light", access: true }, { width: 320, colorScheme: "dark", access: true }];

await withBrowser(async (browser) => {
  for (const [name, tag] of Object.entries(BOOKS))
    await attempt(`examples of ${name}`, () => checkExamples(browser, join(SCRATCH, name), tag));
  await attempt("examples in Arabic", () => checkExamples(browser, join(SCRATCH, "company"), "ar", "ar/"));
  await attempt("keyboard", () => checkByKeyboard(browser, guide("xjca")));
  await attempt("questions", () => checkQuestions(browser, guide("company")));
  for (const path of ["change-name.html", "ar/change-name.html"])
    await attempt(`mistakes: numbers: ${path}`, () => checkNumbers(browser, guide("company"), path));
  await attempt("mistakes: days", () => checkDays(browser, guide("passport")));
  await attempt("mistakes: papers", () => checkPapers(browser, guide("xjca")));
  await attempt("results: fees", () => checkFees(browser, guide("company")));
  await attempt("results: fees of several", () => checkUnstatedFees(browser, guide("xjca"), "new-onsite.html", "renew-onsite"));
  await attempt("results: numbers in Arabic", () => checkNumbersInArabic(browser, guide("company")));
  for (const [path, entry, ready] of [["replace-onsite.html", "#check=1&day=2026-11-27&has=medium", "#check[data-verdict]"],
    ["offices.html", "#find=1&place=653101", "#find[data-ready]"]])
    await attempt(`results: languages: ${path}`, () => checkLanguages(browser, guide("xjca"), path, entry, ready));
  await attempt("loading", () => checkLoading(browser, guide("xjca")));
  await attempt("offices", () => checkOffices(browser, guide("xjca")));
  await attempt("finder", () => checkFinder(browser, guide("xjca")));
  await attempt("finder: sent", () => checkSent(browser, guide("xjca")));
  await attempt("finder: position", () => checkPosition(browser, guide("xjca")));
  await attempt("finder: a card", () => checkCard(browser, guide("xjca")));
  await attempt("finder: the code of a card", () => checkCardCode(browser, guide("xjca")));
  for (const path of ["offices.html", "replace-onsite.html"]) await attempt(`judge: ${path}`, () => checkJudge(browser, guide("xjca"), path));
  await attempt("paper", () => checkPaper(browser, guide("xjca")));
  await attempt("paper of a file", () => checkPaperOfFile(browser, guide("xjca"), guide("company")));
  await attempt("served", () => checkServed(browser, guide("xjca")));
  await attempt("search", () => checkSearch(browser, guide("xjca")));
  for (const path of ["index.html", "replace-onsite.html", "offices.html"])
    await attempt("without scripts", () => checkWithout(browser, guide("xjca"), path));
  await attempt("addresses", () => checkAddresses(browser, guide("xjca")));
  await attempt("addresses of the finder", () => checkSoughtAddresses(browser, guide("xjca")));
  await attempt("hostile texts", () => checkHostileBook(browser, guide("hostile")));
  for (const name of Object.keys(BOOKS)) await attempt(`pages of ${name}`, () => checkGuide(browser, guide(name), WAYS));
  const filled = WAYS.map((way) => ({ ...way, act: fillIn }));
  for (const [name, path] of [["company", "change-name.html"], ["company", "ar/change-name.html"], ["points", "prove-identity.html"]])
    for (const way of filled) await attempt(`a filled checker: ${path}`, () => checkPage(browser, guide(name), path, way));
  for (const [name, path] of [["xjca", "offices.html"], ["company", "ar/offices.html"], ["long", "offices.html"]])
    for (const way of WAYS) await attempt(`a filled finder: ${name}/${path}`, () => checkPage(browser, guide(name), path, { ...way, act: fillFinder }));
  await attempt("long texts", () => checkGuide(browser, guide("long"), [{ width: 320, act: fillIn }], isRead));
});
const all = [...Object.keys(BOOKS), "hostile"];
for (const name of all) await attempt(`markup of ${name}`, () => checkMarkup(guide(name)));
await attempt("the Nu Html Checker", () => checkNu(all.map(guide)));
process.exitCode = counted();
