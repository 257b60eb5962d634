// The explorer: all actions and findings in two tables (output/report/overview/part_explorer.cpp),
// filtered together. Each list offers what the other filters leave, with how many; the address holds
// the filter: "#explorer?constat=action-sans-porteur&axe=2".

// By key: the word in the address, and the message that names it.
const facets = {
  rule: ["constat", "by_rule"], consequence: ["suite", "by_consequence"], axis: ["axe", "by_axis"],
  objective: ["objectif", "by_objective"], state: ["etat", "by_state"], epci: ["epci", "by_epci"],
  type: ["type", "by_type"], since: ["depuis", "by_since"],
};

// What each row has of each facet: sets of the values that the lists offer.
function facetsOfRows(data) {
  const nothing = () => Object.fromEntries(Object.keys(facets).map((key) => [key, new Set()]));
  const add_objective = (row, objective) => {
    for (let at = objective; at >= 0; at = data.objectives[at][3]) {
      row.objective.add(data.objectives[at][0]);
      if (data.objectives[at][2] >= 0) row.axis.add(data.axes[data.objectives[at][2]][0]);
    }
  };
  const councils = data.nodes.filter((node) => node.kind === data.kinds.length - 1);
  const actions = new Map();
  for (const [action, covered, since] of data.acts) {
    const row = nothing();
    for (const epci of covered) row.epci.add(councils[epci].id);
    if (since) row.since.add(String(since));
    actions.set(action, row);
  }
  for (const each of data.rows) {
    const row = actions.get(each.action - data.firstAction);
    if (!row || (data.table >= 0 && each.table !== data.table)) continue;
    add_objective(row, each.objective);
    if (each.axis >= 0) row.axis.add(data.axes[each.axis][0]);
    row.state.clear();  // over all tables the latest counts
    if (each.state >= 0) row.state.add(data.states[each.state]);
    for (const { partner, role } of each.parts) {
      if (!acting_roles.includes(role)) continue;
      row.type.add(data.types[data.nodes[partner].type]);
      const council = councils.find((node) => node.id === data.nodes[partner].id);
      if (council) row.epci.add(council.id);
    }
  }
  const findings = data.found.map(([rule, consequence, kind, number]) => {
    const about = kind === "action" ? actions.get(number) : null;
    const row = about ? { ...about } : nothing();
    if (kind === "objective") add_objective(row, number);
    if (kind === "axis") row.axis.add(data.axes[number][0]);
    if (kind === "epci") row.epci.add(councils[number].id);
    row.rule = new Set([data.rules[rule][0]]);
    row.consequence = new Set([data.consequences[consequence]]);
    return row;
  });
  data.found.forEach(([rule, consequence, kind, number]) => {
    const row = kind === "action" && actions.get(number);
    if (!row) return;
    row.rule.add(data.rules[rule][0]);
    row.consequence.add(data.consequences[consequence]);
  });
  return { actions, findings };
}

// Values in the order of the contract, with their words.
function facetValues(data) {
  const named = (list) => list.map(([id, name]) => [id, name && name !== id ? `${id} ${name}`.slice(0, 80) : id]);
  const plain = (list) => list.map((name) => [name, name]);
  const councils = data.nodes.filter((node) => node.kind === data.kinds.length - 1);
  const years = [...new Set(data.acts.map(([, , since]) => since).filter((year) => year))].sort();
  return {
    rule: data.rules.map(([code, title]) => [code, title]), consequence: plain(data.consequences),
    axis: named(data.axes), objective: named(data.objectives), state: plain(data.states),
    epci: councils.map((node) => [node.id, node.name]), type: plain(data.types), since: plain(years.map(String)),
  };
}

function liveExplorer(data) {
  const part = document.getElementById("explorer");
  if (!part || !data.acts) return;
  makeIn(part);
  const table = { actions: document.getElementById("table-explorer-actions"), findings: document.getElementById("table-explorer-constats") };
  if (!table.actions) return;
  const has = facetsOfRows(data), values = facetValues(data);
  const number = new Map(data.nodes.filter((node) => node.kind === 1).map((node) => [node.anchor, node.position - data.firstAction]));
  const bodyRows = (of) => of ? [...of.tBodies].flatMap((body) => [...body.rows]) : [];
  const rows = {
    actions: bodyRows(table.actions).map((row) => [row, has.actions.get(number.get(row.querySelector("a").hash.slice(1)))]),
    findings: bodyRows(table.findings).map((row) => [row, has.findings[Number(row.id.slice("constat-".length)) - 1]]),
  };
  const none = Object.fromEntries(Object.keys(facets).map((key) => [key, ""]));
  let filter = { ...none };
  const fits = (row, but) => Object.entries(filter).every(([key, value]) => value === "" || key === but || row[key].has(value));

  const status = element("p", { class: "status", role: "status" });
  const fields = {};
  const form = element("div", { class: "filters", role: "group", "aria-label": say("filters") });
  for (const [key, [, name]] of Object.entries(facets)) {
    const field = element("select", { id: "tri-" + key });
    field.addEventListener("change", () => {
      filter[key] = field.value;
      apply();
      history.pushState(null, "", address());
    });
    fields[key] = field;
    form.append(element("div", {}, element("label", { for: field.id }, say(name)), field));
  }
  const reset = button(say("show_all"), () => {
    filter = { ...none };
    apply();
    history.pushState(null, "", address());
  });
  part.querySelector(".tools").before(element("div", { class: "explorer" }, form, element("p", { class: "tools" }, reset), status));

  function inWords() {
    return Object.entries(filter).filter(([, value]) => value !== "").map(([key, value]) =>
      say("filter_value", { filter: say(facets[key][1]), value: values[key].find(([id]) => id === value)[1] }))
      .reduce((before, next) => before === "" ? next : say("filter_next", { before, next }), "");
  }

  function apply() {
    const shown = {};
    for (const [name, list] of Object.entries(rows)) {
      shown[name] = 0;
      for (const [row, facet] of list) {
        row.hidden = !facet || !fits(facet);
        if (!row.hidden) ++shown[name];
      }
    }
    // What the other filters leave of each list, with how many actions; findings where no action is.
    for (const [key, field] of Object.entries(fields)) {
      const left = new Map();
      const counted_rows = key === "rule" || key === "consequence" ? rows.findings : rows.actions;
      for (const [, facet] of counted_rows) {
        if (facet && fits(facet, key)) for (const value of facet[key]) left.set(value, (left.get(value) || 0) + 1);
      }
      const offered = values[key].filter(([id]) => left.has(id) || id === filter[key]);
      field.replaceChildren(element("option", { value: "" }, say("all")),
        ...offered.map(([id, words]) => element("option", { value: id }, `${words} (${left.get(id) || 0})`)));
      field.value = filter[key];
      field.parentElement.hidden = offered.length === 0;
    }
    const words = inWords();
    status.textContent = say(words === "" ? "explored" : "explored_by",
      { ...shown, all_actions: rows.actions.length, all_findings: rows.findings.length, filter: words });
    for (const each of Object.values(table)) if (each) each.dataset.filter = words;
  }

  function address() {
    const query = new URLSearchParams();
    for (const [key, value] of Object.entries(filter)) if (value !== "") query.set(facets[key][0], value);
    const text = query.toString();
    return "#explorer" + (text === "" ? "" : "?" + text);
  }
  function read() {
    const [id, text] = location.hash.slice(1).split("?");
    if (id !== "explorer") return;
    const query = new URLSearchParams(text || "");
    for (const [key, [word]] of Object.entries(facets)) {
      const value = query.get(word) || "";
      filter[key] = values[key].some(([known]) => known === value) ? value : "";
    }
    apply();
  }
  apply();
  read();
  window.addEventListener("popstate", read);
}
