// Correcting a file of users where its cells stand: each is saved and checked as it is left, and
// seats are counted as products are ticked.
import { announce } from "./live.js";
import { shortcut } from "./shortcuts.js";

const form = document.querySelector("form[data-corrections]");
let waiting = Promise.resolve();
if (form) prepare();

function prepare() {
  form.addEventListener("change", (event) => {
    const cell = event.target.closest("[data-cell]");
    if (cell && cell.value !== cell.defaultValue) save(cell, { [cell.name]: cell.value });
    count();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !event.target.matches("[data-cell]")) return;
    event.preventDefault();
    const cell = event.target;
    const cells = [...form.querySelectorAll("[data-cell]")];
    const next = cells[cells.indexOf(cell) + 1];
    // Leaving a field that has changed saves it.
    if (next) next.focus();
    else cell.blur();
  });
  form.addEventListener("submit", (event) => {
    const button = event.submitter;
    if (!button?.matches("[data-act]")) return;
    event.preventDefault();
    const row = button.closest("li");
    const fields = { [button.name]: button.value };
    for (const cell of row.querySelectorAll("[data-cell]")) fields[cell.name] = cell.value;
    save(button, fields);
  });
  const first = form.querySelector("[data-cell][aria-invalid]");
  if (first) shortcut("n", form.dataset.next ?? "", nextProblem);
  count();
}

function nextProblem() {
  const cells = [...form.querySelectorAll("[data-cell][aria-invalid]")];
  const here = cells.indexOf(document.activeElement);
  cells[(here + 1) % cells.length]?.focus();
}

/** One after the other, so that what is shown last is what was saved last. */
function save(source, fields) {
  const row = source.closest("li");
  row.setAttribute("aria-busy", "true");
  waiting = waiting.then(async () => {
    try {
      const body = new URLSearchParams({ csrf: form.elements.csrf.value, live: "1", ...fields });
      const response = await fetch(form.action, { method: "POST", body, redirect: "error" });
      if (!response.ok) throw new Error(response.status);
      show(await response.text(), row, source);
    } catch {
      row.removeAttribute("aria-busy");
      row.classList.add("unsaved");
      announce(form.dataset.notSaved);
      tell(row, form.dataset.notSaved);
    }
  });
}

function tell(row, text) {
  let place = row.querySelector(".row-trouble");
  if (!place) {
    place = document.createElement("p");
    place.className = "wrong row-trouble";
    row.querySelector(".cells").append(place);
  }
  place.textContent = text;
}

function show(text, row, source) {
  const page = new DOMParser().parseFromString(text, "text/html");
  const wasOut = source.name === "out";
  const isThere = page.getElementById(row.id) !== null && !wasOut;
  const rowSays = isThere
    ? page.getElementById(row.id).querySelector(".problem")?.textContent ?? ""
    : wasOut
      ? row.dataset.out
      : row.dataset.fine;
  for (const part of page.querySelectorAll("[data-live]")) {
    if (part.dataset.live === "rows") continue;
    const mine = document.querySelector(`[data-live="${part.dataset.live}"]`);
    if (mine) mine.replaceChildren(...[...part.childNodes].map((node) => document.importNode(node, true)));
  }
  // Rows that have the same name change with it.
  for (const mine of document.querySelectorAll("li.file-row")) {
    const theirs = page.getElementById(mine.id);
    if (theirs) replace(mine, document.importNode(theirs, true));
    else if (mine === row || !mine.classList.contains("done")) settle(mine, mine === row && wasOut);
  }
  announce(`${rowSays} ${page.querySelector("[data-left]")?.textContent ?? ""}`.trim());
}

/** In the place of a row comes the same one, and what is being typed into it stays. */
function replace(mine, theirs) {
  const active = document.activeElement;
  if (!mine.contains(active)) {
    mine.replaceWith(theirs);
    return;
  }
  const same = active.id
    ? theirs.querySelector(`#${CSS.escape(active.id)}`)
    : theirs.querySelector(`button[name="${active.name}"]`);
  if (same && active.matches("[data-cell]")) {
    const typed = active.value !== active.defaultValue ? active.value : same.value;
    const [start, end] = [active.selectionStart, active.selectionEnd];
    mine.replaceWith(theirs);
    same.value = typed;
    same.focus();
    same.setSelectionRange(start, end);
    return;
  }
  mine.replaceWith(theirs);
  (same ?? theirs.querySelector("[data-cell]"))?.focus();
}

/** A row that has left the list stays in sight, and says why. */
function settle(row, isOut) {
  const hadFocus = row.contains(document.activeElement);
  const after = row.nextElementSibling;
  row.classList.add("done");
  row.classList.remove("flawed");
  row.removeAttribute("aria-busy");
  const word = document.createElement("span");
  word.className = isOut ? "badge" : "badge good";
  word.textContent = isOut ? form.dataset.out : row.dataset.fine;
  row.querySelector(".cells").replaceChildren(word);
  row.querySelector(".actions").replaceChildren();
  if (hadFocus) (after?.querySelector("[data-cell], button") ?? form.querySelector(".finish button"))?.focus();
}

/** Seats, as products are ticked. */
function count() {
  const table = form.querySelector("[data-seats]");
  if (!table) return;
  const language = document.documentElement.lang;
  const isForAll = form.querySelector("input[name=every][value=licenses]")?.checked ?? false;
  let any = false;
  for (const line of table.querySelectorAll("tr[data-product]")) {
    const { product, free, named, unnamed, rows } = line.dataset;
    const isChosen = form.querySelector(`input[name=product][value="${product}"]`)?.checked ?? false;
    const own = isForAll ? 0 : Number(named);
    const needed = own + (isChosen ? Number(isForAll ? rows : unnamed) : 0);
    const left = Number(free) - needed;
    line.hidden = needed === 0;
    any ||= needed > 0;
    line.querySelector("[data-needed]").textContent = needed.toLocaleString(language);
    const over = line.querySelector("[data-over]");
    over.textContent = left.toLocaleString(language).replace("-", "\u2212");
    over.className = left < 0 ? "bad-text" : "";
    line.querySelector("[data-more]").hidden = left >= 0;
  }
  table.hidden = !any;
}
