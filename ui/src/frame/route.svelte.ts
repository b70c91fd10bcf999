// Where in the book you are. The address bar of the window is the only memory.

export type Route =
  | { page: "today" }
  | { page: "encounters"; search: string }
  | { page: "encounter-new" }
  | { page: "encounter-again"; from: string }
  | { page: "encounter"; id: string }
  | { page: "encounter-change"; id: string }
  | { page: "encounter-time"; occurrence: string }
  | { page: "door"; id: string }
  | { page: "series-list" }
  | { page: "series-new" }
  | { page: "series"; id: string }
  | { page: "series-change"; id: string }
  | { page: "import" }
  | { page: "insight" }
  | { page: "figures"; year: number }
  | { page: "figures-behind"; year: number; by: string; code: string }
  | { page: "signals" }
  | { page: "signal-new" }
  | { page: "signal"; id: string }
  | { page: "signal-change"; id: string }
  | { page: "cases" }
  | { page: "case-new" }
  | { page: "case"; id: string }
  | { page: "case-change"; id: string }
  | { page: "case-letter"; id: string; kind: string }
  | { page: "ccv" }
  | { page: "agreement-new"; of: string }
  | { page: "agreement"; id: string }
  | { page: "agreement-change"; id: string }
  | { page: "aftercare"; of: string }
  | { page: "rules" }
  | { page: "rule-new"; from: string | null }
  | { page: "rule"; id: string }
  | { page: "rule-change"; id: string }
  | { page: "sharing" }
  | { page: "laptop-add" }
  | { page: "kept-apart" }
  | { page: "laptop"; id: string }
  | { page: "clear-book" }
  | { page: "going-back" }
  | { page: "paper-key" }
  | { page: "people" }
  | { page: "person-new" }
  | { page: "person-change"; id: string }
  | { page: "person"; id: string }
  | { page: "access"; id: string }
  | { page: "handover"; id: string }
  | { page: "consent-new"; person: string }
  | { page: "groups" }
  | { page: "group-new" }
  | { page: "group"; id: string }
  | { page: "group-change"; id: string }
  | { page: "who-does" }
  | { page: "consents" }
  | { page: "consent"; id: string }
  | { page: "consent-change"; id: string }
  | { page: "own-fields" }
  | { page: "forget"; what: "person" | "document"; id: string }
  | { page: "versions" }
  | { page: "settings"; section: string }
  | { page: "help" }
  | { page: "guide" }
  | { page: "accessibility" }
  | { page: "news" };

const part = (text: string | undefined): string => decodeURIComponent(text ?? "");

export function readRoute(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  const [first, second, third, fourth, fifth] = path.split("/");
  switch (first) {
    case "ontmoetingen":
      return { page: "encounters", search: new URLSearchParams(query).get("zoek") ?? "" };
    case "ontmoeting":
      if (second === "nieuw") return third === "reeks" && fourth && fifth ? { page: "encounter-time", occurrence: `${part(fourth)}/${part(fifth)}` } : { page: "encounter-new" };
      if (third === "deur") return { page: "door", id: part(second) };
      if (third === "wijzig") return { page: "encounter-change", id: part(second) };
      if (third === "nog-een-keer") return { page: "encounter-again", from: part(second) };
      return second ? { page: "encounter", id: part(second) } : { page: "encounters", search: "" };
    case "reeksen":
      return { page: "series-list" };
    case "reeks":
      if (second === "nieuw") return { page: "series-new" };
      if (third === "wijzig") return { page: "series-change", id: part(second) };
      return second ? { page: "series", id: part(second) } : { page: "series-list" };
    case "uit-een-lijst":
      return { page: "import" };
    case "signalen":
      return { page: "signals" };
    case "signaal":
      if (second === "nieuw") return { page: "signal-new" };
      if (third === "wijzig") return { page: "signal-change", id: part(second) };
      return second ? { page: "signal", id: part(second) } : { page: "signals" };
    case "zaken":
      return { page: "cases" };
    case "zaak":
      if (second === "nieuw") return { page: "case-new" };
      if (third === "wijzig") return { page: "case-change", id: part(second) };
      if (third === "brief" && fourth) return { page: "case-letter", id: part(second), kind: part(fourth) };
      if (third === "afspraak") return { page: "agreement-new", of: part(second) };
      if (third === "nazorg") return { page: "aftercare", of: part(second) };
      return second ? { page: "case", id: part(second) } : { page: "cases" };
    case "ccv":
      return { page: "ccv" };
    case "zaakafspraak":
      if (third === "wijzig") return { page: "agreement-change", id: part(second) };
      return second ? { page: "agreement", id: part(second) } : { page: "cases" };
    case "jaarcijfers": {
      const year = Number(second) || new Date().getFullYear();
      return third && fourth ? { page: "figures-behind", year, by: part(third), code: part(fourth) } : { page: "figures", year };
    }
    case "inzicht":
      return { page: "insight" };
    case "afspraken":
      return { page: "rules" };
    case "afspraak":
      if (second === "nieuw") return { page: "rule-new", from: third === "uit" ? part(fourth) : null };
      if (third === "wijzig") return { page: "rule-change", id: part(second) };
      return second ? { page: "rule", id: part(second) } : { page: "rules" };
    case "delen":
      if (second === "laptop" && third) return { page: "laptop", id: part(third) };
      if (second === "apart") return { page: "kept-apart" };
      return second === "laptop-erbij" ? { page: "laptop-add" } : { page: "sharing" };
    case "mens":
      if (second === "nieuw") return { page: "person-new" };
      if (third === "wijzig") return { page: "person-change", id: part(second) };
      if (third === "wat-weten-we") return { page: "access", id: part(second) };
      if (third === "overdragen") return { page: "handover", id: part(second) };
      if (third === "toestemming") return { page: "consent-new", person: part(second) };
      return second ? { page: "person", id: part(second) } : { page: "people" };
    case "mensen":
      return { page: "people" };
    case "groepen":
      return { page: "groups" };
    case "groep":
      if (second === "nieuw") return { page: "group-new" };
      if (third === "wijzig") return { page: "group-change", id: part(second) };
      return second ? { page: "group", id: part(second) } : { page: "groups" };
    case "wie-doet-wat":
      return { page: "who-does" };
    case "toestemmingen":
      return { page: "consents" };
    case "toestemming":
      if (third === "wijzig") return { page: "consent-change", id: part(second) };
      return second ? { page: "consent", id: part(second) } : { page: "consents" };
    case "eigen-velden":
      return { page: "own-fields" };
    case "vergeten":
      return third ? { page: "forget", what: second === "mens" ? "person" : "document", id: part(third) } : { page: "settings", section: "vergeten" };
    case "boek-weghalen":
      return { page: "clear-book" };
    case "terug-naar-kopie":
      return { page: "going-back" };
    case "papieren-sleutel":
      return { page: "paper-key" };
    case "twee-versies":
      return { page: "versions" };
    case "prullenbak":
      return { page: "settings", section: "prullenbak" };
    case "instellingen":
      return { page: "settings", section: second || "ik" };
    case "wat-is-nieuw":
      return { page: "news" };
    case "hulp":
      return second === "blad" ? { page: "guide" } : { page: "help" };
    case "toegankelijkheid":
      return { page: "accessibility" };
    default:
      return { page: "today" };
  }
}

export function address(route: Route): string {
  const id = (text: string) => encodeURIComponent(text);
  switch (route.page) {
    case "today": return "#/vandaag";
    case "encounters": return route.search ? `#/ontmoetingen?zoek=${id(route.search)}` : "#/ontmoetingen";
    case "encounter-new": return "#/ontmoeting/nieuw";
    case "encounter-again": return `#/ontmoeting/${id(route.from)}/nog-een-keer`;
    case "encounter": return `#/ontmoeting/${id(route.id)}`;
    case "encounter-change": return `#/ontmoeting/${id(route.id)}/wijzig`;
    case "encounter-time": return `#/ontmoeting/nieuw/reeks/${route.occurrence}`;
    case "door": return `#/ontmoeting/${id(route.id)}/deur`;
    case "series-list": return "#/reeksen";
    case "series-new": return "#/reeks/nieuw";
    case "series": return `#/reeks/${id(route.id)}`;
    case "series-change": return `#/reeks/${id(route.id)}/wijzig`;
    case "import": return "#/uit-een-lijst";
    case "insight": return "#/inzicht";
    case "figures": return `#/jaarcijfers/${route.year}`;
    case "figures-behind": return `#/jaarcijfers/${route.year}/${id(route.by)}/${id(route.code)}`;
    case "rules": return "#/afspraken";
    case "rule-new": return route.from ? `#/afspraak/nieuw/uit/${id(route.from)}` : "#/afspraak/nieuw";
    case "rule": return `#/afspraak/${id(route.id)}`;
    case "rule-change": return `#/afspraak/${id(route.id)}/wijzig`;
    case "cases": return "#/zaken";
    case "case-new": return "#/zaak/nieuw";
    case "case": return `#/zaak/${id(route.id)}`;
    case "case-change": return `#/zaak/${id(route.id)}/wijzig`;
    case "case-letter": return `#/zaak/${id(route.id)}/brief/${id(route.kind)}`;
    case "ccv": return "#/ccv";
    case "agreement-new": return `#/zaak/${id(route.of)}/afspraak`;
    case "aftercare": return `#/zaak/${id(route.of)}/nazorg`;
    case "agreement": return `#/zaakafspraak/${id(route.id)}`;
    case "agreement-change": return `#/zaakafspraak/${id(route.id)}/wijzig`;
    case "signals": return "#/signalen";
    case "signal-new": return "#/signaal/nieuw";
    case "signal": return `#/signaal/${id(route.id)}`;
    case "signal-change": return `#/signaal/${id(route.id)}/wijzig`;
    case "sharing": return "#/delen";
    case "laptop-add": return "#/delen/laptop-erbij";
    case "kept-apart": return "#/delen/apart";
    case "laptop": return `#/delen/laptop/${id(route.id)}`;
    case "clear-book": return "#/boek-weghalen";
    case "going-back": return "#/terug-naar-kopie";
    case "paper-key": return "#/papieren-sleutel";
    case "people": return "#/mensen";
    case "person-new": return "#/mens/nieuw";
    case "person-change": return `#/mens/${id(route.id)}/wijzig`;
    case "access": return `#/mens/${id(route.id)}/wat-weten-we`;
    case "person": return `#/mens/${id(route.id)}`;
    case "handover": return `#/mens/${id(route.id)}/overdragen`;
    case "consent-new": return `#/mens/${id(route.person)}/toestemming`;
    case "groups": return "#/groepen";
    case "group-new": return "#/groep/nieuw";
    case "group": return `#/groep/${id(route.id)}`;
    case "group-change": return `#/groep/${id(route.id)}/wijzig`;
    case "who-does": return "#/wie-doet-wat";
    case "consents": return "#/toestemmingen";
    case "consent": return `#/toestemming/${id(route.id)}`;
    case "consent-change": return `#/toestemming/${id(route.id)}/wijzig`;
    case "own-fields": return "#/eigen-velden";
    case "forget": return `#/vergeten/${route.what === "person" ? "mens" : "ding"}/${id(route.id)}`;
    case "versions": return "#/twee-versies";
    case "settings": return `#/instellingen/${id(route.section)}`;
    case "help": return "#/hulp";
    case "guide": return "#/hulp/blad";
    case "accessibility": return "#/toegankelijkheid";
    case "news": return "#/wat-is-nieuw";
  }
}

/** Where Esc leads: one step up, or nowhere. */
export function parentOf(route: Route): Route | null {
  switch (route.page) {
    case "today": return null;
    case "encounters": return { page: "today" };
    case "encounter-new": case "encounter-time": case "encounter": case "series-list": case "import": return { page: "encounters", search: "" };
    case "encounter-again": return { page: "encounter", id: route.from };
    case "encounter-change": return { page: "encounter", id: route.id };
    case "door": return null;
    case "series-new": case "series": return { page: "series-list" };
    case "series-change": return { page: "series", id: route.id };
    case "rules": case "insight": case "signals": return { page: "today" };
    case "cases": return { page: "today" };
    case "figures": return { page: "cases" };
    case "figures-behind": return { page: "figures", year: route.year };
    case "case-new": case "case": case "ccv": return { page: "cases" };
    case "case-change": case "case-letter": return { page: "case", id: route.id };
    case "agreement-new": case "aftercare": return { page: "case", id: route.of };
    case "agreement": return { page: "cases" };
    case "agreement-change": return { page: "agreement", id: route.id };
    case "signal-new": case "signal": return { page: "signals" };
    case "signal-change": return { page: "signal", id: route.id };
    case "rule": return { page: "rules" };
    case "rule-new": return route.from ? { page: "encounter", id: route.from } : { page: "rules" };
    case "rule-change": return { page: "rule", id: route.id };
    case "sharing": case "versions": case "settings": case "help": return { page: "today" };
    case "guide": case "accessibility": case "news": return { page: "help" };
    case "laptop-add": case "kept-apart": case "laptop": return { page: "sharing" };
    case "clear-book": return { page: "settings", section: "laptop" };
    case "going-back": return { page: "settings", section: "kopie" };
    case "paper-key": return { page: "settings", section: "mensen" };
    case "people": return { page: "today" };
    case "person-new": case "person": return { page: "people" };
    case "person-change": case "access": case "handover": return { page: "person", id: route.id };
    case "consent-new": return { page: "person", id: route.person };
    case "groups": case "who-does": case "consents": return { page: "today" };
    case "group-new": case "group": return { page: "groups" };
    case "group-change": return { page: "group", id: route.id };
    case "consent": return { page: "consents" };
    case "consent-change": return { page: "consent", id: route.id };
    case "own-fields": return { page: "people" };
    case "forget": return route.what === "person" ? { page: "person", id: route.id } : { page: "settings", section: "prullenbak" };
  }
}

let hash = $state(typeof location === "undefined" ? "" : location.hash);
let keepFocus = false;

if (typeof window !== "undefined") {
  window.addEventListener("hashchange", () => {
    hash = location.hash;
  });
}

export const route = (): Route => readRoute(hash);

export function go(to: Route, how: { replace?: boolean; keepFocus?: boolean } = {}): void {
  keepFocus = how.keepFocus ?? false;
  const target = address(to);
  if (how.replace) {
    history.replaceState(null, "", target);
    hash = target;
  } else if (location.hash !== target) {
    location.hash = target;
  }
}

/** True once, when the page that opens now must leave the focus where it is. */
export function focusStays(): boolean {
  const stays = keepFocus;
  keepFocus = false;
  return stays;
}
