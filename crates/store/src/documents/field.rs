//! A field of the centre's own as keys. Its options stand in one text, one a line: they are set once.

use samenboek_domain::field::Field;
use samenboek_domain::ids::DocumentId;
use samenboek_domain::text::Line;

use crate::flat::{Flat, Scalar};

/// A field of the centre's own, as it stands in the book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldRecord {
    /// The document.
    pub id: DocumentId,
    /// What it asks.
    pub name: String,
    /// The code of what is filled in.
    pub sort: String,
    /// From what somebody chooses.
    pub options: Vec<String>,
    /// It is not asked any more; what was filled in is kept.
    pub put_away: bool,
}

/// The keys of a parsed field.
pub(crate) fn field_flat(field: &Field) -> Flat {
    let mut flat = Flat::default();
    flat.put("name", Scalar::text(field.name.as_str()));
    flat.put("sort", Scalar::text(field.sort.code()));
    let options: Vec<&str> = field.options.iter().map(Line::as_str).collect();
    flat.put("options", Scalar::Str(options.join("\n")));
    flat.put("put_away", Scalar::Bool(false));
    flat.maps.insert("both".into());
    flat
}

/// The whole record of a field.
pub(crate) fn field_record(id: DocumentId, content: &Flat) -> FieldRecord {
    let options = content.str("options").unwrap_or_default();
    FieldRecord {
        id,
        name: content.str("name").unwrap_or_default().to_owned(),
        sort: content.str("sort").unwrap_or_default().to_owned(),
        options: options.lines().map(str::to_owned).collect(),
        put_away: content.get("put_away") == Some(&Scalar::Bool(true)),
    }
}
