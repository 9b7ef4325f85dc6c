// Sending a file of users: it can be dropped, and one sees how far it has come.
import { announce } from "./live.js";

const form = document.querySelector("form[data-upload]");
if (form) prepare(form);

function prepare(form) {
  const input = form.querySelector("input[type=file]");
  const zone = form.querySelector("[data-drop]");

  for (const kind of ["dragenter", "dragover"]) {
    zone.addEventListener(kind, (event) => {
      event.preventDefault();
      zone.classList.add("over");
    });
  }
  zone.addEventListener("dragleave", (event) => {
    if (!zone.contains(event.relatedTarget)) zone.classList.remove("over");
  });
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    zone.classList.remove("over");
    const files = event.dataTransfer?.files ?? [];
    if (files.length > 1) return trouble(form, form.dataset.oneFile);
    if (files.length === 0) return;
    input.files = files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
    input.focus();
  });
  // A file that misses the zone would take the page's place.
  for (const kind of ["dragover", "drop"]) {
    document.addEventListener(kind, (event) => event.preventDefault());
  }
  input.addEventListener("change", () => {
    const file = input.files[0];
    const isTooLarge = file && file.size > Number(form.dataset.upload);
    trouble(form, isTooLarge ? form.dataset.tooLarge : "");
    if (file && !isTooLarge) announce(file.name);
  });
  form.addEventListener("submit", (event) => {
    const file = input.files[0];
    if (!file) return;
    event.preventDefault();
    if (file.size > Number(form.dataset.upload)) return trouble(form, form.dataset.tooLarge);
    send(form);
  });
}

function trouble(form, text) {
  const place = form.querySelector("[data-trouble]");
  place.replaceChildren();
  if (!text) return;
  const note = document.createElement("div");
  note.className = "note bad";
  note.setAttribute("role", "alert");
  const words = document.createElement("strong");
  words.textContent = text;
  note.append(words);
  place.append(note);
}

function send(form) {
  trouble(form, "");
  const button = form.querySelector("button.primary");
  const bar = document.createElement("progress");
  const words = document.createElement("p");
  words.setAttribute("role", "status");
  words.textContent = form.dataset.sending;
  bar.max = 1;
  bar.setAttribute("aria-label", form.dataset.sending);
  button.disabled = true;
  button.closest(".actions").after(bar, words);

  const request = new XMLHttpRequest();
  const stop = () => {
    bar.remove();
    words.remove();
    button.disabled = false;
  };
  request.upload.addEventListener("progress", (event) => {
    if (event.lengthComputable) bar.value = event.loaded / event.total;
  });
  request.upload.addEventListener("load", () => {
    bar.removeAttribute("value");
    words.textContent = form.dataset.checking;
  });
  request.addEventListener("error", () => {
    stop();
    trouble(form, form.dataset.notSent);
  });
  request.addEventListener("load", () => {
    if (request.status < 300 && request.responseURL !== form.action) {
      window.location.assign(request.responseURL);
      return;
    }
    // The same page with what is wrong, as it would have come without a script.
    const note = new DOMParser()
      .parseFromString(request.responseText, "text/html")
      .querySelector("[data-trouble] .note");
    stop();
    trouble(form, "");
    if (note) form.querySelector("[data-trouble]").append(document.importNode(note, true));
    else trouble(form, form.dataset.notSent);
  });
  request.open("POST", form.action);
  request.send(new FormData(form));
}
