// Keys that do something. An element says itself by which key it is reached:
//
//   <a href="…" data-shortcut="g u">Users and licenses</a>
//
// A letter alone, or `g` and a letter one after the other. What the element is called is what the
// list of shortcuts shows. Modules register what no element stands for.

const registered = new Map();
let pending = "";
let forget = 0;

/** Registers a key for this page; `label` stands in the list, in the reader's language. */
export function shortcut(keys, label, act) {
  registered.set(keys, { label, act });
}

/** Everything that can be pressed here: keys and what they do. */
export function shortcuts() {
  const found = [];
  for (const element of document.querySelectorAll("[data-shortcut]")) {
    const label =
      element.dataset.shortcutLabel ||
      element.getAttribute("aria-label") ||
      element.labels?.[0]?.textContent ||
      element.textContent ||
      element.placeholder;
    found.push({ keys: element.dataset.shortcut, label: label.trim(), act: () => use(element) });
  }
  for (const [keys, { label, act }] of registered) found.push({ keys, label, act });
  return found;
}

function use(element) {
  if (element.matches("input, select, textarea")) {
    element.focus();
    element.select?.();
  } else {
    element.click();
  }
}

/** Whether the keys belong to something that is being typed into. */
export function isTyping(target) {
  return target.closest?.(
    "input:not([type=checkbox]):not([type=radio]):not([type=submit]), textarea, select, [contenteditable]",
  );
}

const isOff = document.documentElement.dataset.keys === "off";

document.addEventListener("keydown", (event) => {
  if (isOff || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (isTyping(event.target) || document.querySelector("dialog[open]")) return;
  if (event.key.length !== 1 || event.key === " ") return;
  clearTimeout(forget);
  const keys = pending ? `${pending} ${event.key}` : event.key;
  const all = shortcuts();
  const hit = all.find((one) => one.keys === keys) ?? all.find((one) => one.keys === event.key);
  pending = "";
  if (hit) {
    event.preventDefault();
    hit.act();
  } else if (all.some((one) => one.keys.startsWith(`${event.key} `))) {
    pending = event.key;
    forget = setTimeout(() => {
      pending = "";
    }, 1200);
  }
});
