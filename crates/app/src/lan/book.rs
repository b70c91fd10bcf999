//! This laptop's book, as an exchange over the network sees it.

use std::collections::BTreeSet;
use std::sync::Arc;

use samenboek_crypto::{Ledger, LedgerError, ParcelKind, Sealed, Statement, has_newer_outside};
use samenboek_domain::ids::{CentreId, CircleId, DocumentId, ParcelName, SignerId, StatementName};
use samenboek_store::{Heard, Held, Numbered, Range, Ready};
use samenboek_sync::lan::{Book, BookFault, BookId, Item, LanKey, Memory, Name, Taken};
use samenboek_sync::layout::ParcelPlace;
use samenboek_sync::plan::{Reach, Vector};

use crate::error::{AppError, Result};
use crate::exchange::{Cancel, Exchanged, Progress, Step, Tally, merge, versions};
use crate::house::{House, Rooms, Seat};
use crate::outcome::{Outcome, Topic};

/// A parcel of so many bytes brings much: what it touches lies on more pages than are kept otherwise.
const MUCH: usize = 8 * 1024;

/// The book while one exchange goes on.
pub(super) struct LanBook<'a> {
    house: &'a House,
    rooms: Arc<Rooms>,
    centre: CentreId,
    /// Nobody, until the exchange begins: whoever waits for one holds nobody's keys.
    seat: Option<Arc<Seat>>,
    versions: BTreeSet<DocumentId>,
    tally: Tally,
    ledger: Option<Ledger>,
    said: Vec<Vec<u8>>,
    noise: BTreeSet<Name>,
    given: Vec<Range>,
    came: usize,
    /// One parcel ahead: while one is written, the documents of the next are being loaded.
    arriving: Option<Ready>,
    has_room: bool,
    statements: usize,
    /// What travels after everything else, as it was when this began.
    attachments: BTreeSet<ParcelName>,
    /// How many things had come before the first picture; none while there was none.
    before_pictures: Option<usize>,
    last_was_picture: bool,
    fault: Option<AppError>,
    watch: &'a mut dyn FnMut(Progress),
}

impl<'a> LanBook<'a> {
    pub(super) fn of(house: &'a House, watch: &'a mut dyn FnMut(Progress)) -> Result<Self> {
        house.may_be_shared()?;
        let rooms = house.rooms()?;
        let book = rooms
            .store
            .book()
            .ok_or_else(|| AppError::refuse("signed_out"))?;
        Ok(Self {
            house,
            rooms,
            centre: book.centre,
            seat: None,
            versions: BTreeSet::new(),
            tally: Tally::default(),
            ledger: None,
            said: Vec::new(),
            noise: BTreeSet::new(),
            given: Vec::new(),
            came: 0,
            arriving: None,
            has_room: false,
            statements: 0,
            attachments: BTreeSet::new(),
            before_pictures: None,
            last_was_picture: false,
            fault: None,
            watch,
        })
    }

    pub(super) fn centre(&self) -> CentreId {
        self.centre
    }

    /// What is new here is packed and gets its number. Committed before the first byte goes out.
    pub(super) fn begin(&mut self) -> Result<()> {
        self.seat = self.house.seat().ok();
        self.versions = versions(&self.rooms)?;
        self.house.pack(&self.rooms, self.seat.as_deref())?;
        self.rooms.store.mark_left()?;
        self.attachments = self.rooms.store.attachments()?;
        Ok(())
    }

    /// Begins, and tells what is remembered of this laptop.
    pub(super) fn begin_with(&mut self, other: &LanKey) -> Option<Memory> {
        self.make_ready();
        self.remembered(other)
    }

    /// Begins; what goes wrong ends the exchange.
    pub(super) fn make_ready(&mut self) {
        if let Err(error) = self.begin() {
            self.fault = Some(error);
        }
    }

    /// What is remembered of this laptop.
    pub(super) fn remembered(&mut self, other: &LanKey) -> Option<Memory> {
        self.memory(other).unwrap_or_else(|error| {
            self.fault.get_or_insert(error);
            None
        })
    }

    pub(super) fn memory(&self, other: &LanKey) -> Result<Option<Memory>> {
        let heard = self.rooms.store.heard_of(&other.0)?;
        Ok(heard.map(|heard| Memory {
            book: BookId(heard.book),
            heard: heard.number,
            settled: heard.settled,
        }))
    }

    pub(super) fn remember(&self, other: &LanKey, memory: &Memory) -> Result<()> {
        if self.memory(other)? == Some(*memory) {
            return Ok(());
        }
        let heard = Heard {
            book: memory.book.0,
            number: memory.heard,
            settled: memory.settled,
        };
        Ok(self.rooms.store.remember_heard(&other.0, &heard)?)
    }

    /// Why this laptop's own book failed.
    pub(super) fn fault(&mut self) -> Option<AppError> {
        self.fault.take()
    }

    /// Settles what came, and says what it was. What came stays, however the exchange ended.
    pub(super) fn end(mut self) -> Result<Outcome<Exchanged>> {
        self.merge_before(None)?;
        self.hear_statements()?;
        if self.came > 0 {
            let (rooms, seat) = (&*self.rooms, self.seat.as_deref());
            let never = Cancel::default();
            self.house
                .retry(rooms, seat, &never, self.watch, &mut self.tally)?;
            self.house.renew_keys(rooms, seat)?;
            self.house.read_circles(rooms, seat, &mut self.tally)?;
            self.tally.went(self.house.carry_out(rooms, seat)?);
            rooms
                .store
                .write_receipt(rooms.open.desk(), self.house.clock.now())?;
        }
        let seat = self.seat.as_deref();
        let took = self.house.things_within(&self.rooms, seat, &self.given)?;
        let mut outcome =
            self.house
                .account(&self.rooms, &self.tally, &self.versions, took, false)?;
        // What only went out says itself in the status; the first screen keeps what came before.
        if outcome.value.slip.brought_anything() {
            self.house.keep_slip(&self.rooms, &outcome.value.slip)?;
        }
        if self.statements > 0 {
            outcome.changed.extend([Topic::People, Topic::Laptop]);
        }
        if self.came == 0 && self.given.is_empty() {
            outcome.changed.clear();
        }
        Ok(outcome)
    }

    /// Takes the statements that came into the ledger, all at once.
    pub(super) fn hear_statements(&mut self) -> Result<()> {
        if self.said.is_empty() {
            return Ok(());
        }
        let said = std::mem::take(&mut self.said);
        let store = &self.rooms.store;
        self.statements += store.extend_book(&said, &[])?;
        let went = self.rooms.take_out_late()?;
        self.tally.forgot.kinds.extend(went);
        let seat = self.house.seat().ok();
        self.house.mind_complaints(&self.rooms, seat.as_deref())?;
        Ok(store.hear_forgets(self.house.clock.now())?)
    }

    fn keeps<T>(&mut self, deed: impl FnOnce(&mut Self) -> Result<T>) -> Result<T, BookFault> {
        if self.fault.is_some() {
            return Err(BookFault);
        }
        deed(self).map_err(|error| {
            self.fault = Some(error);
            BookFault
        })
    }

    fn item(&self, numbered: Numbered) -> Item {
        match numbered {
            Numbered::Statement(name) => Item::Statement(name),
            Numbered::Parcel(held) => Item::Parcel(self.place(&held)),
        }
    }

    fn place(&self, held: &Held) -> ParcelPlace {
        ParcelPlace {
            centre: self.centre,
            circle: held.circle,
            signer: held.signer,
            from: held.from,
            to: held.to,
            name: held.name,
        }
    }

    fn take_statement(&mut self, name: StatementName, bytes: Vec<u8>) -> Result<Vec<Taken>> {
        if Statement::name_of(&bytes) != name {
            return Ok(vec![Taken::Damaged]);
        }
        let mut ledger = match self.ledger.take() {
            Some(ledger) => ledger,
            None => Arc::unwrap_or_clone(self.rooms.store.ledger()?),
        };
        let mut is_one = ledger.add(&bytes);
        if is_one == Err(LedgerError::Stranger) {
            // Something that somebody known said may rest on it.
            let asked_for = self.rooms.store.asked_for()?;
            let kept = ledger.add_all([bytes.as_slice()], &asked_for);
            is_one = kept.first().copied().ok_or(LedgerError::Stranger);
        }
        let is_kept = ledger.statement(&name).is_some();
        self.ledger = Some(ledger);
        if is_one.is_ok() {
            self.said.push(bytes);
            self.came += 1;
        }
        if is_kept {
            return Ok(vec![Taken::Kept]);
        }
        self.noise.insert(Name::Statement(name));
        Ok(vec![Taken::Refused])
    }

    fn take_parcel(&mut self, place: &ParcelPlace, bytes: Vec<u8>) -> Result<Vec<Taken>> {
        if Statement::name_of(&bytes).as_bytes() != place.name.as_bytes() {
            return Ok(vec![Taken::Damaged]);
        }
        let is_newer = has_newer_outside(&bytes);
        let Ok(sealed) = Sealed::parse(bytes) else {
            self.tally.newer += usize::from(is_newer);
            self.noise.insert(Name::Parcel(place.name));
            return Ok(vec![Taken::Refused]);
        };
        self.last_was_picture = sealed.header().kind == ParcelKind::Attachment;
        let alone = self.rooms.store.is_suspect(&place.name)?;
        let mut taken = Vec::new();
        // Statements say whose parcels count: what came before them was judged without.
        if alone || self.last_was_picture || !self.said.is_empty() {
            taken.extend(self.merge_before(None)?);
        }
        self.hear_statements()?;
        if sealed.bytes().len() >= MUCH && !self.has_room {
            self.rooms.store.make_room()?;
            self.has_room = true;
        }
        self.came += 1;
        let seat = self.seat.as_deref();
        match self
            .house
            .open_up(&self.rooms, seat, sealed, &mut self.tally)?
        {
            Some(parcel) => {
                // Lists and search have it at once; it is loaded behind the exchange.
                let ready = self.rooms.store.make_ready_on_its_word(parcel)?;
                taken.extend(self.merge_before(Some(ready))?);
            }
            None => taken.push(self.became(place.name)?),
        }
        if alone {
            taken.extend(self.merge_before(None)?);
        }
        Ok(taken)
    }

    /// Merges what was ready, now that the next one is. Says what became of it.
    fn merge_before(&mut self, next: Option<Ready>) -> Result<Option<Taken>> {
        let Some(ready) = std::mem::replace(&mut self.arriving, next) else {
            return Ok(None);
        };
        let name = ready.opened().name;
        merge(&self.rooms, ready, &mut self.tally)?;
        Ok(Some(self.became(name)?))
    }

    fn became(&mut self, name: ParcelName) -> Result<Taken> {
        if self.rooms.store.has_parcel(&name)? {
            return Ok(Taken::Kept);
        }
        self.noise.insert(Name::Parcel(name));
        Ok(Taken::Refused)
    }
}

impl Drop for LanBook<'_> {
    fn drop(&mut self) {
        if let Some(ready) = self.arriving.take() {
            // It ended nothing, and comes again the next time.
            let _ = self.rooms.store.end_trying(&ready.opened().name);
        }
        if self.has_room {
            self.rooms.store.give_room_back();
        }
    }
}

impl Book for LanBook<'_> {
    fn last(&mut self) -> Result<(BookId, u64), BookFault> {
        self.keeps(|book| {
            let (id, last) = book.rooms.store.numbering(&book.rooms.open.desk().id())?;
            Ok((BookId(id), last))
        })
    }

    fn since(&mut self, number: u64) -> Result<Vec<Item>, BookFault> {
        self.keeps(|book| {
            let since = book.rooms.store.numbered_since(number)?;
            let items: BTreeSet<Item> = since.into_iter().map(|it| book.item(it)).collect();
            Ok(items.into_iter().collect())
        })
    }

    fn vector(&mut self) -> Result<Vector, BookFault> {
        self.keeps(|book| {
            book.hear_statements()?;
            let mut vector = Vector::new();
            for ((circle, signer), reach) in book.rooms.store.standing()?.reaches {
                let reach = Reach {
                    to: reach.to,
                    name: reach.name,
                };
                vector.entry(circle).or_default().insert(signer, reach);
            }
            Ok(vector)
        })
    }

    fn loose(&mut self) -> Result<BTreeSet<Item>, BookFault> {
        self.keeps(|book| {
            book.hear_statements()?;
            let loose = book.rooms.store.standing()?.loose.into_iter();
            Ok(loose.map(|it| book.item(it)).collect())
        })
    }

    fn range(
        &mut self,
        circle: &CircleId,
        signer: &SignerId,
        after: u64,
    ) -> Result<Vec<ParcelPlace>, BookFault> {
        self.keeps(|book| {
            let chain = book.rooms.store.chain_after(circle, signer, after)?;
            Ok(chain.iter().map(|held| book.place(held)).collect())
        })
    }

    fn has(&mut self, item: &Item) -> Result<bool, BookFault> {
        self.keeps(|book| {
            if book.noise.contains(&item.name()) {
                return Ok(true);
            }
            let store = &book.rooms.store;
            Ok(match item {
                Item::Statement(name) => store.has_statement(name)?,
                Item::Parcel(place) => store.wants_not(&Held {
                    name: place.name,
                    circle: place.circle,
                    signer: place.signer,
                    from: place.from,
                    to: place.to,
                })?,
            })
        })
    }

    fn give(&mut self, name: &Name) -> Result<Option<Vec<u8>>, BookFault> {
        self.keeps(|book| {
            let store = &book.rooms.store;
            let name = match name {
                Name::Statement(name) => return Ok(store.statement(name)?),
                Name::Parcel(name) => name,
            };
            let bytes = store.parcel(name)?;
            let header = bytes
                .as_ref()
                .and_then(|bytes| Sealed::parse(bytes.clone()).ok())
                .map(|sealed| *sealed.header());
            if let Some(header) = header {
                book.given
                    .push((header.circle, header.signer, header.from, header.to));
            }
            Ok(bytes)
        })
    }

    fn take(&mut self, item: &Item, bytes: Vec<u8>) -> Result<Vec<Taken>, BookFault> {
        self.keeps(|book| match item {
            Item::Statement(name) => book.take_statement(*name, bytes),
            Item::Parcel(place) => book.take_parcel(place, bytes),
        })
    }

    fn settle(&mut self) -> Result<Vec<Taken>, BookFault> {
        self.keeps(|book| Ok(book.merge_before(None)?.into_iter().collect()))
    }

    fn comes_last(&mut self, item: &Item) -> bool {
        matches!(item, Item::Parcel(place) if self.attachments.contains(&place.name))
    }

    fn progress(&mut self, done: usize, total: usize) {
        if !self.last_was_picture {
            (self.watch)(Progress {
                step: Step::Fetch,
                done,
                total,
            });
            return;
        }
        // Pictures come last: what came before them is done.
        let before = *self.before_pictures.get_or_insert(done.saturating_sub(1));
        (self.watch)(Progress {
            step: Step::Photos,
            done: done.saturating_sub(before),
            total: total.saturating_sub(before),
        });
    }
}
