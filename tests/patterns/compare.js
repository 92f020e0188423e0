// compare.js TRY FOLDER COUNT: holds what zhinan makes of patterns against this engine's RegExp with the flag u. Patterns are made of
// pieces that the two kinds of regular expressions share, and of pieces that tempt; texts of characters on which they differ.
const { spawnSync } = require("child_process");
const fs = require("fs");
const [program, folder, count] = [process.argv[2], process.argv[3], Number(process.argv[4])];

let state = 12345;
const below = (n) => ((state = (Math.imul(state, 1103515245) + 12345) >>> 0), (state >>> 8) % n);
const one = (list) => list[below(list.length)];

const atoms = ["a", "b", "1", "字", "é", "😀", "-", "/", "_", " ", "\\d", "\\w", "\\D", "\\W", "\\s", "\\S", ".", "\\.", "\\-", "\\/",
  "\\t", "\\n", "\\x61", "\\u5B57", "\\u{1F600}", "\\u{61}", "\\ud83d", "\\p{L}", "\\p{Nd}",
  "\\P{Lu}", "\\p{Script=Han}", "\\p{Han}", "\\1", "\\0",
  "\\cA",
  "\\h", "\\R", "\\A", "\\z", "\\b", "\\B", "^", "$", "]", "}", "{", "\\]", "\\}", "[", ")", "\\k<n>", "\\e", "\\v", "\\Q", "#", "\\_"];
const members = ["a", "b", "1", "字", "-", "\\-", "^", "\\^", "a-c", "0-9", "\\d", "\\w", "\\s", "\\D", "[", "\\[", "]", "\\]", "[:alpha:]",
  "&&", "\\b", "\\p{L}", "一-龥", "\\u{1F600}", "😀", ".", "$", "|", "z-a", "\\x30-\\x39", "\\d-x"];
const quantifiers = ["*", "+", "?", "{2}", "{1,3}", "{0,}", "*?", "+?", "??", "++", "*+", "{,2}", "{2", "{3,1}", "{1}{2}"];
const groups = ["(?:", "(", "(?=", "(?!", "(?<=", "(?<!", "(?<n>", "(?>", "(?i)", "(?i:", "(?#", "(?|", "(?P<n>", "(*F)"];

const classOf = () => "[" + one(["", "", "^"]) + Array.from({ length: below(4) }, () => one(members)).join("") + "]";
const piece = (depth) => {
  const kind = below(10);
  let text = kind < 5 ? one(atoms) : kind < 8 || depth > 2 ? classOf() : one(groups) + sequence(depth + 1) + ")";
  return below(3) ? text : text + one(quantifiers);
};
const sequence = (depth) => Array.from({ length: 1 + below(3) }, () => piece(depth)).join("") + (below(6) ? "" : "|" + piece(depth + 1));

const characters = ["a", "b", "c", "1", "9", "字", "é", "😀", " ", "\u3000", "\u2028", "\u00a0", "\t", "１", "١",
  "-", "_", "]", "}", "{", "^", "$", "A", "/", "."];
const texts = ["", ...characters,
  ...Array.from({ length: 60 }, () => Array.from({ length: 1 + below(4) }, () => one(characters)).join(""))];
const patterns = Array.from({ length: count }, () => sequence(0)).filter((p) => !p.includes("\n"));

fs.writeFileSync(folder + "/texts", texts.map((t) => t + "\n").join(""));
const input = patterns.map((p) => p + "\n").join("");
const said = spawnSync(program, [folder + "/texts"], { input, maxBuffer: 1 << 28 }).stdout.toString().split("\n");

let passed = 0, failed = 0, shared = 0;
const fail = (pattern, why) => { failed++; if (failed < 20) console.log(`failed: ${JSON.stringify(pattern)}: ${why}`); };
patterns.forEach((pattern, i) => {
  let expression = null;
  if (said[i] === undefined) return fail(pattern, "no answer");
  try { expression = new RegExp(`^(?:${pattern})$`, "u"); } catch (error) { /* this engine refuses it */ }
  if (said[i] === "uncommon" || said[i] === "refused") return void passed++;
  if (!expression) return fail(pattern, "zhinan takes what this engine does not");
  shared++;
  const other = texts.find((text, t) => said[i][t] !== "?" && said[i][t] !== (expression.test(text) ? "1" : "0"));
  if (other !== undefined) return fail(pattern, `they differ on ${JSON.stringify(other)}`);
  passed++;
});
// A lint that refused everything would pass: a good part has to be common.
if (shared * 8 < patterns.length) fail("", `only ${shared} of ${patterns.length} patterns were common`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
