"use strict";
(() => {
  const body = document.body;
  for (const box of document.querySelectorAll("input[data-layer]")) {
    const apply = () => body.classList.toggle("without-" + box.dataset.layer, !box.checked);
    box.addEventListener("change", apply);
    apply();
  }
  const shown = (id) => !body.classList.contains("without-" + id.split("-")[1]);
  for (const article of document.querySelectorAll("article")) {
    const panel = article.querySelector(".panel");
    const text = article.querySelector(".text");
    let kept = null;
    const clear = () => text.querySelectorAll(".pointed").forEach((piece) => piece.classList.remove("pointed"));
    const show = (piece) => {
      const ids = piece.dataset.entries.split(" ").filter(shown).reverse();
      clear();
      if (ids.length) {
        const first = ids[0];
        text.querySelectorAll("[data-entries]").forEach((other) =>
          other.classList.toggle("pointed", other.dataset.entries.split(" ").includes(first)));
        panel.replaceChildren(...ids.map((id) => document.getElementById(id).firstElementChild.cloneNode(true)));
      }
    };
    text.addEventListener("pointerover", (event) => {
      const piece = event.target.closest("[data-entries]");
      if (piece && !kept) show(piece);
    });
    text.addEventListener("click", (event) => {
      const piece = event.target.closest("[data-entries]");
      kept = piece && piece !== kept ? piece : null;
      if (piece) show(piece); else clear();
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") { kept = null; clear(); }
    });
  }
})();
