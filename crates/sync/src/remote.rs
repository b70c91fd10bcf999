//! A shared folder (WebDAV) or a bucket (S3) on the network, by OpenDAL.
//!
//! Everything lies under `samenboek/` at the address. In a shared folder a thing is put under a
//! passing name and moved last, because some servers keep half of what breaks off. What cannot
//! move is put plainly and measured afterwards; the hash in a name tells whoever fetches it. A
//! request that may go well a moment later is tried again a few times, and none waits for ever.

mod dav;
mod faults;
mod place;
mod transport;

use std::collections::{BTreeMap, BTreeSet};
use std::future::Future;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use futures_util::{StreamExt, TryStreamExt, stream};
use opendal::options::ListOptions;
use opendal::{Buffer, HttpTransporter, OperationContext, Operator};
use samenboek_domain::ids::{CentreId, CircleId, LaptopId};
use tokio::runtime::Runtime;
use tokio::time::timeout;

use crate::cancel::Cancel;
use crate::carrier::{Carrier, CarrierError, MOST_BYTES, PlaceFault};
use crate::layout;

pub use place::{PlaceKind, PlaceRefusal, RemotePlace, RemotePlaceDraft};

/// The one folder at a place that is ours.
const OURS: &str = "samenboek/";
/// How long a small request may take, before it is tried again.
const PATIENCE: Duration = Duration::from_secs(15);
/// The slowest line that still brings a parcel in time.
const SLOWEST_BYTES_A_SECOND: u64 = 32 * 1024;
/// A listing may take as long as so many bytes.
const LISTING: usize = 2 * 1024 * 1024;
/// How long to wait before each further try.
const PAUSES: [Duration; 2] = [Duration::from_millis(200), Duration::from_millis(1_200)];
/// How many requests are under way at once.
const WIDE: usize = 16;

/// A place on the network.
#[derive(Debug)]
pub struct Remote {
    runtime: Runtime,
    way: Way,
}

/// What several requests at once share.
#[derive(Debug)]
struct Way {
    operator: Operator,
    /// In a shared folder: how to move. A bucket never holds half of anything.
    folder: Option<dav::Folder>,
    cancel: Cancel,
    /// How many bytes the things have that were listed.
    lengths: Mutex<BTreeMap<String, u64>>,
    /// What it is remembered by.
    place: String,
}

impl Remote {
    /// Goes to a place and looks whether it is there: one request. `laptop` marks what this
    /// laptop has under way at the place, apart from what others have. `cancel` ends whatever
    /// waits, now and later.
    pub fn open(
        place: &RemotePlace,
        laptop: &LaptopId,
        cancel: &Cancel,
    ) -> Result<Self, CarrierError> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .map_err(CarrierError::Other)?;
        let wire = {
            let _inside = runtime.enter();
            transport::Wire::new(place.has_lock()).map_err(|_| PlaceFault::NotTrusted)?
        };
        let operator = operator(place)?.with_context(
            OperationContext::new().with_http_transport(HttpTransporter::new(wire.clone())),
        );
        let folder = match place.kind() {
            PlaceKind::WebDav => Some(dav::Folder::new(place, wire, laptop)),
            PlaceKind::S3 => None,
        };
        let remote = Self {
            runtime,
            way: Way {
                operator,
                folder,
                cancel: cancel.clone(),
                lengths: Mutex::default(),
                place: format!("{} {}", place.address(), place.bucket()),
            },
        };
        remote.runtime.block_on(remote.way.look())?;
        Ok(remote)
    }
}

fn operator(place: &RemotePlace) -> Result<Operator, CarrierError> {
    let made = match place.kind() {
        PlaceKind::WebDav => Operator::new(
            opendal::services::Webdav::default()
                .endpoint(place.address())
                .username(place.user())
                .password(place.secret())
                .disable_create_dir(true),
        ),
        PlaceKind::S3 => Operator::new(
            opendal::services::S3::default()
                .endpoint(place.address())
                .bucket(place.bucket())
                .region(place.region())
                .access_key_id(place.user())
                .secret_access_key(place.secret())
                // What else lies on this laptop under other programs' names is not ours to use.
                .disable_config_load()
                .disable_ec2_metadata(),
        ),
    };
    made.map_err(|error| faults::meaning("", &error))
}

impl Way {
    /// Whether the folder or bucket is there and lets us in.
    async fn look(&self) -> Result<(), CarrierError> {
        let looked = match &self.folder {
            Some(folder) => self.again("", 0, || folder.look()).await,
            None => self.again("", 0, || self.first(OURS)).await,
        };
        looked.map_err(|error| {
            if error.is_missing() {
                PlaceFault::NotThere.into()
            } else {
                error
            }
        })
    }

    /// Asks until it goes well, or until another try makes no sense.
    async fn again<T, F, Asked>(&self, name: &str, bytes: usize, ask: F) -> Result<T, CarrierError>
    where
        F: Fn() -> Asked,
        Asked: Future<Output = opendal::Result<T>>,
    {
        let mut pauses = PAUSES.iter();
        loop {
            let asked = tokio::select! {
                asked = timeout(patience(bytes), ask()) => asked,
                () = self.cancel.cancelled() => return Err(PlaceFault::Cancelled.into()),
            };
            let asked = match asked {
                Ok(Ok(answer)) => return Ok(answer),
                Ok(Err(error)) => faults::meaning(name, &error),
                Err(_) => PlaceFault::TimedOut.into(),
            };
            let may_pass = asked.place_fault().is_some_and(PlaceFault::may_pass);
            match pauses.next().filter(|_| may_pass) {
                Some(pause) => tokio::select! {
                    () = tokio::time::sleep(*pause) => {}
                    () = self.cancel.cancelled() => return Err(PlaceFault::Cancelled.into()),
                },
                None => return Err(asked),
            }
        }
    }

    /// Takes away what may as well stay, when that fails.
    async fn try_to_take_away(&self, path: &str) {
        let _ = timeout(PATIENCE, self.operator.delete(path)).await;
    }

    /// The entries of one folder, or of all that lies below it; none when it is not there.
    async fn entries(&self, folder: &str, below: bool) -> Result<Vec<String>, CarrierError> {
        let options = ListOptions {
            recursive: below,
            ..ListOptions::default()
        };
        let list = || self.operator.list_options(folder, options.clone());
        // Some servers look at every file for a listing.
        match self.again(folder, LISTING, list).await {
            // Some servers list whole addresses, which OpenDAL does not read. Taken for an empty
            // folder it would be a lie.
            Ok(entries) if entries.iter().any(|entry| entry.path().contains("://")) => {
                Err(PlaceFault::NotAPlace.into())
            }
            Ok(entries) => {
                let mut lengths = self.lengths.lock().unwrap_or_else(PoisonError::into_inner);
                let mut names = Vec::with_capacity(entries.len());
                for entry in entries {
                    if let Some(name) = entry.path().strip_prefix(OURS) {
                        lengths.insert(name.to_owned(), entry.metadata().content_length());
                        names.push(name.to_owned());
                    }
                }
                Ok(names)
            }
            Err(CarrierError::Missing { .. }) => Ok(Vec::new()),
            Err(error) => Err(error),
        }
    }

    /// Asks for the first thing in a folder: however much there is, it is one question.
    async fn first(&self, folder: &str) -> Result<(), opendal::Error> {
        let options = ListOptions {
            limit: Some(1),
            ..ListOptions::default()
        };
        let mut found = self.operator.lister_options(folder, options).await?;
        found.try_next().await.map(drop)
    }

    async fn list(&self, prefix: &str) -> Result<Vec<String>, CarrierError> {
        let (within, _) = prefix.rsplit_once('/').unwrap_or_default();
        let mut folders: Vec<&str> = within.split('/').collect();
        folders.retain(|part| !part.is_empty());
        if !may_hold_ours(&folders) {
            return Ok(Vec::new());
        }
        let from = folders.iter().map(|part| format!("{part}/"));
        let from = from.collect::<String>();
        let found = if self.folder.is_some() {
            self.walk(from, folders.len()).await?
        } else {
            self.entries(&format!("{OURS}{from}"), true).await?
        };
        // A server says what it likes; only names of ours come in, each once.
        let names: BTreeSet<String> = found
            .into_iter()
            .filter(|name| name.starts_with(prefix) && layout::parse(name).is_some())
            .collect();
        Ok(names.into_iter().collect())
    }

    /// Folder by folder, at most as deep as anything of ours lies, many at once.
    async fn walk(&self, from: String, mut depth: usize) -> Result<Vec<String>, CarrierError> {
        let mut folders = BTreeSet::from([from]);
        loop {
            let asked = stream::iter(&folders)
                .map(|folder| async move { self.entries(&format!("{OURS}{folder}"), false).await });
            let found: Vec<Vec<String>> = asked.buffer_unordered(WIDE).try_collect().await?;
            let found = found.into_iter().flatten();
            if depth >= 2 {
                return Ok(found.collect());
            }
            depth += 1;
            folders = found.filter(|name| is_folder_at(name, depth)).collect();
        }
    }

    async fn get(&self, name: &str) -> Result<Vec<u8>, CarrierError> {
        layout::parse(name).ok_or(CarrierError::BadName)?;
        let path = format!("{OURS}{name}");
        let most = usize::try_from(MOST_BYTES).unwrap_or(usize::MAX);
        let got = self.again(name, most, || self.operator.read(&path)).await;
        match got {
            Ok(bytes) => Ok(bytes.to_vec()),
            // A folder under this name, or a thing that this user may not have, is one name's fault.
            Err(CarrierError::Place(PlaceFault::NotThere | PlaceFault::Moved)) => {
                Err(CarrierError::Missing {
                    name: name.to_owned(),
                })
            }
            Err(error) => Err(error),
        }
    }

    async fn put(&self, name: &str, bytes: Buffer) -> Result<(), CarrierError> {
        layout::parse(name).ok_or(CarrierError::BadName)?;
        if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > MOST_BYTES {
            return Err(CarrierError::TooLarge {
                name: name.to_owned(),
            });
        }
        match &self.folder {
            Some(folder) => folder.put(self, &format!("{OURS}{name}"), bytes).await,
            None => {
                let path = format!("{OURS}{name}");
                let write = || self.operator.write(&path, bytes.clone());
                self.again(name, bytes.len(), write).await.map(drop)
            }
        }
    }

    async fn put_many(&self, things: &[(String, Vec<u8>)]) -> Result<(), CarrierError> {
        if let Some(folder) = &self.folder {
            let names = things
                .iter()
                .filter(|(name, _)| layout::parse(name).is_some());
            let paths = names.map(|(name, _)| format!("{OURS}{name}"));
            folder.make_room(self, paths).await?;
        }
        let asked =
            stream::iter(things).map(|(name, bytes)| self.put(name, Buffer::from(bytes.clone())));
        asked.buffer_unordered(WIDE).try_collect().await
    }

    async fn delete(&self, name: &str) -> Result<(), CarrierError> {
        layout::parse(name).ok_or(CarrierError::BadName)?;
        let path = format!("{OURS}{name}");
        match self.again(name, 0, || self.operator.delete(&path)).await {
            Err(CarrierError::Missing { .. }) => Ok(()),
            done => done,
        }
    }
}

fn patience(bytes: usize) -> Duration {
    let bytes = u64::try_from(bytes).unwrap_or(u64::MAX);
    PATIENCE.saturating_add(Duration::from_secs(bytes / SLOWEST_BYTES_A_SECOND))
}

fn may_hold_ours(folders: &[&str]) -> bool {
    match folders {
        [] => true,
        [centre] => centre.parse::<CentreId>().is_ok(),
        [centre, folder] => centre.parse::<CentreId>().is_ok() && layout::is_folder(folder),
        _ => false,
    }
}

/// Whether this is the name of a folder, that many steps below ours, that may hold anything.
fn is_folder_at(name: &str, depth: usize) -> bool {
    let Some(name) = name.strip_suffix('/') else {
        return false;
    };
    let parts: Vec<&str> = name.split('/').collect();
    parts.len() == depth && may_hold_ours(&parts)
}

impl Carrier for Remote {
    fn list(&mut self, prefix: &str) -> Result<Vec<String>, CarrierError> {
        self.runtime.block_on(self.way.list(prefix))
    }

    fn get(&mut self, name: &str) -> Result<Vec<u8>, CarrierError> {
        self.runtime.block_on(self.way.get(name))
    }

    fn put(&mut self, name: &str, bytes: &[u8]) -> Result<(), CarrierError> {
        let bytes = Buffer::from(bytes.to_vec());
        self.runtime.block_on(self.way.put(name, bytes))
    }

    fn delete(&mut self, name: &str) -> Result<(), CarrierError> {
        self.runtime.block_on(self.way.delete(name))
    }

    /// What a place has acknowledged is its keeper's to keep; there is nothing to wait for.
    fn flush(&mut self) -> Result<(), CarrierError> {
        Ok(())
    }

    fn get_many(&mut self, names: &[String]) -> Vec<Result<Vec<u8>, CarrierError>> {
        let way = &self.way;
        let asked = stream::iter(names).map(|name| way.get(name));
        self.runtime.block_on(asked.buffered(WIDE).collect())
    }

    fn put_many(&mut self, things: &[(String, Vec<u8>)]) -> Result<(), CarrierError> {
        self.runtime.block_on(self.way.put_many(things))
    }

    /// As the last listing said.
    fn length(&mut self, name: &str) -> Option<u64> {
        let lengths = self.way.lengths.lock();
        lengths
            .unwrap_or_else(PoisonError::into_inner)
            .get(name)
            .copied()
    }

    fn free_space(&self) -> Option<u64> {
        None
    }

    fn centres(&mut self) -> Result<BTreeSet<CentreId>, CarrierError> {
        let found = self.runtime.block_on(self.way.entries(OURS, false))?;
        let folders = found.iter().filter_map(|name| name.strip_suffix('/'));
        Ok(folders.filter_map(|name| name.parse().ok()).collect())
    }

    fn circles(&mut self, centre: &CentreId) -> Result<BTreeSet<CircleId>, CarrierError> {
        let folder = format!("{OURS}{}", layout::centre_prefix(centre));
        let found = self.runtime.block_on(self.way.entries(&folder, false))?;
        let prefix = layout::centre_prefix(centre);
        let folders = found
            .iter()
            .filter_map(|name| name.strip_prefix(&prefix)?.strip_suffix('/'));
        Ok(folders.filter_map(|name| name.parse().ok()).collect())
    }

    fn far_away(&self) -> Option<String> {
        Some(self.way.place.clone())
    }
}

#[cfg(test)]
mod tests;
