/* validate.js: all pages under html-validate and the Nu Html Checker. */
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { nameOf, pagesOf, say } from "./lib.js";

const VNU = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
/* Numbers keep their plain hyphens, so that they can be copied: the style sheet keeps them on a line. How long a title is the book
 * decides. */
const CONFIG = { extends: ["html-validate:recommended"], rules: { "tel-non-breaking": "off", "long-title": "off" } };

export async function checkMarkup(guide) {
  const validator = new HtmlValidate(CONFIG);
  for (const path of pagesOf(guide)) {
    const { results } = await validator.validateFile(join(guide, path));
    const words = ({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`;
    const messages = results.flatMap(({ messages }) => messages.map(words));
    say(messages.length === 0, `${nameOf(guide)}/${path}: html-validate`, messages.join("\n"));
  }
}

/* One run of the Java program for all guides: starting it takes longer than the pages. */
export function checkNu(guides) {
  const files = guides.flatMap((guide) => pagesOf(guide).map((path) => join(guide, path)));
  let output = "";
  try {
    execFileSync("java", ["-Xss4m", "-jar", VNU, "--stdout", "--exit-zero-always", ...files], { encoding: "utf8", maxBuffer: 1 << 26 });
  } catch (error) {
    output = `${error.stdout}${error.stderr}`;
  }
  say(output === "", "vnu-jar", output);
}
