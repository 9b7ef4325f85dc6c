// Makes every text of a page longer, as a translation may be, and marks both ends, so that what is
// cut off shows. Run inside the page by the tests.
() => {
  const accents = { a: "á", e: "é", i: "í", o: "ó", u: "ú", A: "Å", E: "É", O: "Ø", U: "Û" };
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walk.nextNode()) nodes.push(walk.currentNode);
  for (const node of nodes) {
    const text = node.textContent.trim();
    if (!/\p{L}{2}/u.test(text) || node.parentElement.closest("script, style, code, option")) {
      continue;
    }
    // Names and addresses come in any length already; what we say grows by a third.
    const longer = text.replace(/[aeiouAEOU]/g, (letter) => accents[letter]);
    node.textContent = `[${longer}${" ~~~~".repeat(Math.ceil(text.length / 15))}]`;
  }
};
