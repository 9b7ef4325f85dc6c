// The license matrix: one box of three states in place of each choice of three, and seats that are
// counted along. The form underneath stays as it was, and is what is sent.

const matrix = document.querySelector("form.matrix");
const number = new Intl.NumberFormat(document.documentElement.lang || undefined);

/** The choice behind a box: radio buttons or a list, with the values leave, on and off. */
class Choice {
  constructor(element) {
    this.element = element;
    this.base = element.dataset.tri;
    this.list = element.matches("select") ? element : null;
    this.label = element.getAttribute("aria-label");
  }

  get value() {
    if (this.list) return this.list.value;
    return this.element.querySelector("input:checked")?.value ?? "leave";
  }

  set value(value) {
    if (this.list) this.list.value = value;
    else this.element.querySelector(`input[value=${value}]`).checked = true;
  }

  /** What the choice is called, in the reader's language. */
  get text() {
    if (this.list) return this.list.selectedOptions[0]?.textContent ?? "";
    return this.element.querySelector("input:checked")?.parentElement.textContent.trim() ?? "";
  }

  /** All, some or none: as it will be. */
  state(base = this.base) {
    return { on: "all", off: "none", leave: base }[this.value];
  }

  /** From one press to the next; a box that is partly filled comes back to what it was. */
  next(base = this.base) {
    if (base === "some") return { leave: "on", on: "off", off: "leave" }[this.value];
    if (base === "all") return this.value === "off" ? "leave" : "off";
    return this.value === "on" ? "leave" : "on";
  }
}

/** A tick box that shows a choice. */
function boxFor(choice, pressed) {
  const box = document.createElement("input");
  box.type = "checkbox";
  box.className = "tri";
  box.setAttribute("aria-label", choice.label);
  const says = document.createElement("span");
  says.className = "tri-says";
  const holder = document.createElement("label");
  holder.className = "tri-label";
  holder.append(box, says);
  choice.element.before(holder);
  choice.element.hidden = true;
  box.addEventListener("click", () => {
    // The browser has switched the box by itself; what counts is the choice.
    setTimeout(pressed, 0);
  });
  return (state, base = choice.base) => {
    box.checked = state === "all";
    box.indeterminate = state === "some";
    holder.classList.toggle("changed", choice.value !== "leave" && state !== base);
    says.textContent = choice.value === "leave" ? "" : choice.text;
  };
}

function upgrade(row) {
  const trio = row.querySelector(".trio");
  if (!trio) return;
  const counts = { free: +row.dataset.free, holders: +row.dataset.holders, picked: +row.dataset.picked };
  const product = new Choice(trio);
  const after = row.querySelector(".after");
  const buy = row.querySelector(".buy");
  const lists = [...row.querySelectorAll(".plans li:not(.all-plans) select")].map((list) => new Choice(list));
  const whole = row.querySelector(".all-plans select");

  /** Of a plan that nobody has yet: it comes with the product. */
  const base = (plan) => {
    if (counts.holders === 0) return product.value === "on" ? "all" : "none";
    if (product.value === "on" && counts.holders < counts.picked && plan.base === "none") return "some";
    return plan.base;
  };

  const showProduct = boxFor(product, () => {
    product.value = product.next();
    if (product.value === "leave" && counts.holders === 0) for (const plan of lists) plan.value = "leave";
    show();
  });

  const showPlans = lists.map((plan) =>
    boxFor(plan, () => {
      plan.value = plan.next(base(plan));
      if (plan.value === "on") needProduct(plan);
      show();
    }),
  );

  /** Choosing a service implies its product; who had nothing gets what is ticked and no more. */
  function needProduct(chosen) {
    if (product.value === "on" || product.base === "all") return;
    product.value = "on";
    if (counts.holders > 0) return;
    for (const plan of lists) plan.value = plan === chosen ? "leave" : "off";
  }

  let showWhole = () => {};
  if (whole) {
    const all = new Choice(whole);
    all.value = "leave";
    const states = () => new Set(lists.map((plan) => plan.state(base(plan))));
    const summed = () => (states().size === 1 ? [...states()][0] : "some");
    const paint = boxFor(all, () => {
      const value = summed() === "all" ? "off" : "on";
      if (value === "on") {
        if (product.base !== "all" && product.value !== "on") product.value = "on";
        for (const plan of lists) plan.value = base(plan) === "all" ? "leave" : "on";
      } else {
        for (const plan of lists) plan.value = "off";
      }
      show();
    });
    showWhole = () => paint(summed(), summed());
  }

  function show() {
    showProduct(product.state());
    lists.forEach((plan, index) => showPlans[index](plan.state(base(plan)), base(plan)));
    showWhole();
    const gone = product.value === "off";
    for (const box of row.querySelectorAll(".plans input.tri")) box.disabled = gone;
    count();
  }

  function count() {
    const { free, holders, picked } = counts;
    const left = { on: free - (picked - holders), off: free + holders, leave: free }[product.value];
    const isShort = left < 0 && product.value === "on";
    const template = isShort ? matrix.dataset.short : matrix.dataset.after;
    const text = left === free ? "" : template.replace("#", number.format(Math.abs(left)));
    if (after.textContent.trim() !== text) after.textContent = text;
    after.classList.toggle("bad-text", isShort);
    buy.hidden = free > 0 && !isShort;
  }

  show();
}

/** Names and services that were left out are fetched into their row. */
async function open(button) {
  const row = button.closest("tr");
  const body = new URLSearchParams(new FormData(matrix, button));
  button.disabled = true;
  try {
    const answer = await fetch(matrix.action, { method: "POST", body, redirect: "error" });
    if (!answer.ok) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById(row.id);
    if (!fresh) throw new Error("no row");
    row.replaceWith(fresh);
    upgrade(fresh);
    (fresh.querySelector("details[open] summary") ?? fresh.querySelector("summary"))?.focus();
  } catch {
    // Without the fetch the page itself is asked for.
    button.disabled = false;
    button.dataset.plain = "";
    matrix.requestSubmit(button);
  }
}

if (matrix) {
  for (const row of matrix.querySelectorAll("tr[data-product]")) upgrade(row);
  matrix.addEventListener("submit", (event) => {
    const button = event.submitter;
    if (button?.name !== "open" || "plain" in button.dataset) return;
    event.preventDefault();
    open(button);
  });
}

// Paper, from a button.
for (const button of document.querySelectorAll("button[data-print]")) {
  button.addEventListener("click", () => print());
}
