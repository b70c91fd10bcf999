//! What this laptop has for the other: offered, given, and told whole.

use std::collections::BTreeSet;

use super::super::book::{Book, Item, Name};
use super::super::message::{MOST_ITEMS, Message};
use super::{Talk, TalkError};

impl Talk {
    /// Offers these, pictures last: they are asked for in this order.
    pub(super) fn offer<B: Book>(&mut self, mut items: Vec<Item>, book: &mut B) {
        items.sort_by_cached_key(|item| book.comes_last(item));
        self.may_give = items.iter().map(Item::name).collect();
        let mut chunks = items.chunks(MOST_ITEMS).peekable();
        if chunks.peek().is_none() {
            self.saying.push_back(Message::Offer {
                items: Vec::new(),
                more: false,
            });
        }
        while let Some(chunk) = chunks.next() {
            self.saying.push_back(Message::Offer {
                items: chunk.to_vec(),
                more: chunks.peek().is_some(),
            });
        }
    }

    pub(super) fn give_next<B: Book>(
        &mut self,
        book: &mut B,
    ) -> Result<Option<Message>, TalkError> {
        let Some(name) = self.giving.pop_front() else {
            return Ok(None);
        };
        let Some(bytes) = book.give(&name)? else {
            return Ok(Some(Message::Gone(name)));
        };
        self.gave += 1;
        Ok(Some(Message::Thing { name, bytes }))
    }

    pub(super) fn tell_whole<B: Book>(&mut self, book: &mut B) -> Result<(), TalkError> {
        let vector = book.vector()?;
        let chains = vector.into_iter().flat_map(|(circle, chains)| {
            let reaches = chains.into_iter();
            reaches.map(move |(signer, reach)| (circle, signer, reach))
        });
        let reaches: Vec<_> = chains.collect();
        let loose: Vec<Name> = book.loose()?.iter().map(Item::name).collect();
        for chunk in reaches.chunks(MOST_ITEMS) {
            self.saying.push_back(Message::Whole {
                reaches: chunk.to_vec(),
                loose: Vec::new(),
                more: true,
            });
        }
        for chunk in loose.chunks(MOST_ITEMS) {
            self.saying.push_back(Message::Whole {
                reaches: Vec::new(),
                loose: chunk.to_vec(),
                more: true,
            });
        }
        self.saying.push_back(Message::Whole {
            reaches: Vec::new(),
            loose: Vec::new(),
            more: false,
        });
        Ok(())
    }

    /// What is here and, by its whole vector, not there.
    pub(super) fn lacking_there<B: Book>(&self, book: &mut B) -> Result<Vec<Item>, TalkError> {
        let (vector, loose) = &self.told;
        let mut items: BTreeSet<Item> = book
            .loose()?
            .into_iter()
            .filter(|item| !loose.contains(&item.name()))
            .collect();
        for (circle, chains) in book.vector()? {
            for (signer, reach) in chains {
                let there = vector.get(&circle).and_then(|chains| chains.get(&signer));
                let after = match there {
                    Some(there) if *there == reach => continue,
                    Some(there) if there.to < reach.to => there.to,
                    // Further there, or as far by another parcel: told apart one by one.
                    Some(_) | None => 0,
                };
                let range = book.range(&circle, &signer, after)?;
                items.extend(range.into_iter().map(Item::Parcel));
            }
        }
        Ok(items.into_iter().collect())
    }
}
