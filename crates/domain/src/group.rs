//! Groups: a household, an organisation, a project, a circle of one's own; and who belongs to it, from when until when.
//!
//! What a group has of its own is a name and, of an organisation, how to reach it. Its people are persons with cards: here
//! they stand by id. Nobody is put in a group by where she comes from or what she believes; no field asks for it.

mod draft;
mod error;

use std::collections::BTreeSet;

pub use draft::{GroupDraft, MemberDraft, apply};
pub use error::GroupError;

use crate::choice::choices;
use crate::encounter::Who;
use crate::ids::ItemId;
use crate::input::{is_email, parse_choice, parse_id, parse_line};
use crate::period::Period;
use crate::text::{Line, Prose};

/// More members than this no list shows.
pub const MOST_MEMBERS: usize = 2_000;

choices!(
    /// What a group is.
    GroupSort {
        /// People who made it themselves.
        Circle => "circle",
        /// An organisation: a partner, a funder, a school.
        Organisation => "organisation",
        /// A project.
        Project => "project",
        /// People who live together.
        Household => "household",
    }
);

choices!(
    /// What somebody is in a group.
    MemberRole {
        /// Belongs to it.
        Member => "member",
        /// Is whom one asks.
        Contact => "contact",
        /// Lends a hand.
        Volunteer => "volunteer",
        /// Keeps it going.
        Organiser => "organiser",
        /// Walks along with somebody.
        Mentor => "mentor",
        /// Speaks for a child.
        Guardian => "guardian",
        /// Something else.
        Other => "other",
    }
);

/// A group, as the rules let it through. A name is enough.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// What it is called.
    pub name: Line,
    /// What it is.
    pub sort: GroupSort,
    /// Where one finds it.
    pub place: Option<Line>,
    /// The telephone of the organisation; never of a person.
    pub telephone: Option<Line>,
    /// The e-mail address of the organisation.
    pub email: Option<Line>,
    /// What else is good to know.
    pub note: Prose,
    /// Who belongs to it. Somebody may stand there twice, at different times.
    pub members: Vec<Member>,
}

/// Somebody in a group, for a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// By which two laptops know this line; none while it is new.
    pub id: Option<ItemId>,
    /// Who.
    pub who: Who,
    /// As what.
    pub role: MemberRole,
    /// From when until when.
    pub period: Period,
}

impl GroupSort {
    /// Whether it has a telephone and an address of its own: the others are only people.
    pub fn has_contact_line(self) -> bool {
        match self {
            Self::Organisation | Self::Project => true,
            Self::Circle | Self::Household => false,
        }
    }
}

impl Group {
    /// Reads what was typed.
    pub fn parse(draft: &GroupDraft) -> Result<Self, GroupError> {
        let name = Line::parse("name", draft.name.as_deref().unwrap_or_default())?;
        let sort = parse_choice("sort", draft.sort.as_deref())?.unwrap_or(GroupSort::Circle);
        let telephone = parse_line("telephone", draft.telephone.as_deref())?;
        let email = parse_line("email", draft.email.as_deref())?;
        if email
            .as_ref()
            .is_some_and(|email| !is_email(email.as_str()))
        {
            return Err(GroupError::NotAnEmail);
        }
        for (field, line) in [("telephone", &telephone), ("email", &email)] {
            if line.is_some() && !sort.has_contact_line() {
                return Err(GroupError::ContactOfPeople { field });
            }
        }
        Ok(Self {
            name,
            sort,
            place: parse_line("place", draft.place.as_deref())?,
            telephone,
            email,
            note: Prose::parse("note", draft.note.as_deref().unwrap_or_default())?,
            members: members(&draft.members)?,
        })
    }
}

fn members(drafts: &[MemberDraft]) -> Result<Vec<Member>, GroupError> {
    if drafts.len() > MOST_MEMBERS {
        return Err(GroupError::TooManyMembers);
    }
    let mut seen = BTreeSet::new();
    let mut members = Vec::with_capacity(drafts.len());
    for (index, draft) in drafts.iter().enumerate() {
        let member = member(index, draft)?;
        if member.id.is_some_and(|id| !seen.insert(id)) {
            return Err(GroupError::SameMemberTwice { member: index });
        }
        members.push(member);
    }
    Ok(members)
}

fn member(index: usize, draft: &MemberDraft) -> Result<Member, GroupError> {
    let field = |name: &str| format!("members.{index}.{name}");
    let period = Period::parse(
        (&field("from"), draft.from.as_deref()),
        (&field("until"), draft.until.as_deref()),
    )?;
    Ok(Member {
        id: parse_id(&field("id"), draft.id.as_deref())?,
        who: Who::parse(
            &field("person"),
            draft.person.as_deref().unwrap_or_default(),
        )?,
        role: parse_choice(&field("role"), draft.role.as_deref())?.unwrap_or(MemberRole::Member),
        period,
    })
}

#[cfg(test)]
mod tests;
