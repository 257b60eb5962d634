// The contract as the script asks it (output/report/explore_data.hpp), and what a filter leaves of it.

const no_filter = { axis: "", objective: "", state: "", type: "", table: "", role: "" };

// Roles that make two organisations act together; the others are looked at only when asked for.
const acting_roles = [0, 1, 2];

function readData(json) {
  const data = JSON.parse(json);
  data.nodes = data.nodes.map(([kind, id, name, anchor, drawn, type, aliases], position) => ({
    kind, id, name, anchor, drawn: drawn || "", type: type === undefined ? -1 : type, position,
    search: folded([name, id, ...(aliases || [])].join(" ")),
  }));
  data.drawn = new Map(data.nodes.filter((node) => node.drawn).map((node) => [node.drawn, node]));
  data.firstAction = data.nodes.findIndex((node) => node.kind === 1);
  data.rows = data.rows.map(([table, action, state, objective, axis, parts]) => {
    const pairs = [];
    for (let i = 0; i < parts.length; i += 2) pairs.push({ partner: parts[i], role: parts[i + 1] });
    return { table, action: data.firstAction + action, state, objective, axis, parts: pairs };
  });
  return data;
}

function within(data, objective, ancestor) {
  for (let at = objective; at >= 0; at = data.objectives[at][3]) if (at === ancestor) return true;
  return false;
}

// The actions and organisations that satisfy the filter, as positions in data.nodes; pairs of them as
// "a|b" with a < b and the number of actions they share; ties as "action|organisation", those that
// carry once more apart. A type is asked of one end of a pair at least: the other is `near`.
function select(data, filter) {
  const kept = {
    filter, actions: new Set(), partners: new Set(), near: new Set(), pairs: new Map(),
    ties: new Set(), carried: new Set(),
  };
  const table = filter.table === "" ? data.table : Number(filter.table);
  const roles = filter.role === "" ? acting_roles : [Number(filter.role)];
  const type = filter.type === "" ? null : Number(filter.type);
  for (const row of data.rows) {
    if (table >= 0 && row.table !== table) continue;
    if (filter.axis !== "" && row.axis !== Number(filter.axis)) continue;
    if (filter.objective !== "" && !within(data, row.objective, Number(filter.objective))) continue;
    if (filter.state !== "" && row.state !== Number(filter.state)) continue;
    const partners = [...new Set(row.parts.filter((part) => roles.includes(part.role)).map((part) => part.partner))];
    const fits = (partner) => type === null || data.nodes[partner].type === type;
    if ((filter.role !== "" || type !== null) && !partners.some(fits)) continue;
    kept.actions.add(row.action);
    for (const a of partners) {
      if (fits(a)) {
        kept.partners.add(a);
        kept.ties.add(row.action + "|" + a);
        if (row.parts.some((part) => part.partner === a && part.role === 0)) kept.carried.add(row.action + "|" + a);
      }
      for (const b of partners) {
        if (a >= b || !(fits(a) || fits(b))) continue;
        const key = a + "|" + b;
        kept.pairs.set(key, (kept.pairs.get(key) || 0) + 1);
        kept.near.add(a).add(b);
      }
    }
  }
  return kept;
}

function isFiltered(filter) {
  return Object.values(filter).some((value) => value !== "");
}
