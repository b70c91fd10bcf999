//! The way to a place: one HTTP client that follows no redirections, measures before it reads,
//! and tells refusals from answers.

use std::time::Duration;

use futures_util::StreamExt;
use http::{Method, Request, Response, StatusCode};
use opendal::raw::Operation;
use opendal::raw::oio::ReadStream;
use opendal::{Buffer, Error, ErrorKind, HttpBody, HttpTransport};

use crate::carrier::MOST_BYTES;

/// The most bytes of one listing: some hundred thousand names.
const MOST_LISTING: u64 = 64 * 1024 * 1024;
/// How much of a refusal is read, to find the word that says why.
const MOST_REFUSAL: usize = 4 * 1024;
/// How long until somebody opens the door.
const CONNECT: Duration = Duration::from_secs(10);

/// What a place said, when it was no answer.
#[derive(Debug, thiserror::Error)]
pub(super) enum Said {
    /// More bytes than anything of ours has.
    #[error("the answer is too large")]
    TooMuch,
    /// Something else than a listing, when one was asked for: a web page, most often.
    #[error("no listing")]
    NoListing,
    /// A refusal, and the beginning of what it says.
    #[error("the place said {0}")]
    Refusal(StatusCode, String),
}

/// The client of one place.
#[derive(Clone)]
pub(super) struct Wire(opendal_http_transport_reqwest::ReqwestTransport);

impl Wire {
    /// With a lock, whoever this machine trusts vouches for the place.
    pub(super) fn new(has_lock: bool) -> Result<Self, reqwest::Error> {
        // Whoever came first chose a provider; any will do.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let builder = reqwest::Client::builder()
            .connect_timeout(CONNECT)
            .redirect(reqwest::redirect::Policy::none())
            .referer(false);
        let builder = if has_lock {
            builder
        } else {
            // A machine that trusts nobody can still speak without a lock.
            builder.tls_certs_only([])
        };
        let client = builder.build()?;
        Ok(Self(opendal_http_transport_reqwest::ReqwestTransport::new(
            client,
        )))
    }
}

impl HttpTransport for Wire {
    async fn fetch(&self, request: Request<Buffer>) -> opendal::Result<Response<HttpBody>> {
        let asked = request.extensions().get::<Operation>().copied();
        let most = if asked == Some(Operation::Read) {
            MOST_BYTES
        } else {
            MOST_LISTING
        };
        let is_move = request.method().as_str() == "MOVE";
        let is_delete = request.method() == Method::DELETE;
        let mut response = self.0.fetch(request).await?;
        let status = response.status();
        if is_delete && status == StatusCode::OK {
            *response.status_mut() = StatusCode::NO_CONTENT;
        }
        // OpenDAL knows what these mean where it asked; a MOVE is asked by us.
        let is_answer = status.is_success()
            || (!is_move && status == StatusCode::NOT_FOUND)
            || (!is_move && status == StatusCode::METHOD_NOT_ALLOWED);
        if !is_answer {
            let (_, body) = response.into_parts();
            return Err(refusal(status, body).await);
        }
        let header = |name| response.headers().get(name)?.to_str().ok();
        let is_listing =
            header(http::header::CONTENT_TYPE).is_some_and(|kind: &str| kind.contains("xml"));
        if asked == Some(Operation::List) && status.is_success() && !is_listing {
            return Err(said(Said::NoListing));
        }
        let announced = header(http::header::CONTENT_LENGTH)
            .and_then(|length: &str| length.parse::<u64>().ok());
        if announced.is_some_and(|length| length > most) {
            return Err(said(Said::TooMuch));
        }
        Ok(response.map(|body| measured(body, most)))
    }
}

/// Passes a body on until it is longer than it may be.
fn measured(body: HttpBody, most: u64) -> HttpBody {
    body.map_inner(|stream| {
        let mut seen = 0_u64;
        Box::new(stream.map(move |part| {
            let part = part?;
            seen = seen.saturating_add(u64::try_from(part.len()).unwrap_or(u64::MAX));
            if seen > most {
                Err(said(Said::TooMuch))
            } else {
                Ok(part)
            }
        }))
    })
}

fn said(said: Said) -> Error {
    Error::new(ErrorKind::Unexpected, "refused").set_source(said)
}

async fn refusal(status: StatusCode, mut body: HttpBody) -> Error {
    let mut words = Vec::new();
    while words.len() < MOST_REFUSAL {
        match body.read().await {
            Ok(part) if !part.is_empty() => words.extend(part.to_vec()),
            Ok(_) | Err(_) => break,
        }
    }
    words.truncate(MOST_REFUSAL);
    let words = String::from_utf8_lossy(&words).into_owned();
    said(Said::Refusal(status, words))
}
