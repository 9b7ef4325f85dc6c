// How many operations are running, in the bar above every page: asked again as long as there are any,
// and somebody looks.

import { announce } from "./live.js";

const everyMilliseconds = 4000;

later();

function later() {
  if (document.querySelector("[data-jobs]")) setTimeout(look, everyMilliseconds);
}

async function look() {
  if (document.hidden) {
    document.addEventListener("visibilitychange", later, { once: true });
    return;
  }
  const link = document.querySelector("[data-jobs]");
  try {
    const answer = await fetch(link.dataset.jobs, { redirect: "error" });
    if (!answer.ok) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    show(link, page.querySelector("[data-jobs]"));
  } catch {
    // The next round may have better luck.
  }
  later();
}

function show(link, fresh) {
  const hadFocus = link === document.activeElement;
  if (!fresh) {
    announce(link.dataset.over);
    link.remove();
    if (hadFocus) document.getElementById("main").focus();
  } else if (fresh.textContent !== link.textContent) {
    link.replaceWith(fresh);
    if (hadFocus) fresh.focus();
  }
}
