//! Somebody gets another role: what she may changes with it, on every laptop, whatever two coordinators say at once.

use samenboek_app::{AppError, House, RoleEffect};
use samenboek_domain::person::Role;
use samenboek_tests::{Laptop, Neighbourhood, Stick, evening};

use crate::cases::{Street, reads, report, takes_in};

fn meets(laptop: &Laptop, brug: &Neighbourhood) {
    laptop
        .exchange(&mut Stick::open(&brug.path("stick")))
        .unwrap();
}

fn sets(house: &House, name: &str, role: Role) -> Result<Vec<&'static str>, AppError> {
    let person = house.member(name)?;
    let asked = house.role_change(&person, role);
    let done = house.set_role(&person, role);
    assert_eq!(asked.is_ok(), done.is_ok(), "asking and doing agree");
    let effects = done?.value.effects;
    Ok(effects.into_iter().map(RoleEffect::code).collect())
}

fn role_of(laptop: &Laptop, name: &str) -> String {
    let team = laptop.house().team().unwrap();
    let member = team.into_iter().find(|member| member.name == name);
    member.unwrap().role
}

#[test]
fn whoever_only_looks_on_from_now_on_writes_no_more_and_later_writes_again() {
    let brug = Neighbourhood::of(3, 821);
    let [marga, amina, jan] = &brug.laptops[..] else {
        panic!()
    };
    assert_eq!(
        sets(marga.house(), "Amina", Role::Viewer).unwrap(),
        ["writes_no_more"]
    );
    brug.everybody_meets();
    for laptop in [marga, amina, jan] {
        assert_eq!(role_of(laptop, "Amina"), "viewer");
    }
    assert_eq!(amina.house().me().unwrap().role, "viewer");
    let refused = amina.try_record(evening("Mag niet")).unwrap_err();
    assert_eq!(refused.code(), "no_rights");
    // She reads on.
    marga.record(evening("Om te lezen"));
    brug.everybody_meets();
    assert_eq!(amina.titles(), ["Om te lezen"]);
    assert_eq!(
        sets(marga.house(), "Amina", Role::Mediator).unwrap(),
        ["writes"]
    );
    brug.everybody_meets();
    amina.record(evening("Mag weer"));
    brug.everybody_meets();
    assert_eq!(jan.titles().len(), 2);
    // A title that touches no keys is a title.
    assert_eq!(
        sets(marga.house(), "Amina", Role::Host).unwrap(),
        Vec::<&str>::new()
    );
    let again = sets(marga.house(), "Amina", Role::Host).unwrap_err();
    assert_eq!((again.code(), again.field()), ("role_is_so", Some("role")));
    assert_eq!(
        sets(amina.house(), "Jan", Role::Host).unwrap_err().code(),
        "not_a_coordinator"
    );
}

#[test]
fn whoever_leads_from_now_on_lets_people_in_and_reads_the_cases_of_before_until_she_leads_no_more()
{
    let street = Street::of(822);
    let brug = &street.brug;
    let id = takes_in(street.karin().house(), report()).unwrap();
    brug.everybody_meets();
    let amina = street.amina();
    assert_eq!(reads(amina, &id), None);
    assert_eq!(
        sets(street.karin().house(), "Amina", Role::Coordinator).unwrap(),
        ["leads", "reads_cases"]
    );
    brug.everybody_meets();
    brug.everybody_meets();
    assert!(amina.house().me().unwrap().coordinator);
    assert_eq!(reads(amina, &id), reads(street.karin(), &id));
    assert!(reads(amina, &id).is_some());
    let mut zohra = Laptop::new(&brug.path("zohra"), 8221);
    zohra.join(amina, "Zohra", "Zohra thuis", Role::Volunteer);
    brug.everybody_meets();

    // Karin takes it from her again. What is written then, she does not read; what she let in stays.
    let effects = sets(street.karin().house(), "Amina", Role::Mediator).unwrap();
    assert_eq!(effects, ["leads_no_more", "reads_cases_no_more"]);
    let changed = serde_json::json!({"summary": "Na het afscheid als coördinator."});
    street.karin().house().patch_case(&id, changed).unwrap();
    brug.everybody_meets();
    brug.everybody_meets();
    assert!(!amina.house().me().unwrap().coordinator);
    let read = reads(amina, &id).unwrap_or_default();
    assert!(!read.contains("Na het afscheid"), "{read}");
    meets(&zohra, brug);
    zohra.record(evening("Van Zohra"));
    meets(&zohra, brug);
    meets(street.marga(), brug);
    assert_eq!(street.marga().titles(), ["Van Zohra"]);
}

#[test]
fn the_last_who_leads_steps_down_only_after_somebody_else_leads_with_keys_of_her_own() {
    let brug = Neighbourhood::of(2, 823);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let last = sets(marga.house(), "Marga", Role::Host).unwrap_err();
    assert_eq!(last.code(), "last_coordinator");
    marga.house().add_person("Henk", Role::Host, None).unwrap();
    let without = sets(marga.house(), "Henk", Role::Coordinator).unwrap_err();
    assert_eq!(without.code(), "no_passphrase");
    sets(marga.house(), "Amina", Role::Coordinator).unwrap();
    assert_eq!(
        sets(marga.house(), "Marga", Role::Viewer).unwrap(),
        ["leads_no_more", "reads_cases_no_more", "writes_no_more"]
    );
    assert!(!marga.house().me().unwrap().coordinator);
    let refused = marga.try_record(evening("Mag niet")).unwrap_err();
    assert_eq!(refused.code(), "no_rights");
    brug.everybody_meets();
    assert_eq!(amina.house().who_leads().unwrap(), ["Amina"]);
    assert_eq!(amina.house().me().unwrap().role, "coordinator");
}

#[test]
fn of_two_roles_that_two_coordinators_give_at_once_the_lesser_counts_on_both_laptops() {
    let brug = Neighbourhood::of(3, 824);
    let [marga, amina, jan] = &brug.laptops[..] else {
        panic!()
    };
    sets(marga.house(), "Amina", Role::Coordinator).unwrap();
    brug.everybody_meets();
    sets(marga.house(), "Jan", Role::Coordinator).unwrap();
    sets(amina.house(), "Jan", Role::Viewer).unwrap();
    brug.everybody_meets();
    for laptop in [marga, amina, jan] {
        assert_eq!(role_of(laptop, "Jan"), "viewer");
        assert_eq!(laptop.house().list_versions().unwrap().len(), 0);
    }
    assert!(jan.try_record(evening("Mag niet")).is_err());
    // Whoever heard both says which it is.
    sets(amina.house(), "Jan", Role::Host).unwrap();
    brug.everybody_meets();
    jan.record(evening("Mag weer"));
    assert_eq!(role_of(marga, "Jan"), "host");
}

#[test]
fn two_who_lead_step_down_at_once_and_the_paper_says_who_leads() {
    let brug = Neighbourhood::of(3, 825);
    let [marga, amina, jan] = &brug.laptops[..] else {
        panic!()
    };
    sets(marga.house(), "Amina", Role::Coordinator).unwrap();
    brug.everybody_meets();
    sets(marga.house(), "Marga", Role::Host).unwrap();
    sets(amina.house(), "Amina", Role::Host).unwrap();
    brug.everybody_meets();
    for laptop in [marga, amina, jan] {
        let standing = laptop.house().standing().unwrap();
        assert!(standing.nobody_leads && standing.paper_left);
    }
    // Writing and sharing go on meanwhile.
    marga.record(evening("Zonder coördinator"));
    brug.everybody_meets();
    assert_eq!(jan.titles(), ["Zonder coördinator"]);
    let code = samenboek_app::SheetCode::parse(&brug.paper_key).unwrap();
    let me = jan.house().me().unwrap().person;
    jan.house().restore_with_paper(&code, &me, None).unwrap();
    brug.everybody_meets();
    assert_eq!(amina.house().who_leads().unwrap(), ["Jan"]);
    sets(jan.house(), "Marga", Role::Coordinator).unwrap();
    brug.everybody_meets();
    assert!(marga.house().me().unwrap().coordinator);
}

#[test]
fn whom_somebody_let_in_stays_in_when_another_takes_the_lead_from_her_at_the_same_time() {
    let brug = Neighbourhood::of(2, 826);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    sets(marga.house(), "Amina", Role::Coordinator).unwrap();
    brug.everybody_meets();
    let mut zohra = Laptop::new(&brug.path("zohra"), 8261);
    zohra.join(amina, "Zohra", "Zohra thuis", Role::Volunteer);
    sets(marga.house(), "Amina", Role::Host).unwrap();
    zohra.record(evening("Van Zohra"));
    for laptop in [amina, &zohra, marga, amina, &zohra, marga] {
        meets(laptop, &brug);
    }
    assert_eq!(marga.titles(), ["Van Zohra"]);
    assert!(!amina.house().me().unwrap().coordinator);
}

#[test]
fn the_title_of_somebody_with_a_picture_only_stands_on_the_card_and_travels_with_it() {
    let brug = Neighbourhood::of(2, 827);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    marga.house().add_person("Henk", Role::Host, None).unwrap();
    brug.everybody_meets();
    sets(marga.house(), "Henk", Role::Viewer).unwrap();
    let henk = marga.house().member("Henk").unwrap();
    marga.house().sign_in(&henk).unwrap();
    assert_eq!(
        marga.try_record(evening("Mag niet")).unwrap_err().code(),
        "no_rights"
    );
    marga.house().enter(marga.unlocked()).unwrap();
    brug.everybody_meets();
    assert_eq!(role_of(amina, "Henk"), "viewer");
}
