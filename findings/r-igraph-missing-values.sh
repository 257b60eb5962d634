#!/usr/bin/env bash
# igraph 1.3.5 for R (Debian 12: r-cran-igraph 1.3.5-3), writing GraphML (and GML): a missing yes or no (NA) is
# written as "true", a missing whole number as -2147483648 and a missing text as "NA". A missing decimal alone is
# left out. Of three organisations of which one signed, one did not and one is not known, networkx 2.8.8
# (Debian 12) then counts two that signed; igraph reads it back so too.
# Expected: nothing written for the second one. Seen: signed true, depuis -2147483648, ville "NA".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download r-base-core=4.2.2.20221110-2 r-cran-igraph=1.3.5-3 r-cran-matrix=1.5-3-1 r-cran-lattice r-cran-magrittr \
  r-cran-pkgconfig r-cran-rlang python3-networkx=2.8.8-1 libtre5 libreadline8 libtinfo6 libicu72 libblas3 liblapack3 \
  libgfortran5 libquadmath0 libgomp1 libarpack2 libglpk40 libamd2 libcolamd2 libsuitesparseconfig5 libltdl7 libgmp10 \
  libxml2 libpcre2-8-0 liblzma5 libbz2-1.0 >/dev/null 2>&1
for package in ./*.deb; do dpkg -x "$package" system; done
cat >try.R <<'R'
suppressMessages(library(igraph))
network <- make_empty_graph(3, directed = FALSE)
V(network)$nom <- c("ARS", "CAF", "Bus")
V(network)$signed <- c(TRUE, NA, FALSE)
V(network)$depuis <- c(2018L, NA, 2020L)
V(network)$ville <- c("Metz", NA, "Toul")
V(network)$part <- c(0.5, NA, 0.25)
write_graph(network, "a.graphml", "graphml")
cat(as.character(packageVersion("igraph")), sum(V(network)$signed, na.rm = TRUE), "signed,",
    sum(V(read_graph("a.graphml", "graphml"))$signed), "read back\n")
R
cat >try.py <<'PY'
import networkx

graph = networkx.read_graphml("a.graphml")
print(networkx.__version__, sum(signed for _, signed in graph.nodes(data="signed")), "signed,", graph.nodes["n1"])
PY
R_HOME=$PWD/system/usr/lib/R
libraries=$PWD/system/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH 2>/dev/null || echo x86_64-linux-gnu)
cp --remove-destination "$R_HOME/etc/Renviron.ucf" "$R_HOME/etc/Renviron"
seen=$(R_HOME=$R_HOME R_LIBS=$R_HOME/site-library LC_ALL=C.UTF-8 \
  LD_LIBRARY_PATH=$R_HOME/lib:$libraries:$libraries/blas:$libraries/lapack \
  "$R_HOME/bin/exec/R" --no-echo --vanilla --file=try.R
PYTHONPATH=system/usr/lib/python3/dist-packages python3 try.py)
echo "$seen"
[[ $seen == "1.3.5 1 signed, 2 read back
2.8.8 2 signed, {'nom': 'CAF', 'signed': True, 'depuis': -2147483648.0, 'ville': 'NA'}" ]]
