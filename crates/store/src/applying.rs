//! Foreign changes into a document, on bytes alone. What goes to disk was loaded from exactly those bytes before; what
//! panics inside the library is contained; nothing is written here.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::thread;

use automerge::{ActorId, Automerge, AutomergeError, ChangeHash, ReadDoc};
use samenboek_crypto::{Entry, Opened, Verified};
use samenboek_domain::ids::{DocumentId, SignerId};
use samenboek_domain::kind::DocumentKind;

use crate::actors::{belongs_to, prefix};
use crate::chunk::{self, Contents};
use crate::forgetting;
use crate::merge::SetAside;
use crate::projections::Reading;

/// From so many documents on, a second processor is worth its start.
const WORTH_A_THREAD: usize = 8;
const MOST_THREADS: usize = 4;
/// How many answers may lie ready at most: each holds a document's bytes.
const READ_AHEAD: usize = 2048;

/// From so many pieces on, a document is written in one again.
const MOST_LOOSE: usize = 32;

/// How much a document may unfold to while it is loaded, in rows: two hundred megabytes. A note of the longest, written
/// anew forty times, has less than that.
const MOST_ROWS: u64 = 2_000_000;
/// How much all that a parcel brings may unfold to: so much, and so much more for each byte.
const ROWS_A_PARCEL: u64 = 10 * MOST_ROWS;
const ROWS_A_BYTE: u64 = 10;

/// What one parcel brings for one document.
#[derive(PartialEq)]
pub(crate) struct Job {
    pub id: DocumentId,
    pub kind: DocumentKind,
    /// The document as it stands here.
    pub present: Option<Vec<u8>>,
    /// Which entries of the parcel.
    pub entries: Vec<usize>,
    /// Whether it may be believed for now what a whole document says, until it was loaded.
    pub on_its_word: bool,
}

/// What became of it.
pub(crate) enum Applied {
    /// The bytes to keep, which were loaded, and what the rows are made of.
    Done {
        saved: Vec<u8>,
        reading: Box<Reading>,
        /// Whether the library loaded it.
        is_checked: bool,
    },
    /// Something older is missing.
    Waiting,
    /// It may not be merged.
    Refused(SetAside),
}

/// A parcel that may be merged, and what other processors make of it meanwhile.
pub struct Ready {
    parcel: Arc<Verified<Opened>>,
    on_its_word: bool,
    ahead: Option<Ahead>,
}

struct Ahead {
    jobs: Arc<Vec<Job>>,
    places: BTreeMap<DocumentId, usize>,
    come: Receiver<(usize, Applied)>,
    early: BTreeMap<usize, Applied>,
}

impl Ready {
    /// Begins with the loading when there is much. The threads end when this is dropped.
    pub(crate) fn begin(parcel: Verified<Opened>, jobs: Vec<Job>) -> Self {
        Self {
            on_its_word: jobs.iter().any(|job| job.on_its_word),
            ..Self::begun(parcel, jobs)
        }
    }

    fn begun(parcel: Verified<Opened>, jobs: Vec<Job>) -> Self {
        let parcel = Arc::new(parcel);
        let processors = thread::available_parallelism().map_or(1, usize::from);
        let threads = processors
            .min(MOST_THREADS)
            .min(jobs.len() / WORTH_A_THREAD);
        if threads < 2 {
            return Self {
                parcel,
                on_its_word: false,
                ahead: None,
            };
        }
        let places = jobs
            .iter()
            .enumerate()
            .map(|(place, job)| (job.id, place))
            .collect();
        let jobs = Arc::new(jobs);
        let next = Arc::new(AtomicUsize::new(0));
        let (answers, come) = mpsc::sync_channel(READ_AHEAD);
        for _ in 0..threads {
            let (answers, next) = (answers.clone(), Arc::clone(&next));
            let (jobs, parcel) = (Arc::clone(&jobs), Arc::clone(&parcel));
            thread::spawn(move || {
                loop {
                    let place = next.fetch_add(1, Ordering::Relaxed);
                    let Some(job) = jobs.get(place) else { break };
                    if answers.send((place, apply(job, parcel.get()))).is_err() {
                        break;
                    }
                }
            });
        }
        Self {
            parcel,
            on_its_word: false,
            ahead: Some(Ahead {
                jobs,
                places,
                come,
                early: BTreeMap::new(),
            }),
        }
    }

    /// The parcel itself.
    pub fn opened(&self) -> &Opened {
        self.parcel.get()
    }

    /// Whether much of it may be believed on its word.
    pub(crate) fn is_on_its_word(&self) -> bool {
        self.on_its_word
    }

    /// What becomes of the document as it stands now. What was made of it ahead counts as long as nothing came between.
    pub(crate) fn applied(&mut self, job: &Job) -> Applied {
        let ahead = self.ahead.as_mut().and_then(|ahead| ahead.answer(job));
        ahead.unwrap_or_else(|| apply(job, self.parcel.get()))
    }
}

impl Ahead {
    fn answer(&mut self, job: &Job) -> Option<Applied> {
        let place = *self.places.get(&job.id)?;
        if self.jobs.get(place)? != job {
            return None;
        }
        loop {
            if let Some(applied) = self.early.remove(&place) {
                return Some(applied);
            }
            let (come, applied) = self.come.recv().ok()?;
            self.early.insert(come, applied);
        }
    }
}

pub(crate) fn apply(job: &Job, parcel: &Opened) -> Applied {
    if job.on_its_word
        && let Some((saved, reading)) = claimed(job, parcel)
    {
        return Applied::Done {
            saved,
            reading: Box::new(reading),
            is_checked: false,
        };
    }
    let applied = catch_unwind(AssertUnwindSafe(|| apply_inside(job, parcel)));
    applied.unwrap_or(Applied::Refused(SetAside::DamagedChange))
}

/// Whether a parcel's changes unfold to what a laptop bears: a hundred bytes can say a billion rows.
pub(crate) fn is_bearable(parcel: &Opened) -> bool {
    let changes = || {
        parcel
            .entries
            .iter()
            .filter(|it| forgetting::is_for_document(it))
    };
    let bytes: u64 = changes().map(|entry| entry.bytes.len() as u64).sum();
    let most = ROWS_A_PARCEL.saturating_add(bytes.saturating_mul(ROWS_A_BYTE));
    rows_of(changes()).is_some_and(|rows| rows <= most)
}

/// None when something among them is no plain chunk.
fn rows_of<'a>(mut entries: impl Iterator<Item = &'a Entry>) -> Option<u64> {
    entries.try_fold(0_u64, |sum, entry| {
        sum.checked_add(chunk::cost(&entry.bytes)?)
    })
}

/// A whole document that nobody may have merged yet: loaded only when it is plain and bearable, and behind a barrier.
pub(crate) fn document_of(bytes: &[u8]) -> Option<Automerge> {
    chunk::is_plain_document(bytes).then(|| believed(bytes))?
}

/// A document as it is kept here, that was only believed until now: loaded when it is bearable, and behind a barrier.
pub(crate) fn believed(bytes: &[u8]) -> Option<Automerge> {
    if chunk::cost(bytes)? > MOST_ROWS {
        return None;
    }
    let load = || Automerge::load(bytes).ok();
    let document = catch_unwind(AssertUnwindSafe(load)).ok().flatten()?;
    document
        .get_missing_deps(&[])
        .is_empty()
        .then_some(document)
}

/// What this parcel brings, on its word: a whole document that nobody has here, or changes that were made on all that
/// stands here and on nothing besides. Both hold every change that they rest on, by their form, and are their signer's.
/// None when only the library can tell.
pub(crate) fn claimed(job: &Job, parcel: &Opened) -> Option<(Vec<u8>, Reading)> {
    let entries = || job.entries.iter().filter_map(|at| parcel.entries.get(*at));
    let rows = rows_of(entries())?
        .checked_add(chunk::cost(job.present.as_deref().unwrap_or_default())?)?;
    if rows > MOST_ROWS {
        return None;
    }
    let prefix = prefix(&parcel.header.signer);
    let theirs = |actor: &[u8]| actor.starts_with(&prefix);
    let mut saved = job.present.clone().unwrap_or_default();
    let mut content = None;
    if let Some(present) = &job.present {
        content = Some(Contents::of_kept(present)?);
    }
    for entry in entries() {
        saved.extend(&entry.bytes);
        match (entry.entry_type, &mut content) {
            (Entry::FULL_COPY, None) => {
                content = Some(Contents::of_copy(&entry.bytes, theirs)?);
            }
            (Entry::CHANGE, Some(content)) if theirs(chunk::change(&entry.bytes)?.actor) => {
                content.grow(&entry.bytes)?;
            }
            _ => return None,
        }
    }
    if chunk::count(&saved)? > MOST_LOOSE {
        return None;
    }
    let reading = Reading::claimed(content?.flat()?, job.kind, job.present.is_none())?;
    Some((saved, reading))
}

fn apply_inside(job: &Job, parcel: &Opened) -> Applied {
    let known = job.present.as_deref().unwrap_or(&[]);
    let entries = || job.entries.iter().filter_map(|at| parcel.entries.get(*at));
    let here = chunk::cost(known).unwrap_or(0);
    let is_bearable = rows_of(entries()).is_some_and(|rows| rows.saturating_add(here) <= MOST_ROWS);
    if !is_bearable {
        return Applied::Refused(SetAside::DamagedChange);
    }
    let added: usize = entries().map(|entry| entry.bytes.len()).sum();
    let mut bytes = Vec::with_capacity(known.len() + added);
    bytes.extend(known);
    let mut hashes = Vec::new();
    let (copies, changes): (Vec<&Entry>, Vec<&Entry>) =
        entries().partition(|entry| forgetting::is_copy(entry));
    for copy in &copies {
        if !chunk::is_plain_document(&copy.bytes) {
            return Applied::Refused(SetAside::DamagedChange);
        }
        bytes.extend(&copy.bytes);
        // Beside what stands here, only its own load tells what it holds.
        if !known.is_empty() || copies.len() > 1 {
            let Ok(alone) = Automerge::load(&copy.bytes) else {
                return Applied::Refused(SetAside::DamagedChange);
            };
            if !all_of(&alone, &forgetting::writers(parcel, copy)) {
                return Applied::Refused(SetAside::ForeignChange);
            }
            hashes.extend(alone.get_changes_meta(&[]).iter().map(|meta| meta.hash));
        }
    }
    for entry in &changes {
        // Compressed chunks inflate without bound: 1 GiB fits in 1 MB. Ours are never compressed.
        let Some(change) = chunk::change(&entry.bytes) else {
            return Applied::Refused(SetAside::DamagedChange);
        };
        if !is_of_one(
            &ActorId::from(change.actor),
            &forgetting::writers(parcel, entry),
        ) {
            return Applied::Refused(SetAside::ForeignChange);
        }
        hashes.push(change.hash);
        bytes.extend(&entry.bytes);
    }
    let document = match Automerge::load(&bytes) {
        Ok(document) => document,
        Err(AutomergeError::MissingDeps) => return Applied::Waiting,
        Err(_) => return Applied::Refused(SetAside::DamagedChange),
    };
    // A change whose dependency is missing "applies" and changes nothing.
    if !document.get_missing_deps(&[]).is_empty() {
        return Applied::Waiting;
    }
    let writers = || entries().flat_map(|entry| forgetting::writers(parcel, entry));
    if known.is_empty() && !copies.is_empty() && !all_of(&document, &writers().collect::<Vec<_>>())
    {
        return Applied::Refused(SetAside::ForeignChange);
    }
    if !holds_all(&document, &hashes) {
        return Applied::Refused(SetAside::DamagedChange);
    }
    let Ok(mut reading) = Reading::of(&document, job.kind).map(Box::new) else {
        return Applied::Refused(SetAside::DamagedChange);
    };
    reading.is_new = job.present.is_none();
    // What was loaded just now loads again. In a shorter form it may be another history: that is looked into when it is
    // written in one, not for each of a hundred documents that come in.
    if copies.is_empty() && chunk::count(&bytes).is_some_and(|count| count <= MOST_LOOSE) {
        return Applied::Done {
            saved: bytes,
            reading,
            is_checked: true,
        };
    }
    match condensed(&document, &bytes) {
        Some(saved) => Applied::Done {
            saved,
            reading,
            is_checked: true,
        },
        None => Applied::Refused(SetAside::DamagedChange),
    }
}

/// The document, which was loaded from these bytes, in one piece, when it is the same document then: a change may load
/// and not stand up to being saved.
pub(crate) fn condensed(document: &Automerge, loaded: &[u8]) -> Option<Vec<u8>> {
    let condense = || {
        let saved = document.save_nocompress();
        if saved == loaded {
            return Some(saved);
        }
        let again = Automerge::load(&saved).ok()?;
        (again.get_heads() == document.get_heads()).then_some(saved)
    };
    catch_unwind(AssertUnwindSafe(condense)).ok().flatten()
}

/// Two changes with one actor and number: the library keeps the first, silently. Laptops would differ for ever.
fn holds_all(document: &Automerge, hashes: &[ChangeHash]) -> bool {
    hashes
        .iter()
        .all(|hash| document.get_change_meta_by_hash(hash).is_some())
}

fn all_of(document: &Automerge, writers: &[SignerId]) -> bool {
    document
        .get_changes_meta(&[])
        .iter()
        .all(|meta| is_of_one(&meta.actor, writers))
}

fn is_of_one(actor: &ActorId, writers: &[SignerId]) -> bool {
    writers.iter().any(|signer| belongs_to(actor, signer))
}
