//! What the other has for this laptop: asked for a few at a time, and taken in one by one.

use super::super::book::{Book, Item, Name, Taken};
use super::super::message::Message;
use super::{Talk, TalkError, standing};

/// How many things are asked for at a time.
const WINDOW: usize = 16;

impl Talk {
    pub(super) fn hear_offer<B: Book>(
        &mut self,
        items: Vec<Item>,
        more: bool,
        book: &mut B,
    ) -> Result<(), TalkError> {
        self.count(items.len())?;
        if self.offer_ended {
            return Err(TalkError::Nonsense);
        }
        for item in items {
            if self.named.insert(item.name()) && !book.has(&item)? {
                self.wanted.push_back(item);
                self.total += 1;
            }
        }
        self.offer_ended = !more;
        self.want_more(book)
    }

    /// Asks for the next few once half of the last have come; says done when all have.
    pub(super) fn want_more<B: Book>(&mut self, book: &mut B) -> Result<(), TalkError> {
        if self.awaited.len() <= WINDOW / 2 && !self.wanted.is_empty() {
            let mut names = Vec::new();
            while self.awaited.len() < WINDOW
                && let Some(item) = self.wanted.pop_front()
            {
                self.awaited.insert(item.name(), item);
                names.push(item.name());
            }
            self.saying.push_back(Message::Want(names));
        }
        let has_all = self.offer_ended && self.awaited.is_empty() && self.wanted.is_empty();
        if has_all && self.done_mine.is_none() {
            let settled = book.settle()?;
            self.reckon(settled);
            let digest = standing(book)?;
            self.done_mine = Some(digest);
            self.saying.push_back(Message::Done { digest });
            return self.close_round(book);
        }
        Ok(())
    }

    pub(super) fn hear_thing<B: Book>(
        &mut self,
        name: Name,
        bytes: Vec<u8>,
        book: &mut B,
    ) -> Result<(), TalkError> {
        let item = self.awaited.remove(&name).ok_or(TalkError::Nonsense)?;
        let taken = book.take(&item, bytes)?;
        self.reckon(taken);
        book.progress(self.took + self.refused, self.total);
        self.want_more(book)
    }

    fn reckon(&mut self, taken: Vec<Taken>) {
        for became in taken {
            match became {
                Taken::Kept => self.took += 1,
                Taken::Refused => self.refused += 1,
                Taken::Damaged => {
                    self.refused += 1;
                    self.lacks_some = true;
                }
            }
        }
    }
}
