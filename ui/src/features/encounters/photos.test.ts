import { beforeEach, expect, test } from "vitest";
import type { Photo } from "../../backend";
import { useLanguage } from "../../words";
import { emptyPhoto, fieldsOf, photoDraft, photoName } from "./photos";

const photo = (given: Partial<Photo>): Photo => ({
  id: "f1", caption: null, shows: "not_asked", people: [], without_consent: [], here: true, width: 4, height: 3, recorded_by: "Amina", recorded_at: "", versions: [], base: "b", ...given,
});

beforeEach(() => useLanguage("nl"));

test("what a form does not say is left open, and names count only where people are to be seen", () => {
  expect(photoDraft(emptyPhoto())).toEqual({ caption: null, shows: null, people: [] });
  const fatma = { key: "person:p1", name: "Fatma", picture: "user", colour: "stone" };
  expect(photoDraft({ caption: " Soep ", shows: "nobody", people: [fatma] })).toEqual({ caption: "Soep", shows: "nobody", people: [] });
  expect(photoDraft({ caption: "", shows: "people", people: [fatma] })).toEqual({ caption: null, shows: "people", people: ["person:p1"] });
});

test("a photo that is read and saved unchanged says the same", () => {
  const shown = photo({ caption: "Uien", shows: "people", people: [{ person: "p1", name: "Fatma" }] });
  expect(photoDraft(fieldsOf(shown))).toEqual({ caption: "Uien", shows: "people", people: ["person:p1"] });
});

test("a photo is called by its caption, else by its place, and by who is on it", () => {
  expect(photoName(photo({}), 2)).toBe("Foto 3");
  expect(photoName(photo({ caption: "Uien" }), 0)).toBe("Uien");
  const named = photoName(photo({ people: [{ person: "p1", name: "Fatma" }] }), 0);
  expect(named.replace(/[\u2066-\u2069]/g, "")).toContain("Fatma");
});
