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
    throw new Error("stumbles");
  });
  const stopSecond = onChanged(["people", "rules"], () => heard.push("second"));
  const also: string[] = [];
  onChanged(["people"], () => also.push("fourth"));
  onChanged(["signals"], () => heard.push("third"));
  const reported = vi.fn();
  vi.stubGlobal("reportError", reported);
  await new Promise((done) => setTimeout(done));
  await emit("changed", { topics: ["people"] });
  expect(heard).toEqual(["first"]);
  expect(also).toEqual(["fourth"]);
  expect(reported).toHaveBeenCalledOnce();
  stopFirst();
  await emit("changed", { topics: ["people", "rules", "signals"] });
  expect(heard).toEqual(["first", "third"]);
});
