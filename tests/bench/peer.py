"""The peer of the bench: what a script of networkx needs for the measures that `check` prints.

Reads a contract folder, joins organisations and actions of the latest table that names them, and
computes the measures of both modes and of the projection. Prints its counts as JSON.
"""

import csv
import json
import re
import sys
import tomllib
from pathlib import Path

import networkx as nx
from networkx.algorithms import bipartite


def key(name):
    return re.sub(r"\W+", "", name.casefold())


def read(folder):
    contract = tomllib.loads((folder / "contrat.toml").read_text(encoding="utf-8"))
    names = {}
    for partner in contract.get("partenaire", []):
        for name in [partner["id"], partner["nom"], *partner.get("alias", [])]:
            names[key(name)] = partner["id"]
    tables = sorted((folder / "bilans").glob("*.csv")) or [folder / "actions.csv"]
    graph = nx.Graph()
    partners = [partner["id"] for partner in contract.get("partenaire", [])
                if partner.get("statut", "actuel") == "actuel"]
    graph.add_nodes_from((("p", id) for id in partners), bipartite=0)
    with open(tables[-1], encoding="utf-8-sig", newline="") as source:
        for row in csv.DictReader(source, delimiter=";"):
            action = ("a", row["id"])
            graph.add_node(action, bipartite=1)
            for column in ("porteur", "partenaires", "financeurs"):
                for name in re.sub(r"\[[^]]*\]", "", row.get(column) or "").split(","):
                    if (id := names.get(key(name))) is not None:
                        graph.add_edge(("p", id), action)
    return graph


def measure(graph):
    partners = [v for v, mode in graph.nodes(data="bipartite") if mode == 0]
    actions = [v for v, mode in graph.nodes(data="bipartite") if mode == 1]
    bipartite.density(graph, partners)
    bipartite.degree_centrality(graph, partners)
    nx.number_connected_components(graph)
    list(nx.articulation_points(graph))
    bipartite.robins_alexander_clustering(graph)
    projected = bipartite.collaboration_weighted_projected_graph(graph, partners)
    nx.density(projected)
    bipartite.closeness_centrality(graph, partners)
    bipartite.betweenness_centrality(graph, partners)
    nx.betweenness_centrality(projected)
    nx.constraint(projected)
    nx.effective_size(projected)
    return {"partners": len(partners), "actions": len(actions), "ties": graph.number_of_edges()}


print(json.dumps(measure(read(Path(sys.argv[1])))))
