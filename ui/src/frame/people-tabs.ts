// The pages that stand beside one another under "Mensen".
import { word } from "../words";

export type PeopleTab = "people" | "groups" | "who-does" | "consents";

export const peopleTabs = (current: PeopleTab): { href: string; word: string; icon: string; here: boolean }[] => [
  { href: "#/mensen", word: word("people"), icon: "user", here: current === "people" },
  { href: "#/groepen", word: word("groups"), icon: "users", here: current === "groups" },
  { href: "#/wie-doet-wat", word: word("who-does-what"), icon: "calendar-check", here: current === "who-does" },
  { href: "#/toestemmingen", word: word("consents"), icon: "signature", here: current === "consents" },
];
