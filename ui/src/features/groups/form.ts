// What the group form holds, and how it travels.
import type { Day, GroupDraft, GroupView } from "../../backend";
import { nameOf } from "../../words";

export const SORTS = ["circle", "project", "organisation", "household"] as const;
export const MEMBER_ROLES = ["member", "contact", "volunteer", "organiser", "mentor", "guardian", "other"] as const;

export interface MemberFields {
  /** Of a saved line; a new one has none. */
  id: string | null;
  who: { key: string; name: string };
  role: string;
  from: Day | null;
  until: Day | null;
}

export interface Fields {
  name: string;
  sort: string;
  place: string;
  telephone: string;
  email: string;
  note: string;
  members: MemberFields[];
}

export interface KeptForm {
  title: string;
  base: string | null;
  fields: Fields;
}

export const blank = (): Fields => ({ name: "", sort: "circle", place: "", telephone: "", email: "", note: "", members: [] });

/** Whether such a group has a telephone and an address of its own. */
export const hasContactLine = (sort: string): boolean => sort === "organisation" || sort === "project";

export const fromView = (view: GroupView): Fields => ({
  name: view.name,
  sort: view.sort,
  place: view.place ?? "",
  telephone: view.telephone ?? "",
  email: view.email ?? "",
  note: view.note,
  members: view.members.map((member) => ({ id: member.id, who: { key: `person:${member.person.person}`, name: nameOf(member.person.name) }, role: member.role, from: member.from, until: member.until })),
});

const filled = (text: string): string | null => text.trim() || null;

export function toDraft(fields: Fields): GroupDraft {
  const contact = hasContactLine(fields.sort);
  return {
    name: fields.name.trim(),
    sort: fields.sort,
    place: filled(fields.place),
    telephone: contact ? filled(fields.telephone) : null,
    email: contact ? filled(fields.email) : null,
    note: filled(fields.note),
    members: fields.members.map((member) => ({ ...(member.id ? { id: member.id } : {}), person: member.who.key, role: member.role, from: member.from, until: member.until })),
  };
}
