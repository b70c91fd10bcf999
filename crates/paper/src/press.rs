//! The press: a template and the values of one sheet become a document.
//!
//! The values travel as a JSON file in Typst's own little world, so that nothing a person typed is
//! ever read as markup.

use std::sync::OnceLock;

use serde::Serialize;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_svg::SvgOptions;

use crate::error::PaperError;
use crate::fonts::fonts;

const STREET: &[u8] = include_bytes!("sheets/street.svg");
const ICON: &[u8] = include_bytes!("../../../icons/icon.svg");
const LOOKS: &str = include_str!("sheets/looks.typ");

/// A sheet on the press.
pub struct Press {
    template: Source,
    values: Bytes,
}

impl Press {
    /// Puts values under a template.
    pub fn new(template: &str, values: &impl Serialize) -> Result<Self, PaperError> {
        let values = serde_json::to_vec(values).map_err(|fault| PaperError::Layout {
            why: fault.to_string(),
        })?;
        Ok(Self {
            template: Source::new(file_id("main.typ")?, template.to_owned()),
            values: Bytes::new(values),
        })
    }

    /// The sheet as PDF.
    pub fn pdf(&self) -> Result<Vec<u8>, PaperError> {
        let options = PdfOptions {
            creator: Smart::Custom(Some("Samenboek".to_owned())),
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&self.document()?, &options).map_err(|faults| unprintable(&faults))
    }

    /// The sheet as PDF/A-2a, to be read in thirty years; it says its day itself. Refuses what no font here has a letter for:
    /// boxes on paper help nobody.
    pub fn lasting_pdf(&self) -> Result<Vec<u8>, PaperError> {
        let standards = PdfStandards::new(&[PdfStandard::A_2a]);
        let options = PdfOptions {
            creator: Smart::Custom(Some("Samenboek".to_owned())),
            standards: standards.map_err(|fault| PaperError::Layout {
                why: fault.message().to_string(),
            })?,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&self.document()?, &options).map_err(|faults| unprintable(&faults))
    }

    /// The sheet as one SVG picture a page.
    pub fn svg_pages(&self) -> Result<Vec<String>, PaperError> {
        let document = self.document()?;
        Ok(document
            .pages()
            .iter()
            .map(|page| typst_svg::svg(page, &SvgOptions::default()))
            .collect())
    }

    fn document(&self) -> Result<PagedDocument, PaperError> {
        let document = typst::compile::<PagedDocument>(self)
            .output
            .map_err(|faults| unprintable(&faults));
        // Typst remembers what it laid out; a program that prints once a week need not.
        typst::comemo::evict(0);
        document
    }
}

impl World for Press {
    fn library(&self) -> &LazyHash<Library> {
        static LIBRARY: OnceLock<LazyHash<Library>> = OnceLock::new();
        LIBRARY.get_or_init(|| LazyHash::new(Library::default()))
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &fonts().book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() {
            return Ok(self.template.clone());
        }
        match id.vpath().get_without_slash() {
            "looks.typ" => Ok(Source::new(id, LOOKS.to_owned())),
            other => Err(FileError::NotFound(other.into())),
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match id.vpath().get_without_slash() {
            "values.json" => Ok(self.values.clone()),
            "street.svg" => Ok(Bytes::new(STREET)),
            "icon.svg" => Ok(Bytes::new(ICON)),
            other => Err(FileError::NotFound(other.into())),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts().list.get(index).cloned()
    }

    // Dates come in as arguments: paper has no clock.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn file_id(name: &str) -> Result<FileId, PaperError> {
    let path = VirtualPath::new(name).map_err(|fault| PaperError::Layout {
        why: fault.to_string(),
    })?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// What Typst says repeats what stands on the sheet: only how much of it there is goes on from here.
fn unprintable(faults: &[SourceDiagnostic]) -> PaperError {
    let is_letter = |fault: &SourceDiagnostic| fault.message.contains("could not be displayed");
    if faults.iter().any(is_letter) {
        return PaperError::Unwritable;
    }
    PaperError::Layout {
        why: format!("Typst names {} faults", faults.len()),
    }
}
