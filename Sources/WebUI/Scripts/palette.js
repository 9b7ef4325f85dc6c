// The palette: pages, customers and users by a few letters. The server finds; this shows.

const palette = document.getElementById("palette");
const input = palette?.querySelector("input");
const results = document.getElementById("palette-results");

let scope = { of: "", customers: false };
let asked = new AbortController();
let wait = 0;

function openWith(opener) {
  scope = { of: opener.dataset.of ?? "", customers: opener.dataset.palette === "customers" };
  input.value = "";
  results.replaceChildren();
  palette.showModal();
  input.focus();
  look();
}

async function look() {
  asked.abort();
  asked = new AbortController();
  const address = new URL(results.dataset.source, location.href);
  address.searchParams.set("part", "1");
  if (input.value.trim()) address.searchParams.set("q", input.value.trim());
  if (scope.of) address.searchParams.set("of", scope.of);
  if (scope.customers) address.searchParams.set("customers", "1");
  try {
    const answer = await fetch(address, { signal: asked.signal, redirect: "error" });
    if (!answer.ok) throw new Error(String(answer.status));
    show(await answer.text());
  } catch (error) {
    // The page with the same search says what is wrong, or asks to sign in.
    if (error.name !== "AbortError") {
      address.searchParams.delete("part");
      location.assign(address);
    }
  }
}

function show(text) {
  const found = new DOMParser().parseFromString(text, "text/html");
  results.replaceChildren(...found.body.children);
  options().forEach((option, index) => {
    option.id = `finding-${index}`;
    option.tabIndex = -1;
  });
  choose(0);
}

const options = () => [...results.querySelectorAll("a")];

function choose(index) {
  const all = options();
  for (const option of all) option.classList.remove("chosen");
  const option = all[Math.max(0, Math.min(index, all.length - 1))];
  option?.classList.add("chosen");
  option?.scrollIntoView({ block: "nearest" });
  if (option) input.setAttribute("aria-activedescendant", option.id);
  else input.removeAttribute("aria-activedescendant");
}

const chosen = () => options().findIndex((option) => option.classList.contains("chosen"));

if (palette) {
  for (const opener of document.querySelectorAll("[data-palette]")) {
    opener.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      openWith(opener);
    });
  }

  input.addEventListener("input", () => {
    clearTimeout(wait);
    wait = setTimeout(look, 120);
  });

  input.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) choose(chosen() + step);
    else if (event.key === "Enter") options()[chosen()]?.click();
    else return;
    event.preventDefault();
  });

  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
    if (event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (palette.open) palette.close();
    else openWith(document.querySelector('[data-palette="all"]'));
  });
}
