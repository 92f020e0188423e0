/* pieces.js: the papers of the checker: the requirements that are in force or may be, as boxes to tick, and what matters of a paper that
 * is there: form, copies, marks, dates. Papers are the pieces of a submission; which box a piece stands at is for the eye alone, the
 * runtime assigns them anew. */

const FORMS = ["original", "certified-copy", "photocopy", "electronic"];
const COPIES_MAX = 65535;

/* The things of the book that papers are told with, by their ids. */
function namesOf(book) {
  const list = (kind) => new Map(book.list(kind, { language: LANGUAGE }).map((thing) => [thing.id, thing]));
  return { documents: list("document"), marks: list("mark"), parties: list("party"), specs: list("spec") };
}

/* --- pieces --- */

const ownerOf = (piece) => piece.of || "applicant";
const formOf = (names, piece) => piece.form || names.documents.get(piece.document).form;
const hasForms = (names, document) => ["paper", "identity"].includes(names.documents.get(document).kind);

function pieceFits(names, node, piece) {
  const isForm = !node.forms.length || node.forms.includes(formOf(names, piece));
  return isForm && node.documents.includes(piece.document) && node.of === ownerOf(piece);
}

/* The place of a mark by a maker among the marks of a piece; -1: it is not there. */
function markIndex(names, piece, { mark, by }) {
  const maker = (said) => (typeof said === "string" ? undefined : said.by) || names.marks.get(mark).by;
  return (piece.marks || []).findIndex((said) => (said.mark || said) === mark && maker(said) === by);
}

/* Puts a mark on a piece, with its day when that is known, or takes it away. */
function markSet(names, piece, { mark, by }, isThere, day) {
  const at = markIndex(names, piece, { mark, by }), isDeclared = by === names.marks.get(mark).by;
  const said = isDeclared && !day ? mark : { mark, ...(!isDeclared && { by }), ...(day && { day }) };
  piece.marks ||= [];
  if (at >= 0) piece.marks.splice(at, 1);
  if (isThere) piece.marks.splice(at < 0 ? piece.marks.length : at, 0, said);
  if (!piece.marks.length) delete piece.marks;
}

function partSet(piece, key, value) {
  if (value) piece[key] = value;
  else delete piece[key];
}

function specSet(piece, spec, isThere) {
  const specs = (piece.specs || []).filter((other) => other !== spec);
  partSet(piece, "specs", isThere ? [...specs, spec] : specs.length && specs);
}

/* The piece that a ticked box stands for: in the form that is asked for, without marks. */
function pieceFor(names, node) {
  const [document] = node.documents, piece = { document }, own = names.documents.get(document).form;
  if (node.of !== "applicant") piece.of = node.of;
  if (node.forms.length && hasForms(names, document)) piece.form = node.forms.includes(own) ? own : node.forms[0];
  if (node.need > 1) piece.copies = node.need;
  return piece;
}

/* So many copies of a document, in words; nothing for one. */
function counted(names, document, label, need) {
  const unit = names.documents.get(document).unit || say("messages/unit");
  return need > 1 ? fill("page/label-count", { label, count: fill("page/count", { need, unit }) }) : label;
}

/* A piece in words. */
function pieceWords(names, piece) {
  const details = [];
  let label = names.documents.get(piece.document).name;
  if (piece.of) label = fill("labels/owner", { document: label, party: names.parties.get(piece.of).name });
  if (piece.form) label = fill("labels/form", { document: label, form: say(`forms/${piece.form}`) });
  label = counted(names, piece.document, label, piece.copies);
  for (const said of piece.marks || []) details.push(names.marks.get(said.mark || said).name);
  for (const spec of piece.specs || []) details.push(names.specs.get(spec).name);
  for (const key of ["issued", "expires"]) if (piece[key]) details.push(say(`sentences/${key}`) + say("page/colon") + dayWords(piece[key]));
  return details.length ? label + bracketed(details.join(say("messages/list-separator"))) : label;
}

/* What may be asked of a paper that no requirement in force asks for: everything. */
function nodeOfOther(names, piece, marks) {
  const own = (piece.marks || []).map((said) => ({ mark: said.mark || said, by: said.by || names.marks.get(said.mark || said).by }));
  const known = new Map([...marks, ...own].map((mark) => [`${mark.mark} ${mark.by}`, mark]));
  const forms = hasForms(names, piece.document) ? FORMS : [];
  const all = { forms, marks: [...known.values()], specs: [...names.specs.keys()], issued: true, expires: true, most: COPIES_MAX };
  return { documents: [piece.document], owner: true, ...all };
}

/* --- what matters of a paper --- */

/* The controls for a piece, by what its requirement asks; they change the piece and call `changed`. */
function pieceControls(names, piece, node, changed) {
  const update = (act) => ({ target }) => (act(target), changed());
  const isOf = (asked, control) => (asked ? [control()] : []);

  function select(label, ids, name, chosen, act) {
    const options = ids.map((id) => element("option", { value: id, selected: id === chosen }, name(id)));
    return labelled(label, element("select", { input: update(({ value }) => act(value)) }, options));
  }
  function date(key) {
    const input = update(({ value }) => partSet(piece, key, value));
    return labelled(say(`sentences/${key}`), element("input", { type: "date", max: "9999-12-31", value: piece[key] || "", input }));
  }
  function copies() {
    const input = update(({ value }) => partSet(piece, "copies", Number(value) > 1 && Math.min(Math.floor(Number(value)), COPIES_MAX)));
    return labelled(say("page/copies"), element("input", { type: "number", min: 1, max: COPIES_MAX, value: piece.copies || 1, input }));
  }
  function spec(id) {
    const input = update(({ checked }) => specSet(piece, id, checked));
    return choice("checkbox", names.specs.get(id).name, { checked: (piece.specs || []).includes(id), input });
  }
  const nameIn = (things) => (id) => things.get(id).name;
  const documents = () =>
    select(say("checker/which"), node.documents, nameIn(names.documents), piece.document, (id) => (piece.document = id));
  const owner = () => select(say("checker/owner"), [...names.parties.keys()], nameIn(names.parties), ownerOf(piece),
    (id) => partSet(piece, "of", id !== "applicant" && id));
  const form = () => select(say("page/form"), [...new Set([...node.forms, ...FORMS])], (id) => say(`forms/${id}`), formOf(names, piece),
    (id) => (piece.form = id));
  const onIt = () => group(say("checker/on-it"), node.marks.map((mark) => markControl(names, piece, mark, changed)), node.specs.map(spec));

  return [
    ...isOf(node.documents.length > 1, documents),
    ...isOf(node.owner, owner),
    ...isOf(node.forms.length && hasForms(names, piece.document), form),
    ...isOf(node.need > 1 || node.most || node.copies || node.further, copies),
    ...isOf(node.issued, () => date("issued")),
    ...isOf(node.expires, () => date("expires")),
    ...isOf(node.days, () => element("p", { class: "hint" }, node.days)),
    ...isOf(node.marks.length + node.specs.length, onIt),
  ];
}

function markControl(names, piece, mark, changed) {
  const words = { mark: names.marks.get(mark.mark).name, party: names.parties.get(mark.by).name }, at = markIndex(names, piece, mark);
  const said = at < 0 ? undefined : piece.marks[at];
  const set = () => (markSet(names, piece, mark, box.firstChild.checked, date && date.value), changed());
  const box = choice("checkbox", fill("page/mark", words), { checked: at >= 0, input: set });
  const dated = () => ((box.firstChild.checked = true), set());
  const date = mark.dated && element("input", { type: "date", max: "9999-12-31", value: (said && said.day) || "", input: dated });
  const condition = mark.condition && element("small", null, say("page/only-if"), mark.condition);
  return [box, condition, date && labelled(fill("checker/mark-day", words), date)];
}

/* --- the papers --- */

/* Shows in `place` what is demanded; `changed` is called when a paper is ticked or changed. */
function piecesView(place, names, changed) {
  let entries = []; /* {piece, row}: the row that it stands at, or null */
  let rows = new Map(), shown = "", others, marks = [];
  const message = element("p", { class: "wrong", role: "alert", hidden: true });

  /* --- a requirement --- */

  function notes(node) {
    const said = ["optional", "later", "shared"].filter((key) => node[key]).map((key) => say(`page/${key}`));
    if (node.worth) said.push(fill(node.further ? "screen/further" : "screen/worth", { worth: node.worth, further: node.further }));
    if (node.condition) said.push(say("page/only-if") + node.condition);
    return said.map((words) => element("small", null, words));
  }

  function leaf(node) {
    const details = element("div", { class: "details" });
    const label = counted(names, node.documents[0], node.label, node.need);
    const box = choice("checkbox", label, { input: ({ target }) => tick(node.requirement, target.checked) });
    rows.set(node.requirement, { node, box: box.firstChild, details });
    marks.push(...node.marks);
    return element("div", { class: "row" }, box, notes(node), details);
  }

  function heading(node) {
    if (node.kind === "all-of" || node.kind === "depending-on") return say("page/all-of");
    return node.kind === "any-of" ? say("page/any-of") : fill(`page/${node.kind}`, { need: node.need });
  }

  const capWords = ({ count, documents }) =>
    fill(count ? "page/cap" : "page/cap-none", { count, documents: documents.map((id) => names.documents.get(id).name).join(say("messages/list-separator")) });

  /* A choice stands in a frame of its own, and so does what is demanded together within one or under a condition. */
  function view(node, inChoice) {
    const isBundle = node.kind === "all-of" || node.kind === "depending-on";
    const children = (node["of-these"] || []).flatMap((child) => view(child, !isBundle));
    const isPlain = isBundle && !node.condition && (!inChoice || children.length === 1);
    switch (node.kind) {
      case "document": return leaf(node);
      case "holds": return element("p", null, say("page/duty"), node.text, " ", notes(node));
      case "unclear": return element("p", { class: "warning" }, say("page/unclear-lead"), node.text, " ", notes(node));
      case "not-stated": return element("p", { class: "hint" }, say("page/rest-not-stated"));
    }
    if (isPlain || !children.length) return children;
    const caps = (node["at-most"] || []).map((cap) => element("p", { class: "hint" }, capWords(cap)));
    return group(heading(node), notes(node), caps, children);
  }

  /* --- a paper that is there --- */

  function showEntry(entry) {
    if (entry.row) entry.row.details.replaceChildren(...pieceControls(names, entry.piece, entry.row.node, changed));
  }

  function tick(requirement, isThere) {
    const row = rows.get(requirement);
    entries = entries.filter((entry) => entry.row !== row);
    row.details.replaceChildren();
    if (isThere) {
      const entry = { piece: pieceFor(names, row.node), row };
      entries.push(entry);
      showEntry(entry);
    }
    changed();
  }

  function otherView(entry) {
    const drop = () => {
      entries = entries.filter((one) => one !== entry);
      showOthers();
      changed();
    };
    const { piece } = entry, controls = pieceControls(names, piece, nodeOfOther(names, piece, marks), changed);
    const button = element("button", { type: "button", click: drop }, say("checker/remove"));
    return group(names.documents.get(piece.document).name, controls, button);
  }

  const showOthers = () => others.replaceChildren(...entries.filter((entry) => !entry.row).map(otherView));

  function addOther(document) {
    const piece = { document };
    if (hasForms(names, document) && !names.documents.get(document).form) piece.form = "original";
    entries.push({ piece, row: null });
    showOthers();
    changed();
    others.lastChild.querySelector("select, input, button").focus();
  }

  function adder() {
    const options = [...names.documents.values()].map(({ id, name }) => element("option", { value: id }, name));
    const select = element("select", null, options), line = labelled(say("checker/other"), select);
    line.append(" ", element("button", { type: "button", click: () => addOther(select.value) }, say("checker/add")));
    return line;
  }

  /* --- which piece stands where --- */

  /* The row whose marks the piece bears most of, among those that it fits and that are free. */
  function rowFor(piece) {
    const covered = (row) => row.node.marks.filter((mark) => markIndex(names, piece, mark) >= 0).length;
    const free = [...rows.values()].filter((row) => !row.box.checked && pieceFits(names, row.node, piece));
    return free.reduce((best, row) => (!best || covered(row) > covered(best) ? row : best), null);
  }

  function settle() {
    for (const entry of entries) {
      entry.row = rowFor(entry.piece);
      if (entry.row) entry.row.box.checked = true;
      showEntry(entry);
    }
    showOthers();
  }

  /* Shows a demand of the runtime, unless it is the one that is shown. */
  function show(demand) {
    const text = JSON.stringify(demand.requires);
    if (text === shown) return;
    shown = text;
    rows = new Map();
    marks = [];
    others = element("div");
    const views = demand.requires.flatMap((node) => view(node, false));
    if (!views.length) views.push(element("p", null, say("page/nothing-needed")));
    place.replaceChildren(...views, others, message, adder());
    settle();
  }

  /* Puts these pieces in the place of what was there; show has to follow. */
  function load(pieces) {
    entries = pieces.map((piece) => ({ piece, row: null }));
    shown = "";
  }

  /* Says what is wrong with the papers as a whole, "" for nothing. */
  function tell(error) {
    message.textContent = error;
    message.hidden = !error;
  }

  const words = (entry) => (entry.row ? entry.row.node.label : pieceWords(names, entry.piece));
  return { show, load, tell, pieces: () => entries.map(({ piece }) => piece), words: () => entries.map(words) };
}
