import { emit } from "@tauri-apps/api/event";
import { mockIPC } from "@tauri-apps/api/mocks";
import { beforeAll, expect, test, vi } from "vitest";
import { onChanged } from "./events";

beforeAll(() => {
  vi.stubGlobal("window", { crypto: globalThis.crypto });
  mockIPC(() => undefined, { shouldMockEvents: true });
});

test("whoever waits for a topic hears of it until she stops, also when somebody stops meanwhile", async () => {
  const heard: string[] = [];
  const stopFirst = onChanged(["people"], () => {
    heard.push("first");
    stopSecond();
  });
  const stopSecond = onChanged(["people", "rules"], () => heard.push("second"));
  onChanged(["signals"], () => heard.push("third"));
  await new Promise((done) => setTimeout(done));
  await emit("changed", { topics: ["people"] });
  expect(heard).toEqual(["first"]);
  stopFirst();
  await emit("changed", { topics: ["people", "rules", "signals"] });
  expect(heard).toEqual(["first", "third"]);
});
