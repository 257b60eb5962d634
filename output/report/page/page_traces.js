// Where a figure comes from, shown in place: what stands in the annex, in a dialog.

function liveTraces() {
  const dialog = element("dialog", { "aria-labelledby": "trace-titre" });
  document.body.append(dialog);
  dialog.addEventListener("click", (event) => {
    // On the backdrop, or on a link out of the dialog.
    if (event.target === dialog || event.target.closest("a")) dialog.close();
  });
  document.addEventListener("click", (event) => {
    const figure = event.target.closest && event.target.closest("a.figure");
    if (!figure || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const id = figure.hash.slice(1);
    const entry = document.getElementById(id) || heldElement(id);
    if (!entry) return;
    event.preventDefault();
    showTrace(dialog, figure, entry);
  });
}

function showTrace(dialog, figure, entry) {
  const copy = entry.cloneNode(true);
  const what = copy.querySelector("strong");
  const title = element("h2", { id: "trace-titre" },
    say("trace_title", { what: what ? what.textContent : "", figure: figure.textContent }));
  if (what) what.remove();
  if (copy.firstChild && copy.firstChild.nodeName === "BR") copy.firstChild.remove();
  const text = element("p", {});
  text.append(...copy.childNodes);
  const shut = button(say("close"), () => dialog.close());
  shut.autofocus = true;
  dialog.replaceChildren(title, text, element("p", { class: "tools" },
    shut,
    element("a", { href: figure.hash }, say("see_annex"))));
  // Focus goes back to the figure by itself when the dialog closes.
  dialog.showModal();
}
