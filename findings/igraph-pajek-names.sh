#!/usr/bin/env bash
# igraph 0.10.2 for Python (Debian 12: python3-igraph 0.10.2-1+b1) reads a Pajek label into the vertex attributes
# `name` and `id`, but writes `id` alone: a network that was named as igraph's own manual names it, by `name`, is
# written with the labels "1", "2", "3". And what it writes of a network in two modes, "*Vertices 3 2", networkx
# 2.8.8 (Debian 12) cannot read: it takes one number.
# Expected: "ARS" in the file, and 3 nodes for networkx. Seen: "1", and a ValueError.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download python3-igraph=0.10.2-1+b1 python3-networkx=2.8.8-1 libigraph3 python3-texttable libarpack2 \
  libglpk40 libamd2 libcolamd2 libsuitesparseconfig5 libltdl7 libgmp10 libblas3 liblapack3 libgfortran5 \
  libquadmath0 libgomp1 libxml2 libplfit0 >/dev/null 2>&1
for package in ./*.deb; do dpkg -x "$package" system; done
cat >try.py <<'PY'
import igraph
import networkx

for key in ("name", "id"):
    graph = igraph.Graph.Bipartite([0, 0, 1], [(0, 2), (1, 2)])
    graph.vs[key] = ["ARS", "CAF", "Bus"]
    graph.write_pajek("a.net")
    lines = open("a.net").read().splitlines()
    print(igraph.__version__, key, lines[:2], sorted(set(igraph.Graph.Read_Pajek("a.net").vertex_attributes())))
try:
    print(networkx.read_pajek("a.net"))
except ValueError as error:
    print(networkx.__version__, error)
PY
libraries=system/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH 2>/dev/null || echo x86_64-linux-gnu)
seen=$(LD_LIBRARY_PATH=$libraries:$libraries/blas:$libraries/lapack \
  PYTHONPATH=system/usr/lib/python3/dist-packages python3 try.py)
echo "$seen"
[[ $seen == "0.10.2 name ['*Vertices 3 2', '1 \"1\"'] ['id', 'name', 'type']
0.10.2 id ['*Vertices 3 2', '1 \"ARS\"'] ['id', 'name', 'type']
2.8.8 too many values to unpack (expected 2)" ]]
