#!/usr/bin/env bash
# networkx 2.8.8 (Debian 12: python3-networkx 2.8.8-1) reads the lines after the first *Arcs or *Edges of a Pajek
# file as ties to the end of the file. What a second section is then becomes, without a word: *Arcs followed by
# *Edges, all of them arcs; "*Edges :2" (a second relation), two nodes called "*Edges" and ":2" and a tie between
# them; *Partition, nodes called "*Partition" and "*Vertices". And *Edgeslist, a line of which names a node and
# its neighbours ("1 2 3"), is read as *Edges: one tie, of weight 3.
# Expected: 3 nodes each; a tie read from both ends; ties 1-2 and 1-3. Seen: as said.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download python3-networkx=2.8.8-1 >/dev/null 2>&1
for package in ./*.deb; do dpkg -x "$package" python; done
cat >try.py <<'PY'
import networkx

NODES = '*Vertices 3\n1 "ARS"\n2 "CAF"\n3 "Bus"\n'


def show(name, lines):
    with open("a.net", "w") as file:
        file.write(NODES + lines)
    graph = networkx.read_pajek("a.net")
    print(name, "directed" if graph.is_directed() else "undirected", sorted(graph.nodes),
          sorted((*tie, graph.edges[*tie, 0].get("weight")) for tie in graph.edges(keys=False)))


print(networkx.__version__)
show("arcs, edges:", "*Arcs\n1 3 1\n*Edges\n2 3 1\n")
show("relations:", "*Edges :1 \"carries\"\n1 3 1\n*Edges :2 \"funds\"\n2 3 1\n")
show("edgeslist:", "*Edgeslist\n1 2 3\n")
PY
seen=$(PYTHONPATH=python/usr/lib/python3/dist-packages python3 try.py)
echo "$seen"
[[ $seen == "2.8.8
arcs, edges: directed ['ARS', 'Bus', 'CAF'] [('ARS', 'Bus', 1.0), ('CAF', 'Bus', 1.0)]
relations: undirected ['*Edges', ':2', 'ARS', 'Bus', 'CAF'] [('*Edges', ':2', None), ('ARS', 'Bus', 1.0), ('CAF', 'Bus', 1.0)]
edgeslist: undirected ['ARS', 'Bus', 'CAF'] [('ARS', 'CAF', 3.0)]" ]]
