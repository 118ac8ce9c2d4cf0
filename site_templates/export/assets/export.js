// Shows the activities whose words hold all words that are typed. Without scripts, the whole record is there.
(() => {
  const box = document.querySelector(".rp-filter");
  const field = box.querySelector("input");
  const shown = box.querySelector("output");
  const plain = (text) => text.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const entries = [...document.querySelectorAll(".rp-entry")];
  let texts = null;
  const filter = () => {
    texts ??= entries.map((entry) => plain(entry.textContent));
    const wanted = plain(field.value).split(/\s+/).filter(Boolean);
    let count = 0;
    entries.forEach((entry, number) => {
      const found = wanted.every((word) => texts[number].includes(word));
      entry.toggleAttribute("data-filtered", !found);
      count += found ? 1 : 0;
    });
    shown.textContent = wanted.length ? `${shown.dataset.shown}: ${count} / ${entries.length}` : "";
  };
  field.addEventListener("input", filter);
  box.hidden = false;
})();
