// Narrows the list of endpoints on the pages for developers to those that hold every word typed.

const field = document.getElementById("reference-filter");
if (field) {
  const list = field.closest("nav");
  const count = document.getElementById("reference-count");
  const endpoints = [...list.querySelectorAll("[data-endpoint]")];

  const narrow = () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const endpoint of endpoints) {
      const fits = words.every((word) => endpoint.dataset.endpoint.includes(word));
      endpoint.hidden = !fits;
      if (fits) shown += 1;
    }
    list.classList.toggle("narrowed", words.length > 0);
    for (const chapter of list.querySelectorAll("li:has(> ul)")) {
      chapter.hidden = words.length > 0 && !chapter.querySelector("[data-endpoint]:not([hidden])");
    }
    if (words.length === 0) count.textContent = "";
    else count.textContent = shown ? `${shown} / ${endpoints.length}` : field.dataset.none;
  };
  field.addEventListener("input", narrow);
  narrow();
}
