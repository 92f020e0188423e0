/* ask.js: the questions of the checker: one control for each type of fact. A question is what the runtime asks ({fact, type, values,
 * text}); an answer is a value as a submission says it, undefined while it is not known. */

const RADIOS_MAX = 7; /* more values than that are a list to choose from */

/* --- controls: {nodes, read}, and of those with a single element `input`, and `error`, which says what is wrong with what was typed --- */

function boolControl(current) {
  const id = freshId();
  const radio = (label, value) => choice("radio", label, { name: id, value: String(value), checked: current === value });
  const nodes = [radio(say("screen/affirmed"), true), radio(say("screen/denied"), false), radio(say("checker/unknown"), undefined)];
  return { nodes: element("div", { class: "choices" }, nodes), read: () => ({ true: true, false: false })[checkedOf(nodes)] };
}

const checkedOf = (labels) => labels.map((label) => label.firstChild).find((input) => input.checked).value;

function enumControl(current, values) {
  if (values.length > RADIOS_MAX) return selectControl(current, values);
  const id = freshId();
  const radio = (label, value) => choice("radio", label, { name: id, value, checked: (current || "") === value });
  const nodes = [...values.map(({ value, text }) => radio(text, value)), radio(say("checker/unknown"), "")];
  return { nodes: element("div", { class: "choices" }, nodes), read: () => checkedOf(nodes) || undefined };
}

function selectControl(current, values) {
  const option = (label, value) => element("option", { value, selected: (current || "") === value }, label);
  const select = element("select", null, option(say("checker/unknown"), ""), values.map(({ value, text }) => option(text, value)));
  return { nodes: select, input: select, read: () => select.value || undefined };
}

/* None of the values is an answer too, which is why it has a box of its own. */
function setControl(current, values) {
  const box = (label, value, checked) => choice("checkbox", label, { value, checked });
  const boxes = values.map(({ value, text }) => box(text, value, (current || []).includes(value)));
  const none = box(say("checker/none"), "", current && !current.length), inputs = boxes.map((label) => label.firstChild);
  none.addEventListener("input", () => inputs.forEach((input) => (input.checked = false)));
  boxes.forEach((label) => label.addEventListener("input", () => (none.firstChild.checked = false)));
  const read = () => {
    const members = inputs.filter((input) => input.checked).map((input) => input.value);
    return members.length || none.firstChild.checked ? members : undefined;
  };
  return { nodes: element("div", { class: "choices" }, boxes, none), read };
}

function inputControl(attributes, parse, wrong) {
  const input = element("input", attributes);
  return {
    nodes: input,
    input,
    read: () => parse(input.value.trim()),
    error: () => (input.value.trim() && parse(input.value.trim()) === undefined ? wrong : ""),
  };
}

/* Digits of other scripts as those of ASCII: fullwidth ones, and the Arabic ones, whose last four bits are their value. */
const plainDigits = (text) =>
  text.normalize("NFKC").replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => digit.charCodeAt(0) & 15).replace(/^\u2212/, "-");

function numberRead(text) {
  const plain = plainDigits(text);
  return /^-?\d{1,15}$/.test(plain) ? Number(plain) : undefined;
}

const intControl = (current) =>
  inputControl({ inputmode: "numeric", size: 8, value: current === undefined ? "" : current, autocomplete: "off" },
    numberRead, say("checker/no-number"));

const dateControl = (current) => inputControl({ type: "date", value: current || "", max: "9999-12-31" }, (text) => text || undefined, "");

/* Takes exact names and codes at once, and all that names a place once the whole book has come, which is asked for by whoever turns to it. */
function divisionControl(current, divisions) {
  const value = current ? divisions.label(current) : "";
  const control = inputControl({ value, placeholder: say("checker/place"), autocomplete: "off" }, divisions.find, say("checker/no-place"));
  const { input, read } = control, isOpen = () => input.value.trim() && !read();
  function widened() {
    input.placeholder = say("finder/place-hint");
    if (isOpen()) input.dispatchEvent(new Event("input", { bubbles: true }));
  }
  function turnedTo() {
    input.setAttribute("list", divisions.list());
    divisions.widen().then(widened).catch(console.warn);
  }
  input.addEventListener("focus", turnedTo, { once: true });
  return { ...control, note: () => (read() ? fill("finder/place-is", { place: divisions.full(read()) }) : "") };
}

const CONTROLS = { bool: boolControl, int: intControl, date: dateControl, enum: enumControl, set: setControl, division: divisionControl };

/* --- divisions --- */

/* The divisions of the book by the words of a list to choose from: names, with what they lie in where a name is there twice. An excerpt of
 * the book has no other names; `wholeOf` gives the book that has. */
function divisionsOf(book, wholeOf) {
  let byLabel, labels, all, id, whole;
  const fold = (text) => text.toLowerCase().replace(/\s+/g, " ");
  const full = (code) => all.get(code).name + (all.has(all.get(code).parent) ? bracketed(all.get(all.get(code).parent).name) : "");
  function read() {
    if (labels) return;
    const list = book.list("division", { language: LANGUAGE }), times = new Map();
    all = new Map(list.map((division) => [division.code, division]));
    for (const { name } of list) times.set(name, (times.get(name) || 0) + 1);
    labels = new Map(list.map(({ code, name }) => [code, times.get(name) > 1 ? full(code) : name]));
    byLabel = new Map();
    for (const [code, text] of labels) byLabel.set(fold(text), code).set(code, code);
  }
  /* The list stands once in the page, when it is first needed. */
  function list() {
    read();
    if (!id) {
      id = freshId();
      document.body.append(element("datalist", { id }, [...labels.values()].map((value) => element("option", { value }))));
    }
    return id;
  }
  function find(text) {
    read();
    const hits = () => (whole && text ? whole.search(text, { language: LANGUAGE }) : []);
    return byLabel.get(fold(text)) || hits().find(({ code }) => labels.has(code))?.code;
  }
  const widen = () => wholeOf().then((come) => (whole = come));
  return { list, find, widen, full: (code) => (read(), full(code)), label: (code) => (read(), labels.get(code) || code) };
}

/* --- the questions --- */

/* Shows questions and their answers in `place`; `changed(fact, value)` is called when one is answered, also with undefined. */
function questionsView(place, divisions, changed) {
  const shown = new Map(); /* fact: {made, tell}, its element and what says what is wrong with its answer, "" for nothing */

  function make(question, value) {
    const control = CONTROLS[question.type](value, question.type === "division" ? divisions : question.values);
    const message = element("p", { class: "hint", id: freshId(), hidden: true });
    const made = group(question.text, control.nodes, message);
    made.dataset.fact = question.fact;
    control.input?.setAttribute("aria-label", question.text);
    control.input?.setAttribute("aria-describedby", message.id);
    function tell(fault) {
      const error = control.error?.() || fault;
      message.className = error ? "wrong" : "hint";
      message.textContent = error || control.note?.() || "";
      message.hidden = !message.textContent;
      control.input?.setAttribute("aria-invalid", String(Boolean(error)));
    }
    made.addEventListener("input", () => changed(question.fact, control.read()));
    return { made, tell };
  }

  /* Says below each answer what is wrong with it, be it that it cannot be read or one of these faults, by their facts. */
  function tell(faults) {
    for (const [fact, { tell }] of shown) tell(faults.get(fact) || "");
  }

  /* What stays keeps its place, so that nothing moves under a finger; what is new comes behind it in the order of the runtime. */
  function show(questions, values) {
    const wanted = new Set(questions.map(({ fact }) => fact));
    for (const [fact, { made }] of shown) {
      if (wanted.has(fact) || made.contains(document.activeElement)) continue;
      made.remove();
      shown.delete(fact);
    }
    for (const question of questions) {
      if (shown.has(question.fact)) continue;
      shown.set(question.fact, make(question, values(question.fact)));
      place.append(shown.get(question.fact).made);
    }
  }

  function clear() {
    for (const { made } of shown.values()) made.remove();
    shown.clear();
  }

  /* What was answered to a question that is shown, as its controls have it: a sentence. */
  function words(fact, type, value) {
    const { made } = shown.get(fact), field = made.querySelector("select, input:not([type=radio], [type=checkbox])");
    const chosen = [...(field?.selectedOptions || made.querySelectorAll(":checked + span"))].map(({ textContent }) => textContent);
    const written = { date: dayWords, division: divisions.full }[type] || String;
    return made.firstChild.textContent + " " + (chosen.join(say("messages/list-separator")) || written(value));
  }

  return { show, tell, clear, words };
}
