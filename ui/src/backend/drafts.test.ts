import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { DRAFT_PAUSE, DraftKeeper, keepAllDrafts } from "./drafts";

type Deed = [command: string, content: string | undefined];
let deeds: Deed[];
let shelf: Map<string, string>;

/** A shell with one shelf for drafts. */
function shelfInvoke(command: string, given: { form: string; about: string | null; content?: string }): Promise<unknown> {
  const place = `${given.form} ${given.about}`;
  deeds.push([command, given.content]);
  if (command === "keep_draft") shelf.set(place, given.content ?? "");
  if (command === "drop_draft") shelf.delete(place);
  const content = shelf.get(place);
  return Promise.resolve(command === "find_draft" && content !== undefined ? { content, at: "2026-11-24T20:00:00Z" } : null);
}

beforeEach(() => {
  deeds = [];
  shelf = new Map();
  vi.useFakeTimers();
  vi.stubGlobal("window", { __TAURI_INTERNALS__: { invoke: shelfInvoke } });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("what Tesfay is typing", () => {
  test("is written once, when he pauses", async () => {
    const keeper = new DraftKeeper("encounter", null);
    keeper.keep("K");
    keeper.keep("Ko");
    keeper.keep("Koffie");
    expect(deeds).toEqual([]);
    await vi.advanceTimersByTimeAsync(DRAFT_PAUSE);
    expect(deeds).toEqual([["keep_draft", "Koffie"]]);
  });

  test("reaches the disk before the screen locks", async () => {
    const keeper = new DraftKeeper("encounter", null);
    keeper.keep("Koffie");
    await keepAllDrafts();
    expect(shelf.get("encounter null")).toBe("Koffie");
    await keeper.leave();
  });

  test("is found again when the form opens", async () => {
    const before = new DraftKeeper("encounter", "e4");
    before.keep('{"note":"Koffie"}');
    await before.leave();
    expect(await new DraftKeeper("encounter", "e4").find()).toEqual({ note: "Koffie" });
    expect(await new DraftKeeper("encounter", "e5").find()).toBeNull();
  });

  test("is gone once it was saved, and nothing late brings it back", async () => {
    const keeper = new DraftKeeper("encounter", null);
    keeper.keep("Koffie");
    await keeper.flush();
    keeper.keep("Koffie met taart");
    await keeper.drop();
    keeper.keep("te laat");
    await vi.advanceTimersByTimeAsync(10 * DRAFT_PAUSE);
    expect(shelf.size).toBe(0);
    expect(deeds.at(-1)?.[0]).toBe("drop_draft");
  });

  test("is kept a second time in a form that opens again on the same page", async () => {
    let keeper = new DraftKeeper("case_note", "z1");
    keeper.keep("Eerste");
    await keeper.flush();
    keeper = keeper.again();
    keeper.keep("Tweede");
    await keepAllDrafts();
    expect(shelf.get("case_note z1")).toBe("Tweede");
    expect(deeds.map(([command]) => command)).toEqual(["keep_draft", "drop_draft", "keep_draft"]);
    await keeper.drop();
    expect(shelf.size).toBe(0);
  });
});
