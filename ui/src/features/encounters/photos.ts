// What is said about photos, between the form and the shell.
import type { Photo, PhotoDraft } from "../../backend";
import { listOfNames, nameOf, word } from "../../words";
import type { Someone } from "./form";

export interface PhotoFields {
  caption: string;
  shows: string | null;
  people: Someone[];
}

export const emptyPhoto = (): PhotoFields => ({ caption: "", shows: null, people: [] });

export const fieldsOf = (photo: Photo): PhotoFields => ({
  caption: photo.caption ?? "",
  shows: photo.shows,
  people: photo.people.map((person) => ({ key: `person:${person.person}`, name: nameOf(person.name), picture: "user", colour: "stone" })),
});

/** Names are given only where people are to be seen; nothing chosen means that nobody asked. */
export const photoDraft = (fields: PhotoFields): PhotoDraft => ({
  caption: fields.caption.trim() || null,
  shows: fields.shows,
  people: fields.shows === "people" ? fields.people.map((person) => person.key) : [],
});

/** What a photo is called where nobody sees it. */
export function photoName(photo: Photo, place: number): string {
  const called = photo.caption || word("photo-number", { number: place + 1 });
  const people = photo.people.map((person) => nameOf(person.name));
  return people.length ? word("photo-of", { caption: called, names: listOfNames(people) }) : called;
}
