// What the page holds back (output/report/page/later.hpp): pieces of HTML, packed, put in place of what
// stands for them when they come near or are opened.

const whole_page = "complet.html";
let pieces = [];             // empty: there are none, or this browser cannot unpack them
let laterReady = Promise.resolve();
let lookedUp = null;         // what the address leads to, until the reader moves: what is made above would push it away
let lookedUpUntil = 0;
let laterMade = () => {};    // what is to be done with a piece that was put in place

async function liveLater(made) {
  const source = document.getElementById("suite");
  if (!source || typeof DecompressionStream === "undefined") return;
  const bytes = Uint8Array.from(atob(source.textContent), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  pieces = (await new Response(unpacked).text()).split("\u001e");
  laterMade = made;
  for (const link of document.querySelectorAll(`a[href^="${whole_page}#"]`)) {
    link.setAttribute("href", link.getAttribute("href").slice(whole_page.length));
  }
  const near = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) makePiece(target);
    if (lookedUp) lookedUp.scrollIntoView();
  }, { rootMargin: "1200px 0px" });
  for (const moves of ["wheel", "touchstart", "pointerdown", "keydown"]) {
    window.addEventListener(moves, () => { lookedUp = null; }, { passive: true });
  }
  for (const place of document.querySelectorAll("[data-near]")) near.observe(place);
  document.addEventListener("toggle", ({ target }) => {
    if (target.open) for (const place of target.querySelectorAll(":scope > [data-later]")) makePiece(place);
  }, true);
  // What is looked for in the page may be held back.
  document.addEventListener("keydown", (event) => {
    if (event.key === "F3" || ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "f")) makeAll("[data-later]");
  });
}

function lookUp(target) {
  lookedUp = target;
  clearTimeout(lookedUpUntil);
  lookedUpUntil = setTimeout(() => { lookedUp = null; }, 2000);
}

function makeAll(selector) {
  for (const place of document.querySelectorAll(selector)) makePiece(place);
}

function makeIn(part) {
  for (const place of part.querySelectorAll("[data-later]")) makePiece(place);
}

function makePiece(place) {
  if (!place.isConnected || pieces.length === 0) return;  // made with another, or not yet
  const figure = place.closest("figure");
  const template = document.createElement("template");
  template.innerHTML = pieces[place.dataset.later];
  const made = [...template.content.children];
  place.replaceWith(template.content);
  laterMade(made, figure);
}

const holding = (id) => pieces.findIndex((piece) => piece.includes(` id="${id}"`));

// Puts the piece in place that holds the id; null if none does.
function makeHolding(id) {
  const at = holding(id);
  const place = at < 0 ? null : document.querySelector(`[data-later="${at}"]`);
  if (!place) return null;
  makePiece(place);
  return document.getElementById(id);
}

// The element as it would stand there, without putting it there.
let looked_at = { at: -1, content: null };
function heldElement(id) {
  const at = holding(id);
  if (at < 0) return null;
  if (looked_at.at !== at) {
    const template = document.createElement("template");
    template.innerHTML = pieces[at];
    looked_at = { at, content: template.content };
  }
  return looked_at.content.getElementById(id);
}
