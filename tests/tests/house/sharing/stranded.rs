//! Somebody was let in by a coordinator whose access another coordinator ended at the same time. Her laptop says so and
//! goes on, and a coordinator lets her in again with the keys she has.

use std::path::Path;

use samenboek_app::{Counting, Exchanged, LaptopState, VoidReason};
use samenboek_domain::person::Role;
use samenboek_tests::{Laptop, Neighbourhood, Stick, evening};

fn meets(laptop: &Laptop, stick: &Path) -> Exchanged {
    laptop.exchange(&mut Stick::open(stick)).unwrap()
}

/// Petra leads too. She lets Zohra in while Marga, who does not hear of it, ends Petra's access.
struct Stranding {
    brug: Neighbourhood,
    petra: Laptop,
    zohra: Laptop,
}

impl Stranding {
    fn of(seed: u64, role: Role) -> Self {
        let brug = Neighbourhood::of(2, seed);
        let marga = &brug.laptops[0];
        let mut petra = Laptop::new(&brug.path("petra"), seed * 100 + 1);
        petra.join(marga, "Petra", "Petra thuis", Role::Coordinator);
        for _ in 0..2 {
            meets(&petra, &brug.path("stick"));
            brug.everybody_meets();
        }
        let mut zohra = Laptop::new(&brug.path("zohra"), seed * 100 + 2);
        zohra.join(&petra, "Zohra", "Zohra thuis", role);
        let house = marga.house();
        house.revoke(&house.member("Petra").unwrap(), None).unwrap();
        Self { brug, petra, zohra }
    }

    fn marga(&self) -> &Laptop {
        &self.brug.laptops[0]
    }

    /// The stick goes round: what Zohra says, what Marga said, and again.
    fn the_stick_goes_round(&self) -> Exchanged {
        let stick = self.brug.path("stick");
        meets(&self.zohra, &stick);
        let met = meets(self.marga(), &stick);
        meets(&self.zohra, &stick);
        met
    }
}

#[test]
fn zohra_is_told_sits_down_as_herself_and_a_coordinator_lets_her_in_again_with_her_work() {
    let mut case = Stranding::of(601, Role::Volunteer);
    let written = case.zohra.record(evening("Van Zohra"));
    let before = case.zohra.house().me().unwrap();
    assert_eq!(case.zohra.house().standing().unwrap().mine, Counting::Yes);
    let met = case.the_stick_goes_round();
    assert_eq!(met.asks, ["stranded"]);

    // Her laptop knows it, also when it is started anew. What she wrote is there; what she would write nobody takes.
    for round in 0..2 {
        let standing = case.zohra.house().standing().unwrap();
        assert_eq!(standing.mine, Counting::LetInInVain { by: "Petra".into() });
        assert!(!standing.elsewhere && !standing.nobody_leads && !standing.halted);
        let me = case.zohra.house().me().unwrap();
        assert_eq!((me.person, me.name.as_str()), (before.person, "Zohra"));
        assert_eq!(case.zohra.titles(), ["Van Zohra"]);
        let refused = case.zohra.try_record(evening("Nog iets")).unwrap_err();
        assert_eq!(refused.code(), "no_rights");
        let (_, name, _) = case.zohra.house().laptop().unwrap().unwrap();
        assert_eq!(name, "Zohra thuis");
        assert_eq!(case.zohra.house().people_here().unwrap().len(), 1);
        let board = case.zohra.house().board().unwrap();
        let names: Vec<&str> = board.iter().map(|row| row.name.as_str()).collect();
        assert!(
            names[0] == "Zohra thuis" && board[0].state == LaptopState::Here,
            "{names:?}"
        );
        assert!(board.iter().all(|row| row.state != LaptopState::AlsoThere));
        assert_eq!(case.zohra.house().status().unwrap().only_here, 1);
        if round == 0 {
            case.zohra.switch_off();
            case.zohra.switch_on();
        }
    }

    let list = case.marga().house().stranded().unwrap();
    assert_eq!(list.len(), 1, "{list:?}");
    let one = &list[0];
    assert_eq!((one.name.as_str(), one.by.as_str()), ("Zohra", "Petra"));
    assert_eq!(one.laptop_name, "Zohra thuis");
    assert_eq!(
        (one.person, one.role.as_str()),
        (before.person, "volunteer")
    );
    assert_eq!(one.why, VoidReason::AuthorStopped);
    assert!(one.parcels > 0 && !one.further && !one.kept_out);
    assert_eq!(case.marga().titles(), Vec::<String>::new());

    // Who does not lead sees it, and may not say it.
    let amina = &case.brug.laptops[1];
    meets(amina, &case.brug.path("stick"));
    assert_eq!(amina.house().stranded().unwrap().len(), 1);
    let refused = amina.house().let_in_again(&one.id).unwrap_err();
    assert_eq!(refused.code(), "not_a_coordinator");
    assert_eq!(
        amina.house().keep_out(&one.id).unwrap_err().code(),
        "not_a_coordinator"
    );

    let taken = case.marga().house().let_in_again(&one.id).unwrap().value;
    assert_eq!((taken.things, taken.waiting), (1, 0));
    assert_eq!(case.marga().titles(), ["Van Zohra"]);
    assert_eq!(case.marga().house().stranded().unwrap(), []);
    let again = case.marga().house().let_in_again(&one.id).unwrap_err();
    assert_eq!(again.code(), "already_settled");

    // She is who she was, and takes part with all.
    case.the_stick_goes_round();
    assert_eq!(case.zohra.house().standing().unwrap().mine, Counting::Yes);
    assert_eq!(case.zohra.house().me().unwrap(), before);
    case.zohra.record(evening("Weer erbij"));
    case.zohra
        .patch(&written, serde_json::json!({"note": "Met soep."}));
    for _ in 0..3 {
        case.the_stick_goes_round();
        meets(&case.brug.laptops[1], &case.brug.path("stick"));
    }
    assert_eq!(case.zohra.book(), case.marga().book());
    assert_eq!(case.zohra.book(), case.brug.laptops[1].book());
    let board = case.marga().house().board().unwrap();
    let hers = board.iter().find(|row| row.name == "Zohra thuis").unwrap();
    assert_eq!(hers.state, LaptopState::AlsoThere);
    assert_eq!(case.petra.house().me().unwrap().name, "Petra");
}

#[test]
fn what_somebody_went_on_with_counts_although_what_zohra_wrote_before_it_does_not() {
    let case = Stranding::of(607, Role::Volunteer);
    let (marga, amina, zohra) = (case.marga(), &case.brug.laptops[1], &case.zohra);
    let aside = case.brug.path("tweede stick");
    zohra.record(evening("Eerst"));
    meets(zohra, &aside);
    let later = zohra.record(evening("Daarna"));
    meets(zohra, &aside);
    // Amina has not heard that Petra went, and goes on with one of the two.
    meets(amina, &aside);
    assert_eq!(amina.titles().len(), 2);
    amina.patch(&later, serde_json::json!({"note": "Amina was er ook."}));
    for laptop in [zohra, amina, marga, amina, marga, amina] {
        meets(laptop, &case.brug.path("stick"));
    }
    for laptop in [marga, amina] {
        assert_eq!(laptop.titles(), ["Daarna"]);
        assert_eq!(laptop.book(), marga.book());
        assert_eq!(laptop.house().verify().unwrap().problems, []);
    }
}

#[test]
fn whoever_only_reads_comes_in_again_as_a_reader_and_reads_what_was_written_since() {
    let case = Stranding::of(602, Role::Viewer);
    case.the_stick_goes_round();
    case.marga().record(evening("Na het afscheid van Petra"));
    let list = case.marga().house().stranded().unwrap();
    assert_eq!(
        (list[0].name.as_str(), list[0].role.as_str()),
        ("Zohra", "viewer")
    );
    case.the_stick_goes_round();
    assert_eq!(case.zohra.titles(), Vec::<String>::new());
    case.marga().house().let_in_again(&list[0].id).unwrap();
    case.the_stick_goes_round();
    assert_eq!(case.zohra.titles(), ["Na het afscheid van Petra"]);
    let refused = case.zohra.try_record(evening("Ook ik")).unwrap_err();
    assert_eq!(refused.code(), "no_rights");
}

#[test]
fn whom_a_coordinator_keeps_out_is_not_asked_about_again_and_can_be_let_in_later() {
    let case = Stranding::of(603, Role::Volunteer);
    case.zohra.record(evening("Van Zohra"));
    case.the_stick_goes_round();
    let id = case.marga().house().stranded().unwrap()[0].id;
    case.marga().house().keep_out(&id).unwrap();
    assert!(case.marga().house().stranded().unwrap()[0].kept_out);
    assert_eq!(case.the_stick_goes_round().asks, Vec::<String>::new());
    assert_eq!(case.marga().titles(), Vec::<String>::new());
    let taken = case.marga().house().let_in_again(&id).unwrap().value;
    assert_eq!(taken.things, 1);
    assert_eq!(case.marga().titles(), ["Van Zohra"]);
}

#[test]
fn petra_herself_is_told_that_she_was_stopped() {
    let case = Stranding::of(604, Role::Volunteer);
    meets(case.marga(), &case.brug.path("stick"));
    meets(&case.petra, &case.brug.path("stick"));
    let standing = case.petra.house().standing().unwrap();
    assert_eq!(standing.mine, Counting::Stopped);
    assert!(!standing.elsewhere && standing.paper_left);
}

#[test]
fn whoever_is_asked_about_is_looked_into_once_and_whoever_is_kept_out_no_more() {
    let mut case = Stranding::of(609, Role::Volunteer);
    case.zohra.record(evening("Van Zohra"));
    case.the_stick_goes_round();
    let database = case.marga().folder.join("shared.db-wal");
    let written = || std::fs::read(&database).unwrap();
    let name = |marga: &Laptop| marga.house().stranded().unwrap()[0].name.clone();

    assert_eq!(name(case.marga()), "Zohra");
    let before = written();
    assert_eq!(name(case.marga()), "Zohra");
    assert!(written() == before, "it was known that this ends nothing");

    let id = case.marga().house().stranded().unwrap()[0].id;
    case.marga().house().keep_out(&id).unwrap();
    case.brug.laptops[0].switch_off();
    case.brug.laptops[0].switch_on();
    let before = written();
    let kept_out = case.marga().house().stranded().unwrap();
    assert!(kept_out[0].kept_out && kept_out[0].name.is_empty());
    assert!(written() == before);
}
