// Shows those of some elements whose words hold all words that are typed. Without scripts, all of them are there.
const ropaPlain = (text) => text.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'");
const ropaWords = (text) => ropaPlain(text).split(/\s+/).filter(Boolean);
const ropaFilter = (field, said, elements) => {
  let texts = null;
  field.addEventListener("input", () => {
    texts ??= elements.map((element) => ropaPlain(element.textContent));
    const wanted = ropaWords(field.value);
    let count = 0;
    elements.forEach((element, number) => {
      const found = wanted.every((word) => texts[number].includes(word));
      element.toggleAttribute("data-filtered", !found);
      count += found ? 1 : 0;
    });
    said.textContent = wanted.length ? `${said.dataset.shown}: ${count} / ${elements.length}` : "";
  });
};
