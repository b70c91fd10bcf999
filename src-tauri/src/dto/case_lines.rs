//! What stands beside the steps of a case.

use samenboek_app as app;
use samenboek_domain::case::CaseLine;
use serde::Serialize;

use super::cases::CaseParty;
use super::people::Person;

/// A dated line: a letter that went out, what stops it, a talk that is planned.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LineOfCase {
    /// Its id.
    pub id: String,
    /// What sort of line it is.
    pub kind: &'static str,
    /// The code of what it says; of a newer version it may be one that nobody knows here.
    pub code: String,
    /// The day.
    pub on: String,
    /// Who wrote it down.
    pub by: String,
    /// Which party, or which mediator, it is about.
    pub who: Option<String>,
    /// Why.
    pub why: String,
    /// The language of a letter, as a tag.
    pub language: Option<String>,
    /// When a talk begins.
    pub starts_at: Option<String>,
    /// Where it is.
    pub place: Option<String>,
    /// It was wrong, or does not happen.
    pub struck: bool,
}

impl From<app::LineView> for LineOfCase {
    fn from(view: app::LineView) -> Self {
        let CaseLine {
            id,
            kind,
            code,
            on,
            why,
            language,
            starts_at,
            place,
            ..
        } = view.line;
        Self {
            id: id.to_string(),
            kind: kind.code(),
            code,
            on: on.to_string(),
            by: view.by,
            who: view.who,
            why,
            language,
            starts_at,
            place,
            struck: view.is_struck,
        }
    }
}

/// What a party answered to one question.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LookedBack {
    /// The code of the question.
    pub question: &'static str,
    /// The codes of the faces; several where two laptops wrote it down apart.
    pub faces: Vec<String>,
}

/// What is known of a party.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PartyBeside {
    /// Her card.
    pub card: CaseParty,
    /// The tag of the language she reads and speaks best.
    pub language: Option<String>,
    /// Whether she is a minor.
    pub minor: bool,
    /// Who stands beside her.
    pub guardian: Option<CaseParty>,
    /// Whether the referrer may hear how it ended; none while nobody asked.
    pub told: Option<bool>,
    /// How she looks back.
    pub answers: Vec<LookedBack>,
}

impl From<app::PartyBeside> for PartyBeside {
    fn from(beside: app::PartyBeside) -> Self {
        let answers = beside.answers.into_iter();
        Self {
            card: beside.party.into(),
            language: beside.language,
            minor: beside.is_minor,
            guardian: beside.guardian.map(CaseParty::from),
            told: beside.told,
            answers: answers
                .map(|(question, faces)| LookedBack {
                    question: question.code(),
                    faces,
                })
                .collect(),
        }
    }
}

/// Who said no to a case.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Declined {
    /// Who.
    pub who: Person,
    /// The code of why.
    pub reason: String,
}

/// Everything beside the steps of a case.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CaseBeside {
    /// Every line, by day.
    pub lines: Vec<LineOfCase>,
    /// What stops it now.
    pub flags: Vec<LineOfCase>,
    /// The talks that are planned, by day.
    pub meetings: Vec<LineOfCase>,
    /// The parties, who reported first.
    pub parties: Vec<PartyBeside>,
    /// Who got it and said no.
    pub declined: Vec<Declined>,
    /// Mediators who know a party.
    pub knows: Vec<Person>,
    /// Whether the referrer may hear how it ended.
    pub may_tell: bool,
    /// Whether the parties can look back.
    pub may_be_asked: bool,
    /// Whether whoever sits here lets it go on when it is stopped.
    pub may_lift: bool,
    /// Whether whoever sits here has it and can say no.
    pub may_decline: bool,
    /// Whether whoever sits here writes in it.
    pub may_write: bool,
    /// The telephone number of whoever sits here.
    pub telephone: Option<String>,
}

impl From<app::CaseBeside> for CaseBeside {
    fn from(beside: app::CaseBeside) -> Self {
        let lines = |lines: Vec<app::LineView>| lines.into_iter().map(LineOfCase::from).collect();
        let declined = beside.declined.into_iter();
        Self {
            lines: lines(beside.lines),
            flags: lines(beside.flags),
            meetings: lines(beside.meetings),
            parties: beside.parties.into_iter().map(PartyBeside::from).collect(),
            declined: declined
                .map(|(who, reason)| Declined {
                    who: who.into(),
                    reason,
                })
                .collect(),
            knows: beside.knows.into_iter().map(Person::from).collect(),
            may_tell: beside.may_tell,
            may_be_asked: beside.may_be_asked,
            may_lift: beside.may_lift,
            may_decline: beside.may_decline,
            may_write: beside.may_write,
            telephone: beside.telephone,
        }
    }
}

/// Why a pair stands where it stands.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PairReason {
    /// The code of why.
    pub reason: &'static str,
    /// Of whom it is said.
    pub who: Option<String>,
    /// Which language it is about, as a tag.
    pub language: Option<&'static str>,
}

/// A pair that may take a case on.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ProposedPair {
    /// The two.
    pub pair: Vec<Person>,
    /// Why.
    pub reasons: Vec<PairReason>,
}

/// Who is not proposed.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LeftOut {
    /// Who.
    pub who: Person,
    /// The code of why.
    pub why: &'static str,
}

/// What can be proposed.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Proposals {
    /// At most five pairs, the best first.
    pub pairs: Vec<ProposedPair>,
    /// Who is not proposed, and why.
    pub left_out: Vec<LeftOut>,
}

impl From<app::ProposalsView> for Proposals {
    fn from(view: app::ProposalsView) -> Self {
        let pair = |it: app::PairView| ProposedPair {
            pair: it.pair.into_iter().map(Person::from).collect(),
            reasons: it
                .reasons
                .into_iter()
                .map(|it| PairReason {
                    reason: it.reason.code(),
                    who: it.who,
                    language: it.language.map(|language| language.code()),
                })
                .collect(),
        };
        let left_out = view.left_out.into_iter();
        Self {
            pairs: view.pairs.into_iter().map(pair).collect(),
            left_out: left_out
                .map(|(who, bar)| LeftOut {
                    who: who.into(),
                    why: bar.code(),
                })
                .collect(),
        }
    }
}

/// A letter as it would come out of the printer.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LetterPicture {
    /// One picture a page.
    pub svg_pages: Vec<String>,
    /// The language it is written in, as a tag.
    pub language: &'static str,
    /// The language that the party reads, where there are no words for it here.
    pub wanted: Option<String>,
}

/// A line on a card about how its person mediates.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WishLine {
    /// Its id.
    pub id: String,
    /// The code of what it says.
    pub what: String,
    /// Of what: a tag, a street, a person, the code of a kind.
    pub value: String,
    /// What that person is called.
    pub who: Option<String>,
}

impl From<app::WishView> for WishLine {
    fn from(view: app::WishView) -> Self {
        Self {
            id: view.wish.id.to_string(),
            what: view.wish.what,
            value: view.wish.value,
            who: view.who,
        }
    }
}
