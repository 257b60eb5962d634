// The state of the maps in the address, behind the picture's own anchor, so that a view can be sent
// to somebody who has the file: "#carte-partenariats-2023?annee=2021&axe=1&choix=partenaire petr".

const state_words = { axis: "axe", objective: "objectif", state: "etat", type: "type", table: "annee", role: "role" };

// Axes, objectives and tables are named by their id, so that the address holds for the next report.
function filterName(data, key, value) {
  const named = { axis: data.axes, objective: data.objectives, table: data.tables }[key];
  if (named) return named[Number(value)][0];
  return { state: data.states, type: data.types, role: data.roles }[key][Number(value)];
}

function filterValue(data, key, name) {
  const named = { axis: data.axes, objective: data.objectives, table: data.tables }[key];
  const position = named ? named.findIndex(([id]) => id === name)
    : { state: data.states, type: data.types, role: data.roles }[key].indexOf(name);
  return position < 0 ? "" : String(position);
}

function writeState(data, state, figures) {
  const words = new URLSearchParams();
  for (const [key, word] of Object.entries(state_words)) {
    if (state.filter[key] !== "") words.set(word, filterName(data, key, state.filter[key]));
  }
  if (state.chosen) words.set("choix", state.chosen.drawn);
  const figure = figures.find((each) => each.id === state.active);
  if (!figure.map.isOpening()) words.set("vue", figure.map.text());
  const text = words.toString();
  return state.active + (text === "" ? "" : "?" + text);
}

// False if the address speaks of something else than the maps: then they stay as they are.
function readState(data, state, figures) {
  const [id, text] = location.hash.slice(1).split("?");
  const figure = figures.find((each) => each.id === decodeURIComponent(id));
  if (!figure && id !== "") return false;
  const words = new URLSearchParams(text || "");
  for (const [key, word] of Object.entries(state_words)) {
    state.filter[key] = words.has(word) ? filterValue(data, key, words.get(word)) : "";
  }
  const chosen = words.has("choix") && data.drawn.get(words.get("choix"));
  state.chosen = chosen || null;
  if (figure) {
    state.active = figure.id;
    figure.map.open(words.get("vue"));
  } else {
    for (const each of figures) each.map.open();
  }
  return true;
}
