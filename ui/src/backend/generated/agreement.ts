// What the shell gives fits what the window expects. Nothing here runs: the type checker reads it.
import type * as commands from "../commands";
import type * as Ours from "../../types";
import type * as Shell from "./border";

type Answer<Command extends (...given: never[]) => Promise<unknown>> = Awaited<ReturnType<Command>>;
/** Each pair: what the shell gives, and what the window takes it for. */
type Fits<Given extends Expected, Expected> = Given;

export type Agreed = [
  Fits<Shell.Refused, Ours.Refused>,
  Fits<Shell.ExchangeProgress, Ours.ExchangeProgress>,
  Fits<Shell.Start, Answer<typeof commands.start>>,
  Fits<Shell.Suggestion, Answer<typeof commands.suggestPassphrase>>,
  Fits<Shell.Strength, Answer<typeof commands.passphraseStrength>>,
  Fits<Shell.Sheets, Answer<typeof commands.found>>,
  Fits<Shell.SavedFile, Answer<typeof commands.saveSheet>>,
  Fits<Shell.SavedFile, Answer<typeof commands.savePoster>>,
  Fits<Shell.Me, Answer<typeof commands.unlock>>,
  Fits<Shell.Me, Answer<typeof commands.signIn>>,
  Fits<Shell.Added, Answer<typeof commands.addPerson>>,
  Fits<Shell.TeamMember[], Answer<typeof commands.team>>,
  Fits<Shell.PersonTile[], Answer<typeof commands.findPeople>>,
  Fits<Shell.Picked, Answer<typeof commands.pickFolder>>,
  Fits<Shell.RememberedFolder[], Answer<typeof commands.folders>>,
  Fits<Shell.JoinRequested, Answer<typeof commands.joinRequest>>,
  Fits<Shell.JoinWritten, Answer<typeof commands.joinWrite>>,
  Fits<Shell.JoinState, Answer<typeof commands.joinState>>,
  Fits<Shell.JoinFinished, Answer<typeof commands.joinFinish>>,
  Fits<Shell.WaitingRequest[], Answer<typeof commands.joinRequests>>,
  Fits<Shell.JoinApproved, Answer<typeof commands.joinApprove>>,
  Fits<Shell.Today, Answer<typeof commands.today>>,
  Fits<Shell.EncounterPage, Answer<typeof commands.listEncounters>>,
  Fits<Shell.EncounterView, Answer<typeof commands.getEncounter>>,
  Fits<Shell.EncounterForm, Answer<typeof commands.encounterForm>>,
  Fits<Shell.Saved, Answer<typeof commands.recordEncounter>>,
  Fits<Shell.Undone, Answer<typeof commands.undo>>,
  Fits<Shell.BinRow[], Answer<typeof commands.listBin>>,
  Fits<Shell.KeptDraft | null, Answer<typeof commands.findDraft>>,
  Fits<Shell.RuleRow[], Answer<typeof commands.listRules>>,
  Fits<Shell.RuleView, Answer<typeof commands.getRule>>,
  Fits<Shell.PosterPicture, Answer<typeof commands.posterPicture>>,
  Fits<Shell.VersionCard[], Answer<typeof commands.listVersions>>,
  Fits<Shell.Status, Answer<typeof commands.status>>,
  Fits<Shell.OnlyHere[], Answer<typeof commands.onlyHere>>,
  Fits<Shell.Receipt, Answer<typeof commands.exchange>>,
  Fits<Shell.Receipt, Answer<typeof commands.exchangeRemote>>,
  Fits<Shell.BoardRow[], Answer<typeof commands.board>>,
  Fits<Shell.LateWork[], Answer<typeof commands.lateWork>>,
  Fits<Shell.LateThing[], Answer<typeof commands.lateThings>>,
  Fits<Shell.LateTaken, Answer<typeof commands.acceptLate>>,
  Fits<Shell.KeptApart[], Answer<typeof commands.keptApart>>,
  Fits<Shell.PluggedStick[], Answer<typeof commands.sticks>>,
  Fits<Shell.StickLoad, Answer<typeof commands.stickLoad>>,
  Fits<Shell.Near, Answer<typeof commands.near>>,
  Fits<Shell.Place | null, Answer<typeof commands.remotePlace>>,
  Fits<Shell.Stopped, Answer<typeof commands.stopAccess>>,
  Fits<Shell.BackupMade, Answer<typeof commands.saveBackup>>,
];
