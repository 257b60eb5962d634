#!/usr/bin/env bash
# readr 2.1.4 for R (Debian 12: r-cran-readr 2.1.4-1), read_csv2, made for tables with ";" and a decimal comma: the
# numbers of objectives 1.1, 1.10 and 2.3 arrive as 11, 110 and 23, without a word, for "." is taken for a mark between
# thousands wherever it stands. The years "2018.2023" become 20182023. R's own read.csv2 leaves the texts as they are
# (a dot is no decimal mark there). Joined by number to another table, no row is met, or a wrong one.
# A way round: col_types = cols(.default = "c").
# Expected: 1.1, 1.10, 2.3. Seen: 11, 110, 23.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download r-base-core=4.2.2.20221110-2 r-cran-readr=2.1.4-1 r-cran-vroom=1.6.1-1 r-cran-bit r-cran-bit64 r-cran-cli \
  r-cran-clipr r-cran-crayon r-cran-ellipsis r-cran-fansi r-cran-glue r-cran-hms r-cran-lifecycle r-cran-magrittr r-cran-pillar \
  r-cran-pkgconfig r-cran-prettyunits r-cran-progress r-cran-r6 r-cran-rlang r-cran-tibble r-cran-tidyselect r-cran-tzdb \
  r-cran-utf8 r-cran-vctrs r-cran-withr libtre5 libreadline8 libtinfo6 libicu72 libblas3 liblapack3 libgfortran5 \
  libquadmath0 libgomp1 libpcre2-8-0 liblzma5 libbz2-1.0 >/dev/null 2>&1
for package in ./*.deb; do dpkg -x "$package" system; done
printf 'objectif;periode;action\n1.1;2018.2023;Marche\n1.10;2018.2023;Bus\n2.3;2024.2028;Car\n' >plan.csv
cat >try.R <<'R'
suppressMessages(library(readr))
table <- suppressMessages(read_csv2("plan.csv", show_col_types = FALSE))
cat(as.character(packageVersion("readr")), table$objectif, table$periode, "\n")
cat("read.csv2", read.csv2("plan.csv")$objectif, "\n")
cat("as text", suppressMessages(read_csv2("plan.csv", col_types = cols(.default = "c")))$objectif, "\n")
R
R_HOME=$PWD/system/usr/lib/R
libraries=$PWD/system/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH 2>/dev/null || echo x86_64-linux-gnu)
cp --remove-destination "$R_HOME/etc/Renviron.ucf" "$R_HOME/etc/Renviron"
seen=$(R_HOME=$R_HOME R_LIBS=$R_HOME/site-library LC_ALL=C.UTF-8 \
  LD_LIBRARY_PATH=$R_HOME/lib:$libraries:$libraries/blas:$libraries/lapack \
  "$R_HOME/bin/exec/R" --no-echo --vanilla --file=try.R)
echo "$seen"
[[ $seen == "2.1.4 11 110 23 20182023 20182023 20242028 
read.csv2 1.1 1.10 2.3 
as text 1.1 1.10 2.3 " ]]
