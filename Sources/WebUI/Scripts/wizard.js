// Forms in steps: the next step comes in place of this one, "Next" waits until what is required is
// there, and a sign-in name is proposed while somebody types.

import { announce } from "./live.js";

const main = document.getElementById("main");
const wizard = () => document.querySelector("form[data-wizard]");
let asked = 0;
/** The proposal that is about to be asked for. */
let waiting = 0;
let stepping = false;

/** Sends the form as a button would; `after` gets the page that it answers with. */
async function send(form, name, value, after, orElse = () => {}) {
  const fields = new URLSearchParams(new FormData(form));
  fields.append(name, value);
  const turn = ++asked;
  main.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(form.action, { method: "POST", body: fields });
    if (turn !== asked) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (answer.redirected || !page.querySelector("form[data-wizard]")) throw new Error("elsewhere");
    after(page);
  } catch {
    if (turn === asked) orElse();
  } finally {
    main.removeAttribute("aria-busy");
  }
}

/** Goes to another step. A proposal that nobody waits for any more must not come in between: its
 * question would be the later one, and the step's answer would count as out of date. */
async function go(form, name, value, remembers, orElse) {
  clearTimeout(waiting);
  stepping = true;
  await send(form, name, value, (page) => show(page, remembers), orElse);
  stepping = false;
}

/** What cannot be shown in place is gone to as if there were no script. */
function leave(form, name, value) {
  form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
  form.submit();
}

function show(page, remembers) {
  const before = wizard().dataset.wizard;
  main.replaceChildren(...page.getElementById("main").childNodes);
  const form = wizard();
  const step = form.dataset.wizard;
  if (remembers && step !== before) history.pushState({ step }, "");
  prepare(form);
  window.scrollTo(0, 0);
  const wrong = form.querySelector("[aria-invalid=true]");
  (wrong ?? form.querySelector("#step-title")).focus();
  const heard = form.querySelector(".note, #step-title");
  if (heard) announce(heard.textContent.trim());
}

function prepare(form) {
  const nexts = form.querySelectorAll("[data-next], .hidden[name=go]");
  const check = () => {
    for (const next of nexts) next.disabled = !form.checkValidity();
  };
  form.addEventListener("input", check);
  form.addEventListener("change", check);
  check();
  if (form.dataset.wizard === "info") propose(form, check);
}

/** The sign-in name follows the names until somebody types one. */
function propose(form, check) {
  const { firstName, lastName, displayName, local, domain, location, proposed } = form.elements;
  const follows = () => local.value === "" || local.value === proposed.value;
  let whole = [firstName.value, lastName.value].join(" ").trim();
  const ask = () => {
    clearTimeout(waiting);
    if (stepping || !follows() || !displayName.value.trim()) return;
    waiting = setTimeout(() => {
      send(form, "go", "propose", (page) => {
        if (!follows()) return;
        const answer = page.querySelector("form[data-wizard]");
        local.value = answer.elements.local.value;
        proposed.value = answer.elements.proposed.value;
        const note = form.querySelector("#email-note");
        note.replaceChildren(...page.getElementById("email-note").childNodes);
        check();
      });
    }, 350);
  };
  const fill = () => {
    const now = [firstName.value, lastName.value].join(" ").replace(/\s+/g, " ").trim();
    if (displayName.value === whole || displayName.value === "") displayName.value = now.slice(0, 50);
    whole = now;
    check();
    ask();
  };
  firstName.addEventListener("input", fill);
  lastName.addEventListener("input", fill);
  displayName.addEventListener("input", ask);
  domain.addEventListener("change", ask);
  location.addEventListener("change", ask);
}

if (wizard()) {
  history.replaceState({ step: wizard().dataset.wizard }, "");
  prepare(wizard());
  document.addEventListener("submit", (event) => {
    const form = event.target;
    const button = event.submitter;
    if (form !== wizard() || !button?.name || button.value === "create") return;
    event.preventDefault();
    const { name, value } = button;
    go(form, name, value, true, () => leave(form, name, value));
  });
  // Back and forth of the browser are steps too, with everything that was filled in.
  addEventListener("popstate", (event) => {
    if (event.state?.step && wizard()) {
      go(wizard(), "go", event.state.step, false);
    }
  });
}
