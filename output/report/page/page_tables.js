// Tables of data: sorted by a column, taken as CSV.

function liveTables(within) {
  for (const table of within.querySelectorAll("table.data")) {
    const heads = [...table.tHead.rows[table.tHead.rows.length - 1].cells];
    heads.forEach((head, column) => makeSortable(table, heads, head, column));
    const tools = element("p", { class: "tools" },
      button(say("csv"), () => saveTable(table)));
    table.parentElement.before(tools);
  }
}

function makeSortable(table, heads, head, column) {
  const sorter = element("button", { type: "button", class: "sort" });
  sorter.append(...head.childNodes);
  sorter.addEventListener("click", () => {
    const down = head.getAttribute("aria-sort") === "ascending";
    for (const other of heads) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    for (const body of table.tBodies) sortRows(body, column, down ? -1 : 1);
  });
  head.append(sorter);
}

// Rows under their heading; of equal ones the order stays.
function sortRows(body, column, direction) {
  const rows = [...body.rows];
  const heading = rows.length && rows[0].classList.contains("heading") ? [rows.shift()] : [];
  const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
  const keyed = rows.map((row) => ({ row, key: sortKey(row.cells[column]) }));
  const numbers = keyed.every(({ key }) => key === "" || !Number.isNaN(Number(key)));
  keyed.sort((a, b) => direction * (numbers ? Number(a.key) - Number(b.key) : compare(a.key, b.key)));
  body.append(...heading, ...keyed.map(({ row }) => row));
}

function sortKey(cell) {
  if (!cell) return "";
  if (cell.dataset.sort) return cell.dataset.sort;
  const words = cell.textContent.trim();
  const plain = words.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".").replace(/%$/, "");
  return plain !== "" && !Number.isNaN(Number(plain)) ? plain : words;
}

// Words that a spreadsheet would take for a formula are shown to it as words; numbers stay numbers.
function csvCell(words) {
  const text = words.trim();
  const number = /^[-−+]?[\d\s\u00a0\u202f]+([.,]\d+)?\s?%?$/.test(text);
  const formula = /^'*[\p{Cc}\p{Cf}\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(text);
  const guarded = formula && !number ? "'" + text : text;
  return /[";\n\r]/.test(guarded) ? '"' + guarded.replaceAll('"', '""') + '"' : guarded;
}

function tableAsCsv(table) {
  const lines = [];
  for (const row of table.rows) {
    if (row.hidden || (row.parentElement === table.tHead && row !== row.parentElement.lastElementChild)) continue;
    lines.push([...row.cells].map((cell) => csvCell(cell.textContent)).join(";"));
  }
  // What was left out, in words, where a filter does.
  if (table.dataset.filter) lines.unshift(csvCell(table.dataset.filter));
  return "\ufeff" + lines.join("\r\n") + "\r\n";
}

function saveTable(table) {
  save(table.id.replace(/^table-/, "") + ".csv", new Blob([tableAsCsv(table)], { type: "text/csv" }));
}

function save(name, blob) {
  const address = URL.createObjectURL(blob);
  const link = element("a", { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}
