//! A group as keys: `members/<line>/person`, `members/<line>/role`, `members/<line>/from`, `members/<line>/until`.
//!
//! A line has an id of its own: two laptops that add somebody add two lines, and both stand.

use std::collections::{BTreeMap, BTreeSet};

use samenboek_domain::encounter::Who;
use samenboek_domain::group::Group;
use samenboek_domain::ids::{DocumentId, ItemId, PersonId};

use super::{Recorded, kept_both, read_recorded};
use crate::flat::{Flat, Scalar};
use crate::heads::Heads;
use crate::versions::FieldVersions;

/// A group as it stands in the book.
#[derive(Clone, Debug)]
pub struct GroupRecord {
    /// The document.
    pub id: DocumentId,
    /// What it is called.
    pub name: String,
    /// The code of what it is.
    pub sort: String,
    /// Where one finds it.
    pub place: Option<String>,
    /// The telephone of the organisation.
    pub telephone: Option<String>,
    /// The e-mail address of the organisation.
    pub email: Option<String>,
    /// What else is good to know.
    pub note: String,
    /// Its members, by when they came and then by line.
    pub members: Vec<MemberRecord>,
    /// Who recorded it, and whether it lies in the bin.
    pub recorded: Recorded,
    /// Fields of which several values were kept by choice.
    pub kept_both: BTreeSet<String>,
    /// Fields that stand twice.
    pub versions: Vec<FieldVersions>,
    /// The point in its history that was read.
    pub heads: Heads,
}

/// Somebody in a group, for a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberRecord {
    /// Its line.
    pub id: ItemId,
    /// Who.
    pub person: PersonId,
    /// The code of what she is there.
    pub role: String,
    /// YYYY-MM-DD.
    pub from: Option<String>,
    /// YYYY-MM-DD.
    pub until: Option<String>,
}

/// The keys of a parsed group. Every line must have its id and every name its card by now; one without is left out.
pub(crate) fn group_flat(group: &Group) -> Flat {
    let mut flat = Flat::default();
    let line = |text: &Option<samenboek_domain::text::Line>| {
        Scalar::optional(text.as_ref().map(|line| line.as_str()))
    };
    flat.put("name", Scalar::text(group.name.as_str()));
    flat.put("sort", Scalar::text(group.sort.code()));
    flat.put("place", line(&group.place));
    flat.put("telephone", line(&group.telephone));
    flat.put("email", line(&group.email));
    for member in &group.members {
        let (Some(id), Who::Known(person)) = (member.id, &member.who) else {
            continue;
        };
        let day = |day: Option<chrono::NaiveDate>| {
            Scalar::optional(day.map(|day| day.to_string()).as_deref())
        };
        flat.put(
            format!("members/{id}/person"),
            Scalar::Str(person.to_string()),
        );
        flat.put(
            format!("members/{id}/role"),
            Scalar::text(member.role.code()),
        );
        flat.put(format!("members/{id}/from"), day(member.period.from()));
        flat.put(format!("members/{id}/until"), day(member.period.until()));
    }
    flat.texts
        .insert("note".into(), group.note.as_str().to_owned());
    flat.maps.extend(["both", "members"].map(String::from));
    flat
}

/// The members that stand in a document. A line that somebody took away while somebody else wrote in it has no person any
/// more, and is left out.
pub(crate) fn members(content: &Flat) -> Vec<MemberRecord> {
    let mut lines: BTreeMap<ItemId, (Option<PersonId>, MemberRecord)> = BTreeMap::new();
    for (key, value) in content.within("members") {
        let Some((id, part)) = key.split_once('/') else {
            continue;
        };
        let Ok(id) = id.parse::<ItemId>() else {
            continue;
        };
        let (person, member) = lines.entry(id).or_insert_with(|| {
            let member = MemberRecord {
                id,
                person: PersonId::from_bytes([0; 16]),
                role: "member".to_owned(),
                from: None,
                until: None,
            };
            (None, member)
        });
        let text = value.as_str().map(str::to_owned);
        match (part, text) {
            ("person", text) => *person = text.and_then(|text| text.parse().ok()),
            ("role", Some(role)) => member.role = role,
            ("from", text) => member.from = text,
            ("until", text) => member.until = text,
            _ => {}
        }
    }
    let known = lines.into_values().filter_map(|(person, member)| {
        Some(MemberRecord {
            person: person?,
            ..member
        })
    });
    let mut members: Vec<MemberRecord> = known.collect();
    members.sort_by(|a, b| (&a.from, a.id).cmp(&(&b.from, b.id)));
    members
}

/// The whole record of a group.
pub(crate) fn group_record(
    id: DocumentId,
    content: &Flat,
    versions: Vec<FieldVersions>,
    heads: Heads,
) -> GroupRecord {
    let own = |key: &str| content.str(key).map(str::to_owned);
    GroupRecord {
        id,
        name: own("name").unwrap_or_default(),
        sort: own("sort").unwrap_or_default(),
        place: own("place"),
        telephone: own("telephone"),
        email: own("email"),
        note: content.texts.get("note").cloned().unwrap_or_default(),
        members: members(content),
        recorded: read_recorded(content),
        kept_both: kept_both(content),
        versions,
        heads,
    }
}
