#!/usr/bin/env bash
# ical.js 2.2.1 (npm) leaves out the day of DTSTART where an event repeats by RDATE alone: the first meeting of
# three is lost. RFC 5545 (3.8.5.2) makes the set of DTSTART and the RDATEs; with RRULE beside, it is there.
# Expected: 12 March, 12 April, 14 May. Seen: 12 April, 14 May.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ical.js@2.2.1 >/dev/null
cat >try.mjs <<'JS'
import ICAL from 'ical.js';
const days = (...lines) => {
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//x//FR', 'BEGIN:VEVENT', 'UID:copil',
    'DTSTAMP:20240101T000000Z', 'DTSTART;VALUE=DATE:20240312', ...lines, 'SUMMARY:COPIL', 'END:VEVENT',
    'END:VCALENDAR', ''].join('\r\n');
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent'));
  const seen = [], iterator = event.iterator();
  for (let day = iterator.next(); day; day = iterator.next()) seen.push(day.toString());
  return seen.join(' ');
};
const dates = 'RDATE;VALUE=DATE:20240412,20240514';
console.log(days(dates));
console.log(days('RRULE:FREQ=MONTHLY;COUNT=1', dates));
JS
seen=$(node try.mjs)
echo "$seen"
[[ $seen == $'2024-04-12 2024-05-14\n2024-03-12 2024-04-12 2024-05-14' ]]
