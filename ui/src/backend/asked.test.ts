import { mockIPC } from "@tauri-apps/api/mocks";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { askAhead } from "./asked.svelte";

beforeAll(() => {
  vi.useFakeTimers();
  vi.stubGlobal("window", { crypto: globalThis.crypto });
  mockIPC(() => undefined, { shouldMockEvents: true });
});
afterAll(() => void vi.useRealTimers());

test.each([
  ["answers", () => Promise.resolve("Koffie"), 0],
  ["is refused", () => Promise.reject(new Error("no")), 0],
  ["never answers", () => new Promise(() => undefined), 100],
])("nobody waits for ever for what is asked ahead: it %s", async (_, ask, most) => {
  const settled = vi.fn();
  const { answered, letGo } = askAhead(ask, ["encounters"]);
  void answered.then(settled);
  await vi.advanceTimersByTimeAsync(most);
  expect(settled).toHaveBeenCalledOnce();
  letGo();
});
