//! One exchange over one stream: what is said goes out while what is heard comes in.

use quinn::{RecvStream, SendStream};
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use super::book::Book;
use super::failure::LanError;
use super::line::{PATIENCE, patient};
use super::message::HEADER;
use super::talk::{Outcome, Talk};
use crate::cancel::Cancel;

/// Says and hears until both have ended; so many bytes of the first frame were said already. Both
/// write at once: each hears while it writes, or two large parcels would wait for one another.
pub(super) async fn converse<B: Book>(
    (out, into): (SendStream, RecvStream),
    mut talk: Talk,
    mut already: usize,
    book: &mut B,
    cancel: &Cancel,
) -> Result<Outcome, LanError> {
    let (mouth, said) = mpsc::channel(1);
    let (heard, mut ear) = mpsc::channel(1);
    let mut tasks = JoinSet::new();
    tasks.spawn(speak(out, said));
    tasks.spawn(listen(into, heard));
    let mut next = None;
    loop {
        if next.is_none() {
            next = talk.say(book)?;
            if let Some(frame) = &mut next {
                frame.drain(..already.min(frame.len()));
                already = 0;
            }
        }
        if let Some(outcome) = talk.outcome().filter(|_| next.is_none()) {
            drop((mouth, ear));
            // The last word arrives before the connection may go.
            let gone = async {
                while tasks.join_next().await.is_some() {}
                Ok(())
            };
            patient(gone, PATIENCE, cancel, LanError::TimedOut).await?;
            return Ok(outcome);
        }
        tokio::select! {
            // What is said first is on its way while what was heard is taken in, which may take long.
            biased;
            () = cancel.cancelled() => return Err(LanError::Cancelled),
            room = mouth.reserve(), if next.is_some() => match (room, next.take()) {
                (Ok(room), Some(frame)) => room.send(frame),
                (Ok(_), None) | (Err(_), _) => return Err(LanError::Broken),
            },
            frame = ear.recv() => talk.hear(&frame.unwrap_or(Err(LanError::Broken))?, book)?,
            () = tokio::time::sleep(PATIENCE) => return Err(LanError::TimedOut),
        }
    }
}

async fn speak(mut out: SendStream, mut said: mpsc::Receiver<Vec<u8>>) {
    while let Some(frame) = said.recv().await {
        if out.write_all(&frame).await.is_err() {
            return;
        }
    }
    if out.finish().is_ok() {
        let _ = out.stopped().await;
    }
}

async fn listen(mut into: RecvStream, heard: mpsc::Sender<Result<Vec<u8>, LanError>>) {
    loop {
        let frame = read(&mut into).await;
        let is_last = frame.is_err();
        if heard.send(frame).await.is_err() || is_last {
            return;
        }
    }
}

async fn read(into: &mut RecvStream) -> Result<Vec<u8>, LanError> {
    let mut header = [0; HEADER];
    into.read_exact(&mut header)
        .await
        .map_err(|_| LanError::Broken)?;
    let length = Talk::length(&header)?;
    let mut frame = header.to_vec();
    frame.resize(HEADER + length, 0);
    let body = frame.get_mut(HEADER..).unwrap_or_default();
    into.read_exact(body).await.map_err(|_| LanError::Broken)?;
    Ok(frame)
}
