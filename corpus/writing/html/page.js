/* Comfort for the report page; all of it reads without. Sorting of tables, the card of a mark, the way to a place and
   back. Text from articles is only ever put into the page as text (textContent), never as markup. */
"use strict";
const words = JSON.parse(document.getElementById("words").textContent);
const card = document.getElementById("card");
const kinds = {fig: words.figure, date: words.date, per: words.person, doc: words.document};

function make(tag, text, attributes) {
  const element = document.createElement(tag);
  if (text !== undefined) element.textContent = text;
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  return element;
}

/* sorting: a row is a tbody; a column is found by the header cell's place among all header cells */
const collator = new Intl.Collator(["vi", "en"], {numeric: true, sensitivity: "base"});
for (const table of document.querySelectorAll("table.sortable")) {
  const heads = [...table.tHead.querySelectorAll("th")];
  heads.forEach((head, column) => {
    const button = make("button", head.textContent, {type: "button", title: words.sort});
    head.replaceChildren(button);
    button.addEventListener("click", () => sortBy(table, heads, column));
  });
}

function keyOf(row, column) {
  const cell = row.querySelectorAll(":scope > tr:not(.found) > *")[column];
  return cell.dataset.v !== undefined ? cell.dataset.v : cell.querySelector(".none") ? "" : cell.textContent;
}

function sortBy(table, heads, column) {
  const down = heads[column].getAttribute("aria-sort") === "ascending" ? -1 : 1;
  heads.forEach((head) => head.removeAttribute("aria-sort"));
  heads[column].setAttribute("aria-sort", down < 0 ? "descending" : "ascending");
  const rows = [...table.tBodies].map((row) => [keyOf(row, column), row]);
  const numbers = rows.every(([key]) => key === "" || !Number.isNaN(Number(key)));
  rows.sort(([a], [b]) => a === b ? 0 : a === "" ? 1 : b === "" ? -1 :      // what is unknown stays last both ways
    down * (numbers ? Number(a) - Number(b) : collator.compare(a, b)));
  table.append(...rows.map(([, row]) => row));
}

/* the card: the fields of every record that covers the place, read from the rows of the tables */
let shownFor = null;
let leaving = 0;

function rowsAt(mark) {
  const rows = [];
  for (let at = mark; at && at.classList.contains("m"); at = at.parentElement) {
    const row = document.getElementById(at.dataset.row || at.getAttribute("href").slice(1));
    if (row) rows.push(row);
  }
  return rows;
}

function describe(row, link) {
  const table = row.closest("table");
  const kind = Object.keys(kinds).find((name) => table.classList.contains(name));
  const section = make("section");
  const heading = make("h2", " " + kinds[kind]);
  heading.prepend(make("span", "", {class: "key " + kind}));
  const fields = make("dl");
  const cells = row.querySelectorAll(":scope > tr > td:not(.s)");
  const heads = table.tHead.querySelectorAll("th");
  const add = (name, value) => value && fields.append(make("dt", name), make("dd", value));
  cells.forEach((cell, n) => cell.className !== "places" && !cell.querySelector(".none") && add(heads[n].textContent, cell.textContent));
  add(words.kind, row.dataset.kind);
  section.append(heading, fields);
  if (link) {
    const line = make("p");
    line.append(make("a", words.row + " ↓", {href: "#" + row.id}));
    section.append(line);
  }
  return section;
}

function show(mark, touch) {
  clearTimeout(leaving);
  if (shownFor === mark) return;
  hide();
  const rows = rowsAt(mark);
  if (!rows.length) return;
  shownFor = mark;
  mark.classList.add("lit");
  card.replaceChildren(...rows.map((row) => describe(row, touch)));
  card.hidden = false;
  card.classList.toggle("sheet", touch);
  mark.setAttribute("aria-describedby", "card");
  if (touch) {
    card.style.left = card.style.top = "";
    return;
  }
  const place = mark.getClientRects()[0];
  const below = place.bottom + 8 + card.offsetHeight <= innerHeight || place.top < card.offsetHeight + 8;
  card.style.left = Math.max(8, Math.min(place.left, innerWidth - card.offsetWidth - 8)) + "px";
  card.style.top = (below ? place.bottom + 8 : place.top - card.offsetHeight - 8) + "px";
}

function hide() {
  clearTimeout(leaving);
  if (!shownFor) return;
  shownFor.classList.remove("lit");
  const kind = Object.keys(kinds).find((name) => shownFor.classList.contains(name));
  shownFor.setAttribute("aria-describedby", "k-" + kind);
  shownFor = null;
  card.hidden = true;
}

const markAt = (target) => target instanceof Element ? target.closest(".text a.m, .article > header a.m") : null;
let pointer = "mouse";
document.addEventListener("pointerdown", (event) => { pointer = event.pointerType; }, true);
document.addEventListener("keydown", (event) => {
  pointer = "keyboard";
  if (event.key === "Escape") hide();
}, true);
document.addEventListener("pointerover", (event) => {
  if (event.pointerType === "touch") return;
  const mark = markAt(event.target);
  if (mark) show(mark, false);
  else if (card.contains(event.target)) clearTimeout(leaving);
  else if (shownFor && shownFor !== document.activeElement) {
    clearTimeout(leaving);
    leaving = setTimeout(hide, 250);
  }
});
document.addEventListener("focusin", (event) => {
  const mark = markAt(event.target);
  if (mark && pointer === "keyboard") show(mark, false);
  else if (!mark && !card.contains(event.target)) hide();
});
addEventListener("scroll", (event) => { if (shownFor && !card.contains(event.target) && !card.classList.contains("sheet")) hide(); }, true);

/* the way: a mark leads to its row, a row to its place; touch shows the card first */
document.addEventListener("click", (event) => {
  const mark = markAt(event.target);
  if (mark) {
    if (pointer === "touch" && shownFor !== mark) {
      event.preventDefault();
      show(mark, true);
    } else {
      hide();
      go(event, mark.getAttribute("href"));
    }
    return;
  }
  const link = event.target.closest("a[href^='#']");
  if (link) {
    hide();
    go(event, link.getAttribute("href"));
    return;
  }
  if (!card.contains(event.target)) hide();
  const row = event.target.closest(".tables tbody");
  if (row && !event.target.closest("a, button") && String(getSelection()) === "") {
    const first = row.querySelector("a[href^='#']");
    if (first) go(event, first.getAttribute("href"));
  }
});

/* follows a fragment as the browser does, and takes the keyboard along */
function go(event, fragment) {
  const target = document.getElementById(fragment.slice(1));
  if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (location.hash === fragment) history.replaceState(null, "", "#");
  location.hash = fragment;
  const focus = target.matches("a") ? target : target.querySelector("a, button") || target;
  pointer = "mouse";
  focus.focus({preventScroll: true});
  const reach = () => target.scrollIntoView({block: target.matches(".m, tbody") ? "center" : "start"});
  reach();
  requestAnimationFrame(() => requestAnimationFrame(reach));      // articles on the way got their true height only now
}

document.body.classList.add("ready");
