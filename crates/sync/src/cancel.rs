//! Asking what is under way to stop.

use std::sync::Arc;

use tokio::sync::watch;

/// Stops whatever waits with it. Clones are the same.
#[derive(Debug, Clone)]
pub struct Cancel(Arc<watch::Sender<bool>>);

impl Default for Cancel {
    fn default() -> Self {
        Self(Arc::new(watch::Sender::new(false)))
    }
}

impl Cancel {
    /// Asks it to stop, for good.
    pub fn cancel(&self) {
        self.0.send_replace(true);
    }

    /// Whether it was asked.
    pub fn is_cancelled(&self) -> bool {
        *self.0.borrow()
    }

    /// Waits until it is asked.
    pub(crate) async fn cancelled(&self) {
        // The sender lives as long as this borrow of it: the wait ends with the word only.
        let _ = self.0.subscribe().wait_for(|asked| *asked).await;
    }
}
