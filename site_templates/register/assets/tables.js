// Gives long tables and lists a filter, and tables headings that sort. Its words are in labels.js.
(() => {
  const MANY = 8;
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

  const filter = (place, name, elements) => {
    const box = document.createElement("div");
    const label = document.createElement("label");
    const about = document.createElement("span");
    const field = document.createElement("input");
    const said = document.createElement("output");
    box.className = "rp-filter";
    about.className = "rp-hidden";
    about.textContent = ` (${name})`;
    field.type = "search";
    field.autocomplete = "off";
    said.dataset.shown = ropaLabels.shown;
    label.append(ropaLabels.filter, about, " ", field);
    box.append(label, " ", said);
    place.before(box);
    ropaFilter(field, said, elements);
  };

  const key = (row, column) => {
    const cell = row.cells[column];
    const text = cell.querySelector("[data-order]")?.dataset.order ?? cell.textContent.trim();
    return text === "\u2013" ? "" : text;
  };

  const sort = (table, headings, column, rows) => {
    const was = headings[column].ariaSort;
    const now = was === "ascending" ? "descending" : was === "descending" ? null : "ascending";
    headings.forEach((heading) => heading.removeAttribute("aria-sort"));
    let ordered = rows;
    if (now) {
      headings[column].setAttribute("aria-sort", now);
      const sign = now === "ascending" ? 1 : -1;
      const keyed = rows.map((row) => [key(row, column), row]);
      // what says nothing comes last, whichever the way
      keyed.sort(([one], [other]) => (!one - !other) || sign * collator.compare(one, other));
      ordered = keyed.map(([, row]) => row);
    }
    table.tBodies[0].append(...ordered);
  };

  for (const table of document.querySelectorAll(".rp-table")) {
    const rows = [...table.tBodies[0].rows];
    const headings = [...table.tHead.rows[0].cells];
    if (rows.length <= MANY || rows.some((row) => row.cells.length !== headings.length)) continue;
    filter(table.parentElement, table.caption.textContent, rows);
    table.classList.add("rp-sorting");
    headings.forEach((heading, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...heading.childNodes);
      button.addEventListener("click", () => sort(table, headings, column, rows));
      heading.append(button);
    });
  }
  for (const cards of document.querySelectorAll(".rp-cards")) {
    const title = cards.closest("section")?.querySelector("h2")?.textContent ?? "";
    if (cards.children.length > MANY) filter(cards, title, [...cards.children]);
  }
})();
