// Opens what the program wrote with readers from npm: node what_opens.mjs MODULES FOLDER. Prints one
// object: {file: {reader: what it saw}}. A reader that throws has "refused" in place of what it saw.
import {readFileSync, readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';

const [modules, folder] = process.argv.slice(2);
const load = createRequire(join(modules, 'package.json'));
const Graph = load('graphology');

const kinds = (of) => {
  const counts = {};
  for (const kind of of) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};
const graphology = (graph) => {
  const nodes = graph.mapNodes((_, data) => data);
  const tied = new Set(graph.mapEdges((_, __, from, to) => [from, to]).flat());
  return {
    nodes: graph.order,
    edges: graph.size,
    isolated: graph.order - tied.size,
    kinds: kinds(nodes.map((each) => each.kind)),
    labels: nodes.map((each) => each.label).sort(),
    states: kinds(nodes.map((each) => each.state ?? '')),
    placed: nodes.filter((each) => Number.isFinite(each.x) && Number.isFinite(each.y)).length,
    coloured: nodes.filter((each) => /^rgb\(/.test(each.color ?? '')).length,
    years: [...new Set(nodes.flatMap((each) => Object.keys(each)).filter((key) => key.startsWith('state_')))].sort(),
    modes: kinds(nodes.map((each) => String(each.type))),
  };
};
const graphlib = (graph) => ({
  nodes: graph.nodeCount(),
  edges: graph.edgeCount(),
  labels: graph.nodes().map((each) => graph.node(each).label).sort(),
});
const viz = await load('@viz-js/viz').instance();
// What it needs of a browser is there while it reads, and no longer: others would take this for one.
const cytoscape = (text) => {
  global.window = new (load('jsdom').JSDOM)('').window;
  global.document = window.document;
  try {
    const make = load('cytoscape');
    if (!make('core', 'graphml')) load('cytoscape-graphml')(make, load('jquery'));
    const graph = make({headless: true});
    graph.graphml(text);
    const nodes = graph.nodes().map((each) => each.data());
    return {
      nodes: nodes.length,
      edges: graph.edges().length,
      isolated: graph.nodes().filter((each) => each.degree(true) === 0).length,
      kinds: kinds(nodes.map((each) => each.kind)),
      labels: nodes.map((each) => each.label).sort(),
      states: kinds(nodes.map((each) => each.state ?? '')),
      modes: kinds(nodes.map((each) => String(each.type))),
    };
  } finally {
    delete global.window;
    delete global.document;
  }
};

const readers = {
  gexf: {'graphology-gexf': (text) => graphology(load('graphology-gexf').parse(Graph, text))},
  graphml: {
    'graphology-graphml': (text) => graphology(load('graphology-graphml').parse(Graph, text)),
    'cytoscape-graphml': cytoscape,
  },
  dot: {
    'graphlib-dot': (text) => graphlib(load('graphlib-dot').read(text)),
    '@dagrejs/graphlib-dot': (text) => graphlib(load('@dagrejs/graphlib-dot').read(text)),
    // It joins edges of a pair unless told not to.
    'ngraph.fromdot': (text) => ({nodes: load('ngraph.fromdot')(text).getNodesCount()}),
    '@viz-js/viz': (text) => {
      const drawn = JSON.parse(viz.renderString(text, {format: 'json0', engine: 'osage'}));
      return {nodes: drawn.objects.length, edges: drawn.edges.length};
    },
  },
  svg: {svgo: (text) => ({shorter: load('svgo').optimize(text).data.length < text.length})},
  ics: {
    'ical.js': (text) => {
      const ICAL = load('ical.js').default ?? load('ical.js');
      const calendar = new ICAL.Component(ICAL.parse(text));
      return {events: calendar.getAllSubcomponents('vevent').map(
        (each) => String(new ICAL.Event(each).startDate)).sort()};
    },
    'node-ical': (text) => {
      const events = Object.values(load('node-ical').sync.parseICS(text))
        .filter((each) => each.type === 'VEVENT');
      // A day, as the local time at which it begins.
      const day = (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()]
        .map((part) => String(part).padStart(2, '0')).join('-');
      return {events: events.map((each) => day(each.start)).sort()};
    },
  },
  xlsx: {
    exceljs: async (_, path) => {
      const book = new (load('exceljs').Workbook)();
      await book.xlsx.readFile(path);
      return {rows: Object.fromEntries(book.worksheets.map((sheet) => {
        let rows = 0;
        sheet.eachRow((row) => { rows += row.hasValues ? 1 : 0; });
        return [sheet.name, rows];
      }))};
    },
    xlsx: (_, path) => {
      const {readFile, utils} = load('xlsx');
      const book = readFile(path);
      return {rows: Object.fromEntries(book.SheetNames.map((name) => [name,
        utils.sheet_to_json(book.Sheets[name], {header: 1, blankrows: false}).length]))};
    },
  },
  toml: {'smol-toml': (text) => ({keys: Object.keys(load('smol-toml').parse(text)).sort()})},
};

const seen = {};
for (const file of readdirSync(folder, {recursive: true}).map(String).sort()) {
  const of = readers[file.split('.').pop()];
  if (!of) continue;
  seen[file] = {};
  const path = join(folder, file);
  for (const [reader, read] of Object.entries(of)) {
    try {
      seen[file][reader] = await read(readFileSync(path, 'utf8'), path);
    } catch (error) {
      seen[file][reader] = {refused: String(error.message).slice(0, 200)};
    }
  }
}
console.log(JSON.stringify(seen));
