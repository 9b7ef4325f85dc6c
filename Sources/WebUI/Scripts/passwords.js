// Shows what is typed into a password's field, and ticks off what a new one needs. The server judges
// all the same; a common password is known to it alone.

import { announce } from "./live.js";

for (const box of document.querySelectorAll("[data-reveals]")) {
  const field = document.getElementById(box.dataset.reveals);
  if (!field) continue;
  box.addEventListener("change", () => {
    field.type = box.checked ? "text" : "password";
  });
  // What is sent is a password again, so that browsers offer to keep it as one.
  field.form?.addEventListener("submit", () => {
    field.type = "password";
  });
}

/** Small letters without marks, as names are compared. */
const plain = (text) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();

const needs = {
  length: (value, { least }) => [...value].length >= Number(least),
  name: (value, { words }) =>
    value !== "" &&
    plain(words)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2)
      .every((word) => !plain(value).includes(word)),
  other: (value, { of }) => value !== "" && value !== document.getElementById(of)?.value,
};

for (const list of document.querySelectorAll("[data-needs]")) {
  const field = document.getElementById(list.dataset.needs);
  const items = [...list.querySelectorAll("[data-need]")];
  for (const item of items) {
    const word = document.createElement("span");
    word.className = "need-met";
    item.append(word);
  }
  const judge = () => {
    let met = 0;
    for (const item of items) {
      const holds = needs[item.dataset.need](field.value, item.dataset);
      if (holds && !item.classList.contains("met")) announce(item.textContent + ": " + list.dataset.met);
      item.classList.toggle("met", holds);
      item.querySelector(".need-met").textContent = holds ? " – " + list.dataset.met : "";
      if (holds) met += 1;
    }
    list.classList.toggle("all-met", met === items.length);
  };
  field?.addEventListener("input", judge);
  document.getElementById("current")?.addEventListener("input", judge);
}
