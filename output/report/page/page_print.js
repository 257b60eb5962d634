// The page on paper: what is near is made, what is closed is opened, and drawings whose letters a column
// of A4 would make too small stand on sheets of A3 at the end, as many on each as have room. Afterwards all
// is as it was.

const for_paper = [];  // { before(), after() }: what is done for the paper, in turn, and what undoes it

function livePaper() {
  for_paper.unshift(openingForPaper());
  for_paper.push(platesForPaper());
  window.addEventListener("beforeprint", () => {
    makeAll("[data-near]");  // and with them maps, which are to be shown whole
    for (const { before } of for_paper) before();
  });
  window.addEventListener("afterprint", () => {
    for (const { after } of [...for_paper].reverse()) after();
  });
}

// On paper nothing can be opened: all is, but for what is held back and was not asked for.
function openingForPaper() {
  let opened = [];
  return {
    before() {
      opened = [...document.querySelectorAll("details:not([open]):not(:has(> .later))")];
      for (const each of opened) each.open = true;
    },
    after() {
      for (const each of opened) each.open = false;
    },
  };
}

// Sheets of A3 as the style has them: their height, in shares of their width, and the readable width
// (see page_blocks.cpp) of what has letters of 7 points across them.
const plate_sheets = { upright: { height: 1.41, readable: 1251 }, wide: { height: .68, readable: 1799 } };
const number_height = .015;

function platesForPaper() {
  let moved = [], section = null;
  // Drawings of a sheet may shrink to have room, as long as letters stay 7 points high.
  const fitting = (sheets, kind, height, readable) => {
    const paper = plate_sheets[kind];
    const least = Math.min(1, readable / paper.readable);
    let sheet = sheets.find((each) => each.kind === kind
      && paper.height / (each.height + height) >= Math.max(each.least, least));
    if (!sheet) {
      sheet = { kind, height: 0, least: 0, element: element("div", { class: kind }) };
      sheets.push(sheet);
    }
    sheet.height += height;
    sheet.least = Math.max(sheet.least, least);
    sheet.element.style.setProperty("--share", Math.min(1, paper.height / sheet.height).toFixed(3));
    return sheet;
  };
  return {
    before() {
      const sheets = [];
      for (const canvas of document.querySelectorAll(".canvas.upright, .canvas.wide")) {
        const svg = canvas.querySelector("svg");
        if (!svg) continue;
        const { width, height } = svg.viewBox.baseVal;
        const sheet = fitting(sheets, canvas.matches(".wide") ? "wide" : "upright",
          height / width + number_height, parseFloat(svg.style.getPropertyValue("--readable")));
        const place = element("p", { class: "note" });
        canvas.replaceWith(place);
        moved.push({ canvas, place, sheet });
      }
      if (moved.length === 0) return;
      section = element("section", { class: "plates" }, ...sheets.map((each) => each.element));
      // In the order of the sheets, so that their numbers rise.
      let number = 0;
      for (const sheet of sheets) {
        for (const { canvas, place } of moved.filter((each) => each.sheet === sheet)) {
          number += 1;
          sheet.element.append(element("p", { class: "kind" }, say("plate", { n: number })), canvas);
          place.append(say("see_plate", { n: number }));
        }
      }
      document.body.append(section);  // after the foot
    },
    after() {
      for (const { canvas, place } of moved) place.replaceWith(canvas);
      section?.remove();
      moved = [];
      section = null;
    },
  };
}
