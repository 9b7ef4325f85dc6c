// Buttons that copy a text, and times told in the reader's own zone.

import { announce } from "./live.js";

for (const button of document.querySelectorAll("[data-copies]")) {
  button.addEventListener("click", async () => {
    const source = document.getElementById(button.dataset.copies);
    try {
      await navigator.clipboard.writeText(source.textContent);
    } catch {
      // Without the right to the clipboard the text is picked, for the person's own keys.
      getSelection().selectAllChildren(source);
      return;
    }
    const label = button.querySelector("span") ?? button;
    label.textContent = button.dataset.done;
    announce(button.dataset.done);
  });
}

const zoned = document.querySelectorAll("[data-local-time]");
if (zoned.length > 0) {
  const told = new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: "medium",
    timeStyle: "long",
  });
  for (const place of zoned) {
    place.textContent =
      place.dataset.label + ": " + told.format(new Date(place.dataset.localTime));
  }
}

for (const button of document.querySelectorAll("button[data-copy]")) {
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    announce(button.dataset.copied);
    const text = button.querySelector("span");
    const before = text.textContent;
    text.textContent = button.dataset.copied;
    setTimeout(() => {
      text.textContent = before;
    }, 2000);
  });
}
