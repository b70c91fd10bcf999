//! Statements, alone and as a ledger.

use samenboek_crypto::{Authority, Ledger, Statement, doors};
use samenboek_domain::ids::{CircleId, StatementName};

use crate::centre::CENTRE;

/// Any bytes as a statement; also signed by who they say they are of.
pub fn statement(bytes: &[u8]) {
    let _ = Statement::read(bytes);
    let mut unsigned = bytes[..bytes.len().saturating_sub(64)].to_vec();
    if let Some(author) = unsigned.get_mut(35..67) {
        author.copy_from_slice(CENTRE.amina.id().as_bytes());
    }
    let signed = doors::sign_statement(&CENTRE.amina, &unsigned);
    if let Ok(read) = Statement::read(&signed) {
        assert_eq!(read.author, CENTRE.amina.id());
        let mut ledger = Ledger::new();
        ledger.add_kept(&signed).unwrap();
        answers(&ledger.authority());
    }
}

/// Any statements by some people, on top of any of one another: judging them never fails, and the order in which they
/// come says nothing.
pub fn ledger(bytes: &[u8]) {
    let mut said = CENTRE.statements.clone();
    for words in pieces(bytes).take(24) {
        if let Some(statement) = say(words, &said) {
            said.push(statement);
        }
    }
    let (mut forwards, mut backwards) = (Ledger::new(), Ledger::new());
    for statement in &said {
        let _ = forwards.add(statement);
    }
    for statement in said.iter().rev() {
        let _ = backwards.add(statement);
    }
    assert_eq!(forwards.authority(), backwards.authority());
    assert_eq!(forwards.heads(), backwards.heads());
    answers(&forwards.authority());
    forwards.predecessors(&CENTRE.amina.id());
    forwards.missing();
}

/// Pieces, each behind its length in one byte.
fn pieces(mut bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    std::iter::from_fn(move || {
        let (length, rest) = bytes.split_first()?;
        let (piece, rest) = rest.split_at(usize::from(*length).min(rest.len()));
        bytes = rest;
        Some(piece)
    })
}

/// Who | number of predecessors | which, a byte each | kind | critical | payload.
fn say(words: &[u8], before: &[Vec<u8>]) -> Option<Vec<u8>> {
    let (who, rest) = words.split_first()?;
    let (count, rest) = rest.split_first()?;
    let (which, rest) = rest.split_at_checked(usize::from(count % 9))?;
    let (kind, rest) = rest.split_first()?;
    let (critical, payload) = rest.split_first()?;
    let mut predecessors: Vec<StatementName> = which
        .iter()
        .map(|at| Statement::name_of(&before[usize::from(*at) % before.len()]))
        .collect();
    predecessors.sort();
    predecessors.dedup();
    let signer = doors::signer(1 + who % 6);
    let mut bytes = vec![1, kind % 13, critical & 1];
    bytes.extend(CENTRE.id.as_bytes());
    bytes.extend(signer.id().as_bytes());
    bytes.push(predecessors.len() as u8);
    for name in predecessors {
        bytes.extend(name.as_bytes());
    }
    bytes.extend(payload);
    Some(doors::sign_statement(&signer, &bytes))
}

/// Everything that is asked of it.
fn answers(authority: &Authority) {
    let circles = [CENTRE.team, CircleId::from_bytes([4; 16])];
    for enrolment in authority.enrolments() {
        let signer = enrolment.keys.signer();
        authority.may_lead(&signer);
        authority.could_lead(&signer);
        for circle in &circles {
            let reads = authority.may_read(&signer, circle);
            assert!(reads || !authority.may_write(&signer, circle));
            authority.accepts(
                &signer,
                circle,
                u64::MAX,
                &samenboek_domain::ids::ParcelName::from_bytes([1; 32]),
            );
        }
        authority.cuts(&signer).count();
    }
    for circle in &circles {
        authority.readers(circle);
        authority.circle_class(circle);
    }
    for what in authority.forgotten() {
        authority.said_forgotten(what);
    }
    let _ = (
        authority.coordinators(),
        authority.frozen(),
        authority.halted(),
        authority.recovery(),
        authority.restored(),
    );
}
