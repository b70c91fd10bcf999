import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Deed } from "./deed.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a deed says after a second that it goes on, and no more once it is done", async () => {
  const deed = new Deed();
  let finish: (() => void) | undefined;
  const done = deed.run(() => new Promise<void>((end) => (finish = end)));
  vi.advanceTimersByTime(900);
  expect(deed.takesLong).toBe(false);
  vi.advanceTimersByTime(200);
  expect(deed.takesLong).toBe(true);
  finish?.();
  await done;
  expect([deed.takesLong, deed.working]).toEqual([false, false]);
});

test("a deed that is done at once never says so", async () => {
  const deed = new Deed();
  await deed.run(() => Promise.resolve());
  vi.advanceTimersByTime(5_000);
  expect(deed.takesLong).toBe(false);
});
