//! Lists of codes that the centre made its own.

use std::collections::BTreeSet;

use samenboek_domain::code_list::{CodeChange, CodeList};
use samenboek_domain::kind::DocumentKind;

use crate::Memory;
use crate::documents::{CodeRecord, code_change, start};
use crate::error::Result;
use crate::lists;
use crate::writer::Writer;

const LINES: &str = "
    SELECT code, label_nl, label_en, outside, place, hidden, counts_as
    FROM code_index
    WHERE document_id = ?1
    ORDER BY code
";

impl Memory {
    /// What somebody said of the codes of a list, by code; nothing of those that are as the program has them.
    pub fn codes(&self, list: CodeList) -> Result<Vec<CodeRecord>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(LINES)?;
        let rows = statement.query_map([list.document().as_bytes()], |row| {
            Ok(CodeRecord {
                code: row.get(0)?,
                label_nl: row.get(1)?,
                label_en: row.get(2)?,
                outside: row.get(3)?,
                place: row.get(4)?,
                hidden: row.get(5)?,
                group: row.get(6)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// Changes a line of a list, or adds one; begins the list when nobody did.
    pub fn put_code(&mut self, list: CodeList, code: &str, change: &CodeChange) -> Result<()> {
        let id = list.document();
        if lists::kind_of(self.tx(), &id)?.is_none() {
            let mut content = start(self.hand());
            code_change(&mut content, code, change);
            return self.create(DocumentKind::CodeList, id, &content);
        }
        self.change(DocumentKind::CodeList, id, None, |now| {
            let mut new = now.clone();
            code_change(&mut new, code, change);
            Ok((now.clone(), new, BTreeSet::new()))
        })
    }
}
