// @ts-check
// What a click does, and what is taken away.

/** @param {string} what */
async function take_away(what) {
  await working("making", async () => {
    const told = await call({do: "make", what, table}, {fetch: "path"});
    if (hasFailed(told)) return;
    if (!told.bytes) {
      fail("unreadable", told.told);
      return;
    }
    const link = element("a");
    link.href = URL.createObjectURL(new Blob([told.bytes.slice()]));
    link.download = told.reply.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    if (what === "contract") unsaved = false;
    say("");
  });
}

for (const [button, input] of [["choose", "chosen"], ["choose-folder", "chosen-folder"]]) {
  by(button).addEventListener("click", () => by(input).click());
  by(input).addEventListener("change", () => {
    const files = chosenFiles(by(input).files);
    by(input).value = "";
    receive(files);
  });
}
by("add-year").addEventListener("click", () => by("added").click());
by("added").addEventListener("change", () => {
  const files = chosenFiles(by("added").files);
  by("added").value = "";
  add(files);
});
by("gesture-what").addEventListener("change", showGesture);
by("gesture").addEventListener("submit", (/** @type {Event} */ event) => {
  event.preventDefault();
  makeGesture();
});
by("columns-form").addEventListener("submit", (/** @type {Event} */ event) => {
  event.preventDefault();
  readAgain();
});
by("propose").addEventListener("click", propose);
by("example").addEventListener("click", async () => {
  receive([{name: by("sample").dataset.name, file: new Blob([await bytesOf("sample")])}]);
});
document.addEventListener("dragover", (event) => {
  event.preventDefault();
  by("drop").classList.add("over");
});
document.addEventListener("dragleave", (event) => {
  if (event.relatedTarget === null) by("drop").classList.remove("over");
});
document.addEventListener("drop", async (event) => {
  event.preventDefault();
  by("drop").classList.remove("over");
  if (event.dataTransfer) receive(await droppedFiles(event.dataTransfer));
});
by("cancel").addEventListener("click", cancel);
by("table").addEventListener("change", () => {
  table = by("table").value;
  working("reporting", report);
});
by("language").addEventListener("click", () => {
  language = language === "fr" ? "en" : "fr";
  fillWords();
  if (given.length > 0) working("reading", () => read(() => call({do: "answer", answers})));
  else say("");
});
addEventListener("beforeunload", (event) => {
  if (unsaved) event.preventDefault();
});

fillWords();
if (typeof DecompressionStream === "undefined" || typeof WebAssembly === "undefined") {
  fail("too_old", "");
} else {
  // Once the page is seen.
  requestAnimationFrame(() => setTimeout(() =>
    startCore().then(rehearse).catch((failure) => fail("internal", String(failure)))));
}
