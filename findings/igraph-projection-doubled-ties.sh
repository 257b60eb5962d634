#!/usr/bin/env bash
# igraph 0.10.2 for Python (Debian 12: python3-igraph 0.10.2-1+b1; igraph 1.3.5 for R does the same) says that the
# weight of a tie in a bipartite projection is the number of vertices that both ends share. Where a tie is there
# twice (an organisation that carries an action and funds it), it is the product of the ties: of one action that
# two organisations share, two, or four. networkx 2.8.8 refuses to project a network with doubled ties; after
# simplify() igraph answers 1.
# Expected: 1 each time. Seen: 1, 2, 2, 4; simplified, 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download python3-igraph=0.10.2-1+b1 libigraph3 python3-texttable libarpack2 libglpk40 libamd2 libcolamd2 \
  libsuitesparseconfig5 libltdl7 libgmp10 libblas3 liblapack3 libgfortran5 libquadmath0 libgomp1 libxml2 \
  libplfit0 >/dev/null 2>&1
for package in ./*.deb; do dpkg -x "$package" system; done
cat >try.py <<'PY'
import igraph

ARS, CAF, BUS = 0, 1, 2
print(igraph.__version__)
for ties in ([(ARS, BUS), (CAF, BUS)],
             [(ARS, BUS), (ARS, BUS), (CAF, BUS)],
             [(ARS, BUS), (CAF, BUS), (CAF, BUS)],
             [(ARS, BUS), (ARS, BUS), (CAF, BUS), (CAF, BUS)]):
    network = igraph.Graph.Bipartite([False, False, True], ties)
    shared = network.bipartite_projection(multiplicity=True, which=0).es["weight"]
    network.simplify()
    print(shared, network.bipartite_projection(multiplicity=True, which=0).es["weight"])
PY
libraries=system/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH 2>/dev/null || echo x86_64-linux-gnu)
seen=$(LD_LIBRARY_PATH=$libraries:$libraries/blas:$libraries/lapack \
  PYTHONPATH=system/usr/lib/python3/dist-packages python3 try.py)
echo "$seen"
[[ $seen == "0.10.2
[1] [1]
[2] [1]
[2] [1]
[4] [1]" ]]
