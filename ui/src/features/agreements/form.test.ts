import { describe, expect, it } from "vitest";
import type { AgreementText, CaseView } from "../../backend";
import { keepAside, turnTo, type Answering } from "./aftercare";
import { blank, blankItem, dropLanguages, fromText, isEmpty, isWritten, leftOf, placeOf, seesToIt, toDraft, weeksAfter } from "./form";
import { columnsOf, directionOf, isTag, languageName, seatName, seatsOf } from "./seats";

const text: AgreementText = {
  number: 1,
  mark: "a1b2c3d4",
  version: "a1b2",
  languages: ["nl", "ar"],
  from_the_right: ["ar"],
  items: [{ id: "i1", texts: { nl: "Sloffen.", ar: "خف" }, who: ["party:1"], others: "haar zoon", where: "thuis", how: null, from: "2026-12-01", until: null, responsible: "party:1" }],
  talk_first: { nl: "Bel aan." },
  review_on: "2027-01-10",
  signatures: [],
  names: [],
  renamed: false,
};

describe("the form of an agreement", () => {
  it("sends what it was opened with, unchanged", () => {
    expect(toDraft(fromText(text, "signed"))).toEqual({
      items: [{ id: "i1", text: { nl: "Sloffen.", ar: "خف" }, who: ["party:1", "haar zoon"], where: "thuis", how: null, from: "2026-12-01", until: null, responsible: "party:1" }],
      talk_first: { nl: "Bel aan." },
      review_on: "2027-01-10",
      form: "signed",
      languages: ["nl", "ar"],
    });
  });

  it("leaves out the empty item that stands ready, and counts over those that are sent", () => {
    const fields = blank();
    const written = { ...blankItem(), texts: { nl: "De trap." } };
    fields.items = [blankItem(), written, blankItem()];
    expect(toDraft(fields).items).toHaveLength(1);
    expect(placeOf(fields.items, 1)).toBe(0);
    expect(isEmpty(written)).toBe(false);
    expect(toDraft(fields).talk_first).toBeNull();
  });

  it("lets nothing stay in a language that was taken away", () => {
    const fields = fromText(text, null);
    expect(isWritten(fields, "ar")).toBe(true);
    fields.languages = ["nl", "tr"];
    expect(toDraft(fields).items[0]?.text).toEqual({ nl: "Sloffen." });
    dropLanguages(fields, ["ar"]);
    expect(isWritten(fields, "ar")).toBe(false);
    fields.languages = ["nl", "ar"];
    expect(toDraft(fields).items[0]?.text).toEqual({ nl: "Sloffen." });
  });

  it("points at whoever it names and sits at the table no more", () => {
    const seats = [{ seat: "party:a", name: "Sema" }];
    expect(leftOf({ who: ["party:a", "party:c"], responsible: "mediator" }, seats)).toEqual(["party:c"]);
    expect(leftOf({ who: [], responsible: "" }, seats)).toEqual([]);
  });

  it("takes whoever sees to it as who does it, until somebody says otherwise", () => {
    const item = blankItem();
    seesToIt(item, "party:1");
    expect(item.who).toEqual(["party:1"]);
    seesToIt(item, "party:2");
    expect(item.who).toEqual(["party:2"]);
    item.who = ["party:1", "party:2"];
    seesToIt(item, "party:1");
    expect(item.who).toEqual(["party:1", "party:2"]);
  });

  it("counts weeks over the end of a year", () => {
    expect(weeksAfter("2026-12-24", 2)).toBe("2027-01-07");
  });
});

describe("languages and seats", () => {
  it("knows which way a language is written, also of one that is not offered", () => {
    expect(["nl", "ar", "fa-af", "ti", "az-latn"].map(directionOf)).toEqual(["ltr", "rtl", "rtl", "ltr", "ltr"]);
    expect(columnsOf({ languages: ["nl", "tr", "ar"] })).toEqual(["nl", "tr"]);
    expect(languageName("tr")).toBe("Türkçe");
    expect(isTag("ti") && !isTag("nederlands") && !isTag("")).toBe(true);
  });

  it("knows a party by her card, whichever place she sits at", () => {
    const party = (card: string, name: string) => ({ party: card, name, address: null });
    const view = (further: ReturnType<typeof party>[]) => ({ first_party: party("aa", "Sema"), second_party: party("bb", "Victor"), further_parties: further }) as CaseView;
    const before = seatsOf(view([party("cc", "Wolk"), party("dd", "Regen")]));
    const after = seatsOf(view([party("dd", "Regen")]));
    expect(before.map((each) => each.seat)).toEqual(["party:aa", "party:bb", "party:cc", "party:dd"]);
    expect(after.find((each) => each.seat === "party:cc")).toBeUndefined();
    expect(after.find((each) => each.name === "Regen")?.seat).toBe("party:dd");
  });

  it("calls a seat by its name, and those who mediate by their word", () => {
    expect(seatName([{ seat: "party:1", name: "Sema" }], "party:1")).toBe("Sema");
    expect(seatName([], "mediator")).toBe("De bemiddelaars");
  });
});

describe("asking after two agreements", () => {
  const begun = (party: string): Answering => ({ party, said: {}, notes: {} });

  it("keeps the faces and the notes of each apart", () => {
    const first: Answering = { party: "party:a", said: { i1: "kept" }, notes: { i1: "Fijn." } };
    const shelf = keepAside({}, "one", first);
    expect(turnTo(shelf, "two", begun("party:b"))).toEqual(begun("party:b"));
    const both = keepAside(shelf, "two", { party: "party:b", said: { j1: "not" }, notes: {} });
    expect(turnTo(both, "one", begun("party:b"))).toEqual(first);
    expect(turnTo(both, "two", begun("party:a")).said).toEqual({ j1: "not" });
  });

  it("keeps nothing where nobody said anything", () => expect(keepAside({}, "one", begun("party:a"))).toEqual({}));
});
