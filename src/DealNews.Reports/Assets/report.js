"use strict";
(() => {
  const all = (selector) => document.querySelectorAll(selector);
  const clear = () => all(".on").forEach((each) => each.classList.remove("on"));
  const select = (fact) => {
    clear();
    all(`.q[data-facts~="${fact}"], .card[data-fact="${fact}"]`).forEach((each) => each.classList.add("on"));
  };
  const follow = () => {
    const fact = /^#f(\d+)$/.exec(location.hash);
    if (fact) select(fact[1]);
  };
  document.addEventListener("click", (event) => {
    const quote = event.target.closest(".q");
    const card = event.target.closest(".card");
    if (quote) {
      // A click on a quote of several facts goes from one to the next.
      const facts = quote.dataset.facts.split(" ");
      const current = all(".card.on")[0];
      const next = facts[(facts.indexOf(current ? current.dataset.fact : "") + 1) % facts.length];
      event.preventDefault();
      location.hash = `f${next}`;
      select(next);
    } else if (card) {
      select(card.dataset.fact);
      const link = card.querySelector(".quotes a");
      if (link && !event.target.closest("a") && !getSelection().toString()) location.hash = link.hash;
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") clear();
  });
  addEventListener("hashchange", follow);
  follow();
})();
