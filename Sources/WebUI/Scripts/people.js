// Small things on pages about people: boxes that belong together, counts that follow a choice,
// buttons that wait for what has to be typed.

import { announce } from "./live.js";

const number = new Intl.NumberFormat(document.documentElement.lang);

// A product and its service plans: none on is not assigned, and assigning brings all of them.
document.addEventListener("change", (event) => {
  const offer = event.target.closest("[data-offer]");
  if (!offer) return;
  const product = offer.querySelector("input[name=product]");
  const plans = [...offer.querySelectorAll("input[name=plan]")];
  if (!product || plans.length === 0) return;
  if (event.target === product) {
    if (product.checked && plans.every((plan) => !plan.checked)) {
      for (const plan of plans) plan.checked = true;
    }
  } else {
    product.checked = plans.some((plan) => plan.checked);
  }
});

document.addEventListener("click", (event) => {
  const all = event.target.closest("[data-all]");
  if (!all) return;
  const plans = [...all.closest("[data-offer]").querySelectorAll("input[name=plan]")];
  const isOn = plans.every((plan) => plan.checked);
  for (const plan of plans) plan.checked = !isOn;
  plans[0]?.dispatchEvent(new Event("change", { bubbles: true }));
});

// Buttons that only scripts can serve; steps that come later bring new ones.
const reveal = () => {
  for (const all of document.querySelectorAll("[data-all][hidden]")) all.hidden = false;
};
new MutationObserver(reveal).observe(document.getElementById("main") ?? document.body, {
  childList: true,
});
reveal();

// "29 will change, 8 already have it", as soon as something is chosen.
for (const form of document.querySelectorAll("form[data-holdings]")) {
  const counts = new Map(
    form.dataset.holdings.split("\n").map((line) => {
      const [value, count] = line.split("\t");
      return [value, Number(count)];
    }),
  );
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const said = form.querySelector(".forecast");
  form.addEventListener("change", () => {
    const value = chosen(form);
    said.hidden = value === null;
    if (value === null) return;
    const already = counts.get(value) ?? 0;
    said.querySelector("[data-will]").textContent = number.format(total - already);
    said.querySelector("[data-already]").textContent = number.format(already);
  });
}

function chosen(form) {
  const { location, permission } = form.elements;
  if (location instanceof HTMLSelectElement) return location.value || null;
  if (permission?.value === "user") return "";
  if (permission?.value === "global") return "global-admin";
  const roles = [...form.querySelectorAll("input[name=role]:checked")].map((box) => box.value);
  return permission?.value === "custom" && roles.length > 0 ? roles.sort().join(" ") : null;
}

// What has to be typed first.
for (const form of document.querySelectorAll("form[data-confirm]")) {
  const field = form.querySelector("[data-demands]");
  if (!field) continue;
  const plain = (text) => text.trim().toLocaleLowerCase().replace(/[\s.,'\u00a0\u202f]/g, "");
  const button = form.querySelector("button");
  const check = () => {
    button.disabled = plain(field.value) !== plain(field.dataset.demands);
  };
  field.addEventListener("input", check);
  check();
}

// How many are ticked, here and on other pages.
for (const form of document.querySelectorAll("form[data-picks]")) {
  const said = form.querySelector("[data-picked]");
  const restore = form.querySelector("[data-restore]");
  if (!said || form.querySelector("input[name=all][type=hidden]")) continue;
  const elsewhere = form.querySelectorAll("[data-elsewhere]").length;
  const count = () => {
    const picked = elsewhere + form.querySelectorAll("input[name=user]:checked").length;
    said.textContent = number.format(picked);
    said.closest(".bar").classList.toggle("on", picked > 0);
    restore.disabled = picked === 0;
    return picked;
  };
  form.addEventListener("change", () => announce(`${count()} / ${form.dataset.picks}`));
  count();
}
