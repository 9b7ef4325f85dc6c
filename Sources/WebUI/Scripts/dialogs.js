// Dialogs that buttons open, and menus that close again.

import { isTyping, shortcut, shortcuts } from "./shortcuts.js";

const help = document.getElementById("shortcuts");

for (const opener of document.querySelectorAll("[data-opens]")) {
  opener.addEventListener("click", () => open(opener.dataset.opens));
}

function open(id) {
  const dialog = document.getElementById(id);
  if (!dialog || dialog.open) return;
  if (dialog === help) list(help.querySelector("dl"));
  dialog.showModal();
}

/** Writes the keys of this page below those that stand there on every page. */
function list(keys) {
  for (const added of keys.querySelectorAll("[data-added]")) added.remove();
  for (const { keys: text, label } of shortcuts()) {
    if (text === "?") continue;
    const term = document.createElement("dt");
    const meaning = document.createElement("dd");
    term.dataset.added = meaning.dataset.added = "";
    for (const key of text.split(" ")) {
      const cap = document.createElement("kbd");
      cap.textContent = key;
      term.append(cap, " ");
    }
    meaning.textContent = label;
    keys.append(term, meaning);
  }
}

if (help) shortcut("?", help.querySelector("h2").textContent, () => open("shortcuts"));

// A press beside a dialog closes it, as Esc does.
for (const dialog of document.querySelectorAll("dialog")) {
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
}

// Of the menus one is open at most; Esc and a press elsewhere close it.
const menus = () => document.querySelectorAll("details[data-menu][open]");

document.addEventListener("click", (event) => {
  for (const menu of menus()) if (!menu.contains(event.target)) menu.open = false;
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || isTyping(event.target)) return;
  for (const menu of menus()) {
    menu.open = false;
    menu.querySelector("summary").focus();
    event.preventDefault();
  }
});
