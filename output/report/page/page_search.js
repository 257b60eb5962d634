// A field with suggestions (the combobox of the ARIA practices): names, other names, numbers, without
// case or accents. Arrows choose, Enter takes, Escape closes.

const most_suggestions = 12;

function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’']/g, "'").toLowerCase();
}

// Best first: the name begins so, a word in it does, it stands somewhere in it.
function suggestions(nodes, words) {
  const wanted = folded(words.trim());
  if (wanted === "") return { shown: [], count: 0 };
  const found = [];
  for (const node of nodes) {
    const at = node.search.indexOf(wanted);
    if (at < 0) continue;
    const rank = at === 0 ? 0 : /[\p{L}\p{N}]/u.test(node.search[at - 1]) ? 2 : 1;
    found.push({ node, rank });
  }
  found.sort((a, b) => a.rank - b.rank);
  return { shown: found.slice(0, most_suggestions).map(({ node }) => node), count: found.length };
}

function makeSearch(data, id, words, nodes, choose) {
  const list = element("ul", { role: "listbox", id: id + "-liste", "aria-label": words });
  list.hidden = true;
  const input = element("input", {
    id, type: "text", role: "combobox", autocomplete: "off", spellcheck: "false",
    "aria-expanded": "false", "aria-controls": list.id, "aria-autocomplete": "list",
  });
  const status = element("p", { class: "unseen", role: "status" });
  let shown = [], at = -1;

  const close = () => {
    list.hidden = true;
    at = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const take = (node) => {
    input.value = node.name;
    close();
    choose(node);
  };
  const mark = (position) => {
    at = position;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
    input.setAttribute("aria-activedescendant", list.children[at].id);
    list.children[at].scrollIntoView({ block: "nearest" });
  };
  const look = () => {
    const found = suggestions(nodes, input.value);
    shown = found.shown;
    list.replaceChildren(...shown.map((node, i) => {
      const option = element("li", { role: "option", id: id + "-" + i, "aria-selected": "false" },
        node.name, " ", element("small", {}, data.kinds[node.kind]));
      option.addEventListener("pointerdown", (event) => {
        event.preventDefault();
        take(node);
      });
      return option;
    }));
    close();
    if (shown.length > 0) {
      list.hidden = false;
      input.setAttribute("aria-expanded", "true");
    }
    status.textContent = input.value.trim() === "" ? "" : found.count === 0
      ? say("search_empty") : say("search_found", { n: found.count });
  };
  input.addEventListener("input", look);
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      if (list.hidden) input.value = "";
      close();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) look();
      if (shown.length === 0) return;
      mark((at + (event.key === "ArrowDown" ? 1 : at < 0 ? 0 : -1) + shown.length) % shown.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (shown.length > 0) take(shown[Math.max(at, 0)]);
    }
  });
  return element("div", { class: "search" }, element("label", { for: id }, words), input, list, status);
}
