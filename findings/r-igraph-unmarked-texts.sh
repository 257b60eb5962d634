#!/usr/bin/env bash
# igraph 1.3.5 for R (Debian 12: r-cran-igraph 1.3.5-3), reading GraphML: texts are handed over as UTF-8 without being
# marked so. In the locale C (a container, a task at night) "Vélo" has five letters and is another name than the same one
# that R read from a UTF-8 table and marked: match() gives NA, and merge() leaves out every row with an accent and keeps
# the others, without a word. In any locale sort(method = "radix") stops with an error. A way round:
# Encoding(V(g)$label) <- "UTF-8".
# Expected: two of two names are met, in both locales. Seen: one in C.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download r-base-core=4.2.2.20221110-2 r-cran-igraph=1.3.5-3 r-cran-matrix=1.5-3-1 r-cran-lattice r-cran-magrittr \
  r-cran-pkgconfig r-cran-rlang libtre5 libreadline8 libtinfo6 libicu72 libblas3 liblapack3 \
  libgfortran5 libquadmath0 libgomp1 libarpack2 libglpk40 libamd2 libcolamd2 libsuitesparseconfig5 libltdl7 libgmp10 \
  libxml2 libpcre2-8-0 liblzma5 libbz2-1.0 >/dev/null 2>&1
for package in ./*.deb; do dpkg -x "$package" system; done
cat >a.graphml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="label" for="node" attr.name="label" attr.type="string"/>
<graph edgedefault="undirected">
<node id="a"><data key="label">Vélo</data></node><node id="b"><data key="label">Bus</data></node>
</graph>
</graphml>
XML
printf 'nom,type\nVélo,association\nBus,commune\n' >a.csv
cat >try.R <<'R'
suppressMessages(library(igraph))
labels <- V(read_graph("a.graphml", "graphml"))$label
table <- read.csv("a.csv", encoding = "UTF-8")
marked <- labels
Encoding(marked) <- "UTF-8"
sorted <- tryCatch(length(sort(labels, method = "radix")), error = function(error) "no")
cat(as.character(packageVersion("igraph")), Sys.getlocale("LC_CTYPE"), nchar(labels[[1]]), "letters,",
    nrow(merge(data.frame(nom = labels), table)), "met,", nrow(merge(data.frame(nom = marked), table)), "when marked,",
    sorted, "sorted\n")
R
R_HOME=$PWD/system/usr/lib/R
libraries=$PWD/system/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH 2>/dev/null || echo x86_64-linux-gnu)
cp --remove-destination "$R_HOME/etc/Renviron.ucf" "$R_HOME/etc/Renviron"
seen=$(for locale in C C.UTF-8; do
  R_HOME=$R_HOME R_LIBS=$R_HOME/site-library LC_ALL=$locale \
    LD_LIBRARY_PATH=$R_HOME/lib:$libraries:$libraries/blas:$libraries/lapack \
    "$R_HOME/bin/exec/R" --no-echo --vanilla --file=try.R
done)
echo "$seen"
[[ $seen == "1.3.5 C 5 letters, 1 met, 2 when marked, no sorted
1.3.5 C.UTF-8 4 letters, 2 met, 2 when marked, no sorted" ]]
