// What Vandaag asks, and the topics that change it.
import { backend, type Topic } from "../../backend";

const CHANGED_BY: readonly Topic[] = ["encounters", "rules", "signals", "versions", "drafts", "sharing", "people", "laptop"];
export const ASKS_TODAY = [backend.today, CHANGED_BY] as const;
