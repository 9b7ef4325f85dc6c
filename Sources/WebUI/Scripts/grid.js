// The list of users: ticks are kept as they are made, and every way on happens in place. Without
// this the same form does all of it, page by page.

import { announce } from "./live.js";
import { isTyping, shortcut } from "./shortcuts.js";

const grid = () => document.getElementById("grid");
const boxes = () => [...grid().querySelectorAll("tbody .pick input")];
const rows = () => [...grid().querySelectorAll("tbody tr")];

let saving = Promise.resolve();
let saves = 0;
let last = null;

/** Sends changed ticks, one after the other, and shows what the server has made of them. */
function save(changed, fields = {}) {
  const shown = changed.map((box) => box.value);
  const ticked = changed.filter((box) => box.checked).map((box) => box.value);
  const asked = boxes();
  saves += 1;
  const mine = saves;
  saving = saving.then(async () => {
    const form = grid();
    const body = new URLSearchParams({ csrf: form.elements.csrf.value, part: "1" });
    body.set("shown", shown.join(" "));
    for (const id of ticked) body.append("user", id);
    body.set("rows", asked.map((box) => box.value).join(" "));
    body.set("total", form.dataset.total);
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    const answer = await fetch(form.action, { method: "POST", body, redirect: "error", keepalive: true });
    if (!answer.ok) throw new Error(String(answer.status));
    const found = new DOMParser().parseFromString(await answer.text(), "text/html");
    // While a later tick is still on its way, the server knows less than the page shows.
    if (mine === saves) show(found);
  }).catch(() => {
    if (changed.length || fields.do) location.reload();
  });
  return saving;
}

function show(found) {
  const part = found.querySelector("[data-picked]");
  const picked = new Set(part.dataset.picked.split(" "));
  const isFixed = part.dataset.fixed !== undefined;
  for (const box of boxes()) {
    box.checked = picked.has(box.value);
    box.disabled = isFixed;
  }
  const focused = document.activeElement?.closest("#selection-bar");
  const bar = part.firstElementChild;
  document.getElementById("selection-bar").replaceWith(bar);
  if (focused) bar.querySelector("summary, button").focus();
  head(isFixed);
  announce(bar.querySelector("strong")?.textContent ?? "");
}

/** The box of the page follows the boxes of its rows. */
function head(isFixed) {
  const tri = grid().querySelector(".tri");
  if (!tri) return;
  const all = boxes();
  const count = all.filter((box) => box.checked).length;
  tri.setAttribute("aria-checked", !count ? "false" : count === all.length ? "true" : "mixed");
  tri.value = count === all.length ? "unpage" : "page";
  tri.disabled = isFixed;
}

/** Shows another state of the list in place; the old rows stay until the new ones are there. */
async function go(address, { push = true, focus } = {}) {
  document.body.classList.add("refreshing");
  try {
    await saving;
    const answer = await fetch(address, { redirect: "error" });
    if (!answer.ok) throw new Error(String(answer.status));
    const found = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = found.getElementById("main");
    if (!found.getElementById("grid")) throw new Error("another page");
    const scroll = grid()?.querySelector(".table")?.scrollTop ?? 0;
    const isSameList = address.split("open=")[0] === location.href.split("open=")[0];
    if (push) history.pushState(null, "", address);
    document.getElementById("main").replaceChildren(...next.childNodes);
    if (isSameList || focus?.startsWith("u-")) {
      grid().querySelector(".table")?.scrollTo(0, scroll);
    }
    document.title = found.title;
    place(focus);
    announce(grid().querySelector(".count")?.textContent ?? "");
  } catch {
    location.assign(address);
  } finally {
    document.body.classList.remove("refreshing");
  }
}

/** After a change of the list the focus goes on where it was, or into what has opened. */
function place(focus) {
  if (!focus) return;
  const row = document.getElementById(focus);
  const target = row?.matches("tr") ? row.querySelector("th a") : row;
  target?.focus({ preventScroll: false });
}

const listOf = (action) => action.replace("/selection", "/users");

function opening(id) {
  const address = new URL(listOf(grid().action));
  address.searchParams.set("open", id);
  return address.href;
}

function close() {
  const address = new URL(listOf(grid().action));
  const id = address.searchParams.get("open");
  address.searchParams.delete("open");
  return go(address.href, { focus: `u-${id}` });
}

document.addEventListener("change", (event) => {
  if (!event.target.matches("#grid tbody .pick input")) return;
  last = event.target;
  head(false);
  save([event.target]);
});

// With Shift, everything from the last tick to this one becomes as this one.
document.addEventListener("click", (event) => {
  const box = event.target;
  if (!box.matches("#grid tbody .pick input") || !event.shiftKey || !last) return;
  const all = boxes();
  const [from, to] = [all.indexOf(last), all.indexOf(box)].sort((one, other) => one - other);
  if (from < 0 || from === to) return;
  const between = all.slice(from, to + 1);
  for (const other of between) other.checked = box.checked;
  save(between);
});

document.addEventListener("submit", (event) => {
  const by = event.submitter;
  if (event.target.id !== "grid" || !by) return;
  if (by.name === "then") return;
  event.preventDefault();
  if (by.name === "do") {
    const menu = by.closest("details");
    if (menu) menu.open = false;
    const all = boxes();
    const shown = all.map((box) => box.value).join(" ");
    save([], { do: by.value, shown: by.value === "page" || by.value === "unpage" ? shown : "" });
  } else if (by.name === "open") {
    go(opening(by.value), { focus: "pane-title" });
  } else if (by.dataset.pane) {
    const focus = by.dataset.pane === "close" ? `u-${by.value}` : "pane-title";
    go(listOf(by.formAction), { focus });
  } else if (by.name === "go") {
    filter(by);
  } else {
    go(listOf(by.formAction));
  }
});

/** The server puts a search and new conditions into an address; that address is then shown. */
async function filter(by) {
  const body = new URLSearchParams(new FormData(grid(), by));
  for (const name of ["shown", "user", "matching"]) body.delete(name);
  try {
    await saving;
    const answer = await fetch(grid().action, { method: "POST", body });
    if (!answer.ok) throw new Error(String(answer.status));
    await go(answer.url);
    if (by.value === "search") document.getElementById("search")?.focus();
  } catch {
    grid().submit();
  }
}

// A name opens the pane; with a modifier, or by "open full page", it is a link to the page.
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("#grid tbody th a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  go(opening(link.closest("tr").querySelector(".pick input").value), { focus: "pane-title" });
});

document.addEventListener("keydown", (event) => {
  if (!grid() || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape" && document.getElementById("pane") && !isTyping(event.target)) {
    event.preventDefault();
    close();
    return;
  }
  const row = event.target.closest?.("#grid tbody tr");
  if (!row || isTyping(event.target)) return;
  const all = rows();
  const at = all.indexOf(row);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
  if (to !== undefined) {
    event.preventDefault();
    const next = all[Math.max(0, Math.min(to, all.length - 1))];
    next.querySelector(event.target.matches("input") ? ".pick input" : "th a").focus();
    if (event.shiftKey) extend([row, next]);
  } else if (event.key === " " && event.target.matches("a")) {
    event.preventDefault();
    row.querySelector(".pick input").click();
  }
});

function extend(picked) {
  const changed = picked.map((row) => row.querySelector(".pick input")).filter((box) => !box.checked);
  for (const box of changed) box.checked = true;
  if (changed.length) save(changed);
}

if (grid()) {
  addEventListener("popstate", () => {
    if (grid() && location.pathname.endsWith("/users")) go(location.href, { push: false });
  });
  // Another tab may have picked in the meantime.
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && grid()) save([]);
  });
  const keys = document.getElementById("grid").dataset;
  shortcut("↓ ↑", keys.keysRows, () => {});
  shortcut("Space", keys.keysPick, () => {});
  shortcut("Enter", keys.keysOpen, () => {});
}
