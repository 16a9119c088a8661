/* Search and filters of the list of articles, over everything in them. Runs after page.js and uses its `make` and `words`. */
"use strict";
{
  const SHOWN = 8;
  const form = document.querySelector(".controls");
  const status = form.querySelector("p");

  /* letters without their marks, one for one, so that places in the folded text are places in the text */
  const folded = new Map();
  function foldLetter(letter) {
    let plain = folded.get(letter);
    if (plain === undefined) {
      plain = letter.normalize("NFD")[0].toLowerCase();
      plain = plain === "đ" || plain === "Đ" ? "d" : plain.length === 1 ? plain : letter;
      folded.set(letter, plain);
    }
    return plain;
  }
  const fold = (text) => text.replace(/[^\x00-\x40\x5b-\x60\x61-\x7f]/g, foldLetter);

  const articles = JSON.parse(document.getElementById("data").textContent).map(([n, page, text, records]) =>
    ({row: document.getElementById("i" + n), body: document.getElementById("a" + n), page, text, folded: null, records, people: null}));

  /* choices: the people and the units there are, the most frequent first */
  function choices(values) {
    const counts = new Map();
    for (const value of values) if (value) counts.set(value, (counts.get(value) || 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1] || collator.compare(a[0], b[0]));
  }
  const all = articles.flatMap((article) => article.records);
  const units = choices(all.map((record) => record[0] === "fig" ? record[4] : ""));
  form.unit.append(...units.slice(0, 500).map(([unit, count]) => make("option", `${unit} (${count})`, {value: unit})));
  const people = choices(all.map((record) => record[0] === "per" ? record[2] : ""));
  document.getElementById("persons").append(...people.slice(0, 1000).map(([name]) => make("option", undefined, {value: name})));

  function matching(article, asked) {
    const found = {records: [], at: -1};
    if (asked.text) {
      if (article.folded === null) article.folded = fold(article.text);
      found.at = article.folded.indexOf(asked.text);
      if (found.at < 0) return null;
    }
    if (asked.person) {
      const persons = article.records.filter((record) => record[0] === "per" && fold(record[2]).includes(asked.person));
      if (!persons.length) return null;
      found.records.push(...persons);
    }
    if (asked.kind || asked.unit) {
      const records = article.records.filter((record) =>
        (!asked.kind || record[0] === asked.kind || record[0] + " " + record[1] === asked.kind) && (!asked.unit || record[4] === asked.unit));
      if (!records.length) return null;
      found.records.push(...records.filter((record) => !found.records.includes(record)));
    }
    return found;
  }

  function hits(article, found, length) {
    const line = make("tr", undefined, {class: "found"});
    const cell = make("td", undefined, {colspan: 7});
    const list = make("ul", undefined, {class: "hits"});
    if (found.at >= 0) {
      const snippet = make("li", "… " + article.text.slice(Math.max(0, found.at - 70), found.at), {class: "snippet", lang: "vi"});
      snippet.append(make("b", article.text.slice(found.at, found.at + length)), article.text.slice(found.at + length, found.at + length + 90) + " …");
      list.append(snippet);
    }
    for (const [kind, , label, value, , place] of found.records.slice(0, SHOWN)) {
      const item = make("li");
      const text = kind === "fig" ? label ? `${label}: ${value}` : value : value ? `${label} – ${value}` : label;
      item.append(make("a", text, {class: "m " + kind, href: article.page + "#" + place}));
      list.append(item);
    }
    if (found.records.length > SHOWN) list.append(make("li", words.more.replace("{n}", found.records.length - SHOWN)));
    cell.append(list);
    line.append(cell);
    return line;
  }

  function update() {
    const asked = {text: fold(form.text.value.trim().toLowerCase().normalize("NFC")), person: fold(form.person.value.trim().normalize("NFC")),
      kind: form.kind.value, unit: form.unit.value};
    let count = 0;
    for (const article of articles) {
      const found = matching(article, asked);
      const old = article.row.querySelector(".found");
      if (old) old.remove();
      article.row.hidden = !found;
      if (article.body) article.body.hidden = !found;
      if (!found) continue;
      count += 1;
      if (count <= 200 && (found.at >= 0 || found.records.length)) article.row.append(hits(article, found, asked.text.length));
    }
    status.textContent = words.found.replace("{n}", count).replace("{all}", articles.length);
  }

  let waiting = 0;
  const soon = () => { clearTimeout(waiting); waiting = setTimeout(update, 120); };
  form.addEventListener("input", soon);
  form.addEventListener("reset", () => setTimeout(update));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  update();
}
