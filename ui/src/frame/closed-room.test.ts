import { describe, expect, test } from "vitest";
import { isClosedRoom } from "./closed-room";
import { readRoute } from "./route.svelte";

describe("the closed room", () => {
  test.each(["#/zaken", "#/zaak/z1", "#/zaak/nieuw", "#/zaak/z1/wijzig", "#/zaak/z1/brief/no_show", "#/zaak/z1/afspraak", "#/zaak/z1/nazorg", "#/zaakafspraak/a1", "#/zaakafspraak/a1/wijzig", "#/jaarcijfers/2026"])("has %s in it", (address) => expect(isClosedRoom(readRoute(address))).toBe(true));
  test.each(["#/vandaag", "#/ontmoeting/nieuw", "#/afspraken", "#/signalen", "#/instellingen/ik", "#/mensen"])("has nothing of %s in it", (address) => expect(isClosedRoom(readRoute(address))).toBe(false));
});
