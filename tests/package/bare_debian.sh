#!/usr/bin/env bash
# bare_debian.sh PACKAGE.deb: installs the package in a bare Debian 12, uses it there, removes it, and says
# what it brought and what it left. As root, with debootstrap; from where this machine's own apt has Debian's
# packages. Outside of ./test: it needs a network and some minutes.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
package=$(realpath "${1?PACKAGE.deb}")
suite=bookworm
say() { printf '%s\n' "$*"; }
failed=0
expect() { # expect WHAT COMMAND…
  local what=$1
  shift
  if "$@" >"$bare/tmp/said" 2>&1; then say "  ok      $what"; else
    say "  FAILED  $what"
    tail -5 "$bare/tmp/said"
    failed=1
  fi
}

work=$(mktemp -d)
bare=$work/bare
gone() {
  umount -q "$bare/proc" 2>/dev/null || true
  rm -rf --one-file-system "$work"
}
trap gone EXIT

# apt's own places of this suite, its updates and its security.
mapfile -t places < <(apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
  grep -E "debian[^ ]* $suite(-updates|-security)? main\$" | sort -u)
mirror=$(printf '%s\n' "${places[@]}" | sed -n "s/ $suite main\$//p" | head -1)
[[ -n $mirror ]] || { say "apt knows no $suite here"; exit 77; }

SECONDS=0
debootstrap --variant=minbase "$suite" "$bare" "$mirror" >"$work/log" 2>&1 || { tail "$work/log"; exit 1; }
printf 'deb %s\n' "${places[@]}" >"$bare/etc/apt/sources.list"
apt-config dump Acquire | grep -iE 'proxy|cainfo|verify' >"$bare/etc/apt/apt.conf.d/99here" || true
cp -L /etc/resolv.conf /etc/hosts "$bare/etc/"
mount -t proc proc "$bare/proc"
inside() { chroot "$bare" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive "$@"; }
inside apt-get -qq update >"$work/log" 2>&1 || { tail "$work/log"; exit 1; }
# A container's packages leave out manuals; a user's do not.
rm -f "$bare/etc/dpkg/dpkg.cfg.d/"*
say "Bare Debian: $(inside dpkg-query -W | wc -l) packages, $(du -sm "$bare/usr" | cut -f1) MB in /usr, $SECONDS s"

files() { (cd "$bare" && find . -xdev -path ./proc -prune -o -path ./tmp -prune -o -path ./var -prune -o -print | sort); }
files >"$work/before"
inside dpkg-query -W -f '${Package}\n' >"$work/packages"
cp "$package" "$bare/tmp/maillage.deb"
SECONDS=0
if ! inside apt-get install -y -qq --no-install-recommends /tmp/maillage.deb >"$work/log" 2>&1; then
  tail "$work/log"
  exit 1
fi
say "The package: $(stat -c %s "$package") bytes, installed $(inside dpkg-query -W -f '${Installed-Size}' maillage) kB, $SECONDS s"
say "It asks for: $(inside dpkg-query -W -f '${Depends}' maillage)"
say "It brought: $(inside dpkg-query -W -f '${Package}\n' | comm -13 "$work/packages" - | wc -l) packages, /usr is $(du -sm "$bare/usr" | cut -f1) MB"

cp -r "$root/contrats" "$bare/tmp/contrats"
contract=/tmp/contrats/coeur-de-lorraine-2018-2023
expect 'says its version' inside maillage --version
expect 'check' inside maillage check "$contract"
expect 'check, in a locale that is not there' inside env LC_ALL=tr_TR.UTF-8 maillage check "$contract"
expect 'map: svg, png, pdf' inside maillage map "$contract" --format svg,png,pdf -o /tmp/drawn
expect 'report' inside maillage report "$contract" -o /tmp/report
expect 'export of every format' inside maillage export "$contract" -o /tmp/exported \
  --format xlsx,csv,json,graphml,bipartite,gexf,pajek,kumu,dot,sqlite
expect 'plan' inside maillage plan "$contract" -o /tmp/plan
expect 'init, and check of what it made' inside sh -c 'maillage init /tmp/new && maillage check /tmp/new'
expect 'import of a workbook' inside maillage import /tmp/exported/contrat-2023.xlsx -o /tmp/again
expect 'a drawing has its words' grep -q 'text' "$bare/tmp/drawn/gouvernance-2023.svg"
expect 'a PDF has its font' grep -aq 'DejaVu' "$bare/tmp/report/rapport.pdf"
expect 'a PDF is whole' sh -c "head -c5 '$bare/tmp/report/rapport.pdf' | grep -q %PDF- && tail -c6 '$bare/tmp/report/rapport.pdf' | grep -q EOF"
for file in man/man1/maillage.1.gz man/man1/maillage.1 man/fr/man1/maillage.1; do
  if [[ -s $bare/usr/share/$file ]]; then say "  there   $file"; fi
done
if page=$(inside maillage web 2>/dev/null); then
  expect "the page is there: $page" test -s "$bare$page"
  if command -v chromium >/dev/null 2>&1; then
    expect 'the page opens in a browser and reports on its example' \
      /usr/bin/python3 "$root/tests/package/page_opens.py" "$bare$page"
  fi
else
  say '  none    the page (./web was not run before the package was made)'
fi

expect 'is removed' inside apt-get purge -y -qq maillage
expect 'what it brought is removed' inside apt-get autoremove --purge -y -qq
files >"$work/after"
left=$(comm -13 "$work/before" "$work/after")
if [[ -n $left ]]; then say "Left behind: $(wc -l <<<"$left")"; head -20 <<<"$left"; else say 'Nothing is left behind.'; fi
! grep -q maillage <<<"$left" || failed=1
exit "$failed"
