/* types.ts: uses the package as its types allow; each line behind @ts-expect-error is a use that they have to forbid. */
import { load, open, Book, ZhinanError, type Answer, type Submission } from "zhinan";

const book: Book = await load();
const submission: Submission = {
  business: "replace-onsite",
  materials: [{ document: "handler-id", form: "original", marks: [{ mark: "official-seal" }] }],
};
const answer = book.check(submission, { language: "en", today: "2026-11-23" });
if (answer.error) console.log(answer.error.code, answer.error.at);
else tell(answer);

function tell(answer: Answer): string[] {
  return answer.findings.map((finding) => `${finding.requirement}: ${finding.reason} ${finding.choices?.length ?? 0}`);
}

const demands = book.demand(submission);
if (!demands.error) demands.requires.map(({ kind, "of-these": nodes }) => `${kind} ${nodes?.length}`);
book.list("division").map(({ code }) => code.length);
book.list("fact").map(({ id }) => id.length);
book.search("kashi").map(({ code, score }) => `${code} ${score}`);
book.nearest({ latitude: 39.47, longitude: 75.99, count: 5 }, { language: "en" }).map(({ km }) => km?.toFixed(1));
open({ wasm: new Uint8Array(), image: new Uint8Array() }).catch((error) => error instanceof ZhinanError && error.code);

// @ts-expect-error: from nowhere
book.nearest({ business: "replace-onsite" });
// @ts-expect-error: half a position
book.nearest({ latitude: 39.47 });
// @ts-expect-error: no such form
book.check({ materials: [{ document: "handler-id", form: "copy" }] });
// @ts-expect-error: no such kind
book.list("requirement");
// @ts-expect-error: books are opened, not made
new Book();
