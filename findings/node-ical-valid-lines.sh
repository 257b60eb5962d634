#!/usr/bin/env bash
# node-ical 0.27.2 (npm): names of properties are without case (RFC 5545, 1.3) and a value between quotes may hold
# ":" and ";" (3.2). An event with "dtstart" in small letters has no start, without a word; an organiser's name
# is cut at the semicolon between its quotes; and "\\n" (a backslash, then n) becomes a line break.
# Expected: a start, "ARS; siege: 55", "C:\n55" as written. Seen: undefined, "ARS, C:\ and a line break.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node-ical@0.27.2 ical.js@2.2.1 >/dev/null
cat >try.mjs <<'JS'
import ical from 'node-ical';
import ICAL from 'ical.js';
const calendar = (...lines) => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//x//FR', 'BEGIN:VEVENT', 'UID:copil',
  'DTSTAMP:20240101T000000Z', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
const read = (text) => Object.values(ical.sync.parseICS(text)).find((each) => each.type === 'VEVENT');
const other = (text) => new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
const small = calendar('dtstart;value=date:20240312', 'SUMMARY:COPIL');
console.log(read(small).start, other(small).getFirstPropertyValue('dtstart').toString());
const quoted = calendar('DTSTART:20240312T100000Z', 'SUMMARY:COPIL',
                        'ORGANIZER;CN="ARS; siege: 55":mailto:ars@example.org');
console.log(read(quoted).organizer.params.CN);
const slash = calendar('DTSTART:20240312T100000Z', 'SUMMARY:C:\\\\n55');
console.log(JSON.stringify(read(slash).summary), JSON.stringify(other(slash).getFirstPropertyValue('summary')));
JS
seen=$(node try.mjs)
echo "$seen"
[[ $seen == 'undefined 2024-03-12
"ARS
"C:\\\n55" "C:\\n55"' ]]
