//! Who may take a case on: nobody who is a party, and rather nobody who lives with one.

use super::{CaseError, Party, PartyDraft};
use crate::text::fold;

/// Somebody by what is known: a name, and where she lives.
#[derive(Clone, Copy)]
pub struct Met<'a> {
    /// What the person is called.
    pub name: &'a str,
    /// Where the person lives.
    pub address: Option<&'a str>,
}

impl<'a> From<&'a Party> for Met<'a> {
    fn from(party: &'a Party) -> Self {
        Self {
            name: party.name.as_str(),
            address: party.address.as_ref().map(|line| line.as_str()),
        }
    }
}

/// Whether these may be one person: they are called the same, and nothing says that they live at two addresses.
pub fn is_party(mediator: Met<'_>, party: Met<'_>) -> bool {
    fold(mediator.name) == fold(party.name)
        && match (mediator.address, party.address) {
            (Some(one), Some(other)) => fold(one) == fold(other),
            (Some(_) | None, None) | (None, Some(_)) => true,
        }
}

/// Whether these live at one address.
pub fn lives_with(mediator: Met<'_>, party: Met<'_>) -> bool {
    let address = |it: Option<&str>| it.map(fold).filter(|text| !text.is_empty());
    let (one, other) = (address(mediator.address), address(party.address));
    one.is_some() && one == other
}

/// Reads a further party; nobody is a party twice.
pub fn party_of(draft: &PartyDraft, others: &[Party]) -> Result<Party, CaseError> {
    let party = Party::parse(draft)?;
    let stands = |other: &Party| super::parse::is_same(other, &party);
    if others.iter().any(stands) {
        return Err(CaseError::SameParty);
    }
    Ok(party)
}
