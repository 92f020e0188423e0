/* check.js: the checker of a business's page: the reader answers questions and ticks papers, the runtime judges, and the address of the
 * page keeps what was entered. Nothing is sent. Without the runtime, or without this script, the page is the same but for the checker. */

function checker(place, book, business) {
  const types = new Map(), asked = new Map(), names = namesOf(book), divisions = divisionsOf(book);
  for (const { id, type, ask, values } of book.list("fact", { language: LANGUAGE })) {
    types.set(id, type);
    asked.set(id, { fact: id, type, values, text: ask });
  }
  const businesses = book.list("business", { language: LANGUAGE });
  const channelNames = new Map(book.list("channel", { language: LANGUAGE }).map(({ id, name }) => [id, name]));
  const hasOffices = book.list("office").length > 0;
  const own = businesses.find(({ id }) => id === business);
  let state = emptyState();

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
    questions.previousSibling.hidden = !all.length;
  }

  /* --- judging --- */

  const submissionAs = (said) => submissionOf(business, said, said.day || book.today());

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
    const answers = factsKnown().map(askedView.words);
    rest.replaceChildren(...answerParts(answer, state.pieces, papersView.words(), things, answers));
  }

  const hashOf = () => (isEmpty(state) && !state.day ? "" : stateWrite({ ...state, day: state.day || book.today() }, types));

  const remember = () => addressBecomes(hashOf());

  function judgeOnly() {
    const submission = submissionAs(state), answer = book.check(submission, { language: LANGUAGE });
    alert.hidden = true;
    copy.textContent = say("checker/copy");
    if (!answer.error) {
      showQuestions(answer.questions);
      papersView.show(book.demand(submission, { language: LANGUAGE }));
      state.pieces = papersView.pieces();
      show(answer);
    } else refuse(answer.error);
  }

  function judge() {
    judgeOnly();
    remember();
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
    must(!answer.error || answer.error.code === "not-in-force");
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

/* The page has kept room for the checker, so that nothing moves when the runtime has come. Without a runtime there is none; what went wrong
 * is for whoever looks after the guide. */
function startChecker(business) {
  const place = document.getElementById("check"), fail = (error) => (place.remove(), error && console.warn(error));
  if (typeof zhinan === "undefined") fail();
  else zhinan.then((book) => checker(place, book, business)).catch(fail);
}

if (SCRIPT.dataset.business) addEventListener("DOMContentLoaded", () => startChecker(SCRIPT.dataset.business));
