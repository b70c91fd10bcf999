//! A drawn signature: strokes as points on a small field, the same everywhere it is shown.

use std::fmt;

use super::SignError;

/// The field is so many points wide.
pub const INK_WIDTH: u16 = 1_000;
/// And so many high.
pub const INK_HEIGHT: u16 = 300;
/// So many bytes has the longest signature. A hand that moves for half a minute makes less.
pub const MOST_INK: usize = 32_000;
/// What reaches less far in every direction is a slip of the hand.
const LEAST: u16 = 30;

/// A drawn signature, as `x,y x,y;x,y x,y`: points with a space between, strokes with a semicolon.
#[derive(Clone, PartialEq, Eq)]
pub struct Ink(String);

impl Ink {
    /// Reads strokes. Refuses what is blank, what is too large, and what lies beside the field.
    pub fn parse(strokes: &str) -> Result<Self, SignError> {
        if strokes.len() > MOST_INK {
            return Err(SignError::InkTooLarge);
        }
        let mut field = Field::default();
        let mut written = Vec::new();
        for stroke in strokes.split(';') {
            let points = stroke.split_whitespace().map(point);
            let points = points.collect::<Option<Vec<_>>>();
            let points = points.ok_or(SignError::NoInk)?;
            points.iter().for_each(|point| field.reach(*point));
            let points: Vec<String> = points.iter().map(|(x, y)| format!("{x},{y}")).collect();
            if !points.is_empty() {
                written.push(points.join(" "));
            }
        }
        if field.is_blank() {
            return Err(SignError::NoInk);
        }
        Ok(Self(written.join(";")))
    }

    /// The strokes, as they are kept.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn point(text: &str) -> Option<(u16, u16)> {
    let (x, y) = text.split_once(',')?;
    let (x, y) = (x.parse().ok()?, y.parse().ok()?);
    (x <= INK_WIDTH && y <= INK_HEIGHT).then_some((x, y))
}

#[derive(Default)]
struct Field {
    across: Option<(u16, u16)>,
    down: Option<(u16, u16)>,
}

impl Field {
    fn reach(&mut self, (x, y): (u16, u16)) {
        let wider = |span: Option<(u16, u16)>, at: u16| {
            let (least, most) = span.unwrap_or((at, at));
            Some((least.min(at), most.max(at)))
        };
        self.across = wider(self.across, x);
        self.down = wider(self.down, y);
    }

    fn is_blank(&self) -> bool {
        let reach =
            |span: Option<(u16, u16)>| span.map_or(0, |(least, most)| most.saturating_sub(least));
        reach(self.across).max(reach(self.down)) < LEAST
    }
}

// A signature is nobody else's to see.
impl fmt::Debug for Ink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ink(…)")
    }
}
