// Tells those who listen to the page what has changed on it.

const region = document.createElement("div");
region.className = "hidden";
region.setAttribute("role", "status");
document.body.append(region);

/** Has a text read out, also when it is the same as before. */
export function announce(text) {
  region.textContent = "";
  requestAnimationFrame(() => {
    region.textContent = text;
  });
}
