# What `run` and `test` share: what a machine must have, and the build. Sourced, never run.
#
# One row for each package: its Debian name | how to see that it is there under another name or
# from another source | what it is for.
# shellcheck shell=bash

packages_to_build=(
  'g++|command:g++|C++20 compiler'
  'cmake|command:cmake|build system'
  'ninja-build|command:ninja|runs the build'
  'pkg-config|command:pkg-config|finds libraries'
  'libboost-dev|header:boost/version.hpp|graph algorithms (Boost.Graph)'
  'libgraphviz-dev|module:libgvc|draws the diagrams (Graphviz)'
  'libpango1.0-dev|module:pangocairo|writes the report on paper (PDF)'
  'librsvg2-dev|module:librsvg-2.0|puts diagrams on paper'
  'fonts-dejavu-core|font:DejaVu Sans|the font of the diagrams'
  'libtomlplusplus-dev|module:tomlplusplus|reads TOML'
  'libzip-dev|module:libzip|unpacks workbooks'
  'zlib1g-dev|module:zlib|packs what the report holds back'
  'libpugixml-dev|module:pugixml|reads the XML of workbooks'
  'libcli11-dev|header:CLI/CLI.hpp|command line'
  'nlohmann-json3-dev|header:nlohmann/json.hpp|writes JSON'
  'libfmt-dev|header:fmt/core.h|formats text'
  'libxlsxwriter-dev|module:xlsxwriter|writes XLSX'
  'libsqlite3-dev|module:sqlite3|writes SQLite'
  'libmimalloc-dev|header:mimalloc.h|memory of many small objects'
  'libglpk-dev|header:glpk.h|integer programming, for the proposals of plan'
)
packages_for_web=(
  'emscripten|command:emcc|C++ to WebAssembly, for the page'
  'dpkg-dev|command:dpkg-source|unpacks the sources of libraries'
  'nodejs|command:node|puts the page together'
  'zopfli|command:zopfli|packs it'
  'npm|command:npm|Graphviz as WebAssembly, and TypeScript to check the page'
)
packages_to_test=(
  'libgtest-dev|header:gtest/gtest.h|unit tests'
  'libicu-dev|module:icu-uc|reference for the folding of names'
  'python3|command:python3|test scripts'
  'python3-networkx|python:networkx|reference for the measures'
  'python3-igraph|python:igraph|reads exports back'
  'python3-openpyxl|python:openpyxl|reads exports back'
  'python3-pandas|python:pandas|reads exports back'
  'khal|command:khal|reads calendars back'
  'python3-jsonschema|python:jsonschema|validates exports'
  'graphviz|command:dot|reads exports back'
  'coinor-cbc|command:cbc|second opinion on integer programs'
  'python3-icalendar|python:icalendar|reads calendars back'
  'nodejs|command:node|runs the tests of the report'
  'npm|command:npm|installs what they drive the browser with'
  'chromium|command:chromium|opens the report'
)
packages_to_test_web=(
  'firefox-esr|command:firefox-esr|opens the page, as Chromium does'
)
packages_to_format=(
  'clang-format|command:clang-format|checks the format of the sources'
)
packages_to_analyse=(
  'clang-tidy|command:clang-tidy|static analysis'
)

say() { printf '%s\n' "$*" >&2; }

# The Python that Debian's packages are for, where there are Debian's packages.
python=python3
if command -v dpkg-query >/dev/null 2>&1 && [[ -x /usr/bin/python3 ]]; then python=/usr/bin/python3; fi

# is_there PROBE: true if what the probe looks for can be used.
is_there() {
  local what=${1#*:}
  case $1 in
    command:*) command -v "$what" >/dev/null 2>&1 ;;
    module:*) pkg-config --exists "$what" >/dev/null 2>&1 ;;
    header:*) printf '#include <%s>\n' "$what" | g++ -std=c++20 -x c++ -M - >/dev/null 2>&1 ;;
    font:*) fc-list "$what" 2>/dev/null | grep -q . ;;
    python:*) "$python" -c "import $what" >/dev/null 2>&1 ;;
  esac
}

# missing ROW…: prints the rows of packages that are not there. The package database is asked
# first, all at once; what it does not know is looked for.
missing() {
  local row installed=''
  if command -v dpkg-query >/dev/null 2>&1; then
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "${@%%|*}" 2>/dev/null) || true
  fi
  for row in "$@"; do
    grep -qxF "installed ${row%%|*}" <<<"$installed" && continue
    local probe=${row#*|}
    is_there "${probe%%|*}" || printf '%s\n' "$row"
  done
}

# set_up ROW…: installs what is missing, or says what is and stops.
set_up() {
  local rows row names=() as_root=()
  mapfile -t rows < <(missing "$@")
  ((${#rows[@]})) || return 0
  names=("${rows[@]%%|*}")
  if [[ $(id -u) -ne 0 ]]; then as_root=(sudo); fi
  if ! command -v apt-get >/dev/null 2>&1 ||
    { ((${#as_root[@]})) && ! command -v sudo >/dev/null 2>&1; }; then
    say 'Missing on this machine (names of Debian packages):'
    for row in "${rows[@]}"; do printf '  %-20s %s\n' "${row%%|*}" "${row##*|}" >&2; done
    if command -v apt-get >/dev/null 2>&1; then
      say "As root: apt-get install ${names[*]}"
    else
      say 'Install their equivalents, then run this again.'
    fi
    exit 1
  fi
  say "Installing: ${names[*]}"
  # An old list of packages is better than none: without a network the update alone may fail.
  "${as_root[@]}" apt-get update -qq >&2 || say 'The list of packages could not be updated.'
  if ! "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq -o Dpkg::Use-Pty=0 --no-install-recommends "${names[@]}" >&2; then
    say "apt-get could not install: ${names[*]}"
    exit 1
  fi
}

# configure PRESET [OPTION…]: prints nothing unless it fails. A build folder that was copied from
# elsewhere is made anew.
configure() {
  local preset=$1 log
  shift
  local cache=build/$preset/CMakeCache.txt
  if [[ -f $cache ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$cache"; then
    rm -rf "build/$preset"
  fi
  if ! log=$(cmake --preset "$preset" -DPython3_EXECUTABLE="$(command -v "$python")" "$@" 2>&1); then
    say "$log"
    exit 1
  fi
}
