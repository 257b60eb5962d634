// Exploring the maps: search, filters, what they leave in words, and the view in the address.

function liveMaps(data) {
  const places = [...document.querySelectorAll("figure.explorable")];
  if (places.length === 0) return;
  const state = { filter: { ...no_filter }, chosen: null, active: places[0].id };
  let writing = 0;

  const write = (how) => {
    clearTimeout(writing);
    writing = 0;
    const address = "#" + writeState(data, state, figures);
    if (address !== location.hash) history[how](null, "", address);
  };
  const events = {
    moved(figure) {
      if (reading) return;
      state.active = figure.id;
      clearTimeout(writing);
      writing = setTimeout(() => write("replaceState"), 250);
    },
    leaving() {
      if (writing) write("replaceState");
    },
  };
  let reading = true;
  const figures = places.map((place) => makeFigure(data, place, events));
  for (const figure of figures) figure.figure.querySelector(".canvas").before(figureTools(figure));

  const status = element("p", { class: "status", role: "status" });
  const list = element("div", {});
  const filters = makeFilters(data, (key, value) => {
    state.filter[key] = value;
    apply();
    write("pushState");
  });
  const choose = (node) => {
    const figure = figures.find((each) => each.id === state.active && each.has(node)) || figures.find((each) => each.has(node));
    state.chosen = figure ? node : null;
    if (!figure) return goToSheet(node);
    reading = true;
    state.active = figure.id;
    figure.lookAt(node);
    reading = false;
    apply();
    write("pushState");
    figure.figure.scrollIntoView({ block: "nearest" });
  };
  const reset = button(say("show_all"), () => {
    Object.assign(state, { filter: { ...no_filter }, chosen: null });
    reading = true;
    for (const figure of figures) figure.map.open();
    reading = false;
    apply();
    write("pushState");
  });
  places[0].before(element("section", { class: "explorer", "aria-labelledby": "explorer-schemas-titre" },
    element("h4", { id: "explorer-schemas-titre" }, say("explore_diagrams")),
    makeSearch(data, "recherche-carte", say("find_on_diagrams"),
      data.nodes.filter((node) => node.kind < 2 && figures.some((figure) => figure.has(node))), choose),
    filters.form, element("p", { class: "tools" }, reset), status, list));

  function apply() {
    const filtered = isFiltered(state.filter);
    const kept = select(data, state.filter);
    filters.show(state.filter);
    for (const figure of figures) {
      figure.apply(kept, filtered);
      figure.choose(state.chosen);
    }
    status.replaceChildren(...statusWords(data, state, kept, filtered, () => {
      state.chosen = null;
      apply();
      write("pushState");
    }));
    list.replaceChildren(...(filtered ? [keptList(data, kept)] : []));
  }
  function read() {
    reading = true;
    if (readState(data, state, figures)) apply();
    reading = false;
  }
  apply();
  for (const figure of figures) figure.map.open();  // whatever else the address leads to
  read();
  reading = false;
  window.addEventListener("popstate", read);
}

function figureTools(figure) {
  const name = figure.id.replace(/^carte-/, "");
  const canvas = figure.figure.querySelector(".canvas");
  const help = element("p", { class: "note hint", id: figure.id + "-aide" }, say("diagram_keys"));
  canvas.setAttribute("aria-describedby", help.id);
  const tools = element("div", { class: "tools", role: "group", "aria-label": say("tools", { figure: figure.title }) },
    button(say("zoom_in"), () => figure.map.zoom(1.4)),
    button(say("zoom_out"), () => figure.map.zoom(1 / 1.4)),
    button(say("see_all"), () => figure.map.fit()),
    button(say("view_svg"), () => saveSvg(figure.svg, name)),
    button(say("view_png"), () => savePng(figure.svg, name)),
    ...[["←", "see_left", -1, 0], ["→", "see_right", 1, 0], ["↑", "see_above", 0, -1], ["↓", "see_below", 0, 1]]
      .map(([arrow, word, right, down]) => {
        const made = button(arrow, () => figure.map.pan(right * .3, down * .3));
        made.setAttribute("aria-label", say(word));
        return made;
      }));
  canvas.after(help);
  return tools;
}

// A list for each thing that can be asked; "" is all.
function makeFilters(data, changed) {
  const everything = say("all");
  const titled = (list) => list.map(([id, name], i) => [String(i), (id + " " + name).slice(0, 90)]);
  const plain = (list) => list.map((name, i) => [String(i), name]);
  const used = (of) => new Set(data.rows.flatMap(of));
  const states = used((row) => [row.state]);
  const types = new Set(data.nodes.filter((node) => node.kind === 0).map((node) => node.type));
  const roles = used((row) => row.parts.map((part) => part.role));
  const only = (list, set) => plain(list).filter(([i]) => set.has(Number(i)));
  const shown = data.table >= 0 ? data.tables[data.table][1] : say("all_tables");
  const asked = {
    table: [say("by_table"), data.tables.map(([, name], i) => [String(i), name]), shown],
    axis: [say("by_axis"), titled(data.axes), everything],
    objective: [say("by_objective"), titled(data.objectives), everything],
    state: [say("by_state"), only(data.states, states), everything],
    type: [say("by_type"), only(data.types, types), everything],
    role: [say("by_role"), only(data.roles, roles), everything],
  };
  const fields = {};
  const form = element("div", { class: "filters", role: "group", "aria-label": say("filters") });
  for (const [key, [label, options, all]] of Object.entries(asked)) {
    if (options.length === 0) continue;
    const id = "filtre-" + key;
    const field = element("select", { id }, element("option", { value: "" }, all),
      ...options.map(([value, words]) => element("option", { value }, words)));
    field.addEventListener("change", () => changed(key, field.value));
    fields[key] = field;
    form.append(element("div", {}, element("label", { for: id }, label), field));
  }
  return {
    form,
    show(filter) {
      for (const [key, field] of Object.entries(fields)) field.value = filter[key];
    },
  };
}

function statusWords(data, state, kept, filtered, forget) {
  const said = [say("shown", { organisations: kept.partners.size, pairs: kept.pairs.size, actions: kept.actions.size })];
  if (filtered && state.filter.table !== "" && Number(state.filter.table) !== data.table) {
    said.push(say("ties_of", { table: data.tables[Number(state.filter.table)][1] }));
  }
  if (state.chosen) {
    const node = state.chosen;
    const others = node.kind === 0
      ? [...kept.pairs.keys()].filter((key) => key.split("|").includes(String(node.position))).length
      : [...kept.ties].filter((key) => key.startsWith(node.position + "|")).length;
    said.push(element("br"), ...partsOf("chosen", { name: element("strong", {}, node.name), n: others }));
    if (node.anchor) said.push(element("a", { href: "#" + node.anchor }, say("open_sheet")), " ");
    said.push(button(say("stop_showing"), forget));
  }
  return said;
}

function keptList(data, kept) {
  const details = element("details", {}, element("summary", {}, say("left")));
  for (const [title, positions] of [["organisations", kept.partners], ["actions", kept.actions]]) {
    if (positions.size === 0) continue;
    const items = [...positions].map((position) => data.nodes[position])
      .sort((a, b) => a.name.localeCompare(b.name, document.documentElement.lang));
    details.append(element("h5", {}, say(title)), element("ul", {}, ...items.map((node) =>
      element("li", {}, node.anchor ? element("a", { href: "#" + node.anchor }, node.name) : node.name))));
  }
  return details;
}
