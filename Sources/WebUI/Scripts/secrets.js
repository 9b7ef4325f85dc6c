// Passwords that are shown once: veiled until somebody asks, copied with one press, saved as a file
// and printed. Nothing of this leaves the page.
import { announce } from "./live.js";

const veil = "••••-••••-••••-••••-••••";
const seconds = 10;

for (const box of document.querySelectorAll(".secrets")) open(box);

const tools = document.querySelector(".secret-tools");
if (tools) {
  tools.hidden = false;
  tools.querySelector("[data-secrets=print]")?.addEventListener("click", () => window.print());
}

function open(box) {
  const rows = [...box.querySelectorAll("code.secret")].map((code) => ({
    code,
    text: code.textContent,
    cells: [...(code.closest("tr")?.querySelectorAll("th, td") ?? [])],
  }));
  for (const row of rows) equip(box, row);
  document
    .querySelector(".secret-tools [data-secrets=copy]")
    ?.addEventListener("click", () => copy(box, list(box, rows, "\t")));
  document
    .querySelector(".secret-tools [data-secrets=save]")
    ?.addEventListener("click", () => save(box, rows));
}

function equip(box, row) {
  const name = row.cells[0]?.textContent ?? "";
  const acts = document.createElement("span");
  acts.className = "secret-acts";
  if (box.dataset.reveal) {
    row.code.textContent = veil;
    row.code.classList.add("shown");
    acts.append(button(box.dataset.reveal, box.dataset.revealOf, name, () => reveal(row)));
  }
  acts.append(button(box.dataset.copy, box.dataset.copyOf, name, () => copy(box, row.text)));
  row.code.after(acts);
}

function button(text, label, name, act) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "plain";
  button.textContent = text;
  if (label) button.setAttribute("aria-label", label.replace("%", name));
  button.addEventListener("click", act);
  return button;
}

function reveal(row) {
  clearTimeout(row.timer);
  row.code.textContent = row.text;
  row.timer = setTimeout(() => {
    row.code.textContent = veil;
  }, seconds * 1000);
}

async function copy(box, text) {
  try {
    await navigator.clipboard.writeText(text);
    announce(box.dataset.copied);
    toast(box, box.dataset.copied);
  } catch {
    announce(box.dataset.notCopied);
    toast(box, box.dataset.notCopied);
  }
}

// Says where the act was that it was done, and never what was copied.
function toast(box, text) {
  let line = box.parentElement.querySelector(".secret-said");
  if (!line) {
    line = document.createElement("p");
    line.className = "secret-said muted";
    line.setAttribute("aria-hidden", "true");
    box.before(line);
  }
  line.textContent = text;
}

/** Every row as text; a cell that a spreadsheet would run gets an apostrophe, as in our files. */
function list(box, rows, separator) {
  const head = [...box.querySelectorAll("thead th")].map((cell) => cell.textContent);
  const lines = rows.map(({ cells, text }) => [cells[0].textContent, cells[1].textContent, text]);
  return [head, ...lines]
    .map((line) => line.map((cell) => field(cell, separator)).join(separator))
    .join("\r\n");
}

function field(cell, separator) {
  const safe = /^['\s\u3000]*[=+\-@\t\r\n＝＋－＠﹢﹣﹦﹫−]/.test(cell) ? `'${cell}` : cell;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function save(box, rows) {
  const file = new Blob(["\uFEFF", list(box, rows, ","), "\r\n"], { type: "text/csv" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = box.dataset.file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
