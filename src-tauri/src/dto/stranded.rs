//! Who was let in in vain, and how whoever sits here stands with the team.

use samenboek_app::Counting;
use serde::Serialize;

/// Somebody whose letting in does not count.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Stranded {
    /// By which it is asked about.
    pub id: String,
    /// The name; empty when nothing of hers came yet.
    pub name: String,
    /// The laptop's name; may be empty.
    pub laptop: String,
    /// The code of the role she would have.
    pub role: String,
    /// She is of the team already: this would be a further laptop of hers.
    pub further: bool,
    /// Who let her in; empty when nobody knows.
    pub by: String,
    /// Something of hers waits here.
    pub wrote: bool,
    /// A coordinator said here that she stays out.
    pub kept_out: bool,
}

impl From<samenboek_app::Stranded> for Stranded {
    fn from(one: samenboek_app::Stranded) -> Self {
        Self {
            id: one.id.to_string(),
            name: one.name,
            laptop: one.laptop_name,
            role: one.role,
            further: one.further,
            by: one.by,
            wrote: one.parcels > 0,
            kept_out: one.kept_out,
        }
    }
}

/// How whoever sits here stands with the team.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Standing {
    /// Whether what she writes comes into the others' books.
    #[cfg_attr(
        test,
        ts(type = "\"counts\" | \"stopped\" | \"gone_on\" | \"let_in_in_vain\" | \"unknown\"")
    )]
    pub mine: &'static str,
    /// Who let her in in vain; empty when nobody knows.
    pub by: String,
    /// She still takes part on another laptop.
    pub elsewhere: bool,
    /// Nobody leads any more.
    pub nobody_leads: bool,
    /// The key on paper can still be used.
    pub paper_left: bool,
    /// This laptop got new keys because another one signs with the old ones, and nobody here said yet that they know.
    pub copied: bool,
    /// Somebody uses a newer version: nobody is let in or stopped here until this laptop has it too.
    pub halted: bool,
}

impl From<samenboek_app::Standing> for Standing {
    fn from(standing: samenboek_app::Standing) -> Self {
        let mine = standing.mine.code();
        let by = match standing.mine {
            Counting::LetInInVain { by } => by,
            Counting::Yes | Counting::Stopped | Counting::GoneOn | Counting::Unknown => {
                String::new()
            }
        };
        Self {
            mine,
            by,
            elsewhere: standing.elsewhere,
            nobody_leads: standing.nobody_leads,
            paper_left: standing.paper_left,
            copied: standing.copied,
            halted: standing.halted,
        }
    }
}
