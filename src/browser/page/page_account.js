// @ts-check
// What was understood, and the questions that a person answers.

/** @param {Told} told */
function showAccount({reply, told}) {
  document.body.classList.add("taken");
  by("understood").hidden = false;
  by("contract-name").textContent = reply.name;
  questions = reply.questions;
  for (const [id, text] of [["messages", told], ["account", reply.account], ["summary", reply.summary]]) {
    by(id).textContent = text.trim();
    by(`${id}-all`).hidden = text.trim() === "";
  }
  showQuestions("doubtful", questions.filter((each) => each.doubtful));
  showQuestions("probable", questions.filter((each) => !each.doubtful));
  const isDoubtful = questions.some((each) => each.doubtful);
  by("questions-more").hidden = !isDoubtful;
  by("no-question").hidden = isDoubtful;
  by("probable-all").hidden = questions.every((each) => each.doubtful);
  showColumns(reply.columns);
  showAnswers();
  const choice = by("table");
  choice.replaceChildren();
  for (const each of reply.tables) {
    const option = element("option", each.label);
    option.value = each.word;
    option.selected = each.word === (table || reply.latest);
    choice.append(option);
  }
  choice.parentElement.hidden = reply.tables.length < 2;
  by("understood-title").focus();
}

/** @param {string} id @param {Question[]} shown */
function showQuestions(id, shown) {
  const list = by(id);
  list.replaceChildren();
  for (const [at, question] of shown.entries()) list.append(questionItem(question, `${id}-${at}`));
}

/** @param {Question} question @param {string} id */
function questionItem(question, id) {
  const item = element("li");
  const asks = element("p", question.asked);
  asks.id = id;
  const choice = element("select");
  choice.setAttribute("aria-labelledby", id);
  for (const each of question.choices) {
    const option = element("option", each);
    option.value = each;
    choice.append(option);
  }
  const own = element("input");
  own.type = "text";
  own.hidden = true;
  own.setAttribute("aria-label", word("own_answer_label"));
  if (question.any) {
    const option = element("option", word("own_answer"));
    option.value = "\u0000";
    choice.append(option);
  }
  choice.addEventListener("change", () => {
    own.hidden = choice.value !== "\u0000";
    if (!own.hidden) own.focus();
  });
  const button = element("button", word("apply"));
  button.type = "button";
  button.addEventListener("click", () => {
    const text = own.hidden ? choice.value : own.value.trim();
    if (text !== "") settle([...answers.filter((each) => each.code !== question.code || each.subject !== question.subject),
      {code: question.code, subject: question.subject, text, asked: question.asked}]);
  });
  const line = element("p", "", "buttons");
  line.append(choice, own, button);
  item.append(asks, element("p", word("where") + question.where, "where"), element("p", question.effect, "effect"), line);
  return item;
}

/** @param {Columns|undefined} columns of tables alone */
function showColumns(columns) {
  const list = by("columns");
  list.replaceChildren();
  by("columns-all").hidden = !columns;
  for (const {header, holds} of columns?.list ?? []) {
    const asks = element("label");
    const choice = element("select");
    choice.dataset.header = header;
    choice.dataset.code = columns?.code;
    for (const each of columns?.choices ?? []) {
      const option = element("option", each);
      option.value = each;
      option.defaultSelected = each === holds;
      choice.append(option);
    }
    asks.append(element("span", header), choice);
    const item = element("li");
    item.append(asks);
    list.append(item);
  }
}

// Those columns that now hold something else become answers.
async function readAgain() {
  const choices = /** @type {HTMLSelectElement[]} */ ([...by("columns").querySelectorAll("select")]);
  const changed = choices.filter((each) => !each.options[each.selectedIndex].defaultSelected).map((each) => ({
    code: each.dataset.code ?? "", subject: each.dataset.header ?? "", text: each.value,
    asked: `${word("column")}${each.dataset.header}`}));
  if (changed.length === 0) return;
  const isChanged = (/** @type {Answer} */ held) => changed.some(({code, subject}) => code === held.code && subject === held.subject);
  await settle([...answers.filter((held) => !isChanged(held)), ...changed]);
}

function showAnswers() {
  const list = by("answered");
  list.replaceChildren();
  by("answered-all").hidden = answers.length === 0;
  for (const each of answers) {
    const item = element("li");
    const button = element("button", word("withdraw"));
    button.type = "button";
    button.addEventListener("click", () => settle(answers.filter((other) => other !== each)));
    item.append(element("p", each.asked), element("strong", each.text), " ", button);
    list.append(item);
  }
}

/** @param {Answer[]} held */
async function settle(held) {
  await working("reading", () => settleNow(held));
}

/** Where something is being done already. @param {Answer[]} held */
async function settleNow(held) {
  answers = held;
  unsaved = true;
  await read(() => call({do: "answer", answers}));
}
