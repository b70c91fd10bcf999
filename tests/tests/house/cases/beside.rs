//! What stands beside the steps of a case, on several laptops: nothing is overwritten, and a danger stops it everywhere.

use samenboek_app::CaseBeside;
use samenboek_crypto::{Deed, Forgotten};
use samenboek_domain::case::{
    CaseResult, CaseTask, ComplaintAnswer, ComplaintDraft, DeclineReason, FlagDraft, MeetingDraft,
    PartyFactsDraft, StepDraft,
};
use samenboek_domain::code_list::{CodeDraft, CodeList};
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::person::wish::WishDraft;
use samenboek_domain::time::Timestamp;
use samenboek_store::Hands;
use samenboek_tests::Laptop;
use serde_json::{Value, json};

use super::{Street, is_sound, meets};
use crate::sharing::forgetting::searching::Haystack;
use crate::sharing::insider::Insider;

/// Stand in nothing but a line.
const WHY: &str = "Kerkuil";
const PLACE: &str = "Goudhaan";

fn beside(laptop: &Laptop, id: &DocumentId) -> CaseBeside {
    laptop.house().case_beside(id).unwrap()
}

/// Everything that is noted, as one text.
fn told(laptop: &Laptop, id: &DocumentId) -> String {
    let lines = beside(laptop, id).lines.into_iter().map(|it| {
        let line = it.line;
        format!(
            "{} {} {} {} {:?} {} {:?} {}",
            line.kind, line.code, line.on, it.by, it.who, line.why, line.place, it.is_struck
        )
    });
    let lines: Vec<String> = lines.collect();
    lines.join("\n")
}

fn flags(laptop: &Laptop, id: &DocumentId) -> Vec<String> {
    let flags = beside(laptop, id).flags.into_iter();
    flags.map(|it| it.line.code).collect()
}

fn stops(laptop: &Laptop, id: &DocumentId, code: &str) {
    let draft = FlagDraft::from_json(json!({"code": code})).unwrap();
    laptop.house().flag_case(id, &draft).unwrap();
}

fn plans(laptop: &Laptop, id: &DocumentId, draft: Value) {
    let draft = MeetingDraft::from_json(draft).unwrap();
    laptop.house().plan_case_talk(id, &draft).unwrap();
}

fn party(laptop: &Laptop, id: &DocumentId, place: usize) -> PersonId {
    beside(laptop, id).parties[place].party.person
}

fn step(laptop: &Laptop, id: &DocumentId, draft: Value) -> Result<(), &'static str> {
    let draft = StepDraft::from_json(draft).unwrap();
    let taken = laptop.house().take_case_step(id, &draft);
    taken.map(|_| ()).map_err(|error| error.code())
}

#[test]
fn one_danger_is_lifted_while_another_is_written_down_elsewhere_and_the_case_stays_stopped() {
    let street = Street::of(801);
    let id = street.case();
    street.brug.everybody_meets();
    let stick = street.brug.path("stick");
    let (karin, amina, jan) = (street.karin(), street.amina(), street.jan());
    stops(amina, &id, "threat");
    meets(amina, &stick);
    meets(karin, &stick);
    karin
        .house()
        .lift_case(&id, "De wijkagent was er.")
        .unwrap();
    stops(jan, &id, "child");
    for laptop in [karin, jan, karin, amina] {
        meets(laptop, &stick);
    }
    for laptop in [karin, amina, jan] {
        assert_eq!(flags(laptop, &id), ["child"]);
        assert_eq!(
            step(laptop, &id, json!({"what": "intake"})),
            Err("case_stopped")
        );
        assert_eq!(told(laptop, &id), told(karin, &id));
    }
    karin
        .house()
        .lift_case(&id, "Veilig Thuis kijkt mee.")
        .unwrap();
    meets(karin, &stick);
    meets(jan, &stick);
    assert_eq!(flags(jan, &id), Vec::<String>::new());
    assert_eq!(step(jan, &id, json!({"what": "intake"})), Ok(()));
    assert_eq!(told(karin, &id).matches("lift lift").count(), 2);
    is_sound(&[karin, amina, jan]);
}

#[test]
fn what_two_mediators_note_apart_all_stands_and_no_stranger_reads_a_word_of_it() {
    let street = Street::of(802);
    let id = street.case();
    street.brug.everybody_meets();
    let stick = street.brug.path("stick");
    let (karin, amina, jan) = (street.karin(), street.amina(), street.jan());
    plans(
        amina,
        &id,
        json!({"what": "first_talk", "on": "2026-12-01", "starts_at": "19:30", "place": PLACE}),
    );
    plans(jan, &id, json!({"what": "second_talk", "on": "2026-12-02"}));
    let first = party(amina, &id, 0);
    amina.house().say_case_told(&id, &first, true).unwrap();
    jan.house().say_case_told(&id, &first, false).unwrap();
    let facts = |draft: Value| PartyFactsDraft::from_json(draft).unwrap();
    let minor =
        facts(json!({"language": "tr", "age": "minor", "guardian": {"name": "Wielewaal senior"}}));
    amina
        .house()
        .set_case_party(&id, &first, &minor, None)
        .unwrap();
    stops(karin, &id, "other");
    karin.house().lift_case(&id, WHY).unwrap();
    for laptop in [
        amina,
        jan,
        karin,
        amina,
        jan,
        street.selin(),
        street.marga(),
    ] {
        meets(laptop, &stick);
    }
    let all = told(karin, &id);
    for laptop in [amina, jan] {
        assert_eq!(told(laptop, &id), all);
        let here = beside(laptop, &id);
        assert_eq!(here.meetings.len(), 2);
        // One wrote down a yes and one a no, each not knowing of the other: the no counts.
        assert_eq!(here.parties[0].told, Some(false));
        assert!(!here.may_tell);
        let guardian = here.parties[0].guardian.as_ref().map(|it| it.name.as_str());
        assert_eq!(guardian, Some("Wielewaal senior"));
    }
    assert!(all.contains(WHY) && all.contains(PLACE), "{all}");
    // Asked once more by somebody who knows of both, the answer counts.
    jan.house().say_case_told(&id, &first, true).unwrap();
    assert_eq!(beside(jan, &id).parties[0].told, Some(true));
    let strangers = Haystack::of(&[street.selin(), street.marga()], &[&stick]);
    for word in [WHY, PLACE, "Wielewaal senior"] {
        assert_eq!(strangers.places_of(word), Vec::<String>::new(), "{word}");
    }
    is_sound(&[karin, amina, jan]);
}

#[test]
fn who_says_no_gives_the_case_back_and_reads_nothing_of_what_comes_after() {
    let street = Street::of(803);
    let id = street.case();
    street.brug.everybody_meets();
    let stick = street.brug.path("stick");
    let (karin, jan) = (street.karin(), street.jan());
    jan.house()
        .decline_case(&id, DeclineReason::KnowsParty)
        .unwrap();
    let again = jan.house().decline_case(&id, DeclineReason::TooBusy);
    assert_eq!(again.unwrap_err().code(), "not_your_case");
    meets(jan, &stick);
    meets(karin, &stick);
    let view = karin.house().case(&id).unwrap();
    let pair: Vec<&str> = view.pair.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(pair, ["Amina"]);
    assert!(!view.mediators.iter().any(|it| it.name == "Jan"));
    let found = karin.house().propose_pairs(&id).unwrap();
    assert!(!found.pairs.is_empty());
    let names = |pair: &samenboek_app::PairView| {
        let names = pair.pair.iter().map(|it| it.name.clone());
        names.collect::<Vec<_>>()
    };
    assert!(
        found
            .pairs
            .iter()
            .all(|it| names(it).contains(&"Amina".to_owned()))
    );
    assert!(
        !found
            .pairs
            .iter()
            .any(|it| names(it).contains(&"Jan".to_owned()))
    );
    assert_eq!(found.left_out[0].0.name, "Jan");
    let selin = karin.house().member("Selin").unwrap();
    karin.house().assign_case(&id, &[selin]).unwrap();
    plans(karin, &id, json!({"on": "2026-12-01", "place": PLACE}));
    for laptop in [karin, jan, street.selin(), street.amina()] {
        meets(laptop, &stick);
    }
    for laptop in [street.selin(), street.amina()] {
        assert_eq!(beside(laptop, &id).meetings.len(), 1);
    }
    let jans = Haystack::of(&[jan], &[]);
    assert_eq!(jans.places_of(PLACE), Vec::<String>::new());
    is_sound(&[karin, jan, street.selin()]);
}

#[test]
fn what_two_people_wrote_on_one_card_about_mediating_both_stands() {
    let street = Street::of(804);
    let stick = street.brug.path("stick");
    let (karin, amina) = (street.karin(), street.amina());
    let wish = |what: &str, value: &str| {
        WishDraft::from_json(json!({"what": what, "value": value})).unwrap()
    };
    let of = karin.house().member("Amina").unwrap();
    karin.house().add_wish(&of, &wish("speaks", "tr")).unwrap();
    amina.house().add_wish(&of, &wish("speaks", "ar")).unwrap();
    amina
        .house()
        .add_wish(&of, &wish("not_area", "Kade"))
        .unwrap();
    let twice = amina.house().add_wish(&of, &wish("speaks", "ar"));
    assert_eq!(twice.unwrap_err().code(), "wish_stands");
    for laptop in [karin, amina, karin] {
        meets(laptop, &stick);
    }
    for laptop in [karin, amina] {
        let lines = laptop.house().wishes_of(&of).unwrap();
        let said: Vec<String> = lines.iter().map(|it| it.wish.value.clone()).collect();
        assert_eq!(said, ["Kade", "ar", "tr"]);
    }
    let undone = amina
        .house()
        .add_wish(&of, &wish("not_kind", "threats"))
        .unwrap();
    amina.house().undo(undone.value.undo.as_deref()).unwrap();
    assert_eq!(amina.house().wishes_of(&of).unwrap().len(), 3);
    is_sound(&[karin, amina]);
}

#[test]
fn what_is_known_of_a_party_is_written_over_what_was_seen_and_over_nothing_else() {
    let street = Street::of(805);
    let id = street.case();
    street.brug.everybody_meets();
    let (amina, jan) = (street.amina(), street.jan());
    let first = party(amina, &id, 0);
    let facts = |draft: Value| PartyFactsDraft::from_json(draft).unwrap();
    let base = |laptop: &Laptop| laptop.house().case(&id).unwrap().record.heads.to_string();
    let (amina_saw, jan_saw) = (base(amina), base(jan));
    let says = |laptop: &Laptop, draft: Value, base: &str| {
        let said = laptop
            .house()
            .set_case_party(&id, &first, &facts(draft), Some(base));
        said.map(|_| ()).map_err(|error| error.code())
    };
    says(amina, json!({"language": "tr", "age": "adult"}), &amina_saw).unwrap();
    street.brug.everybody_meets();
    // Jan's form was open when it came in.
    says(jan, json!({"language": null, "age": "minor"}), &jan_saw).unwrap();
    street.brug.everybody_meets();
    for laptop in [amina, jan, street.karin()] {
        let known = &beside(laptop, &id).parties[0];
        assert_eq!(
            (known.language.as_deref(), known.is_minor),
            (Some("tr"), true)
        );
    }
    // Two that differ stand both until somebody chooses.
    says(
        amina,
        json!({"language": "ar", "age": "minor"}),
        &base(amina),
    )
    .unwrap();
    says(jan, json!({"language": "pl", "age": "minor"}), &base(jan)).unwrap();
    street.brug.everybody_meets();
    for laptop in [amina, jan, street.karin()] {
        let versions = laptop.house().case(&id).unwrap().versions;
        assert_eq!(versions.len(), 1, "{versions:?}");
        assert!(versions[0].field.ends_with(":language"));
        assert_eq!(versions[0].values.len(), 2);
    }
    is_sound(&[street.karin(), amina, jan]);
}

#[test]
fn whoever_mediates_stands_beside_no_party() {
    let street = Street::of(806);
    let id = street.case();
    street.brug.everybody_meets();
    let karin = street.karin().house();
    let first = party(street.karin(), &id, 0);
    let guardian = |name: &str| {
        let draft = json!({"age": "minor", "guardian": {"name": name}});
        let draft = PartyFactsDraft::from_json(draft).unwrap();
        let said = karin.set_case_party(&id, &first, &draft, None);
        said.map(|_| ()).map_err(|error| error.code())
    };
    assert_eq!(guardian("Amina"), Err("mediator_is_party"));
    assert_eq!(guardian("Selin"), Ok(()));
    let selin = karin.member("Selin").unwrap();
    let refused = karin.assign_case(&id, &[selin]).unwrap_err();
    assert_eq!(refused.code(), "mediator_is_party");
}

#[test]
fn how_somebody_mediates_is_written_by_herself_or_by_who_leads() {
    let street = Street::of(807);
    street.brug.everybody_meets();
    let of = street.amina().house().member("Amina").unwrap();
    let wish = WishDraft::from_json(json!({"what": "speaks", "value": "tr"})).unwrap();
    let refused = street.jan().house().add_wish(&of, &wish).unwrap_err();
    assert_eq!(refused.code(), "not_your_wishes");
    street.amina().house().add_wish(&of, &wish).unwrap();
    let line = street.amina().house().wishes_of(&of).unwrap()[0].wish.id;
    street.brug.everybody_meets();
    let refused = street.jan().house().drop_wish(&of, &line).unwrap_err();
    assert_eq!(refused.code(), "not_your_wishes");
    street.karin().house().drop_wish(&of, &line).unwrap();
    let pack = street.amina().house();
    let pack = pack.access_pack(&of, &std::collections::BTreeSet::new());
    assert_eq!(pack.unwrap().wishes.len(), 1);
}

#[test]
fn a_complaint_is_ended_by_who_leads_and_by_no_mediator_it_may_be_about() {
    let street = Street::of(808);
    let id = street.case();
    street.brug.everybody_meets();
    let said = json!({"on": "2026-11-21", "text": "Er kwam niemand."});
    let said = ComplaintDraft::from_json(said).unwrap();
    street.jan().house().complain(&id, &said).unwrap();
    street.brug.everybody_meets();
    let complaint = street.jan().house().case(&id).unwrap().complaints[0]
        .complaint
        .id;
    let answers = |laptop: &Laptop, what: &str| {
        let draft = json!({"what": what, "on": "2026-11-22", "text": "We belden."});
        let draft = ComplaintAnswer::from_json(draft).unwrap();
        let said = laptop.house().answer_complaint(&id, &complaint, &draft);
        said.map(|_| ()).map_err(|error| error.code())
    };
    for what in ["withdrawn", "answered"] {
        assert_eq!(answers(street.jan(), what), Err("not_a_coordinator"));
    }
    assert_eq!(answers(street.jan(), "receipt"), Ok(()));
    street.brug.everybody_meets();
    assert_eq!(answers(street.karin(), "answered"), Ok(()));
}

#[test]
fn an_open_complaint_keeps_its_case_from_the_start_on_before_anybody_sits_down_who_may_read_it() {
    let mut street = Street::of(810);
    let id = street.case();
    street.brug.everybody_meets();
    let said = json!({"on": "2026-11-21", "text": "Er kwam niemand."});
    let said = ComplaintDraft::from_json(said).unwrap();
    street.jan().house().complain(&id, &said).unwrap();
    let circle = street.jan().house().list_cases().unwrap()[0].row.circle;
    let now = Timestamp::from_millis(1_795_000_000_000);
    let forget = Deed::Forget {
        what: vec![Forgotten::Circle(circle)],
    };
    let word = Insider::of(street.karin()).says(&forget);
    let again = Insider::of(street.karin()).says_after(&word, &forget);
    // Opened anew, as after a restart: nobody who reads the case sits there.
    let hears = |laptop: &Laptop, words: &[&Vec<u8>]| {
        let store = Insider::of(laptop).store;
        let words: Vec<Vec<u8>> = words.iter().map(|it| (*it).clone()).collect();
        store.extend_book(&words, &[]).unwrap();
        store.hear_forgets(now).unwrap();
        let done = store.carry_out(&Hands::default(), now).unwrap();
        (done.circles.len(), store.held_forgets().unwrap())
    };
    // Amina has not heard of the complaint.
    assert_eq!(hears(street.amina(), &[&word]), (1, vec![]));
    let held = (0, vec![Forgotten::Circle(circle)]);
    assert_eq!(hears(street.jan(), &[&word]), held);
    assert_eq!(hears(street.jan(), &[&word, &again]), held);
    // Once she was answered it goes.
    street.brug.laptops[2].switch_on();
    let jan = street.jan().house();
    let complaint = jan.case(&id).unwrap().complaints[0].complaint.id;
    let answer = json!({"what": "answered", "on": "2026-11-22", "text": "We belden."});
    let answer = ComplaintAnswer::from_json(answer).unwrap();
    jan.answer_complaint(&id, &complaint, &answer).unwrap();
    assert_eq!(hears(street.jan(), &[]), (1, vec![]));
}

#[test]
fn a_result_of_the_centres_own_counts_for_letters_and_clocks_as_what_it_is() {
    let street = Street::of(809);
    let id = street.case();
    street.brug.everybody_meets();
    let karin = street.karin().house();
    let own = json!({"label_nl": "Buur wilde niet", "group": "second_refused"});
    let own = CodeDraft::from_json(own).unwrap();
    karin.add_code(CodeList::Result, &own).unwrap();
    let codes = karin.list_codes(CodeList::Result).unwrap();
    let code = codes.iter().find(|it| it.is_own).unwrap().line.code.clone();
    let moved = CodeDraft::from_json(json!({"group": "solved_mediation"})).unwrap();
    let refused = karin
        .edit_code(CodeList::Result, &code, &moved)
        .unwrap_err();
    assert_eq!(refused.code(), "result_group_stays");
    for draft in [
        json!({"what": "intake", "on": "2026-11-21"}),
        json!({"what": "first_talk", "on": "2026-11-21"}),
        json!({"what": "closed", "on": "2026-11-22", "result": code}),
    ] {
        step(street.karin(), &id, draft).unwrap();
    }
    let view = karin.case(&id).unwrap();
    assert_eq!(
        view.course.course.ended_as(),
        Some(CaseResult::SecondRefused)
    );
    let due = view.record.due().unwrap();
    assert_eq!(
        (due.task, due.from.to_string()),
        (CaseTask::SecondDetails, "2026-12-22".to_owned())
    );
}
