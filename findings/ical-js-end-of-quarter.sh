#!/usr/bin/env bash
# ical.js 2.2.1 (npm), of a meeting on the last day of each quarter (FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1, which
# RFC 5545 has, 3.3.10), gives the right days in the first year, and in the years after it 1 July for 30 June and
# 1 October for 30 September: a month of 30 days is taken to have 31. node-ical 0.27.2 and python3-dateutil 2.8.2
# give the 30th; so does ical.js if the same is said as FREQ=MONTHLY;INTERVAL=3.
# And of a yearly meeting that began on 29 February it makes 1 March where RFC 5545 skips a day that is not there.
# Expected in 2025: 31 March, 30 June, 30 September, 31 December. Seen: 31 March, 1 July, 1 October, 31 December.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ical.js@2.2.1 >/dev/null
cat >try.mjs <<'JS'
import ICAL from 'ical.js';
const days = (start, rule) => {
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//x//FR', 'BEGIN:VEVENT', 'UID:copil',
    'DTSTAMP:20240101T000000Z', `DTSTART;VALUE=DATE:${start}`, `RRULE:${rule}`, 'SUMMARY:COPIL', 'END:VEVENT',
    'END:VCALENDAR', ''].join('\r\n');
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent'));
  const seen = [], iterator = event.iterator();
  for (let day = iterator.next(); day; day = iterator.next()) seen.push(day.toString());
  return seen.join(' ');
};
console.log(days('20240331', 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1;COUNT=8'));
console.log(days('20240331', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;COUNT=8'));
console.log(days('20240229', 'FREQ=YEARLY;COUNT=2'));
JS
seen=$(node try.mjs)
echo "$seen"
[[ $seen == '2024-03-31 2024-06-30 2024-09-30 2024-12-31 2025-03-31 2025-07-01 2025-10-01 2025-12-31
2024-03-31 2024-06-30 2024-09-30 2024-12-31 2025-03-31 2025-06-30 2025-09-30 2025-12-31
2024-02-29 2025-03-01' ]]
