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

const intControl = (current) =>
  inputControl({ inputmode: "numeric", size: 8, value: current === undefined ? "" : current, autocomplete: "off" },
    (text) => (/^-?\d{1,15}$/.test(text) ? Number(text) : undefined), say("checker/no-number"));

const dateControl = (current) => inputControl({ type: "date", value: current || "", max: "9999-12-31" }, (text) => text || undefined, "");

function divisionControl(current, divisions) {
  const label = say("checker/place");
  const value = current ? divisions.label(current) : "";
  const control = inputControl({ value, placeholder: label, autocomplete: "off" }, divisions.find, say("checker/no-place"));
  control.input.addEventListener("focus", () => control.input.setAttribute("list", divisions.list()), { once: true });
  return control;
}

const CONTROLS = { bool: boolControl, int: intControl, date: dateControl, enum: enumControl, set: setControl, division: divisionControl };

/* --- divisions --- */

/* The divisions of the book by the words of a list to choose from: names, with what they lie in where a name is there twice. */
function divisionsOf(book) {
  let byLabel, labels, id;
  const fold = (text) => text.toLowerCase().replace(/\s+/g, " ");
  function read() {
    if (labels) return;
    const all = book.list("division", { language: LANGUAGE }), names = new Map(), times = new Map();
    for (const { code, name } of all) names.set(code, name);
    for (const { name } of all) times.set(name, (times.get(name) || 0) + 1);
    const label = ({ name, parent }) => (times.get(name) > 1 && parent ? name + bracketed(names.get(parent)) : name);
    labels = new Map(all.map((division) => [division.code, label(division)]));
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
  return { list, label: (code) => (read(), labels.get(code) || code), find: (text) => (read(), byLabel.get(fold(text))) };
}

/* --- the questions --- */

/* Shows questions and their answers in `place`; `changed(fact, value)` is called when one is answered, also with undefined. */
function questionsView(place, divisions, changed) {
  const shown = new Map(); /* fact: element */

  function make(question, value) {
    const control = CONTROLS[question.type](value, question.type === "division" ? divisions : question.values);
    const message = element("p", { class: "wrong", id: freshId(), hidden: true });
    const made = group(question.text, control.nodes, message);
    made.dataset.fact = question.fact;
    control.input?.setAttribute("aria-label", question.text);
    control.input?.setAttribute("aria-describedby", message.id);
    made.addEventListener("input", () => {
      const error = control.error ? control.error() : "";
      message.textContent = error;
      message.hidden = !error;
      control.input?.setAttribute("aria-invalid", String(Boolean(error)));
      changed(question.fact, control.read());
    });
    return made;
  }

  /* What stays keeps its place, so that nothing moves under a finger; what is new comes behind it in the order of the runtime. */
  function show(questions, values) {
    const wanted = new Set(questions.map(({ fact }) => fact));
    for (const [fact, made] of shown) {
      if (wanted.has(fact) || made.contains(document.activeElement)) continue;
      made.remove();
      shown.delete(fact);
    }
    for (const question of questions) {
      if (shown.has(question.fact)) continue;
      const made = make(question, values(question.fact));
      shown.set(question.fact, made);
      place.append(made);
    }
  }

  function clear() {
    for (const made of shown.values()) made.remove();
    shown.clear();
  }

  /* What was answered to a question that is shown, as its controls have it: a sentence. */
  function words(fact) {
    const made = shown.get(fact), field = made.querySelector("select, input:not([type=radio], [type=checkbox])");
    const chosen = [...(field?.selectedOptions || made.querySelectorAll(":checked + span"))].map(({ textContent }) => textContent);
    const value = field?.type === "date" ? dayWords(field.value) : field?.value;
    return made.firstChild.textContent + " " + (chosen.join(say("messages/list-separator")) || value);
  }

  return { show, clear, words };
}
