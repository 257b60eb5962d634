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

FIELDS = ("kind", "label", "organisation_type", "state", "porteur")
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

    def then(data, field):
        if f"porteur_{year}" in data and field in ("state", "porteur"):
            return data.get(f"{field}_{year}")
        return data.get(field)

    def alive(data):
        return "spells" not in data or any(s <= year <= e for s, e in data["spells"])

    nodes = {name: known({field: then(data, field) for field in FIELDS})
             for name, data in graph.nodes(data=True) if alive(data)}
    return nodes, undirected((a, b, data["role"])
                             for a, b, data in graph.edges(data=True) if alive(data))


def kumu(elements, connections):
    nodes = {}
    for row in rows_of(elements, ","):
        nodes[row["ID"]] = known({"kind": row["ID"].split(":")[0], "label": row["Label"],
                                  "organisation_type": row["Type d'organisation"], "state": row["État"],
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
    nodes = {name: known(dict(zip(FIELDS, values))) for name, *values in
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
    """Labels, modes and roles, as pajek_igraph has them."""
    graph = nx.read_pajek(path)
    kinds = ["partner" if shape == "ellipse" else "action"
             for _, shape in graph.nodes(data="shape")]
    return kinds, list(graph.nodes), sorted((*sorted((a, b)), role)
                                            for a, b, role in graph.edges(data="l"))


def bipartite_igraph(path):
    graph = igraph.Graph.Read_GraphML(str(path))
    return graph, [sorted(side.es["weight"]) if side.ecount() else []
                   for side in graph.bipartite_projection()]
