//! Lists of codes that the centre makes its own: what cases are about, who brings them, how they end.

use std::collections::BTreeMap;

use samenboek_domain::case::CaseResult;
use samenboek_domain::code_list::{
    CodeChange, CodeDraft, CodeError, CodeList, MOST_CODES, OwnCodes,
};
use samenboek_domain::text::fold;
use samenboek_store::{CaseRecord, CodeRecord};

use crate::error::{AppError, Result};
use crate::house::{House, Rooms, Seat};
use crate::outcome::{Outcome, Saved};
use crate::revoking::leading;

/// A code, as it is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeView {
    /// The list.
    pub list: CodeList,
    /// What the centre says of it.
    pub line: CodeRecord,
    /// The centre added it.
    pub is_own: bool,
    /// As which code of the program one of the centre's own counts.
    pub counts_as: Option<String>,
}

impl House {
    /// The codes of a list, in the order in which they are asked; those that are not asked any more too.
    pub fn list_codes(&self, list: CodeList) -> Result<Vec<CodeView>> {
        listed(&*self.rooms()?, list)
    }

    /// Adds a code of the centre's own. Only by a coordinator.
    pub fn add_code(&self, list: CodeList, draft: &CodeDraft) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        leading(&*rooms.book()?, &seat)?;
        let change = CodeChange::parse_new(list, draft)?;
        let known = listed(&rooms, list)?;
        if known.len() >= MOST_CODES {
            return Err(CodeError::TooMany.into());
        }
        is_called_otherwise(&known, "", &change)?;
        let code = self.item_id()?.to_string();
        self.put_codes(&rooms, &seat, list, &[(code, change)])
    }

    /// Changes how a code is called, what others call it, or whether it is asked. Only by a coordinator.
    pub fn edit_code(
        &self,
        list: CodeList,
        code: &str,
        draft: &CodeDraft,
    ) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        leading(&*rooms.book()?, &seat)?;
        let known = listed(&rooms, list)?;
        let stands = known
            .iter()
            .find(|it| it.line.code == code)
            .ok_or_else(|| AppError::refuse_field("not_found", "code"))?;
        let change = CodeChange::parse(list, draft, stands.is_own)?;
        // Cases were closed with it as what it counted as then.
        let moves = change.group.is_some() && change.group != stands.line.group;
        if list == CodeList::Result && stands.line.group.is_some() && moves {
            return Err(AppError::refuse_field("result_group_stays", "group"));
        }
        is_called_otherwise(&known, code, &change)?;
        let asked = known
            .iter()
            .filter(|it| !it.line.hidden && it.line.code != code);
        if change.hidden == Some(true) && asked.count() == 0 {
            return Err(CodeError::LastOne.into());
        }
        self.put_codes(&rooms, &seat, list, &[(code.to_owned(), change)])
    }

    /// Puts a code one place earlier or later in its list. Only by a coordinator.
    pub fn move_code(&self, list: CodeList, code: &str, earlier: bool) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        leading(&*rooms.book()?, &seat)?;
        let mut known = listed(&rooms, list)?;
        let at = known.iter().position(|it| it.line.code == code);
        let at = at.ok_or_else(|| AppError::refuse_field("not_found", "code"))?;
        let to = if earlier {
            at.saturating_sub(1)
        } else {
            at.saturating_add(1).min(known.len() - 1)
        };
        known.swap(at, to);
        let places = (1..).zip(&known).filter_map(|(place, it)| {
            let change = CodeChange {
                place: Some(place),
                ..CodeChange::default()
            };
            (it.line.place != Some(i64::from(place))).then(|| (it.line.code.clone(), change))
        });
        let places: Vec<(String, CodeChange)> = places.collect();
        self.put_codes(&rooms, &seat, list, &places)
    }

    fn put_codes(
        &self,
        rooms: &Rooms,
        seat: &Seat,
        list: CodeList,
        changes: &[(String, CodeChange)],
    ) -> Result<Outcome<Saved>> {
        let hand = self.hand(rooms, seat)?;
        let written = rooms.store.write(&hand, |writer| -> Result<()> {
            for (code, change) in changes {
                writer.put_code(list, code, change)?;
            }
            Ok(())
        })?;
        let saved = Saved {
            id: list.document(),
            undo: None,
            hints: Vec::new(),
        };
        Ok(Outcome::of_kinds(saved, &written.kinds))
    }
}

/// The codes of a list, in the order in which they are asked.
pub(crate) fn listed(rooms: &Rooms, list: CodeList) -> Result<Vec<CodeView>> {
    let mut said: BTreeMap<String, CodeRecord> = BTreeMap::new();
    for line in rooms.store.codes(list)? {
        said.insert(line.code.clone(), line);
    }
    let built_in = list.built_in().into_iter().map(|code| CodeView {
        list,
        line: said.remove(code).unwrap_or_else(|| CodeRecord {
            code: code.to_owned(),
            ..CodeRecord::default()
        }),
        is_own: false,
        counts_as: None,
    });
    let mut codes: Vec<CodeView> = built_in.collect();
    codes.extend(said.into_values().map(|line| CodeView {
        list,
        counts_as: line.group.clone(),
        is_own: true,
        line,
    }));
    // What nobody moved stays behind what somebody did, as it came.
    codes.sort_by_key(|it| it.line.place.unwrap_or(i64::MAX));
    Ok(codes)
}

/// The codes that may be chosen besides those of the program: the centre's own, and whatever stands in this case already.
pub(crate) fn own_codes(rooms: &Rooms, case: Option<&CaseRecord>) -> Result<OwnCodes> {
    let own = |list| -> Result<Vec<CodeView>> {
        let codes = listed(rooms, list)?.into_iter();
        Ok(codes.filter(|it| it.is_own).collect())
    };
    let code = |it: CodeView| it.line.code;
    let mut codes = OwnCodes {
        kinds: own(CodeList::Kind)?.into_iter().map(code).collect(),
        referrers: own(CodeList::Referrer)?.into_iter().map(code).collect(),
        results: results(rooms)?,
    };
    if let Some(case) = case {
        let is_new = |list: CodeList, code: &&String| !list.has_built_in(code);
        let kinds = case.kinds.iter();
        codes
            .kinds
            .extend(kinds.filter(|it| is_new(CodeList::Kind, it)).cloned());
        let referrer = case.referrer.iter();
        let referrer = referrer.filter(|it| is_new(CodeList::Referrer, it));
        codes.referrers.extend(referrer.cloned());
    }
    Ok(codes)
}

/// The centre's own codes of a list, and as which code of the program each counts.
pub(crate) fn counted_as(rooms: &Rooms, list: CodeList) -> Result<BTreeMap<String, String>> {
    let codes = listed(rooms, list)?.into_iter();
    Ok(codes
        .filter(|it| it.is_own)
        .filter_map(|it| Some((it.line.code, it.counts_as?)))
        .collect())
}

/// The centre's own results, and as what each counts.
pub(crate) fn results(rooms: &Rooms) -> Result<BTreeMap<String, CaseResult>> {
    let codes = counted_as(rooms, CodeList::Result)?.into_iter();
    Ok(codes
        .filter_map(|(own, code)| Some((own, code.parse().ok()?)))
        .collect())
}

/// Refuses a name that another code of the list has. What the program calls its own codes is the window's to know.
fn is_called_otherwise(known: &[CodeView], code: &str, change: &CodeChange) -> Result<()> {
    let Some(Some(label)) = &change.label_nl else {
        return Ok(());
    };
    let called = fold(label.as_str());
    let is_same = |it: &&CodeView| {
        let label = it.line.label_nl.as_deref().map(fold);
        it.line.code != code && label.as_deref() == Some(called.as_str())
    };
    match known.iter().find(is_same) {
        Some(_) => Err(CodeError::SameLabel.into()),
        None => Ok(()),
    }
}
