/* check.js: the checker of a business's page: the reader answers questions and ticks papers, the runtime judges, and the address of the
 * page keeps what was entered. Nothing is sent. Without the runtime, or without this script, the page is the same but for the checker. */

function checker(place, book, business) {
  const types = new Map(), asked = new Map(), names = namesOf(book), divisions = divisionsOf(book, wholeBook);
  for (const { id, type, ask, values } of book.list("fact", { language: LANGUAGE })) {
    types.set(id, type);
    asked.set(id, { fact: id, type, values, text: ask });
  }
  const businesses = book.list("business", { language: LANGUAGE });
  const channelNames = new Map(book.list("channel", { language: LANGUAGE }).map(({ id, name }) => [id, name]));
  const hasOffices = book.list("office").length > 0;
  const own = businesses.find(({ id }) => id === business);
  let state = emptyState(); /* what was entered */
  let sound = state; /* what of it the runtime takes: this is judged, and kept in the address */
  let faults = new Map(); /* of questions whose answer it does not take: the words for that */

  /* --- the frame --- */

  const alert = element("p", { class: "warning", role: "alert", hidden: true });
  const day = element("input", { type: "date", min: "0001-01-01", max: "9999-12-31", input: dayChanged });
  const choices = businesses.filter(({ id }) => id !== business);
  const together = choices.map(({ id, name }) => choice("checkbox", name, { value: id, input: joined }));
  const questions = element("div"), papers = element("div"), rest = element("div");
  const verdict = element("p", { role: "status", class: "verdict" });
  const button = (key, click) => element("button", { type: "button", click }, say(key));
  const copy = copyButton();
  place.append(...frame());

  function frame() {
    const others = together.length > 0 &&
      element("details", null, element("summary", null, say("checker/together")), element("div", { class: "choices" }, together));
    const form = element("form", { submit: (event) => event.preventDefault() }, labelled(say("checker/day"), day), others || null,
      element("h3", null, say("checker/asked")), questions, element("h3", null, say("checker/pieces")), papers);
    const buttons = [button("checker/print", printList), navigator.clipboard ? copy : null, button("checker/clear", clear)];
    const result = element("div", { class: "result" }, element("h3", null, say("checker/result")), verdict, rest,
      element("p", { class: "buttons" }, buttons));
    return [element("h2", null, say("checker/title")), element("p", { class: "hint" }, say("checker/intro")), alert, form, result,
      judgeView(wholeBook, () => state.region) ?? ""];
  }

  const askedView = questionsView(questions, divisions, answered);
  const papersView = piecesView(papers, names, () => ((state.pieces = papersView.pieces()), judge()));
  const things = {
    business: (id) => businesses.find((thing) => thing.id === id)?.name || id,
    office: (id) => book.list("office", { language: LANGUAGE }).find((thing) => thing.id === id)?.name || id,
  };

  /* --- what is asked --- */

  const known = (fact) => (fact === "channel" || fact === "region" ? state[fact] || undefined : state.facts.get(fact));

  const factsKnown = () => ["channel", "region", ...state.facts.keys()].filter((fact) => known(fact) !== undefined);
  const factsJudged = () => factsKnown().filter((fact) => !faults.has(fact));

  /* A question that was answered, and which the runtime therefore asks no more. */
  function questionOf(fact) {
    if (fact === "region") return { fact, type: "division", text: say("messages/ask-region") };
    if (fact !== "channel") return asked.get(fact);
    const values = own.channels.map((id) => ({ value: id, text: channelNames.get(id) }));
    return { fact, type: "enum", text: say("messages/ask-channel"), values };
  }

  function answered(fact, value) {
    if (fact === "channel" || fact === "region") state[fact] = value || "";
    else if (value === undefined) state.facts.delete(fact);
    else state.facts.set(fact, value);
    judge();
  }

  function dayChanged() {
    state.day = day.value;
    judge();
  }

  function joined() {
    state.together = together.map((label) => label.firstChild).filter((input) => input.checked).map((input) => input.value);
    judge();
  }

  function showQuestions(open) {
    const answeredOnes = factsKnown().filter((fact) => !open.some((question) => question.fact === fact)).map(questionOf);
    const all = [...answeredOnes, ...open], asksRegion = all.some(({ fact }) => fact === "region");
    if (hasOffices && !asksRegion) all.push(questionOf("region")); /* nothing hangs on it but where to go */
    askedView.show(all, known);
    askedView.tell(faults);
    questions.previousSibling.hidden = !all.length;
  }

  /* --- judging --- */

  const submissionAs = (said) => submissionOf(business, said, said.day || book.today());

  const isLater = ({ error }) => error.code === "not-in-force";

  /* What the runtime finds wrong with the submission itself: a day on which the business is not offered, say. */
  function refuse(error) {
    place.dataset.verdict = "error";
    verdict.className = "verdict error";
    verdict.textContent = error.text;
    rest.replaceChildren();
  }

  function show(answer) {
    place.dataset.verdict = answer.verdict;
    verdict.className = `verdict ${answer.verdict}`;
    verdict.textContent = verdictWords(answer);
    const answers = factsJudged().map((fact) => askedView.words(fact, questionOf(fact).type, known(fact)));
    const words = papersView.words().slice(0, sound.pieces.length);
    rest.replaceChildren(...answerParts(answer, sound.pieces, words, things, answers, sound.together.length > 0));
  }

  const hashOf = () => (isEmpty(sound) && !sound.day ? "" : stateWrite({ ...sound, day: sound.day || book.today() }, types));

  const remember = () => addressBecomes(hashOf());

  /* Takes out of what is sound the one answer, or the last of too many papers, that the runtime does not take; whether it was one of these. */
  function leaveOut({ at = "", code }) {
    const { facts, pieces } = sound, key = at.replace(/^\/(facts\/)?/, "");
    if (code === "too-large" && key.startsWith("materials/")) {
      sound = { ...sound, pieces: pieces.slice(0, -1) };
      return true;
    }
    if (at === "/channel" || at === "/region") sound = { ...sound, [key]: "" };
    else if (at === `/facts/${key}` && facts.has(key)) sound = { ...sound, facts: new Map([...facts].filter(([fact]) => fact !== key)) };
    else return false;
    faults.set(key, say("checker/not-so"));
    return true;
  }

  /* The answer to all that was entered but what the runtime does not take. */
  function answerOf() {
    const ask = () => book.check(submissionAs(sound), { language: LANGUAGE });
    sound = state;
    faults = new Map();
    let answer = ask();
    while (answer.error && leaveOut(answer.error)) answer = ask();
    return answer;
  }

  /* Gives whether an address can hold what is sound. */
  function judgeOnly() {
    const answer = answerOf();
    alert.hidden = true;
    copy.textContent = say("checker/copy");
    if (answer.error) {
      askedView.tell(faults);
      refuse(answer.error);
      return isLater(answer);
    }
    showQuestions(answer.questions);
    papersView.show(book.demand(submissionAs(sound), { language: LANGUAGE }));
    state.pieces = papersView.pieces();
    papersView.tell(sound.pieces.length < state.pieces.length ? fill("checker/too-many", { count: sound.pieces.length }) : "");
    show(answer);
    return true;
  }

  function judge() {
    if (judgeOnly()) remember();
  }

  /* --- the address --- */

  /* Takes over a state and shows it. */
  function load(next) {
    state = next;
    day.value = state.day || book.today();
    for (const label of together) label.firstChild.checked = state.together.includes(label.firstChild.value);
    askedView.clear();
    papersView.load(state.pieces);
    judgeOnly();
  }

  /* The state that the address says, if the runtime can judge it. */
  function stateOfAddress() {
    const next = stateRead(location.hash, types), answer = book.check(submissionAs(next), { language: LANGUAGE });
    must(!answer.error || isLater(answer));
    return next;
  }

  function readAddress() {
    let next = emptyState(), isBad = false;
    if (isEntry()) {
      try {
        next = stateOfAddress();
      } catch (error) {
        if (!(error instanceof BadAddress)) throw error;
        isBad = true;
      }
    }
    load(next);
    alert.hidden = !isBad;
    alert.textContent = isBad ? say("checker/bad-address") : "";
  }

  function clear() {
    load(emptyState());
    remember();
    day.focus();
  }

  /* --- on paper --- */

  /* What a code holds that cannot lead to this page: the list, without the places in the source. */
  function listText() {
    const ownText = (node) => [...node.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ data }) => data).join("").trim();
    const sign = ({ className }) => ({ done: "☑", open: "☐" })[className] || "–";
    const items = [...rest.querySelectorAll(".ticks li")].map((item) => `${sign(item)} ${ownText(item)}`);
    return linesFitting([own.name, rest.querySelector(".receipt").textContent, verdict.textContent, ...items]);
  }

  /* A code beside the receipt: the address of this result or, of a file that is published nowhere, the list itself. */
  async function putCode() {
    const edition = rest.querySelector(".edition"), address = publishedAddress();
    if (!edition) return; /* nothing was judged */
    const code = await codeOf(address ? address + hashOf() : listText()), words = say(address ? "checker/code-link" : "print/code-text");
    edition.querySelector(".code")?.remove();
    if (code) edition.append(element("div", { class: "code" }, code, words));
  }

  /* Prints the list alone. */
  async function printList() {
    await putCode();
    document.documentElement.classList.add("list-alone");
    addEventListener("afterprint", () => document.documentElement.classList.remove("list-alone"), { once: true });
    print();
  }

  /* --- */

  const arrived = isEntry() || location.hash === "#check";
  readAddress();
  if (arrived) place.scrollIntoView();
  addEventListener("hashchange", () => (isEntry() || !location.hash) && readAddress());
}

/* The page has kept room for the checker, so that nothing moves when the runtime has come. */
const startChecker = (business) => start(document.getElementById("check"), (place, book) => checker(place, book, business));

if (SCRIPT.dataset.business) addEventListener("DOMContentLoaded", () => startChecker(SCRIPT.dataset.business));
