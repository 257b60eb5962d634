"""Reads each export back with a reader that is not ours, as one shape: nodes {name: attributes} and
a sorted list of ties (from, to, role)."""

import csv
import io
import json
import re
import sqlite3
import subprocess

import igraph
import networkx as nx

# Debian's networkx is from before GEXF 1.3.
nx.readwrite.gexf.GEXF.versions.setdefault("1.3", {
    "NS_GEXF": "http://gexf.net/1.3", "NS_VIZ": "http://gexf.net/1.3/viz",
    "NS_XSI": "http://www.w3.org/2001/XMLSchema-instance", "SCHEMALOCATION": "", "VERSION": "1.3"})

FIELDS = ("kind", "label", "type", "state", "porteur")
FORMULA = re.compile(r"^'*[\s\x00-\x20]*[=+\-@＝＋－＠]")


def unguarded(cell):
    """The text of a CSV cell: without the apostrophe that keeps it from running."""
    guarded = cell.startswith("'") and (
        FORMULA.match(cell) or re.match(r"^'+[\x00-\x1f]", cell))
    return cell[1:] if guarded else cell


def rows_of(path, delimiter=";"):
    text = path.read_bytes().decode("utf-8-sig")
    return [{unguarded(key): unguarded(cell) for key, cell in row.items()}
            for row in csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)]


def known(attributes):
    return {field: attributes[field] for field in FIELDS if attributes.get(field)}


def graphml(path):
    graph = nx.read_graphml(path, force_multigraph=True)
    return ({name: known(data) for name, data in graph.nodes(data=True)},
            undirected(graph.edges(data="role")))


def undirected(ties):
    """Ends sorted: networkx loses which end of an undirected edge came first."""
    return sorted((*sorted((a, b)), role) for a, b, role in ties)


def gexf(path, year):
    graph = nx.read_gexf(path)
    if not graph.is_multigraph():
        graph = nx.MultiDiGraph(graph)

    def then(value):
        if isinstance(value, list):
            return next((word for word, start, end in value if start <= year <= end), None)
        return value

    def alive(data):
        return "spells" not in data or any(s <= year <= e for s, e in data["spells"])

    nodes = {name: known({field: then(data.get(field)) for field in FIELDS})
             for name, data in graph.nodes(data=True) if alive(data)}
    return nodes, undirected((a, b, data["role"])
                             for a, b, data in graph.edges(data=True) if alive(data))


def kumu(elements, connections):
    nodes = {}
    for row in rows_of(elements, ","):
        nodes[row["ID"]] = known({"kind": row["ID"].split(":")[0], "label": row["Label"],
                                  "type": row["Type d'organisation"], "state": row["État"],
                                  "porteur": row["Porteur"]})
    return nodes, undirected((row["From"], row["To"], row["Rôle"])
                             for row in rows_of(connections, ","))


def unescaped(label):
    return label.replace("&#92;", "\\").replace("&amp;", "&")


def dot(path):
    read = json.loads(subprocess.run(["dot", "-Kosage", "-Tdot_json", str(path)], check=True,
                                     capture_output=True).stdout)
    nodes = {each["name"]: known({**each, "label": unescaped(each["label"])})
             for each in read["objects"]}
    names = {each["_gvid"]: each["name"] for each in read["objects"]}
    return nodes, undirected((names[e["tail"]], names[e["head"]], e["role"])
                             for e in read.get("edges", []))


def sqlite(path):
    base = sqlite3.connect(path)
    fields = ("kind", "label", "type", "state", "porteur")
    nodes = {name: known(dict(zip(fields, values))) for name, *values in
             base.execute("SELECT nom, genre, titre, type, etat, porteur FROM noeud")}
    ties = undirected(base.execute("SELECT de, vers, role FROM lien"))
    base.close()
    return nodes, ties


def pajek_igraph(path, names):
    """`names` of the vertices, in the order of the file."""
    graph = igraph.Graph.Read_Pajek(str(path))
    kinds = ["action" if second else "partner" for second in graph.vs["type"]] if graph.vs else []
    ties = undirected((names[e.source], names[e.target], e["label"]) for e in graph.es)
    return kinds, list(graph.vs["name"]) if graph.vs else [], ties


def pajek_networkx(path):
    """The labels and the number of ties: its reader takes the first number of the header only."""
    text = re.sub(r"^(\*Vertices \d+) \d+", r"\1", path.read_text(encoding="utf-8"))
    graph = nx.parse_pajek(text.splitlines())
    return list(graph.nodes), graph.number_of_edges()
