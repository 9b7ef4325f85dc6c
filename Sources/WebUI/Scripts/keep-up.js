// A list that is moving is fetched again every few seconds, and put in the place of the old one.
const moving = document.querySelector("[data-keep-up]");
if (moving) setTimeout(() => keepUp(moving, 40), 1500);

async function keepUp(old, times) {
  let next = old;
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById(old.id);
    // Who is in the middle of something keeps it.
    const isBusy = old.contains(document.activeElement) || old.querySelector(":checked, [open]");
    if (fresh && !isBusy) {
      old.replaceWith(fresh);
      next = fresh;
    }
  } catch {
    // The next round may have better luck.
  }
  if (next.hasAttribute("data-keep-up") && times > 0) {
    setTimeout(() => keepUp(next, times - 1), 3000);
  }
}
