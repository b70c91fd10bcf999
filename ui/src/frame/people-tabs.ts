// The pages that stand beside one another under "Mensen".
import { word } from "../words";

export type PeopleTab = "people" | "groups" | "who-does" | "consents";

export const peopleTabs = (current: PeopleTab): { href: string; text: string; current: boolean }[] => [
  { href: "#/mensen", text: word("people"), current: current === "people" },
  { href: "#/groepen", text: word("groups"), current: current === "groups" },
  { href: "#/wie-doet-wat", text: word("who-does-what"), current: current === "who-does" },
  { href: "#/toestemmingen", text: word("consents"), current: current === "consents" },
];
