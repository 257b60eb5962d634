// @ts-check
// Files that are chosen or dropped, and what is read of them: the account and the report.

/** @param {{name: string, file: Blob}[]} files */
async function receive(files) {
  if (files.length === 0) return;
  if (unsaved && !confirm(word("leave"))) return;
  await working("reading", async () => {
    given = await Promise.all(files.map(async ({name, file}) => ({name, bytes: await file.arrayBuffer()})));
    answers = [];
    pieces = [];
    unsaved = false;
    table = "";
    for (const id of ["understood", "work", "report", "keep"]) by(id).hidden = true;
    await read(take);
  });
}

/** Of a year that what was taken has not. @param {{name: string, file: Blob}[]} files */
async function add(files) {
  if (files.length === 0) return;
  await working("reading", async () => {
    const before = given;
    const more = await Promise.all(files.map(async ({name, file}) => ({name, bytes: await file.arrayBuffer(), added: true})));
    given = [...given, ...more];
    unsaved = true;
    table = "";
    if (await read(take)) return;
    given = before;
    isFresh = true;  // what was open before is taken again when it is next asked of
  });
}

/** @param {() => Promise<Told>} ask True where it was read. */
async function read(ask) {
  by("failed").hidden = true;
  const told = await ask();
  if (hasFailed(told)) return false;
  if (!told.reply.read) {
    fail("unreadable", told.told);
    return false;
  }
  showAccount(told);
  gestures = told.reply.gestures;
  showGestures();
  by("proposals-all").hidden = true;
  by("work").hidden = false;
  const held = pieces.length > 0 ? pieces : told.reply.pieces ?? [];
  pieces = [];
  await hold(held);
  await report();
  return true;
}

async function report() {
  say("reporting");
  const told = await call({do: "report", table}, {fetch: "page"});
  if (hasFailed(told)) return;
  if (!told.bytes) {
    fail("unreadable", told.told);
    return;
  }
  if (pageAddress) URL.revokeObjectURL(pageAddress);
  pageAddress = URL.createObjectURL(new Blob([told.bytes.slice()], {type: "text/html"}));
  by("page").src = pageAddress;
  by("open-report").href = pageAddress;
  by("report").hidden = false;
  by("keep").hidden = false;
  say("ready");
}

/** @param {any} entry @returns {Promise<{name: string, file: File}[]>} */
async function filesOf(entry) {
  if (entry.isFile) {
    const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
    return [{name: entry.fullPath.replace(/^\//, ""), file}];
  }
  const reader = entry.createReader();
  const found = [];
  for (;;) {
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return found;
    for (const each of some) found.push(...await filesOf(each));
  }
}

/** @param {DataTransfer} transfer */
async function droppedFiles(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return [...transfer.files].map((file) => ({name: file.name, file}));
  return (await Promise.all(entries.map(filesOf))).flat();
}

/** @param {FileList} list */
const chosenFiles = (list) => [...list].map((file) => ({name: file.webkitRelativePath || file.name, file}));
