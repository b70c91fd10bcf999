//! The exchange between two laptops, without sockets: a frame in, frames out.
//!
//! Both say hello: how far their books go, how far they heard the other's, and one digest for
//! all they have. Equal digests end it there. Otherwise each offers what came since; the other
//! asks for what it lacks, a few at a time, and says how it stands when all has come. If the
//! digests still differ, both tell their whole vector and offer by that. What then still differs
//! (things refused here or there) is remembered as settled, so that it is not told every time.

mod giving;
mod taking;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use samenboek_domain::ids::CentreId;
use samenboek_domain::refusal::Refused;

use super::book::{Book, BookFault, BookId, Item, Memory, Name, digest, pair};
use super::message::{HEADER, Malformed, Message, read_header};
use crate::plan::Vector;

/// The most that is offered or told in one exchange; more is a flood.
const MOST: usize = 500_000;

/// Why an exchange ended badly. What was taken stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TalkError {
    /// It is somebody else's book.
    #[error("the other laptop has another book")]
    OtherBook,
    /// What was said makes no sense, or something of it was lost.
    #[error("what the other laptop says makes no sense")]
    Nonsense,
    /// This laptop's own book failed.
    #[error("this laptop's book failed")]
    Book,
}

impl Refused for TalkError {
    fn code(&self) -> &'static str {
        match self {
            Self::OtherBook => "other_book",
            Self::Nonsense => "lan_nonsense",
            Self::Book => "lan_book_failed",
        }
    }
}

impl From<Malformed> for TalkError {
    fn from(_: Malformed) -> Self {
        Self::Nonsense
    }
}

impl From<BookFault> for TalkError {
    fn from(_: BookFault) -> Self {
        Self::Book
    }
}

/// What an exchange did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// How many things came and are kept.
    pub took: usize,
    /// How many came and were refused, or damaged.
    pub refused: usize,
    /// How many were given.
    pub gave: usize,
    /// Whether both laptops have the same now.
    pub agreed: bool,
    /// What to remember of the other laptop, by its key.
    pub memory: Memory,
}

/// Which offers are under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Round {
    /// What came since.
    Since,
    /// What the whole vectors show.
    Whole,
}

/// What the other laptop said first.
#[derive(Debug, Clone, Copy)]
struct Greeting {
    book: BookId,
    last: u64,
    heard: Option<(BookId, u64)>,
    settled: Option<[u8; 32]>,
    digest: [u8; 32],
}

/// One exchange, as one of the two lives it.
#[derive(Debug)]
pub struct Talk {
    centre: CentreId,
    memory: Option<Memory>,
    said: u32,
    heard: u32,
    saying: VecDeque<Message>,
    giving: VecDeque<Name>,
    may_give: BTreeSet<Name>,
    greeting: Option<Greeting>,
    mine: [u8; 32],
    book: (BookId, u64),
    round: Round,
    offer_ended: bool,
    told_ended: bool,
    told: (Vector, BTreeSet<Name>),
    named: BTreeSet<Name>,
    wanted: VecDeque<Item>,
    awaited: BTreeMap<Name, Item>,
    seen: usize,
    done_mine: Option<[u8; 32]>,
    done_theirs: Option<[u8; 32]>,
    lacks_some: bool,
    took: usize,
    refused: usize,
    gave: usize,
    total: usize,
    ended: Option<Outcome>,
}

impl Talk {
    /// Begins an exchange with a laptop of this centre, of which this is remembered.
    pub fn begin<B: Book>(
        centre: CentreId,
        memory: Option<Memory>,
        book: &mut B,
    ) -> Result<Self, TalkError> {
        let (mine, numbering) = (standing(book)?, book.last()?);
        let hello = Message::Hello {
            centre,
            book: numbering.0,
            last: numbering.1,
            heard: memory.map(|memory| (memory.book, memory.heard)),
            settled: memory.and_then(|memory| memory.settled),
            digest: mine,
        };
        Ok(Self {
            centre,
            memory,
            said: 0,
            heard: 0,
            saying: VecDeque::from([hello]),
            giving: VecDeque::new(),
            may_give: BTreeSet::new(),
            greeting: None,
            mine,
            book: numbering,
            round: Round::Since,
            offer_ended: false,
            told_ended: false,
            told: Default::default(),
            named: BTreeSet::new(),
            wanted: VecDeque::new(),
            awaited: BTreeMap::new(),
            seen: 0,
            done_mine: None,
            done_theirs: None,
            lacks_some: false,
            took: 0,
            refused: 0,
            gave: 0,
            total: 0,
            ended: None,
        })
    }

    /// The front of the first frame, which is known before anything of the book is: whoever hears it makes ready at the
    /// same time.
    pub(super) fn knock(centre: CentreId, memory: Option<Memory>) -> Vec<u8> {
        let hello = Message::Hello {
            centre,
            book: BookId([0; 16]),
            last: 0,
            heard: memory.map(|memory| (memory.book, memory.heard)),
            settled: memory.and_then(|memory| memory.settled),
            digest: [0; 32],
        };
        let mut front = hello.frame(0);
        front.truncate(HEADER);
        front
    }

    /// The next frame to send; none when it is the other's turn, or when it ended.
    pub fn say<B: Book>(&mut self, book: &mut B) -> Result<Option<Vec<u8>>, TalkError> {
        let message = match self.saying.pop_front() {
            Some(message) => Some(message),
            None => self.give_next(book)?,
        };
        Ok(message.map(|message| {
            let frame = message.frame(self.said);
            self.said = self.said.wrapping_add(1);
            frame
        }))
    }

    /// How many bytes follow a header of a frame.
    pub fn length(header: &[u8; 9]) -> Result<usize, TalkError> {
        Ok(read_header(header)?.0)
    }

    /// Hears a whole frame.
    pub fn hear<B: Book>(&mut self, frame: &[u8], book: &mut B) -> Result<(), TalkError> {
        let (header, body) = frame.split_first_chunk::<HEADER>().ok_or(Malformed)?;
        let (length, number, kind) = read_header(header)?;
        if length != body.len() || number != self.heard || self.ended.is_some() {
            return Err(TalkError::Nonsense);
        }
        self.heard = self.heard.wrapping_add(1);
        let message = Message::read(kind, body, &self.centre)?;
        if self.greeting.is_none() != matches!(message, Message::Hello { .. }) {
            return Err(TalkError::Nonsense);
        }
        match message {
            Message::Hello {
                centre,
                book: theirs,
                last,
                heard,
                settled,
                digest,
            } => {
                if centre != self.centre {
                    return Err(TalkError::OtherBook);
                }
                let greeting = Greeting {
                    book: theirs,
                    last,
                    heard,
                    settled,
                    digest,
                };
                self.greeting = Some(greeting);
                self.greet(greeting, book)
            }
            Message::Offer { items, more } => self.hear_offer(items, more, book),
            Message::Whole {
                reaches,
                loose,
                more,
            } => {
                self.count(reaches.len() + loose.len())?;
                if self.round != Round::Whole || self.told_ended {
                    return Err(TalkError::Nonsense);
                }
                for (circle, signer, reach) in reaches {
                    self.told.0.entry(circle).or_default().insert(signer, reach);
                }
                self.told.1.extend(loose);
                self.told_ended = !more;
                if self.told_ended {
                    let items = self.lacking_there(book)?;
                    self.offer(items, book);
                }
                Ok(())
            }
            Message::Want(names) => {
                // Only what was offered, so that nobody asks for anything by guessing.
                if names.iter().any(|name| !self.may_give.remove(name)) {
                    return Err(TalkError::Nonsense);
                }
                self.giving.extend(names);
                Ok(())
            }
            Message::Thing { name, bytes } => self.hear_thing(name, bytes, book),
            Message::Gone(name) => {
                self.awaited.remove(&name).ok_or(TalkError::Nonsense)?;
                self.lacks_some = true;
                self.want_more(book)
            }
            Message::Done { digest } => {
                if self.done_theirs.replace(digest).is_some() {
                    return Err(TalkError::Nonsense);
                }
                self.close_round(book)
            }
        }
    }

    /// What it did, once it has ended.
    pub fn outcome(&self) -> Option<Outcome> {
        self.ended.filter(|_| self.saying.is_empty())
    }

    fn greet<B: Book>(&mut self, theirs: Greeting, book: &mut B) -> Result<(), TalkError> {
        if theirs.digest == self.mine || self.is_settled(&self.mine, &theirs.digest) {
            self.end(theirs.digest == self.mine);
            return Ok(());
        }
        let items = match theirs.heard {
            Some((known, number)) if known == self.book.0 && number <= self.book.1 => {
                book.since(number)?
            }
            // It never heard this book, or another numbering of it: the vectors will tell.
            Some(_) | None => Vec::new(),
        };
        self.offer(items, book);
        Ok(())
    }

    /// Whether both remember that they stood like this and had nothing left to say.
    fn is_settled(&self, mine: &[u8; 32], theirs: &[u8; 32]) -> bool {
        let pair = Some(pair(mine, theirs));
        let here = self.memory.and_then(|memory| memory.settled);
        let there = self.greeting.and_then(|greeting| greeting.settled);
        here == pair && there == pair
    }

    /// When both have all they wanted: it ends, or the whole vectors are told.
    fn close_round<B: Book>(&mut self, book: &mut B) -> Result<(), TalkError> {
        let (Some(mine), Some(theirs)) = (self.done_mine, self.done_theirs) else {
            return Ok(());
        };
        let agreed = mine == theirs;
        if agreed || self.round == Round::Whole || self.is_settled(&mine, &theirs) {
            self.mine = mine;
            if let Some(greeting) = &mut self.greeting {
                greeting.digest = theirs;
            }
            self.end(agreed);
            return Ok(());
        }
        self.round = Round::Whole;
        self.named.clear();
        (self.done_mine, self.done_theirs, self.offer_ended) = (None, None, false);
        self.tell_whole(book)
    }

    fn count(&mut self, more: usize) -> Result<(), TalkError> {
        self.seen += more;
        if self.seen > MOST {
            return Err(TalkError::Nonsense);
        }
        Ok(())
    }

    fn end(&mut self, agreed: bool) {
        let Some(theirs) = self.greeting else {
            return;
        };
        let before = self.memory.filter(|memory| memory.book == theirs.book);
        // Only now has everything been heard that stood in its book when it said hello.
        let heard = match before {
            Some(memory) if self.lacks_some => memory.heard,
            None if self.lacks_some => 0,
            Some(_) | None => theirs.last,
        };
        let is_settled = !agreed && !self.lacks_some;
        let pair = pair(&self.mine, &theirs.digest);
        self.ended = Some(Outcome {
            took: self.took,
            refused: self.refused,
            gave: self.gave,
            agreed,
            memory: Memory {
                book: theirs.book,
                heard,
                settled: is_settled.then_some(pair),
            },
        });
    }
}

fn standing<B: Book>(book: &mut B) -> Result<[u8; 32], TalkError> {
    Ok(digest(&book.vector()?, &book.loose()?))
}
