//! Putting whole things into a shared folder: under a passing name first, moved last.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use http::request::Builder;
use http::{Request, Response, StatusCode, header};
use opendal::raw::{Operation, format_authorization_by_basic};
use opendal::{Buffer, Error, ErrorKind, HttpBody, HttpTransport};
use samenboek_domain::ids::LaptopId;

use super::place::RemotePlace;
use super::transport::Wire;
use super::{OURS, Way};
use crate::carrier::{CarrierError, PlaceFault};

/// Where things lie while they are being put, below our folder.
const PASSING: &str = "samenboek/.part/";

/// What is known of one shared folder.
pub(super) struct Folder {
    wire: Wire,
    address: String,
    key: String,
    /// What this laptop has under way begins with this.
    mark: String,
    put: AtomicU64,
    is_swept: AtomicBool,
    moves: AtomicBool,
    made: Mutex<BTreeSet<String>>,
}

impl Folder {
    pub(super) fn new(place: &RemotePlace, wire: Wire, laptop: &LaptopId) -> Self {
        Self {
            wire,
            address: place.address().to_owned(),
            // Only an empty user has no key, and that is refused before.
            key: format_authorization_by_basic(place.user(), place.secret()).unwrap_or_default(),
            mark: format!("{laptop}-"),
            put: AtomicU64::new(0),
            is_swept: AtomicBool::new(false),
            moves: AtomicBool::new(true),
            made: Mutex::default(),
        }
    }

    /// Makes the folders for all of these, one after another: two that make the same folder at
    /// once are in each other's way.
    pub(super) async fn make_room(
        &self,
        way: &Way,
        paths: impl Iterator<Item = String>,
    ) -> Result<(), CarrierError> {
        self.make_folder(way, PASSING).await?;
        let above: BTreeSet<String> = paths.filter_map(|path| above(&path)).collect();
        for folder in above {
            self.make_folder(way, &folder).await?;
        }
        Ok(())
    }

    pub(super) async fn put(
        &self,
        way: &Way,
        path: &str,
        bytes: Buffer,
    ) -> Result<(), CarrierError> {
        let above = above(path).unwrap_or_default();
        self.make_folder(way, &above).await?;
        if !self.moves.load(Ordering::Relaxed) {
            return self.put_plainly(way, path, bytes).await;
        }
        self.make_folder(way, PASSING).await?;
        if !self.is_swept.swap(true, Ordering::Relaxed) {
            self.sweep(way).await;
        }
        let number = self.put.fetch_add(1, Ordering::Relaxed);
        let run = std::process::id();
        let passing = format!("{PASSING}{}{run}-{number}", self.mark);
        let written = self.put_and_move(way, &passing, path, &bytes).await;
        let Err(error) = written else {
            return Ok(());
        };
        way.try_to_take_away(&passing).await;
        let fault = error.place_fault();
        if fault == Some(PlaceFault::NotAPlace) {
            self.moves.store(false, Ordering::Relaxed);
            return self.put_plainly(way, path, bytes).await;
        }
        let lost_its_folder = matches!(fault, Some(PlaceFault::NotThere | PlaceFault::Busy));
        if !error.is_missing() && !lost_its_folder {
            return Err(error);
        }
        // Somebody took the folders away, or swept: they are made anew, once.
        self.folders().clear();
        self.make_folder(way, PASSING).await?;
        self.make_folder(way, &above).await?;
        self.put_and_move(way, &passing, path, &bytes).await
    }

    async fn put_and_move(
        &self,
        way: &Way,
        passing: &str,
        path: &str,
        bytes: &Buffer,
    ) -> Result<(), CarrierError> {
        let write = || way.operator.write(passing, bytes.clone());
        way.again(path, bytes.len(), write).await?;
        way.again(path, 0, || self.move_to(passing, path)).await
    }

    /// A server that cannot move may keep half of what breaks off: it is measured afterwards.
    async fn put_plainly(&self, way: &Way, path: &str, bytes: Buffer) -> Result<(), CarrierError> {
        let write = || way.operator.write(path, bytes.clone());
        way.again(path, bytes.len(), write).await?;
        let there = way.again(path, 0, || way.operator.stat(path)).await?;
        let is_whole =
            usize::try_from(there.content_length()).is_ok_and(|length| length == bytes.len());
        if is_whole {
            Ok(())
        } else {
            Err(PlaceFault::Failed.into())
        }
    }

    /// Asks for the folder itself. OpenDAL takes it for granted that it is there.
    pub(super) async fn look(&self) -> opendal::Result<()> {
        let request = self.request("PROPFIND", "").header("Depth", "0");
        let answer = self.send(request.extension(Operation::List)).await?;
        if answer.status() == StatusCode::NOT_FOUND {
            return Err(Error::new(ErrorKind::NotFound, "not there"));
        }
        if answer.status() == StatusCode::METHOD_NOT_ALLOWED {
            return Err(Error::new(ErrorKind::Unsupported, "no folder"));
        }
        Ok(())
    }

    // OpenDAL looks at three other things before each move.
    async fn move_to(&self, from: &str, to: &str) -> opendal::Result<()> {
        let request = self
            .request("MOVE", from)
            .header("Destination", format!("{}/{to}", self.address))
            .header("Overwrite", "T");
        self.send(request).await.map(drop)
    }

    fn request(&self, method: &str, path: &str) -> Builder {
        Request::builder()
            .method(method)
            .uri(format!("{}/{path}", self.address))
            .header(header::AUTHORIZATION, &self.key)
    }

    async fn send(&self, request: Builder) -> opendal::Result<Response<HttpBody>> {
        let request = request.body(Buffer::new());
        let request = request
            .map_err(|error| Error::new(ErrorKind::Unexpected, "no request").set_source(error))?;
        self.wire.fetch(request).await
    }

    /// Makes a folder below ours, and those above it, each once a run.
    async fn make_folder(&self, way: &Way, folder: &str) -> Result<(), CarrierError> {
        if self.folders().contains(folder) {
            return Ok(());
        }
        let made = way
            .again(folder, 0, || way.operator.create_dir(folder))
            .await;
        made.map_err(|error| {
            // What should hold it is not there.
            if error.is_missing() || error.place_fault() == Some(PlaceFault::Busy) {
                PlaceFault::NotThere.into()
            } else {
                error
            }
        })?;
        self.folders().insert(folder.to_owned());
        Ok(())
    }

    /// Takes away what an earlier run of this laptop left half-written. What stays does no harm.
    async fn sweep(&self, way: &Way) {
        for left in way.entries(PASSING, false).await.unwrap_or_default() {
            let is_mine = left
                .strip_prefix(".part/")
                .is_some_and(|name| name.starts_with(&self.mark));
            if is_mine {
                way.try_to_take_away(&format!("{OURS}{left}")).await;
            }
        }
    }

    fn folders(&self) -> std::sync::MutexGuard<'_, BTreeSet<String>> {
        self.made.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn above(path: &str) -> Option<String> {
    path.rsplit_once('/').map(|(above, _)| format!("{above}/"))
}

impl std::fmt::Debug for Folder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Folder").finish_non_exhaustive()
    }
}
