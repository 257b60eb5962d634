// The page comes alive: what only the script can do is added here, piece by piece. Without it the
// page reads as it is.
//
// The files page*.js are one script, in the order of their names: page.js first. Each holds
// functions about one subject; nothing but this runs before the page is read.
"use strict";

// The page's words (output/words/report/script_words.cpp). A place is filled in as the program does:
// {n} a number or a text, {n:one|several} the form that goes with the number.
let words_by_name = null;

function partsOf(name, places) {
  words_by_name ??= JSON.parse(document.getElementById("mots").textContent);
  const language = document.documentElement.lang;
  return words_by_name[name].split(/(\{[^{}]*\})/).map((part) => {
    const [, place, forms] = /^\{(\w+):?(.*)\}$/.exec(part) || [];
    if (!place) return part;
    const value = places[place];
    if (forms) return forms.split("|")[(language === "en" ? value === 1 : value < 2) ? 0 : 1];
    return typeof value === "number" ? value.toLocaleString(language) : value;
  });
}

const say = (name, places) => partsOf(name, places).join("");

// element("button", {type: "button", class: "sort"}, "words", another, …). Words stay words.
function element(name, attributes, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

function button(words, action) {
  const made = element("button", { type: "button" }, words);
  made.addEventListener("click", action);
  return made;
}

document.addEventListener("DOMContentLoaded", () => {
  liveTables(document);
  liveTraces();
  markCurrentPart();
  const source = document.getElementById("donnees");  // an answer that is no report has none
  const data = source ? readData(source.textContent) : null;
  if (data) liveSearch(data);
  if (data) liveStory(data.story);
  livePaper();
  followFragment(true);
  // Maps come alive together, when the first is drawn.
  let maps = false;
  const drawMaps = () => {
    if (maps || !data) return;
    maps = true;
    makeAll("figure.explorable [data-later]");
    liveMaps(data);
  };
  let explored = false;
  const explore = () => {
    if (explored || !data) return;
    explored = true;
    liveExplorer(data);
  };
  laterReady = liveLater((made, figure) => {
    for (const each of made) liveTables(each);
    if (made.some((each) => each.closest("#explorer"))) explore();
    if (figure && figure.matches(".explorable")) drawMaps();
  }).then(() => {
    if (!document.querySelector("figure.explorable [data-later]")) drawMaps();
    if (!document.querySelector("#explorer [data-later]")) explore();
    followFragment(true);
  });
  window.addEventListener("hashchange", () => followFragment(false));
});

function liveSearch(data) {
  document.querySelector("header.banner").append(
    makeSearch(data, "recherche", say("search"),
      data.nodes.filter((node) => node.anchor), goToSheet));
  if (document.getElementById("explorer")) {
    document.querySelector("header.banner").append(element("p", {}, element("a", { href: "#explorer" }, say("explore_all"))));
  }
}

function goToSheet(node) {
  location.hash = node.anchor;
}

// What a link leads to may stand in something closed: it is opened, and then looked at.
function followFragment(atFirst) {
  const id = decodeURIComponent(location.hash.slice(1).split("?")[0]);
  const there = id && document.getElementById(id);
  const target = there || (id && makeHolding(id));
  if (!target) return;
  lookUp(target);
  if (target.matches("figure")) for (const place of target.querySelectorAll(".canvas > [data-later]")) makePiece(place);
  let closed = !there;
  for (let at = target; at; at = at.parentElement) {
    if (at.tagName === "DETAILS" && !at.open) closed = at.open = true;
  }
  // Behind "?" stands the state of the maps, which no browser knows an element for.
  if (closed || (atFirst && location.hash.includes("?"))) target.scrollIntoView();
}

// The part that is read, in the contents.
function markCurrentPart() {
  const links = new Map();
  for (const link of document.querySelectorAll("nav.contents a")) {
    const part = document.getElementById(link.hash.slice(1));
    if (part) links.set(part, link);
  }
  const seen = new Set();
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries) seen[entry.isIntersecting ? "add" : "delete"](entry.target);
    let first = true;
    for (const [part, link] of links) {
      if (first && seen.has(part)) {
        link.setAttribute("aria-current", "true");
        first = false;
      } else {
        link.removeAttribute("aria-current");
      }
    }
  }, { rootMargin: "-25% 0px -70% 0px" });
  for (const part of links.keys()) observer.observe(part);
}
