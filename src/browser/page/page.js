// @ts-check
// The page: takes files, asks the worker, shows what it answers. What is said and known of contracts is
// the core's: words, questions, figures and names of downloads come from it.
//
// The files page*.js are one script, in the order of their names: page.js first. Each holds functions about
// one subject; page_start.js alone does something when the page is read.
"use strict";

/**
 * @typedef {{code: string, subject: string, asked: string, where: string, taken: string,
 *   doubtful: boolean, effect: string, choices: string[], any: boolean}} Question
 * @typedef {{code: string, subject: string, text: string, asked: string}} Answer
 * @typedef {{code: string, choices: string[], list: {header: string, holds: string}[]}} Columns
 * @typedef {{name: string, bytes: ArrayBuffer, added?: boolean}} Given
 * @typedef {{title: string, why: string, says: string, text: string}} Piece
 * @typedef {{what: string, label: string, fields: {label: string, entry: string,
 *   choices: {id: string, label: string}[]}[]}} Gesture
 * @typedef {{words: Record<string, string>, downloads: {what: string, label: string}[]}} Words
 * @typedef {{reply: any, told: string, output: string, bytes?: Uint8Array}} Told
 */

/** @param {string} id @returns {any} */
const by = (id) => document.getElementById(id);
/** @type {Record<string, Words>} */
const allWords = JSON.parse(by("words").textContent);

let language = "fr";
let table = "";
/** @type {Given[]} */ let given = [];
/** @type {Answer[]} */ let answers = [];
/** @type {Question[]} */ let questions = [];
/** @type {Piece[]} */ let pieces = [];
/** @type {Piece[]} */ let proposals = [];
/** @type {Gesture[]} */ let gestures = [];
let unsaved = false;
let planAddress = "";
let pageAddress = "";

/** @param {string} key */
const word = (key) => allWords[language].words[key] ?? key;

function fillWords() {
  document.documentElement.lang = language;
  document.title = word("title");
  for (const each of document.querySelectorAll("[data-word]")) {
    each.textContent = word(/** @type {HTMLElement} */ (each).dataset.word ?? "");
  }
  by("language").lang = language === "fr" ? "en" : "fr";
  by("page").title = word("report");
  const list = by("downloads");
  list.replaceChildren();
  for (const {what, label} of allWords[language].downloads) {
    const item = document.createElement("li");
    const button = element("button", label);
    button.type = "button";
    button.addEventListener("click", () => take_away(what));
    item.append(button);
    list.append(item);
  }
}

/** @template {keyof HTMLElementTagNameMap} T @param {T} tag @param {string} [text] @param {string} [kind] */
function element(tag, text = "", kind = "") {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  if (kind) made.className = kind;
  return made;
}

/** @param {string} key */
function say(key) {
  by("status").textContent = key === "" ? "" : word(key);
}

/** Runs one thing at a time. @param {string} key @param {() => Promise<unknown>} work */
async function working(key, work) {
  endRehearsal();
  by("working").hidden = false;
  document.body.setAttribute("aria-busy", "true");
  say(key);
  try {
    await work();
  } catch (failure) {
    if (failure === cancelled) say("cancelled");
    else fail("internal", String(failure));
  }
  by("working").hidden = true;
  document.body.removeAttribute("aria-busy");
}

function cancel() {
  giveUp(cancelled);
  givenUp = hope();
  stopCore();
  for (const each of waiting.values()) each.reject(cancelled);
  waiting.clear();
}

/** @param {string} key @param {string} text */
function fail(key, text) {
  say("");
  by("failed").hidden = false;
  by("failed-title").textContent = word(key === "unreadable" ? key : "unreadable");
  by("failed-more").textContent = word(key === "unreadable" ? "unreadable_more" : key);
  by("failed-text").textContent = text.trim();
  by("failed-text").hidden = text.trim() === "";
  by("failed-title").focus();
}

/** @param {Told} told True where it could not be done, which is shown. */
function hasFailed(told) {
  const {failed, why} = told.reply;
  if (!failed) return false;
  fail(failed === "memory" ? "memory" : "internal", why ?? "");
  return true;
}
