//! A stick: a real folder, and a hand that pulls it out.

use std::collections::BTreeSet;
use std::path::Path;

use samenboek_domain::ids::CentreId;
use samenboek_sync::{Carrier, CarrierError, Folder};

/// A folder that may be pulled out after a number of calls, and may keep half of what was being written.
pub struct Stick {
    folder: Folder,
    calls_left: Option<usize>,
    /// Set once it was pulled.
    pub pulled: bool,
}

impl Stick {
    /// A stick in this folder that stays in.
    pub fn open(root: &Path) -> Self {
        std::fs::create_dir_all(root).unwrap();
        Self {
            folder: Folder::open(root).unwrap(),
            calls_left: None,
            pulled: false,
        }
    }

    /// It will be pulled at this call.
    pub fn pulled_at(mut self, call: usize) -> Self {
        self.calls_left = Some(call);
        self
    }

    fn call(&mut self) -> Result<(), CarrierError> {
        match &mut self.calls_left {
            Some(0) => {
                self.pulled = true;
                Err(CarrierError::Gone)
            }
            Some(left) => {
                *left -= 1;
                Ok(())
            }
            None => Ok(()),
        }
    }
}

impl Carrier for Stick {
    fn list(&mut self, prefix: &str) -> Result<Vec<String>, CarrierError> {
        self.call()?;
        self.folder.list(prefix)
    }

    fn get(&mut self, name: &str) -> Result<Vec<u8>, CarrierError> {
        self.call()?;
        self.folder.get(name)
    }

    fn put(&mut self, name: &str, bytes: &[u8]) -> Result<(), CarrierError> {
        if let Err(gone) = self.call() {
            // Half a file under its final name: what a stick without fsync leaves behind.
            let half = bytes.len() / 2;
            let _ = self.folder.put(name, &bytes[..half]);
            return Err(gone);
        }
        self.folder.put(name, bytes)
    }

    fn delete(&mut self, name: &str) -> Result<(), CarrierError> {
        self.call()?;
        self.folder.delete(name)
    }

    fn flush(&mut self) -> Result<(), CarrierError> {
        self.call()?;
        self.folder.flush()
    }

    fn length(&mut self, name: &str) -> Option<u64> {
        self.folder.length(name)
    }

    fn free_space(&self) -> Option<u64> {
        self.folder.free_space()
    }

    fn centres(&mut self) -> Result<BTreeSet<CentreId>, CarrierError> {
        self.call()?;
        self.folder.centres()
    }
}
