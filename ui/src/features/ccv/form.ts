// What the form of a criterion holds, and how it travels.
import type { CriterionDraft, CriterionView, Day } from "../../backend";

export interface Fields {
  name: string;
  note: string;
  holds_until: Day | null;
}

export const blank = (): Fields => ({ name: "", note: "", holds_until: null });
export const fromView = (view: CriterionView): Fields => ({ name: view.name, note: view.note, holds_until: view.holds_until });
export const toDraft = (fields: Fields): CriterionDraft => ({ name: fields.name.trim(), note: fields.note.trim() || null, holds_until: fields.holds_until });
