// Opens every document of an export in Automerge's own JavaScript, and holds what it reads against what the program says in
// JSON lines of the same book. Prints how many documents, values and texts that grow letter by letter were compared.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import * as Automerge from "@automerge/automerge";

const [documents, lines] = process.argv.slice(2);
const counted = { documents: 0, values: 0, texts: 0, twice: 0 };

function told(kind) {
  const file = join(lines, `${kind}.jsonl`);
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  return text.split("\n").filter(Boolean).map((line) => JSON.parse(line));
}

const people = new Map(told("people").map((person) => [person.person, person]));

// A word that is one value comes as an object of the library's own, a text that grows by letters as a plain string.
const plain = (value) => (Automerge.isImmutableString(value) ? value.toString() : value);
const text = (value) => (value === undefined || value === null || value === "" ? null : plain(value));
const named = (id) => people.get(id)?.name ?? `person:${id}`;
const moment = (millis) => new Date(millis).toISOString();
const keys = (map) => Object.entries(map ?? {}).filter(([, value]) => value !== null && value !== false);
const inOrder = (map) => keys(map).sort((one, other) => one[1] - other[1]).map(([key]) => key);

function same(found, expected, where) {
  assert.deepEqual(found, expected, where);
  counted.values += 1;
}

function sameNames(ids, names, where) {
  same(ids.map(named).sort(), [...names].sort(), where);
}

function came(document, says) {
  return Object.entries(document).filter(([key, value]) => key.startsWith("came:") && plain(value) === says).length;
}

function tables(document) {
  const all = Object.entries(document.tables ?? {});
  const labels = all.filter(([key]) => !key.includes("\u001f")).sort((one, other) => one[1] - other[1]);
  return labels.map(([label]) => {
    const tally = all.filter(([key]) => key.startsWith(`${label}\u001f`)).map(([key, count]) => [key.split("\u001f")[1], count]);
    return { label: label.split("\u001e")[0], tally: Object.fromEntries(tally) };
  });
}

function encounter(document, said) {
  for (const field of ["happened_on", "starts_at", "ends_at", "place", "activity", "series", "occurrence", "tone"]) {
    same(text(document[field]), said[field], field);
  }
  if (text(document.title) !== null) {
    same(plain(document.title), said.title, "title");
  }
  for (const field of ["note", "changed"]) {
    if (typeof document[field] === "string") {
      counted.texts += 1;
    }
    same(text(document[field]) ?? "", said[field] ?? "", field);
  }
  const guests = document.guests ?? 0;
  same((document.counted ?? 0) + came(document, "counted"), said.attendance.counted, "counted");
  same((document.new_faces ?? 0) + came(document, "new"), said.attendance.new_faces, "new_faces");
  same(guests, said.attendance.guests ?? 0, "guests");
  sameNames(inOrder(document.named), said.attendance.named, "named");
  sameNames(inOrder(document.organisers), said.organisers, "organisers");
  same(keys(document.conditions).map(([code]) => code).sort(), [...said.conditions].sort(), "conditions");
  same(tables(document), said.tables.map(({ label, tally }) => ({ label, tally })), "tables");
  same(moment(document.at), said.recorded_at, "recorded_at");
  same(named(plain(document.by)), said.recorded_by, "recorded_by");
}

function person(document, said) {
  for (const field of ["name", "alias", "telephone", "email", "address", "household", "interpreter", "role"]) {
    same(text(document[field]), said[field], field);
  }
  same(text(document.same_as), said.same_as, "same_as");
}

function rule(document, said) {
  for (const field of ["place", "evaluate_on", "came_from"]) {
    same(text(document[field]), said[field], field);
  }
  same(inOrder(document.languages), said.languages, "languages");
  const items = Object.entries(document.items ?? {});
  const of = (id, part) => items.find(([key]) => key === `${id}/${part}`)?.[1];
  const ids = items.filter(([key]) => key.endsWith("/order")).sort((one, other) => one[1] - other[1]);
  same(ids.map(([key]) => key.split("/")[0]), said.items.map((item) => item.id), "items");
  for (const item of said.items) {
    const start = `${item.id}/text/`;
    const sentences = items.filter(([key]) => key.startsWith(start)).map(([key, value]) => [key.slice(start.length), plain(value)]);
    same(typeof item.text === "string" ? sentences[0][1] : Object.fromEntries(sentences), item.text, "text");
    same(text(of(item.id, "from")), item.from, "from");
    same(text(of(item.id, "until")), item.until, "until");
    const who = text(of(item.id, "who"));
    same(who === null ? null : named(who), item.who, "who");
    const answers = Object.entries(document.answers ?? {}).filter(([key]) => key.startsWith(`${item.id}/`));
    const spoken = answers.map(([, value]) => {
      const [kept, on, by, at] = plain(value).split("|");
      return { kept, on, by: named(by), at: moment(Number(at)) };
    });
    const sorted = (list) => list.map((one) => JSON.stringify(one, Object.keys(one).sort())).sort();
    same(sorted(spoken), sorted(item.answers), "answers");
  }
}

// Every value that stands twice in the document stands twice in what the program says.
function twice(document, said) {
  for (const { field, values } of said.versions ?? []) {
    const conflicts = Automerge.getConflicts(document, field);
    if (conflicts !== undefined) {
      same(Object.values(conflicts).map(plain).sort(), values.map(({ value }) => value).sort(), `${field} twice`);
      counted.twice += 1;
    }
  }
}

const kinds = { encounter: [encounter, told("encounters"), "id"], person: [person, told("people"), "person"], rule: [rule, told("rules"), "id"] };

for (const name of readdirSync(documents).sort()) {
  const [, kind, id] = /^([a-z]+)-([a-z2-7]+)\.automerge$/.exec(name) ?? assert.fail(`what is ${name}?`);
  const [compare, all, key] = kinds[kind] ?? assert.fail(`what is a ${kind}?`);
  const bytes = readFileSync(join(documents, name));
  const document = Automerge.load(bytes);
  const said = all.find((one) => one[key] === id) ?? assert.fail(`nobody tells of ${name}`);
  compare(document, said);
  twice(document, said);
  // It is a document like any other: somebody else's program goes on in it.
  const before = Automerge.getHistory(document).length;
  const changed = Automerge.load(Automerge.save(Automerge.change(document, (draft) => { draft.elsewhere = 1; })));
  same([changed.elsewhere, Automerge.getHistory(changed).length], [1, before + 1], "history");
  counted.documents += 1;
}
same(counted.documents, Object.values(kinds).reduce((sum, [, all]) => sum + all.length, 0), "documents");
console.log(JSON.stringify(counted));
