#!/usr/bin/env python3
"""Compares the measures that maillage exports with those that networkx computes.

usage: networkx_check.py NETWORK.graphml MEASURES.json

The GraphML file: nodes with an attribute `kind` ("partner", "action", ...), edges with an attribute
`role` ("carries", "takes_part", "funds", ...). The two-mode network is made of the nodes of kind
partner and action and the edges of these three roles, each pair once; the carrying network of the
edges carries alone.

The JSON file: {"measures": [{"name", "value", "layer", "range", "subject": {"kind", "id"}}, ...],
"projection": [{"a", "b", "shared", "jaccard", "newman"}, ...],
"cutpoints": [{"kind", "id", "partners", "actions"}, ...], "components": [vertices, ...]}.
`value` is null where the measure is undefined, `range` a pair whose end is null where there is no
bound; the subject of the contract as a whole has no id. A node's id in the GraphML file is "kind:id".

Every figure computed here must be in the JSON file and equal to 1e-9. Exit code 0 if so, 1 if not.
"""

import itertools
import json
import sys

import networkx as nx
from networkx.algorithms import bipartite

TIE_ROLES = {"carries", "takes_part", "funds"}
TOLERANCE = 1e-9


def two_mode(graph, kinds, roles):
    result = nx.Graph()
    result.add_nodes_from(node for node, kind in kinds.items() if kind in ("partner", "action"))
    for one, other, role in graph.edges(data="role"):
        if role in roles and {kinds[one], kinds[other]} == {"partner", "action"}:
            result.add_edge(one, other)
    return result


def ratio(above, below):
    return above / below if below else None


def largest_betweenness(own, other):
    if not own or not other:
        return 0
    s, t = divmod(own - 1, other)
    return (other**2 * (s + 1) ** 2 + other * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2


def spread(values):
    return sum(max(values) - value for value in values) if values else 0


def expected_two_mode(network, partners, actions):
    """{(name, node or ""): value or None} on the layer "actions"."""
    n, m = len(partners), len(actions)
    result = {("density", ""): bipartite.density(network, partners) if n and m else None}
    paths = sum((network.degree(a) - 1) * (network.degree(b) - 1) for a, b in network.edges)
    result["clustering", ""] = bipartite.robins_alexander_clustering(network) if paths else None
    sizes = [len(component) for component in nx.connected_components(network)]
    result["components", ""] = len(sizes)
    result["fragmentation", ""] = (
        1 - sum(size * (size - 1) for size in sizes) / ((n + m) * (n + m - 1)) if n + m > 1 else None
    )
    raw = nx.betweenness_centrality(network, normalized=False)
    degree = bipartite.degree_centrality(network, partners) if n and m else {}
    near = bipartite.closeness_centrality(network, partners) if n and m else {}
    for side, own, other in (("partners", partners, actions), ("actions", actions, partners)):
        most = largest_betweenness(len(own), len(other))
        degrees = [network.degree(node) for node in own]
        result["degree_centralization_" + side, ""] = (
            ratio(spread(degrees), (len(own) - 1) * (len(other) if 0 in degrees else len(other) - 1))
            if len(own) > 1 and other
            else None
        )
        result["betweenness_centralization_" + side, ""] = (
            ratio(spread([raw[node] for node in own]), (len(own) - 1) * most) if own else None
        )
        for node in own:
            result["degree", node] = degree.get(node)
            result["closeness", node] = near.get(node) if network.degree(node) else None
            result["betweenness", node] = ratio(raw[node], most)
    for action in actions:
        linked = network.degree(action) > 1
        result["redundancy", action] = (
            bipartite.node_redundancy(network, [action])[action] if linked else None
        )
    return result


def expected_projection(projected):
    """{(name, node or ""): value or None} on the layer "projection"."""
    n = len(projected)
    degrees = [degree for _, degree in projected.degree]
    result = {
        ("density", ""): nx.density(projected) if n > 1 else None,
        ("degree_centralization", ""): spread(degrees) / ((n - 1) * (n - 2)) if n > 2 else None,
        ("distance_fragmentation", ""): 1 - nx.global_efficiency(projected) if n > 1 else None,
    }
    between = nx.betweenness_centrality(projected)
    result["betweenness_centralization", ""] = (
        spread(list(between.values())) / (n - 1) if n > 2 else None
    )
    tied = [node for node, degree in projected.degree if degree]
    size = nx.effective_size(projected, tied) if tied else {}
    constraint = nx.constraint(projected, tied) if tied else {}
    for node in projected:
        result["betweenness", node] = between[node] if n > 2 else None
        result["effective_size", node] = size.get(node)
        result["constraint", node] = constraint.get(node)
    return result


def expected_carrying(network, partners):
    ties = network.number_of_edges()
    shares = sorted((network.degree(node) / ties for node in partners), reverse=True) if ties else []
    return {
        ("herfindahl", ""): sum(share**2 for share in shares) if shares else None,
        ("top_one", ""): shares[0] if shares else None,
        ("top_three", ""): sum(shares[:3]) if shares else None,
    }


def expected_pairs(network, partners):
    """{pair: (shared, jaccard, newman)}"""
    if len(partners) == len(network):
        return {}  # networkx refuses to project a network without actions
    shared = bipartite.weighted_projected_graph(network, partners)
    jaccard = bipartite.overlap_weighted_projected_graph(network, partners)
    newman = bipartite.collaboration_weighted_projected_graph(network, partners)
    return {
        frozenset(pair): tuple(graph.edges[pair]["weight"] for graph in (shared, jaccard, newman))
        for pair in shared.edges
    }


def expected_cutpoints(network, kinds):
    """{node: (partners, actions) outside the largest piece}"""
    result = {}
    for node in nx.articulation_points(network):
        rest = network.subgraph(nx.node_connected_component(network, node) - {node})
        pieces = []
        for piece in nx.connected_components(rest):
            partners = sum(kinds[member] == "partner" for member in piece)
            pieces.append((len(piece), partners))
        pieces.sort()
        partners = sum(partners for _, partners in pieces[:-1])
        result[node] = (partners, sum(size for size, _ in pieces[:-1]) - partners)
    return result


class Comparison:
    def __init__(self):
        self.compared, self.failures = 0, []

    def same(self, what, found, expected):
        self.compared += 1
        if found is None or expected is None:
            equal = found is expected
        else:
            equal = abs(found - expected) <= TOLERANCE * max(1, abs(expected))
        if not equal:
            self.failures.append(f"{what}: {found}, networkx {expected}")

    def same_keys(self, what, found, expected):
        for key in sorted(map(str, set(expected) - set(found))):
            self.failures.append(f"{what}: {key} is missing")
        for key in sorted(map(str, set(found) - set(expected))):
            self.failures.append(f"{what}: {key} is not known to networkx")
        return [key for key in expected if key in found]


def node_of(kind, identifier):
    return f"{kind}:{identifier}"


def compare(graph, exported):
    kinds = {node: kind for node, kind in graph.nodes(data="kind")}
    network = two_mode(graph, kinds, TIE_ROLES)
    partners = [node for node in network if kinds[node] == "partner"]
    actions = [node for node in network if kinds[node] == "action"]
    check = Comparison()

    found = {}
    for measure in exported["measures"]:
        subject = measure["subject"]
        of_contract = subject["kind"] == "contract"
        node = "" if of_contract else node_of(subject["kind"], subject["id"])
        key = measure["layer"], measure["name"], node
        if key in found:
            check.failures.append(f"{key}: twice")
        found[key] = measure["value"]
        low, high = measure["range"]
        value = measure["value"]
        if value is not None and not (
            low - TOLERANCE <= value and (high is None or value <= high + TOLERANCE)
        ):
            check.failures.append(f"{key}: {value} out of its range {low} to {high}")

    projected = bipartite.projected_graph(network, partners)
    carrying = two_mode(graph, kinds, {"carries"})
    layers = {
        "actions": expected_two_mode(network, partners, actions),
        "projection": expected_projection(projected),
        "carrying": expected_carrying(carrying, partners),
    }
    for layer, expected in layers.items():
        for (name, node), value in expected.items():
            key = (layer, name, node)
            if key in found:
                check.same(" ".join(key), found[key], value)
            else:
                check.failures.append(f"{' '.join(key)}: missing")

    pairs = {
        frozenset((node_of("partner", pair["a"]), node_of("partner", pair["b"]))): (
            pair["shared"],
            pair["jaccard"],
            pair["newman"],
        )
        for pair in exported["projection"]
    }
    expected = expected_pairs(network, partners)
    for pair in check.same_keys("projection", pairs, expected):
        for name, one, other in zip(("shared", "jaccard", "newman"), pairs[pair], expected[pair]):
            check.same(f"{name} of {' and '.join(sorted(pair))}", one, other)

    cutpoints = {
        node_of(cut["kind"], cut["id"]): (cut["partners"], cut["actions"])
        for cut in exported["cutpoints"]
    }
    expected = expected_cutpoints(network, kinds)
    for node in check.same_keys("cutpoints", cutpoints, expected):
        check.same(f"partners cut off by {node}", cutpoints[node][0], expected[node][0])
        check.same(f"actions cut off by {node}", cutpoints[node][1], expected[node][1])

    sizes = sorted(len(component) for component in nx.connected_components(network))
    for one, other in itertools.zip_longest(sorted(exported["components"]), sizes):
        check.same("component", one, other)
    return check


def main(arguments):
    if len(arguments) != 3:
        print(__doc__, file=sys.stderr)
        return 64
    with open(arguments[2], encoding="utf-8") as file:
        exported = json.load(file)["contracts"][0]
    check = compare(nx.read_graphml(arguments[1]), exported)
    for failure in check.failures:
        print(failure)
    print(f"{check.compared} figures compared, {len(check.failures)} differ")
    return 1 if check.failures or not check.compared else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
