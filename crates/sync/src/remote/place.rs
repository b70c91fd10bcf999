//! Where a shared folder or bucket is, and with whose key: parsed once, trusted after.

use std::fmt;
use std::net::IpAddr;

use reqwest::Url;
use samenboek_domain::refusal::Refused;
use zeroize::Zeroizing;

/// How one speaks to a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlaceKind {
    /// A shared folder, as Nextcloud and many others have.
    WebDav,
    /// A bucket of the S3 kind.
    S3,
}

impl PlaceKind {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::WebDav => "webdav",
            Self::S3 => "s3",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::WebDav, Self::S3]
            .into_iter()
            .find(|kind| kind.code() == code)
    }
}

/// What a person typed about a place.
#[derive(Clone, PartialEq, Eq)]
pub struct RemotePlaceDraft {
    /// A folder or a bucket.
    pub kind: PlaceKind,
    /// `https://` and so on: the folder itself, or where the buckets are.
    pub address: String,
    /// The bucket's name; nothing for a folder.
    pub bucket: String,
    /// The bucket's region, when its keeper names one.
    pub region: String,
    /// The user, or the name of the key.
    pub user: String,
    /// The password of an app, or the secret of the key.
    pub secret: String,
    /// Somebody said that an address without a lock is fine, on a network of their own.
    pub without_lock: bool,
}

/// A place that can be right.
#[derive(Clone, PartialEq, Eq)]
pub struct RemotePlace {
    kind: PlaceKind,
    address: Url,
    bucket: String,
    region: String,
    user: String,
    secret: Zeroizing<String>,
}

/// Why what was typed cannot be a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PlaceRefusal {
    /// No address.
    #[error("the address is missing")]
    AddressMissing,
    /// No address of a folder or bucket.
    #[error("this is no address of a folder or bucket")]
    NotAnAddress,
    /// Without a lock (`http`) everybody on the way reads the secret.
    #[error("the address has no lock")]
    WithoutLock,
    /// A user or password stands in the address; they have fields of their own.
    #[error("a user or password stands in the address")]
    SecretInAddress,
    /// No bucket.
    #[error("the bucket is missing")]
    BucketMissing,
    /// Not a name that a bucket can have.
    #[error("no bucket can have this name")]
    BadBucket,
    /// Not a name that a region can have.
    #[error("no region can have this name")]
    BadRegion,
    /// No user.
    #[error("the user is missing")]
    UserMissing,
    /// Not a name that a user can have.
    #[error("no user can have this name")]
    BadUser,
    /// No secret.
    #[error("the secret is missing")]
    SecretMissing,
    /// Not a secret that can be sent.
    #[error("this secret cannot be sent")]
    BadSecret,
}

impl Refused for PlaceRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::AddressMissing => "place_address_missing",
            Self::NotAnAddress => "place_not_an_address",
            Self::WithoutLock => "place_without_lock",
            Self::SecretInAddress => "place_secret_in_address",
            Self::BucketMissing => "place_bucket_missing",
            Self::BadBucket => "place_bad_bucket",
            Self::BadRegion => "place_bad_region",
            Self::UserMissing => "place_user_missing",
            Self::BadUser => "place_bad_user",
            Self::SecretMissing => "place_secret_missing",
            Self::BadSecret => "place_bad_secret",
        }
    }

    fn field(&self) -> Option<String> {
        let field = match self {
            Self::AddressMissing
            | Self::NotAnAddress
            | Self::WithoutLock
            | Self::SecretInAddress => "address",
            Self::BucketMissing | Self::BadBucket => "bucket",
            Self::BadRegion => "region",
            Self::UserMissing | Self::BadUser => "user",
            Self::SecretMissing | Self::BadSecret => "secret",
        };
        Some(field.to_owned())
    }
}

/// What most keepers of buckets take when they name no region.
const ANY_REGION: &str = "us-east-1";

impl RemotePlace {
    /// Reads what was typed. White space around each field is nobody's meaning.
    pub fn parse(draft: &RemotePlaceDraft) -> Result<Self, PlaceRefusal> {
        let (bucket, region) = match draft.kind {
            PlaceKind::WebDav => (String::new(), String::new()),
            PlaceKind::S3 => (parse_bucket(&draft.bucket)?, parse_region(&draft.region)?),
        };
        Ok(Self {
            kind: draft.kind,
            address: parse_address(draft)?,
            bucket,
            region,
            user: parse_user(&draft.user)?,
            secret: parse_secret(&draft.secret)?,
        })
    }

    /// A folder or a bucket.
    pub fn kind(&self) -> PlaceKind {
        self.kind
    }

    /// The address, without a slash at its end.
    pub fn address(&self) -> &str {
        self.address.as_str().trim_end_matches('/')
    }

    /// The name of the machine: enough to tell one place from another on a screen.
    pub fn host(&self) -> &str {
        self.address.host_str().unwrap_or_default()
    }

    /// Whether nobody on the way can read along.
    pub fn has_lock(&self) -> bool {
        self.address.scheme() == "https"
    }

    /// The bucket; nothing for a folder.
    pub fn bucket(&self) -> &str {
        &self.bucket
    }

    /// The bucket's region; nothing for a folder.
    pub fn region(&self) -> &str {
        &self.region
    }

    /// The user, or the name of the key.
    pub fn user(&self) -> &str {
        &self.user
    }

    /// The secret, for whoever keeps it sealed and for the carrier.
    pub fn secret(&self) -> &str {
        &self.secret
    }
}

fn parse_address(draft: &RemotePlaceDraft) -> Result<Url, PlaceRefusal> {
    let text = draft.address.trim();
    if text.is_empty() {
        return Err(PlaceRefusal::AddressMissing);
    }
    let url = Url::parse(text).map_err(|_| PlaceRefusal::NotAnAddress)?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(PlaceRefusal::SecretInAddress);
    }
    let has_more = url.query().is_some() || url.fragment().is_some();
    let is_too_deep = draft.kind == PlaceKind::S3 && url.path() != "/";
    if !url.has_host() || has_more || is_too_deep {
        return Err(PlaceRefusal::NotAnAddress);
    }
    match url.scheme() {
        "https" => Ok(url),
        "http" if draft.without_lock || is_this_laptop(&url) => Ok(url),
        "http" => Err(PlaceRefusal::WithoutLock),
        _ => Err(PlaceRefusal::NotAnAddress),
    }
}

/// What never leaves this laptop needs no lock.
fn is_this_laptop(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let number = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || number.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

fn parse_bucket(text: &str) -> Result<String, PlaceRefusal> {
    let text = text.trim();
    if text.is_empty() {
        return Err(PlaceRefusal::BucketMissing);
    }
    let is_sign = |sign: char| {
        sign.is_ascii_lowercase() || sign.is_ascii_digit() || matches!(sign, '-' | '.')
    };
    let fits = (3..=63).contains(&text.len()) && text.chars().all(is_sign) && !text.contains("..");
    if fits && text.starts_with(|sign: char| sign.is_ascii_alphanumeric()) {
        Ok(text.to_owned())
    } else {
        Err(PlaceRefusal::BadBucket)
    }
}

fn parse_region(text: &str) -> Result<String, PlaceRefusal> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(ANY_REGION.to_owned());
    }
    let is_sign = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_');
    if text.len() <= 63 && text.chars().all(is_sign) {
        Ok(text.to_owned())
    } else {
        Err(PlaceRefusal::BadRegion)
    }
}

fn parse_user(text: &str) -> Result<String, PlaceRefusal> {
    let text = text.trim();
    if text.is_empty() {
        return Err(PlaceRefusal::UserMissing);
    }
    // A colon ends the user where user and password travel together.
    if text.len() > 200 || text.contains(|sign: char| sign.is_control() || sign == ':') {
        return Err(PlaceRefusal::BadUser);
    }
    Ok(text.to_owned())
}

fn parse_secret(text: &str) -> Result<Zeroizing<String>, PlaceRefusal> {
    let text = text.trim();
    if text.is_empty() {
        return Err(PlaceRefusal::SecretMissing);
    }
    if text.len() > 500 || text.contains(char::is_control) {
        return Err(PlaceRefusal::BadSecret);
    }
    Ok(Zeroizing::new(text.to_owned()))
}

// Neither the secret nor the user, which is often a person's name.
impl fmt::Debug for RemotePlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RemotePlace")
            .field("kind", &self.kind)
            .field("host", &self.host())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for RemotePlaceDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RemotePlaceDraft")
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
