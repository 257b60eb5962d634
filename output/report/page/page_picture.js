// One picture come alive: its organisations and actions are links that the keyboard walks, what a
// filter leaves stands out, and hover or focus shows the neighbours.

const svg_space = "http://www.w3.org/2000/svg";

function svgElement(name, attributes) {
  const made = document.createElementNS(svg_space, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

// Titles of Graphviz: "partenaire petr", "partenaire petr #2" where one is drawn twice, "a->b".
function titleOf(group) {
  const title = group.querySelector(":scope > title");
  return title ? title.textContent : "";
}

function drawnNodes(data, svg) {
  const drawn = new Map();
  for (const group of svg.querySelectorAll("g.node")) {
    const node = data.drawn.get(titleOf(group).replace(/ #\d+b?$/, ""));
    if (!node) continue;
    if (!drawn.has(node.position)) drawn.set(node.position, { node, groups: [] });
    drawn.get(node.position).groups.push(group);
  }
  return drawn;
}

function drawnEdges(data, svg) {
  const edges = [];
  for (const group of svg.querySelectorAll("g.edge")) {
    const ends = titleOf(group).split("->").map((name) => data.drawn.get(name.replace(/ #\d+b?$/, "")));
    if (ends.length === 2 && ends[0] && ends[1]) {
      edges.push({ group, from: ends[0].position, to: ends[1].position, key: tieKey(data, ends[0].position, ends[1].position) });
    }
  }
  return edges;
}

// The box of the organisation, or of the group of them, that has most ties; none without ties.
function mostTied(svg) {
  const count = new Map([["", 0]]);
  for (const tie of svg.querySelectorAll("g.edge")) {
    for (const end of titleOf(tie).split("->")) count.set(end, (count.get(end) || 0) + 1);
  }
  const [most] = [...count].reduce((a, b) => b[1] > a[1] ? b : a);
  return [...svg.querySelectorAll("g.node")].find((each) => most && titleOf(each) === most);
}

// As select() names ties: "action|organisation", or two organisations in order.
function tieKey(data, a, b) {
  if (data.nodes[a].kind === 1) return a + "|" + b;
  if (data.nodes[b].kind === 1) return b + "|" + a;
  return Math.min(a, b) + "|" + Math.max(a, b);
}

function makeFigure(data, figure, events) {
  const canvas = figure.querySelector(".canvas");
  const svg = canvas.querySelector("svg");
  const title = figure.querySelector("figcaption strong").textContent;
  const drawn = drawnNodes(data, svg);
  const edges = drawnEdges(data, svg);
  const hub = mostTied(svg);
  const edgeKeys = new Set(edges.map((edge) => edge.key));
  const ofActions = [...drawn.values()].some(({ node }) => node.kind === 1);
  const layer = svg.querySelector("g.graph") || svg;
  // Under the boxes, so that their words stay free.
  const added = layer.insertBefore(svgElement("g", { class: "added" }), layer.querySelector("g.node"));
  const frame = layer.appendChild(svgElement("rect", { class: "frame", visibility: "hidden", rx: 3 }));
  const map = makeMap(svg, () => events.moved(api), heart);
  let kept = null, filtered = false, chosen = null, links = [];

  canvas.classList.add("live");
  canvas.setAttribute("role", "group");
  canvas.setAttribute("aria-label", title);
  canvas.tabIndex = 0;
  for (const each of svg.querySelectorAll("title")) each.remove();

  for (const { node, groups } of drawn.values()) {
    for (const group of groups) links.push(makeLink(node, group));
  }
  if (links.length) links[0].setAttribute("tabindex", "0");

  function makeLink(node, group) {
    const link = svgElement("a", { tabindex: "-1" });
    if (node.anchor) link.setAttribute("href", "#" + node.anchor);
    else link.setAttribute("role", "img");
    // The title names the link: what is drawn may be cut, and has marks and counts in it.
    link.append(...group.childNodes);
    link.tip = svgElement("title", {});
    link.tip.textContent = node.name;
    link.prepend(link.tip);
    group.append(link);
    link.addEventListener("pointerenter", () => point(node, link));
    link.addEventListener("pointerleave", () => point(null));
    link.addEventListener("focus", () => {
      for (const other of links) other.setAttribute("tabindex", other === link ? "0" : "-1");
      point(node, link);
      bringIn(link);
    });
    link.addEventListener("blur", () => point(null));
    link.addEventListener("click", () => events.leaving(api));
    link.node = node;
    return link;
  }

  // A plan is read from its beginning.
  function heart() {
    if (ofActions || !hub) return null;
    const rect = inView(rectOf(hub));
    return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  }

  // In the picture's own measure: groups are only moved together, by the graph's transform.
  const rectOf = (group) => group.getBBox();
  function inView(rect) {
    const shift = layer.transform.baseVal.consolidate();
    const dx = shift ? shift.matrix.e : 0, dy = shift ? shift.matrix.f : 0;
    return { x: rect.x + dx, y: rect.y + dy, width: rect.width, height: rect.height };
  }
  function bringIn(link) {
    const rect = inView(rectOf(link)), view = map.view();
    const x = rect.x + rect.width / 2, y = rect.y + rect.height / 2;
    if (x < view.x || x > view.x + view.width || y < view.y || y > view.y + view.height) map.centre(rect);
  }
  function showFrame(target, isChosen) {
    frame.setAttribute("visibility", target ? "visible" : "hidden");
    frame.classList.toggle("chosen", isChosen);
    if (!target) return;
    const rect = rectOf(target);
    for (const [key, value] of Object.entries({ x: rect.x - 3, y: rect.y - 3, width: rect.width + 6, height: rect.height + 6 })) {
      frame.setAttribute(key, value);
    }
  }

  const edgeKept = (key) => ofActions ? kept.carried.has(key) || (kept.filter.role !== "" && kept.ties.has(key)) : kept.pairs.has(key);
  const nodeKept = (node) => node.kind > 1 || kept.actions.has(node.position) || kept.partners.has(node.position) || kept.near.has(node.position);

  // By position, those tied to it.
  let tied = new Map();
  const neighbours = (position) => tied.get(position) || new Set();
  function findNeighbours() {
    tied = new Map();
    const add = (from, to) => {
      if (!tied.has(from)) tied.set(from, new Set());
      tied.get(from).add(to);
    };
    for (const key of ofActions ? kept.ties : kept.pairs.keys()) {
      const [a, b] = key.split("|").map(Number);
      add(a, b);
      add(b, a);
    }
    for (const link of links) {
      if (link.node.kind > 1) continue;
      const count = neighbours(link.node.position).size;
      link.tip.textContent = say(ofActions && link.node.kind === 0 ? "tied_actions" : "tied", { name: link.node.name, n: count });
    }
  }

  // What stands out: of the filter, and of these the one pointed at or chosen with its neighbours.
  function paint(center) {
    const near = center ? neighbours(center.position) : null;
    for (const { node, groups } of drawn.values()) {
      const out = !(filtered ? nodeKept(node) : true) || (near && node !== center && !near.has(node.position));
      for (const group of groups) group.classList.toggle("faded", Boolean(out));
    }
    for (const edge of edges) {
      edge.group.classList.toggle("gone", filtered && !edgeKept(edge.key));
      edge.group.classList.toggle("faded", Boolean(center && edge.from !== center.position && edge.to !== center.position));
    }
    for (const line of added.children) {
      line.classList.toggle("faded", Boolean(center && line.from !== center.position && line.to !== center.position));
    }
  }
  function point(node, link) {
    const center = node || chosen;
    paint(center);
    const target = link || (chosen && drawn.get(chosen.position) && drawn.get(chosen.position).groups[0]);
    showFrame(target, !node);
  }

  // Ties that the picture left out, or of another year than it was drawn for.
  function addTies() {
    added.replaceChildren();
    if (!filtered) return;
    const keys = ofActions ? (kept.filter.role === "" ? kept.carried : kept.ties) : kept.pairs.keys();
    for (const key of keys) {
      const [a, b] = key.split("|").map(Number);
      if (edgeKeys.has(key) || !drawn.has(a) || !drawn.has(b)) continue;
      const [from, to] = [a, b].map((end) => rectOf(drawn.get(end).groups[0]));
      const line = svgElement("line", {
        x1: from.x + from.width / 2, y1: from.y + from.height / 2, x2: to.x + to.width / 2, y2: to.y + to.height / 2,
      });
      line.from = a;
      line.to = b;
      added.append(line);
    }
  }

  // The nearest link in a direction, what lies aside counting double.
  function nearest(link, dx, dy) {
    const middle = (each) => {
      const rect = rectOf(each);
      return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    };
    const from = middle(link);
    let best = null, least = Infinity;
    for (const other of links) {
      const to = middle(other);
      const ahead = (to.x - from.x) * dx + (to.y - from.y) * dy;
      const aside = Math.abs((to.x - from.x) * dy) + Math.abs((to.y - from.y) * dx);
      if (ahead <= .5 || ahead + 2 * aside >= least) continue;
      best = other;
      least = ahead + 2 * aside;
    }
    return best;
  }
  const directions = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  canvas.addEventListener("keydown", (event) => {
    const link = event.target.closest("a");
    if (link && directions[event.key]) {
      event.preventDefault();
      const next = nearest(link, ...directions[event.key]);
      if (next) next.focus();
    } else if (link && event.key === "Escape") {
      canvas.focus();
    } else {
      map.press(event);
    }
  });

  const api = {
    id: figure.id, title, map, svg, figure,
    has: (node) => drawn.has(node.position),
    apply(selection, isOn) {
      kept = selection;
      filtered = isOn;
      findNeighbours();
      addTies();
      point(null);
    },
    choose(node) {
      chosen = node && drawn.has(node.position) ? node : null;
      point(null);
    },
    lookAt(node) {
      map.centre(inView(rectOf(drawn.get(node.position).groups[0])));
    },
  };
  return api;
}
