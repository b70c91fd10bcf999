#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use proptest::prelude::*;

use super::*;

const CENTRE: CentreId = CentreId::from_bytes([1; 32]);
const TEAM: CircleId = CircleId::from_bytes([2; 16]);
const AMINA: SignerId = SignerId::from_bytes([3; 32]);
const BAR: LaptopId = LaptopId::from_bytes([4; 16]);
const PARCEL: ParcelName = ParcelName::from_bytes([5; 32]);

#[test]
fn a_parcel_lies_where_the_law_of_sealing_says() {
    let path = parcel_path(&CENTRE, &TEAM, &AMINA, 12, 340, &PARCEL);
    assert_eq!(path, format!("{CENTRE}/{TEAM}/{AMINA}-12-340-{PARCEL}"));
    assert!(
        path.bytes().all(|byte| byte.is_ascii_lowercase()
            || byte.is_ascii_digit()
            || b"/-".contains(&byte))
    );
}

#[test]
fn a_name_with_another_spelling_is_not_ours() {
    let path = parcel_path(&CENTRE, &TEAM, &AMINA, 1, 2, &PARCEL);
    assert!(parse(&path).is_some());
    for strange in [
        path.to_uppercase(),
        format!("/{path}"),
        format!("{path}/"),
        format!("{path}-1"),
        format!("{path}.part"),
        path.replace("-1-2-", "-01-2-"),
        path.replace("-1-2-", "-+1-2-"),
        path.replace("-1-2-", "-3-2-"),
        path.replace("-1-2-", "--2-"),
        path.replace("-1-2-", "-1-18446744073709551616-"),
        path.replace(&TEAM.to_string(), ".."),
        path.replace(&TEAM.to_string(), "other"),
        format!("{CENTRE}/{LEDGER}"),
        format!("{CENTRE}/{LEDGER}/"),
        format!("{CENTRE}/{LEDGER}/../{PARCEL}"),
        format!("{CENTRE}/{HEADS}/{BAR}"),
        format!("{CENTRE}/{HEADS}/{BAR}-x"),
        String::new(),
    ] {
        assert_eq!(parse(&strange), None, "{strange}");
    }
}

#[test]
fn a_listing_shows_whose_stick_it_is() {
    let theirs = CentreId::from_bytes([9; 32]);
    let listing = [
        head_path(&CENTRE, &BAR, 1),
        head_path(&theirs, &BAR, 1),
        "holiday/photo".to_owned(),
    ];
    assert_eq!(centres(&listing), BTreeSet::from([CENTRE, theirs]));
    assert_eq!(other_centres(&listing, &CENTRE), BTreeSet::from([theirs]));
}

fn any_place() -> impl Strategy<Value = Place> {
    let ids = (
        any::<[u8; 32]>(),
        any::<[u8; 16]>(),
        any::<[u8; 32]>(),
        any::<[u8; 32]>(),
    );
    (ids, any::<u64>(), any::<u64>(), 0..3).prop_map(
        |((centre, small, signer, name), a, b, which)| {
            let centre = CentreId::from_bytes(centre);
            match which {
                0 => Place::Statement(StatementPlace {
                    centre,
                    name: StatementName::from_bytes(name),
                }),
                1 => Place::Head(HeadPlace {
                    centre,
                    laptop: LaptopId::from_bytes(small),
                    number: a,
                }),
                _ => Place::Parcel(ParcelPlace {
                    centre,
                    circle: CircleId::from_bytes(small),
                    signer: SignerId::from_bytes(signer),
                    from: a.min(b),
                    to: a.max(b),
                    name: ParcelName::from_bytes(name),
                }),
            }
        },
    )
}

proptest! {
    #[test]
    fn every_place_reads_back_from_its_name(place in any_place()) {
        prop_assert_eq!(parse(&place.to_string()), Some(place));
    }

    #[test]
    fn whatever_is_read_has_exactly_this_name(path in "[a-z2-7/.-]{0,80}") {
        if let Some(place) = parse(&path) {
            prop_assert_eq!(place.to_string(), path);
        }
    }
}
