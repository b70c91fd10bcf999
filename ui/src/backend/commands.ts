// What the shell can do for the window, one function a command.
import { call } from "./call";
import type * as T from "../types";

export const start = () => call<T.Start>("start");
export const setLanguage = (tag: string) => call<void>("set_language", { tag });
export const addLanguage = () => call<T.LanguageAdded | null>("add_language");
export const removeLanguage = (tag: string) => call<void>("remove_language", { tag });
export const languageWords = (tag: string) => call<T.LanguageWords>("language_words", { tag });
export const languageFont = (tag: string, name: string) => call<ArrayBuffer>("language_font", { tag, name });
export const setTheme = (theme: T.Theme) => call<void>("set_theme", { theme });
export const quit = () => call<void>("quit");
export const openDataFolder = () => call<void>("open_data_folder");

// keys and people
export const suggestPassphrase = () => call<{ words: string }>("suggest_passphrase");
export const passphraseStrength = (text: string) => call<{ bits: number; enough: boolean }>("passphrase_strength", { text });
export const found = (request: T.FoundRequest) => call<{ personal_sheet: string; paper_key: string }>("found", { ...request });
export const saveSheet = (which: "personal" | "paper_key") => call<{ saved: string | null }>("save_sheet", { which });
export const printSheet = (which: "personal" | "paper_key") => call<void>("print_sheet", { which });
export const sheetsDone = () => call<void>("sheets_done");
export const unlock = (enrolment: T.Id, passphrase: string) => call<T.Me>("unlock", { enrolment, passphrase });
export const signIn = (person: T.Id) => call<T.Me>("sign_in", { person });
export const lock = () => call<void>("lock");
export const addPerson = (name: string, role: string, passphrase: string | null) =>
  call<{ personal_sheet: string | null }>("add_person", { name, role, passphrase });
export const changePassphrase = (old: string, fresh: string) => call<void>("change_passphrase", { old, new: fresh });
export const renameMe = (name: string) => call<void>("rename_me", { name });
export const renameLaptop = (name: string) => call<void>("rename_laptop", { name });
export const stopAccess = (person: T.Id) => call<{ name: string; laptops: string[] }>("stop_access", { person });
export const roleChange = (person: T.Id, role: string) => call<T.RoleChange>("role_change", { person, role });
export const setRole = (person: T.Id, role: string) => call<T.RoleChange>("set_role", { person, role });
export const paperFacts = (code: string) => call<T.PaperFacts>("paper_facts", { code });
export const usePaper = (code: string, person: T.Id, passphrase: string | null) => call<T.PaperUsed>("use_paper", { code, person, passphrase });
export const keyStick = () => call<T.KeyStickState>("key_stick");
export const makeKeyStick = (proof: string, folder: string | null) => call<{ made: string | null }>("make_key_stick", { proof, folder });
export const removeKeyStick = () => call<void>("remove_key_stick");
export const newSheet = (passphrase: string) => call<{ personal_sheet: string | null }>("new_sheet", { passphrase });
export const unlockWithKeyStick = (enrolment: T.Id, askFolder: boolean) => call<T.Me | null>("unlock_with_key_stick", { enrolment, askFolder });
export const renewPassphrase = (enrolment: T.Id, code: string | null, fresh: string, askFolder: boolean) => call<T.Me | null>("renew_passphrase", { enrolment, code, new: fresh, askFolder });
export const givePassphrase = (person: T.Id, passphrase: string) => call<{ personal_sheet: string | null }>("give_passphrase", { person, passphrase });
export const anewFacts = (enrolment: T.Id) => call<T.AnewFacts>("anew_facts", { enrolment });
export const beginAnew = () => call<void>("begin_anew");
export const touched = (place: string, closedRoom: boolean) => call<void>("touched", { place, closedRoom });
export const lockByItself = () => call<void>("lock_by_itself");
export const shutClosedRoom = () => call<void>("shut_closed_room");
export const lockTimes = () => call<T.LockTimes>("lock_times");
export const setLockTimes = (minutes: number, closedMinutes: number) => call<T.LockTimes>("set_lock_times", { minutes, closedMinutes });
export const quickCode = () => call<T.QuickCode | null>("quick_code");
export const setQuickCode = (kind: T.QuickKind, code: string, before: string | null, proof: string | null) => call<void>("set_quick_code", { kind, code, before, proof });
export const clearQuickCode = (before: string | null) => call<void>("clear_quick_code", { before });
export const returnByCode = (person: T.Id, code: string) => call<T.Me>("return_by_code", { person, code });
export const letPersonIn = (person: T.Id, by: T.Id, passphrase: string | null) => call<T.Me>("let_person_in", { person, by, passphrase });
export const letInLog = () => call<T.Vouched[]>("let_in_log");
export const team = () => call<T.TeamMember[]>("team");

// joining, by stick
export const pickFolder = () => call<{ folder: string | null }>("pick_folder");
export const folders = () => call<T.RememberedFolder[]>("folders");
export const joinRequest = (request: T.JoinRequest) => call<{ digits: string; request: string }>("join_request", { ...request });
export const joinWrite = (folder: string) => call<{ file: string }>("join_write", { folder });
export const joinState = () => call<T.JoinState>("join_state");
export const joinFinish = (folder: string) => call<{ pictures: string[]; personal_sheet: string | null }>("join_finish", { folder });
export const joinSame = (same: boolean) => call<void>("join_same", { same });
export const joinTakeBack = (file: string) => call<void>("join_take_back", { file });
export const joinCancel = () => call<void>("join_cancel");
export const joinRequests = (folder: string) => call<T.WaitingRequest[]>("join_requests", { folder });
export const joinApprove = (folder: string, file: string, digits: string, whose: T.Whose) =>
  call<{ file: string; pictures: string[] }>("join_approve", { folder, file, digits, whose });

// joining, over the network
export const joinLine = () => call<T.JoinLine>("join_line");
export const joinLineSame = (same: boolean) => call<void>("join_line_same", { same });
export const joinLineAgain = () => call<void>("join_line_again");
export const joinLineClose = () => call<void>("join_line_close");
export const letIn = () => call<T.LetInLine>("let_in");
export const letInRing = (at: { near: string | null; address: string | null }, digits: string, whose: T.Whose) => call<void>("let_in_ring", { ...at, digits, whose });
export const letInSame = (same: boolean) => call<void>("let_in_same", { same });
export const letInAgain = () => call<void>("let_in_again");
export const letInClose = () => call<void>("let_in_close");
export const whoWaits = () => call<T.WhoWaits>("who_waits");
export const confirmLaptop = (laptop: T.Id, kind: T.LaptopClass) => call<void>("confirm_laptop", { laptop, class: kind });
export const refuseLaptop = (laptop: T.Id) => call<{ name: string; laptops: string[] }>("refuse_laptop", { laptop });

// encounters
export const today = () => call<T.Today>("today");
export const listEncounters = (asked: { search?: string | null; from?: T.Day | null; to?: T.Day | null; cursor?: string | null; limit: number }) =>
  call<{ rows: T.EncounterRow[]; cursor: string | null }>("list_encounters", { search: null, from: null, to: null, cursor: null, ...asked });
export const getEncounter = (id: T.Id) => call<T.EncounterView>("get_encounter", { id });
export const photosPick = () => call<{ files: number } | null>("photos_pick");
export const photosAdd = (encounter: T.Id, draft: T.PhotoDraft) => call<T.PhotosAdded>("photos_add", { encounter, draft });
export const photosStop = () => call<void>("photos_stop");
export const changePhoto = (id: T.Id, draft: T.PhotoDraft, base: string) => call<T.Saved>("change_photo", { id, draft, base });
export const photoPicture = (id: T.Id) => call<ArrayBuffer>("photo_picture", { id });
export const importPick = () => call<T.ImportView | null>("import_pick");
export const importView = () => call<T.ImportView | null>("import_view");
export const importChange = (change: T.ImportChange) => call<T.ImportView>("import_change", { change });
export const importClose = () => call<void>("import_close");
export const importTake = () => call<T.Imported>("import_take");
export const importStop = () => call<void>("import_stop");
export const listImports = () => call<T.ImportRow[]>("list_imports");
export const importUndo = (id: T.Id) => call<number>("import_undo", { import: id });
export const importRedo = (id: T.Id) => call<number>("import_redo", { import: id });
export const history = (id: T.Id) => call<T.Happened[]>("history", { id });
export const putBackAsThen = (id: T.Id, then: string) => call<T.Saved>("put_back_as_then", { id, then });
export const findThings = (text: string) => call<T.FoundThing[]>("find_things", { text });
export const listSeries = () => call<T.SeriesRow[]>("list_series");
export const getSeries = (id: T.Id) => call<T.SeriesView>("get_series", { id });
export const recordSeries = (draft: T.SeriesDraft) => call<T.Saved>("record_series", { draft });
export const changeSeries = (id: T.Id, draft: T.SeriesDraft, base: string) => call<T.Saved>("change_series", { id, draft, base });
export const exceptSeries = (occurrence: string, cancelled: boolean, on: T.Day | null) => call<T.Saved>("except_series", { occurrence, cancelled, on });
export const coming = () => call<T.Planned[]>("coming");
export const timeForm = (occurrence: string) => call<T.TimeForm>("time_form", { occurrence });
export const checkIn = (id: T.Id, name: string | null, isNew: boolean) => call<T.Saved>("check_in", { id, name, isNew });
export const joinEvenings = (id: T.Id, other: T.Id) => call<T.Saved>("join_evenings", { id, other });
export const insight = (period: { from: T.Day | null; to: T.Day | null }) => call<T.Insight>("insight", period);
export const encounterForm = () => call<T.EncounterForm>("encounter_form");
export const findPeople = (text: string) => call<T.PersonTile[]>("find_people", { text });
export const recordEncounter = (draft: T.EncounterDraft) => call<T.Saved>("record_encounter", { draft });
export const changeEncounter = (id: T.Id, draft: T.EncounterDraft, base: string) => call<T.Saved>("change_encounter", { id, draft, base });
export const throwAway = (id: T.Id) => call<T.Saved>("throw_away", { id });
export const restore = (id: T.Id) => call<T.Saved>("restore", { id });
export const undo = (token: string) => call<{ undone: string; id: T.Id }>("undo", { token });
export const listBin = () => call<T.BinRow[]>("list_bin");

// drafts
export const keepDraft = (form: string, about: string | null, content: string) => call<void>("keep_draft", { form, about, content });
export const findDraft = (form: string, about: string | null) => call<T.KeptDraft | null>("find_draft", { form, about });
export const dropDraft = (form: string, about: string | null) => call<void>("drop_draft", { form, about });

// rules
export const listRules = () => call<T.RuleRow[]>("list_rules");
export const getRule = (id: T.Id) => call<T.RuleView>("get_rule", { id });
export const recordRule = (draft: T.RuleDraft) => call<T.Saved>("record_rule", { draft });
export const changeRule = (id: T.Id, draft: T.RuleDraft, base: string) => call<T.Saved>("change_rule", { id, draft, base });
export const answerRule = (id: T.Id, item: T.Id, kept: T.Kept, on: T.Day) => call<T.Saved>("answer_rule", { id, item, kept, on });
export const printSignIn = (id: T.Id) => call<void>("print_sign_in", { id });
export const saveSignIn = (id: T.Id) => call<{ saved: string | null }>("save_sign_in", { id });
export const saveCalendar = () => call<{ saved: string | null }>("save_calendar");
export const posterPicture = (id: T.Id, languages: string[]) => call<{ svg_pages: string[] }>("poster_picture", { id, languages });
export const savePoster = (id: T.Id, languages: string[]) => call<{ saved: string | null }>("save_poster", { id, languages });
export const printPoster = (id: T.Id, languages: string[]) => call<void>("print_poster", { id, languages });
export const openPoster = (id: T.Id, languages: string[]) => call<void>("open_poster", { id, languages });

export const guidePicture = (language: string) => call<{ svg_pages: string[] }>("guide_picture", { language });
export const saveGuide = (language: string) => call<{ saved: string | null }>("save_guide", { language });
export const printGuide = (language: string) => call<void>("print_guide", { language });
export const openGuide = (language: string) => call<void>("open_guide", { language });

// agreements in cases
export const listAgreements = (of: T.Id) => call<T.AgreementRow[]>("list_agreements", { case: of });
export const getAgreement = (id: T.Id) => call<T.AgreementView>("get_agreement", { id });
export const recordAgreement = (of: T.Id, draft: T.AgreementDraft) => call<T.Saved>("record_agreement", { case: of, draft });
export const changeAgreement = (id: T.Id, draft: T.AgreementDraft, base: string) => call<T.Saved>("change_agreement", { id, draft, base });
export const agreementHints = (of: T.Id, draft: T.AgreementDraft) => call<T.AgreementHint[]>("agreement_hints", { case: of, draft });
export const signAgreement = (id: T.Id, draft: T.SignDraft) => call<T.Saved>("sign_agreement", { id, draft });
export const signAgreementOnPaper = (id: T.Id, draft: T.SignDraft) => call<T.Saved | null>("sign_agreement_on_paper", { id, draft });
export const unsignAgreement = (id: T.Id, signature: T.Id) => call<T.Saved>("unsign_agreement", { id, signature });
export const tellReferrer = (id: T.Id, party: string, yes: boolean) => call<T.Saved>("tell_referrer", { id, draft: { party, yes } });
export const answerAgreement = (id: T.Id, answers: T.AgreementAnswerDraft[], withStep: boolean, talk: T.Day | null) => call<T.Saved>("answer_agreement", { id, answers, withStep, talk });
export const throwAgreementAway = (id: T.Id) => call<T.Saved>("throw_agreement_away", { id });
export const fetchAgreementBack = (id: T.Id) => call<T.Saved>("fetch_agreement_back", { id });
export const agreementPicture = (id: T.Id, version: string | null, languages: string[]) => call<{ svg_pages: string[] }>("agreement_picture", { id, version, languages });
export const saveAgreement = (id: T.Id, version: string | null, languages: string[]) => call<{ saved: string | null }>("save_agreement", { id, version, languages });
export const printAgreement = (id: T.Id, version: string | null, languages: string[]) => call<void>("print_agreement", { id, version, languages });
export const signedPaper = (id: T.Id, signature: T.Id) => call<ArrayBuffer>("signed_paper", { id, signature });

// cases: the closed room
export const listCases = (asked: { part: T.CasePart; search?: string | null; cursor?: string | null; limit: number }) =>
  call<T.CasePage>("list_cases", { search: null, cursor: null, ...asked });
export const dueCases = () => call<T.CaseRow[]>("due_cases");
export const getCase = (id: T.Id) => call<T.CaseView>("get_case", { id });
export const recordCase = (draft: T.CaseDraft) => call<T.Saved>("record_case", { draft });
export const changeCase = (id: T.Id, draft: Partial<T.CaseDraft>) => call<T.Saved>("change_case", { id, draft });
export const takeCaseStep = (id: T.Id, draft: T.StepDraft) => call<T.Saved>("take_case_step", { id, draft });
export const takeCaseStepBack = (id: T.Id, step: T.Id) => call<T.Saved>("take_case_step_back", { id, step });
export const assignCase = (id: T.Id, people: T.Id[]) => call<void>("assign_case", { id, people });
export const unassignCase = (id: T.Id, person: T.Id) => call<void>("unassign_case", { id, person });
export const addCaseParty = (id: T.Id, draft: T.PartyDraft) => call<T.Saved>("add_case_party", { id, draft });
export const dropCaseParty = (id: T.Id, party: T.Id) => call<T.Saved>("drop_case_party", { id, party });
export const throwCaseAway = (id: T.Id) => call<T.Saved>("throw_case_away", { id });
export const openCase = (id: T.Id) => call<boolean>("open_case", { id });
export const caseReads = (id: T.Id) => call<T.CaseRead[]>("case_reads", { id });
export const caseNotes = (id: T.Id) => call<T.CaseNotes>("case_notes", { id });
export const saveCaseNote = (id: T.Id, text: string, note: T.Id | null = null, base: string | null = null) =>
  call<T.Saved>("save_case_note", { id, note, base, text });
export const throwCaseNoteAway = (id: T.Id) => call<T.Saved>("throw_case_note_away", { id });
export const fetchCaseNoteBack = (id: T.Id) => call<T.Saved>("fetch_case_note_back", { id });
export const partFromCase = (id: T.Id, task: "details" | "notes") => call<void>("part_from_case", { id, task });
export const complain = (id: T.Id, draft: T.ComplaintDraft) => call<T.Saved>("complain", { id, draft });
export const answerComplaint = (id: T.Id, complaint: T.Id, draft: T.ComplaintAnswer) => call<T.Saved>("answer_complaint", { id, complaint, draft });
export const fetchCaseBack = (id: T.Id) => call<T.Saved>("fetch_case_back", { id });

// beside the steps of a case
export const caseBeside = (id: T.Id) => call<T.CaseBeside>("case_beside", { id });
export const flagCase = (id: T.Id, code: string) => call<T.Saved>("flag_case", { id, draft: { code } });
export const liftCase = (id: T.Id, why: string) => call<T.Saved>("lift_case", { id, why });
export const planCaseTalk = (id: T.Id, draft: T.MeetingDraft) => call<T.Saved>("plan_case_talk", { id, draft });
export const strikeCaseLine = (id: T.Id, line: T.Id) => call<T.Saved>("strike_case_line", { id, line });
export const sayCaseTold = (id: T.Id, party: T.Id, yes: boolean) => call<T.Saved>("say_case_told", { id, party, yes });
export const sayCaseSatisfied = (id: T.Id, party: T.Id, question: string, face: string) => call<T.Saved>("say_case_satisfied", { id, party, question, face });
export const sayCaseKnown = (id: T.Id, person: T.Id) => call<T.Saved>("say_case_known", { id, person });
export const setCaseParty = (id: T.Id, party: T.Id, draft: T.PartyFactsDraft, base: string | null) => call<T.Saved>("set_case_party", { id, party, draft, base });
export const proposePairs = (id: T.Id) => call<T.Proposals>("propose_pairs", { id });
export const declineCase = (id: T.Id, reason: string) => call<T.Saved>("decline_case", { id, reason });
export const saveTalks = () => call<{ saved: string | null }>("save_talks");
export const letterPicture = (id: T.Id, draft: T.LetterDraft) => call<T.LetterPicture>("letter_picture", { id, draft });
export const printLetter = (id: T.Id, draft: T.LetterDraft) => call<void>("print_letter", { id, draft });
export const saveLetter = (id: T.Id, draft: T.LetterDraft) => call<{ saved: string | null }>("save_letter", { id, draft });
export const letterSent = (id: T.Id, draft: T.LetterDraft) => call<T.Saved>("letter_sent", { id, draft });
export const wishes = (id: T.Id) => call<T.WishLine[]>("wishes", { id });
export const addWish = (id: T.Id, what: string, value: string) => call<T.Saved>("add_wish", { id, draft: { what, value } });
export const dropWish = (id: T.Id, line: T.Id) => call<T.Saved>("drop_wish", { id, line });

// the file for the CCV
export const listCriteria = () => call<T.CriterionView[]>("list_criteria");
export const dueCriteria = () => call<T.CriterionDue[]>("due_criteria");
export const recordCriterion = (draft: T.CriterionDraft) => call<T.Saved>("record_criterion", { draft });
export const changeCriterion = (id: T.Id, draft: Partial<T.CriterionDraft>) => call<T.Saved>("change_criterion", { id, draft });
export const putCriterionAway = (id: T.Id, away: boolean) => call<T.Saved>("put_criterion_away", { id, away });
export const addEvidence = (id: T.Id, text: string) => call<T.Saved>("add_evidence", { id, draft: { text } });
export const dropEvidence = (id: T.Id, line: T.Id) => call<T.Saved>("drop_evidence", { id, line });

// lists of codes
export const listCodes = () => call<T.CodeRow[]>("list_codes");
export const addCode = (list: string, draft: T.CodeDraft) => call<T.Saved>("add_code", { list, draft });
export const editCode = (list: string, code: string, draft: T.CodeDraft) => call<T.Saved>("edit_code", { list, code, draft });
export const moveCode = (list: string, code: string, earlier: boolean) => call<T.Saved>("move_code", { list, code, earlier });

// figures of a year of cases
export const annualFigures = (year: number, published: boolean) => call<T.AnnualFigures>("annual_figures", { year, published });
export const casesBehind = (year: number, by: string, row: string) => call<T.CaseBehind[]>("cases_behind", { year, by, row });
export const saveAnnualFigures = (year: number, published: boolean, format: "xlsx" | "csv") => call<{ saved: string | null }>("save_annual_figures", { year, published, format });

// signals
export const listSignals = (asked: { state?: T.SignalState | null; search?: string | null; cursor?: string | null; limit: number }) =>
  call<{ rows: T.SignalRow[]; cursor: string | null }>("list_signals", { state: null, search: null, cursor: null, ...asked });
export const getSignal = (id: T.Id) => call<T.SignalView>("get_signal", { id });
export const signalTimeline = (id: T.Id) => call<T.SignalEvent[]>("signal_timeline", { id });
export const signalForm = () => call<{ places: string[] }>("signal_form");
export const signalsBehind = (id: T.Id) => call<T.SignalRow[]>("signals_behind", { id });
export const checkSignalText = (text: string) => call<T.PointingAt[]>("check_signal_text", { text });
export const recordSignal = (draft: T.SignalDraft) => call<T.Saved>("record_signal", { draft });
export const changeSignal = (id: T.Id, draft: T.SignalDraft, base: string) => call<T.Saved>("change_signal", { id, draft, base });
export const hearSignal = (id: T.Id, on: T.Day) => call<T.Saved>("hear_signal", { id, on });
export const readSignal = (id: T.Id, phase: string) => call<T.Saved>("read_signal", { id, phase });
export const actOnSignal = (id: T.Id, draft: T.ActionDraft) => call<T.Saved>("act_on_signal", { id, draft });
export const linkSignal = (id: T.Id, to: T.Id) => call<T.Saved>("link_signal", { id, to });
export const unlinkSignal = (id: T.Id, to: T.Id) => call<T.Saved>("unlink_signal", { id, to });
export const closeSignal = (id: T.Id, feedback: string) => call<T.Saved>("close_signal", { id, feedback });
export const signalToCase = (id: T.Id) => call<T.Saved>("signal_to_case", { id });
export const reopenSignal = (id: T.Id) => call<T.Saved>("reopen_signal", { id });

// two versions, sharing, backup
export const listVersions = () => call<T.VersionCard[]>("list_versions");
export const chooseVersion = (document: T.Id, field: string, keep: number | "both") => call<T.Saved>("choose_version", { document, field, keep });
export const listChoices = () => call<T.ChoiceMade[]>("list_choices");
export const takeBackChoice = (document: T.Id, key: string) => call<T.Saved>("take_back_choice", { document, key });
export const status = () => call<T.Status>("status");
export const onlyHere = () => call<{ id: T.Id; kind: string; title: string }[]>("only_here");
export const board = () => call<T.BoardRow[]>("board");
export const exchange = (folder: string) => call<T.Receipt>("exchange", { folder });
export const cancelExchange = () => call<void>("cancel_exchange");
export const listPeople = (asked: { search?: string | null; cursor?: string | null; limit: number }) =>
  call<{ rows: T.PersonRow[]; cursor: string | null; total: number }>("list_people", { search: null, cursor: null, ...asked });
export const peopleAlike = (name: string, telephone: string | null) => call<T.AlikeCard[]>("people_alike", { name, telephone });
export const recordPerson = (draft: T.CardDraft) => call<T.Saved>("record_person", { draft });
export const changePerson = (id: T.Id, draft: T.CardDraft, base: string) => call<T.Saved>("change_person", { id, draft, base });
export const saySamePerson = (id: T.Id, other: T.Id) => call<T.Saved>("say_same_person", { id, other });
export const sayOtherPerson = (id: T.Id) => call<T.Saved>("say_other_person", { id });
export const personView = (id: T.Id) => call<T.PersonView>("person_view", { id });
export const accessPack = (asked: T.AccessAsked) => call<T.AccessPack>("access_pack", { asked });
export const saveAccessPdf = (asked: T.AccessAsked) => call<{ saved: string | null }>("save_access_pdf", { asked });
export const saveAccessJson = (asked: T.AccessAsked) => call<{ saved: string | null }>("save_access_json", { asked });
export const exportBook = (choice: T.ExportChoice) => call<T.Exported>("export", { choice });
export const listExports = () => call<T.ExportNote[]>("list_exports");
export const forgetPreview = (what: T.Forgettable) => call<T.ForgetPlan>("forget_preview", { what });
export const forget = (what: T.Forgettable) => call<T.ForgetStatus>("forget", { what });
export const forgotten = () => call<T.ForgetStatus[]>("forgotten");
export const retention = () => call<T.RetentionCalendar>("retention");
export const retentionDue = () => call<{ count: number }>("retention_due");
export const setTerm = (kind: string, months: number) => call<T.Saved>("set_term", { draft: { kind, months } });
export const runRetention = (kind: string, ids: T.Id[]) => call<T.RetentionDone>("run_retention", { kind, ids });
export const allowForgets = () => call<{ count: number }>("allow_forgets");
export const leaveForgets = () => call<{ count: number }>("leave_forgets");
export const laptopFacts = (id: T.Id) => call<T.LaptopFacts>("laptop_facts", { id });
export const partWith = (id: T.Id, draft: T.PartingDraft) => call<{ already: boolean }>("part_with", { id, draft });
export const tickParting = (id: T.Id, step: string, done: boolean) => call<void>("tick_parting", { id, step, done });
export const partings = () => call<T.PartingRow[]>("partings");
export const lossNoticeText = (id: T.Id) => call<{ heading: string; lines: string[] }[]>("loss_notice_text", { id });
export const saveLossNotice = (id: T.Id) => call<{ saved: string | null }>("save_loss_notice", { id });
export const printLossNotice = (id: T.Id) => call<void>("print_loss_notice", { id });
export const clearFacts = () => call<T.ClearFacts>("clear_facts");
export const clearLaptop = (althoughOnlyHere: boolean) => call<void>("clear_laptop", { althoughOnlyHere });
export const lateWork = () => call<T.LateWork[]>("late_work");
export const lateThings = (id: T.Id) => call<T.LateThing[]>("late_things", { id });
export const acceptLate = (id: T.Id) => call<T.LateTaken>("accept_late", { id });
export const refuseLate = (id: T.Id) => call<void>("refuse_late", { id });
export const keptApart = () => call<T.KeptApart[]>("kept_apart");
export const standing = () => call<T.Standing>("standing");
export const copyIsKnown = () => call<void>("copy_is_known");
export const stranded = () => call<T.Stranded[]>("stranded");
export const letStrandedIn = (id: T.Id) => call<T.LateTaken>("let_stranded_in", { id });
export const keepOut = (id: T.Id) => call<void>("keep_out", { id });
export const sticks = () => call<T.PluggedStick[]>("sticks");
export const stickLoad = (folder: string) => call<T.StickLoad>("stick_load", { folder });
export const near = () => call<T.Near>("near");
export const setNear = (on: boolean) => call<void>("set_near", { on });
export const callNear = (address: string) => call<void>("call_near", { address });
export const remotePlace = () => call<T.Place | null>("remote_place");
export const setRemotePlace = (place: T.PlaceDraft) => call<void>("set_remote_place", { place });
export const forgetRemotePlace = () => call<void>("forget_remote_place");
export const exchangeRemote = () => call<T.Receipt>("exchange_remote");
export const saveBackup = () => call<{ saved: string | null; bytes: number }>("save_backup");
export const dailyBackup = () => call<T.DailyBackup>("daily_backup");
export const chooseBackupFolder = () => call<boolean>("choose_backup_folder");
export const stopDailyBackup = () => call<void>("stop_daily_backup");
export const backupNow = () => call<void>("backup_now");
export const rehearseBackup = (passphrase: string, other: boolean) => call<T.Rehearsal | null>("rehearse_backup", { passphrase, other });
export const restoreBackup = (passphrase: string, everybody: boolean) => call<void>("restore_backup", { passphrase, everybody });
export const backupPoint = () => call<T.BackupPoint | null>("backup_point");
export const goingBack = () => call<T.GoingBack | null>("going_back");
export const goBack = (things: number) => call<{ back: number; to_bin: number }>("go_back", { things });
export const takeBackGoingBack = () => call<void>("take_back_going_back");
export const endGoingBack = () => call<void>("end_going_back");

// groups, consents, what people do here, own fields
export const listGroups = (search: string | null) => call<T.GroupRow[]>("list_groups", { search });
export const getGroup = (id: T.Id) => call<T.GroupView>("get_group", { id });
export const recordGroup = (draft: T.GroupDraft) => call<T.Saved>("record_group", { draft });
export const changeGroup = (id: T.Id, draft: T.GroupDraft, base: string) => call<T.Saved>("change_group", { id, draft, base });
export const listConsents = () => call<T.ConsentRow[]>("list_consents");
export const getConsent = (id: T.Id) => call<T.ConsentView>("get_consent", { id });
export const withdrawnConsents = () => call<T.WithdrawnConsent[]>("withdrawn_consents");
export const recordConsent = (draft: T.ConsentDraft) => call<T.Saved>("record_consent", { draft });
export const changeConsent = (id: T.Id, draft: T.ConsentDraft, base: string) => call<T.Saved>("change_consent", { id, draft, base });
export const withdrawConsent = (id: T.Id, on: string) => call<T.Saved>("withdraw_consent", { id, on });
export const checkConsent = (id: T.Id) => call<T.Saved>("check_consent", { id });
export const belonging = (id: T.Id) => call<T.Belonging>("belonging", { id });
export const whoDoes = (duty: string | null, on: T.Day | null) => call<T.Busy[]>("who_does", { duty, on });
export const addDuty = (id: T.Id, draft: { duty: string; from: T.Day | null; until: T.Day | null }) => call<T.Saved>("add_duty", { id, draft });
export const endDuty = (id: T.Id, line: T.Id, on: string) => call<T.Saved>("end_duty", { id, line, on });
export const dropDuty = (id: T.Id, line: T.Id) => call<T.Saved>("drop_duty", { id, line });
export const handover = (id: T.Id, on: T.Day | null) => call<T.Handover>("handover", { id, on });
export const handOver = (id: T.Id, to: string | null, on: T.Day, endDuties: boolean) => call<T.HandedOver>("hand_over", { id, to, on, endDuties });
export const listFields = () => call<T.OwnField[]>("list_fields");
export const recordField = (draft: T.FieldDraft) => call<T.Saved>("record_field", { draft });
export const putFieldAway = (id: T.Id, away: boolean) => call<T.Saved>("put_field_away", { id, away });

// reading aloud
export const aloudFacts = () => call<T.AloudFacts>("aloud_facts");
export const setReadingAloud = (choice: T.ReadingChoice) => call<void>("set_reading_aloud", { choice });
export const sayAloud = (text: string, tag: string) => call<boolean>("say_aloud", { text, tag });
export const hush = () => call<void>("hush");
export const recordedTexts = (tag: string) => call<string[]>("recorded_texts", { tag });
export const recordedSound = (text: string, tag: string) => call<ArrayBuffer>("recorded_sound", { text, tag });
export const addRecordings = () => call<T.RecordedLanguage | null>("add_recordings");
export const removeRecordings = (tag: string) => call<void>("remove_recordings", { tag });
export const atDoor = (stands: boolean) => call<void>("at_door", { stands });
// an invented book to look at, and the tour
export const lookAround = (anew: boolean) => call<void>("look_around", { anew });
export const stopMakingDemo = () => call<void>("stop_making_demo");
export const leaveDemo = () => call<void>("leave_demo");
export const tourSeen = () => call<boolean>("tour_seen");
export const keepTourSeen = () => call<void>("keep_tour_seen");
