import { describe, expect, test } from "vitest";
import { isClosedRoom, showsClosedRoom } from "./closed-room";
import { readRoute } from "./route.svelte";

describe("the closed room", () => {
  test.each(["#/zaken", "#/zaak/z1", "#/zaak/nieuw", "#/zaak/z1/wijzig", "#/zaak/z1/brief/no_show", "#/zaak/z1/afspraak", "#/zaak/z1/nazorg", "#/zaakafspraak/a1", "#/zaakafspraak/a1/wijzig", "#/jaarcijfers/2026"])("has %s in it", (address) => expect(isClosedRoom(readRoute(address))).toBe(true));
  test.each(["#/vandaag", "#/ontmoeting/nieuw", "#/afspraken", "#/signalen", "#/instellingen/ik", "#/mensen"])("has nothing of %s in it", (address) => expect(isClosedRoom(readRoute(address))).toBe(false));
  test.each(["#/instellingen/bewaren", "#/twee-versies", "#/zaken"])("is counted on %s", (address) => expect(showsClosedRoom(readRoute(address))).toBe(true));
  test.each(["#/vandaag", "#/instellingen/ik"])("is not counted on %s", (address) => expect(showsClosedRoom(readRoute(address))).toBe(false));
});
