// @ts-check
// What a browser runs for the first time it has to compile, which takes it longer than the work itself. While
// nothing was given yet, the example is read and its report made: nothing of that is kept or shown. Work that
// comes before it is done begins in a worker of its own: compiled functions belong to the module, and stay.

let isRehearsing = false;

async function rehearse() {
  const sample = await bytesOf("sample");
  if (given.length > 0 || document.body.hasAttribute("aria-busy")) return;
  isRehearsing = true;
  await call({do: "take", answers: []}, {files: [{name: by("sample").dataset.name, bytes: sample.slice().buffer}]});
  await call({do: "report", table: ""});
  isRehearsing = false;
  performance.mark("rehearsed");
}

function endRehearsal() {
  if (!isRehearsing) return;
  isRehearsing = false;
  waiting.clear();
  stopCore();
}
