// The search page. Its index is a script, since a page on a disk may load scripts and nothing else; it is loaded here
// and nowhere else. An entry is [path, title, phrases by number]; the kind of a page is the title of its folder's page.
(() => {
  const page = document.querySelector(".rp-search");
  if (!page) return;
  const form = page.querySelector("form");
  const field = form.querySelector("input");
  const said = page.querySelector("output");
  const list = page.querySelector("ol");
  const SHOWN = 100;
  let index = null;

  const prepare = ({ phrases, pages }) => {
    const kinds = new Map(pages.map(([path, title]) => [path, title]));
    const plain = phrases.map(ropaPlain);
    index = pages.map(([path, title, numbers]) => ({
      path, title, numbers, plain: ropaPlain(title), kind: kinds.get(path.replace(/\/.*/, "/")) ?? "",
    }));
    index.phrases = phrases;
    index.plain = plain;
  };

  // 0: the title begins with it, 1: words of the title do, 2: the title has it, 3: other words have it, 4: nothing has
  const rank = (entry, wanted, having) => {
    if (entry.plain.startsWith(wanted.join(" "))) return 0;
    const within = wanted.map((word) => {
      const at = entry.plain.indexOf(word);
      if (at >= 0) return at === 0 || /[^\p{L}\p{N}]/u.test(entry.plain[at - 1]) ? 1 : 2;
      return entry.numbers.some((number) => having.get(word).has(number)) ? 3 : 4;
    });
    return Math.max(...within);
  };

  const item = (entry, having) => {
    const row = document.createElement("li");
    const link = document.createElement("a");
    const note = document.createElement("span");
    link.href = list.dataset.root + entry.path.replace(/(#|$)/, "index.html$1");
    link.textContent = entry.title;
    note.className = "rp-note";
    const also = entry.numbers.filter((number) => [...having.values()].some((found) => found.has(number))).slice(0, 4);
    const kind = entry.kind === entry.title ? "" : entry.kind;
    note.textContent = [kind, ...also.map((number) => index.phrases[number])].filter(Boolean).join(" \u00b7 ");
    row.append(link, document.createElement("br"), note);
    return row;
  };

  const show = () => {
    const wanted = ropaWords(field.value);
    if (!wanted.length || !index) {
      list.replaceChildren();
      said.textContent = "";
      return;
    }
    const having = new Map(wanted.map((word) => {
      const numbers = index.plain.flatMap((text, number) => (text.includes(word) ? [number] : []));
      return [word, new Set(numbers)];
    }));
    const ranked = index.map((entry) => [rank(entry, wanted, having), entry]).filter(([place]) => place < 4);
    ranked.sort(([one], [other]) => one - other);
    const shown = ranked.slice(0, SHOWN);
    list.replaceChildren(...shown.map(([, entry]) => item(entry, having)));
    said.textContent = `${said.dataset.shown}: ${shown.length} / ${ranked.length}`;
  };

  field.value = new URLSearchParams(location.search).get("q") ?? "";
  field.addEventListener("input", show);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show();
  });
  form.hidden = false;
  globalThis.ropaIndex = (found) => {
    prepare(found);
    show();
  };
  const script = document.createElement("script");
  script.src = `${list.dataset.root}search-index.js`;
  document.head.append(script);
})();
