//! Agreements: rows of a case, one of them whole, who signed which text, and what was said of it later.
//!
//! A party crosses by its card, `party:<id>`: somebody may leave the table or come to it while a form is open, and a place would
//! be somebody else's then.

use samenboek_app::{AgreementAnswerView, AgreementSummary, AgreementView as View, TextView};
use samenboek_domain::agreement::{Agreed, Hint, Side, card_seat};
use samenboek_domain::ids::PersonId;
use serde::Serialize;
use std::collections::BTreeMap;

use super::versions::FieldVersions;

/// A row of the agreements of a case.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AgreementRow {
    /// Its id.
    pub id: String,
    /// The first sentence.
    pub first: String,
    /// In which language that is.
    pub language: String,
    /// How many items.
    pub items: usize,
    /// The code of how it stands.
    #[cfg_attr(test, ts(type = "\"draft\" | \"part\" | \"signed\" | \"changed\""))]
    pub standing: &'static str,
    /// The number of the text as it stands.
    pub number: usize,
    /// Its short mark.
    pub mark: String,
    /// The last day on which somebody signed it.
    pub signed_on: Option<String>,
    /// When all look again.
    pub review_on: Option<String>,
    /// The next talk.
    pub next_talk: Option<String>,
    /// How many fields stand twice.
    pub versions: i64,
    /// Whether it lies in the bin.
    pub deleted: bool,
}

impl From<AgreementSummary> for AgreementRow {
    fn from(summary: AgreementSummary) -> Self {
        let row = summary.row;
        Self {
            id: row.id.to_string(),
            first: row.first,
            language: row.languages.first().cloned().unwrap_or_default(),
            items: row.items,
            standing: summary.standing,
            number: row.version,
            mark: row.mark,
            signed_on: row.signed_on,
            review_on: row.review_on,
            next_talk: row.next_talk,
            versions: row.versions,
            deleted: row.is_binned,
        }
    }
}

/// Somebody at the table.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AgreementParty {
    /// `party:<id>`, by her card.
    pub seat: String,
    /// What the person is called.
    pub name: String,
    /// Whether she sits there now.
    pub at_table: bool,
    /// Whether the referrer may hear how it ended, by her last word; none while nobody asked.
    pub told: Option<bool>,
}

/// What a party was called when a text was signed.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NameThen {
    /// Whose name it was, by seat.
    pub seat: String,
    /// The name.
    pub name: String,
}

/// One item, as it stands in a text.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AgreementItem {
    /// Its id.
    pub id: String,
    /// Its sentence by language.
    pub texts: BTreeMap<String, String>,
    /// Who does it, by seat.
    pub who: Vec<String>,
    /// Who else.
    pub others: Option<String>,
    /// Where.
    #[serde(rename = "where")]
    pub place: Option<String>,
    /// How.
    pub how: Option<String>,
    /// From when.
    pub from: Option<String>,
    /// Until when.
    pub until: Option<String>,
    /// The one who sees to it, by seat.
    pub responsible: Option<String>,
}

/// A text: what stands there, or what was signed.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AgreementText {
    /// Its number.
    pub number: usize,
    /// Its short mark.
    pub mark: String,
    /// Its whole version, which a signature binds to.
    pub version: String,
    /// Tags of its languages.
    pub languages: Vec<String>,
    /// Which of those are written from the right.
    pub from_the_right: Vec<String>,
    /// What was agreed.
    pub items: Vec<AgreementItem>,
    /// "Next time we first talk to each other by …".
    pub talk_first: BTreeMap<String, String>,
    /// When all look again.
    pub review_on: Option<String>,
    /// Who signed it.
    pub signatures: Vec<Signature>,
    /// What the parties were called when it was signed.
    pub names: Vec<NameThen>,
    /// Whether one of them is called otherwise by now.
    pub renamed: bool,
}

/// A signature.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Signature {
    /// Its id.
    pub id: String,
    /// Whose it is, by seat.
    pub party: String,
    /// The code of how.
    pub way: String,
    /// The day.
    pub on: String,
    /// The name, typed.
    pub name: Option<String>,
    /// Who heard it.
    pub witness: Option<String>,
    /// Drawn.
    pub strokes: Option<String>,
    /// Whether there is a photo of the paper.
    pub photo: bool,
    /// Who wrote it down.
    pub by: String,
}

/// What a party said about telling the referrer.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Told {
    /// Whose word it is, by seat.
    pub party: String,
    /// Yes, or no.
    pub yes: bool,
    /// The day.
    pub on: String,
    /// Who wrote it down.
    pub by: String,
}

/// What a party said of an item.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AgreementAnswer {
    /// About which item.
    pub item: String,
    /// Who said it, by seat.
    pub party: String,
    /// The code of what.
    pub said: String,
    /// The day.
    pub on: String,
    /// What else.
    pub note: String,
    /// Who wrote it down.
    pub by: String,
    /// Whether it was a slip.
    pub taken_back: bool,
}

/// Something that looks odd.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AgreementHint {
    /// The place of the item, from 0; none when it is about all of them.
    pub item: Option<usize>,
    /// The code of what.
    pub kind: &'static str,
    /// The word it is about.
    pub word: Option<&'static str>,
}

impl From<Hint> for AgreementHint {
    fn from(hint: Hint) -> Self {
        Self {
            item: hint.item,
            kind: hint.kind.code(),
            word: hint.word,
        }
    }
}

/// Why nobody can sign yet.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NotYet {
    /// The code of a refusal.
    pub code: &'static str,
    /// The place of the item, from 0.
    pub item: Option<usize>,
}

/// One agreement.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AgreementView {
    /// Its id.
    pub id: String,
    /// The case it belongs to.
    pub case: String,
    /// Codes of what the case is about.
    pub kinds: Vec<String>,
    /// The day of its report.
    pub reported_on: String,
    /// Everybody at the table, and who was.
    pub parties: Vec<AgreementParty>,
    /// First who mediates.
    pub mediators: Vec<String>,
    /// The text as it stands.
    pub now: AgreementText,
    /// Every text that was signed, the first one first.
    pub signed: Vec<AgreementText>,
    /// The code of how the parties mean to say yes.
    pub form: Option<String>,
    /// The code of how it stands.
    #[cfg_attr(test, ts(type = "\"draft\" | \"part\" | \"signed\" | \"changed\""))]
    pub standing: &'static str,
    /// Who did not sign the text as it stands, by seat.
    pub waiting: Vec<String>,
    /// Why nobody can sign it yet.
    pub not_yet: Option<NotYet>,
    /// What each said about telling the referrer, the last word last.
    pub told: Vec<Told>,
    /// What each said of each item later.
    pub answers: Vec<AgreementAnswer>,
    /// The next talk.
    pub next_talk: Option<String>,
    /// What looks odd.
    pub hints: Vec<AgreementHint>,
    /// Whether the case takes the step "aftercare" now.
    pub may_take_aftercare: bool,
    /// Whether somebody talked with the parties.
    pub talked: bool,
    /// Whether whoever sits here writes in it.
    pub may_write: bool,
    /// Who reads it besides those who lead.
    pub readers: Vec<String>,
    /// Who wrote it down.
    pub recorded_by: String,
    /// When.
    pub recorded_at: String,
    /// The point in its history that was read.
    pub base: String,
    /// What stands twice.
    pub versions: Vec<FieldVersions>,
    /// Whether it lies in the bin.
    pub deleted: bool,
    /// Whether its case is stopped: nobody signs or changes it then.
    pub stopped: bool,
}

impl From<View> for AgreementView {
    fn from(view: View) -> Self {
        let seat = |person: &PersonId| card_seat(Side::Party(*person));
        let now = view.record.agreed.version();
        let signed: Vec<AgreementText> = view
            .texts
            .iter()
            .map(|it| text(&view, &it.agreed, it.number, Some(it)))
            .collect();
        let own = view.texts.iter().find(|it| it.version == now);
        let course = &view.case.course.course;
        let talked = course.steps().iter().any(|step| {
            step.kind()
                .is_some_and(samenboek_domain::case::StepKind::is_talk)
                && !course.is_taken_back(&step.id)
        });
        let next = course.next();
        Self {
            now: text(&view, &view.record.agreed, view.number, own),
            signed,
            parties: (0..)
                .zip(&view.parties)
                .map(|(place, party)| AgreementParty {
                    seat: seat(&party.person),
                    name: party.name.clone(),
                    at_table: place < view.at_table,
                    told: view.told_by(&party.person),
                })
                .collect(),
            mediators: view.case.pair.iter().map(|it| it.name.clone()).collect(),
            kinds: view.case.record.kinds.clone(),
            reported_on: view.case.record.reported_on.clone(),
            waiting: view.waiting.iter().map(seat).collect(),
            not_yet: view.not_yet.map(|(code, item)| NotYet { code, item }),
            told: view
                .told
                .iter()
                .map(|it| Told {
                    party: seat(&it.party),
                    yes: it.is_yes,
                    on: it.on.to_string(),
                    by: it.by.clone(),
                })
                .collect(),
            answers: view.answers.iter().map(answer).collect(),
            may_take_aftercare: next.contains(&samenboek_domain::case::StepKind::Aftercare),
            talked,
            may_write: view.case.may_write,
            stopped: view.is_stopped(),
            readers: view
                .case
                .mediators
                .iter()
                .map(|it| it.name.clone())
                .collect(),
            id: view.record.id.to_string(),
            case: view.record.agreed.case.to_string(),
            form: view.record.form,
            standing: view.standing,
            next_talk: view.next_talk,
            hints: view.hints.into_iter().map(AgreementHint::from).collect(),
            recorded_by: view.recorded_by,
            recorded_at: view.record.recorded.at.to_rfc3339(),
            base: view.record.heads.to_string(),
            versions: view.versions.into_iter().map(FieldVersions::from).collect(),
            deleted: view.record.recorded.bin.is_some(),
        }
    }
}

fn text(view: &View, agreed: &Agreed, number: usize, signed: Option<&TextView>) -> AgreementText {
    let version = agreed.version();
    let seat = |side: &Side| card_seat(*side);
    let names = signed.map(|it| {
        let people = it.names.parties.keys();
        let names = people.map(|person| NameThen {
            seat: card_seat(Side::Party(*person)),
            name: view.name_then(&it.names, person),
        });
        names.collect()
    });
    let signatures = signed.map(|it| it.signatures.as_slice());
    let signatures = signatures.unwrap_or_default().iter();
    let from_the_right = agreed
        .languages
        .iter()
        .filter(|tag| Agreed::is_from_the_right(tag));
    AgreementText {
        number,
        mark: version.mark(),
        version: version.to_string(),
        languages: agreed.languages.clone(),
        from_the_right: from_the_right.cloned().collect(),
        items: agreed
            .items
            .iter()
            .map(|item| AgreementItem {
                id: item.id.to_string(),
                texts: item.texts.clone(),
                who: item.who.iter().map(seat).collect(),
                others: item.others.clone(),
                place: item.place.clone(),
                how: item.how.clone(),
                from: item.from.clone(),
                until: item.until.clone(),
                responsible: item.responsible.as_ref().map(seat),
            })
            .collect(),
        talk_first: agreed.talk_first.clone(),
        review_on: agreed.review_on.clone(),
        signatures: signatures.map(signature).collect(),
        names: names.unwrap_or_default(),
        renamed: signed.is_some_and(|it| it.is_renamed),
    }
}

fn signature(view: &samenboek_app::SignatureView) -> Signature {
    let record = &view.record;
    Signature {
        id: record.id.to_string(),
        party: card_seat(Side::Party(record.party)),
        way: record.way.clone(),
        on: record.on.clone(),
        name: record.name.clone(),
        witness: record.witness.clone(),
        strokes: record.strokes.clone(),
        photo: record.has_photo,
        by: view.by.clone(),
    }
}

fn answer(view: &AgreementAnswerView) -> AgreementAnswer {
    let record = &view.record;
    AgreementAnswer {
        item: record.item.to_string(),
        party: card_seat(Side::Party(record.party)),
        said: record.said.clone(),
        on: record.on.clone(),
        note: record.note.clone(),
        by: view.by.clone(),
        taken_back: record.noted.is_undone,
    }
}
