// The page of an operation under way follows it: bar, counts, pace and the tab's title. When the
// operation is paused, ended or goes on again, what the page shows is fetched anew, in place.

import { announce } from "./live.js";

let source;
let plainTitle = document.title;

follow();

function follow() {
  source?.close();
  const card = document.querySelector("[data-events]");
  if (!card) return;
  source = new EventSource(card.dataset.events);
  source.addEventListener("progress", (event) => show(card, JSON.parse(event.data)));
  source.addEventListener("busy", () => later());
  source.addEventListener("error", () => {
    // Lost connections come back by themselves; refused ones do not.
    if (source.readyState === EventSource.CLOSED) later();
  });
}

function later() {
  source.close();
  setTimeout(refresh, 5000);
}

function show(card, news) {
  if (news.state !== card.dataset.state) {
    source.close();
    refresh();
    return;
  }
  for (const place of card.querySelectorAll("[data-show]")) {
    const text = news[place.dataset.show];
    if (place.textContent !== text) place.textContent = text;
  }
  const bar = card.querySelector("progress");
  bar.max = Math.max(news.rows, 1);
  bar.value = news.cursor;
  bar.setAttribute("aria-label", news.progress);
  document.title = `${news.percent} · ${plainTitle}`;
}

/** Puts the page as it is now in the place of what is shown, without losing the reader's place. */
async function refresh() {
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!answer.ok) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("main");
    const main = document.querySelector("main");
    if (!fresh) throw new Error("no page");
    const hadFocus = main.contains(document.activeElement) && document.activeElement !== main;
    main.replaceChildren(...fresh.childNodes);
    document.title = plainTitle = page.title;
    if (hadFocus) main.focus();
    announce(main.querySelector("[data-told]")?.dataset.told ?? "");
    follow();
  } catch {
    setTimeout(refresh, 5000);
  }
}
