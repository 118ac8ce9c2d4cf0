// Offers the filter of activities.
(() => {
  const box = document.querySelector(".rp-filter");
  ropaFilter(box.querySelector("input"), box.querySelector("output"), [...document.querySelectorAll(".rp-entry")]);
  box.hidden = false;
})();
