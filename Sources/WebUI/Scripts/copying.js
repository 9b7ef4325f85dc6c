// Buttons that put a text into the clipboard, and say so.

import { announce } from "./live.js";

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
