import { expect, test } from "vitest";
import type { RetentionRow } from "../../backend";
import { byMonth } from "./called";

const row = (id: string, on: string | null, due: string): RetentionRow => ({ kind: "encounters", id, title: id, about: null, on, due, state: "due", held: null, in_bin: false });

test("encounters are told by the month they were in, the first first", () => {
  const parts = byMonth([row("b", "2024-05-31", "2026-05-31"), row("a", "2024-04-02", "2026-04-02"), row("c", "2024-05-01", "2026-05-01"), row("d", null, "2026-01-01")]);
  expect(parts.map((part) => [part.month, part.rows.map((each) => each.id).join(" ")])).toEqual([
    ["2024-04", "a"],
    ["2024-05", "b c"],
    ["2026-01", "d"],
  ]);
});
