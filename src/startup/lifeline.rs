//! How the process with the window notices that the one that watches over it is gone.

use std::{io::Read, thread, time::Duration};

/// How long the window may take to close then: enough to save.
const FAREWELL: Duration = Duration::from_secs(3);

/// Watches in the background. Once the other process is gone, somebody ended the program: `close` closes the window, if
/// there is one, and this process ends too.
pub fn watch_parent(close: impl FnOnce() -> bool + Send + 'static) {
    thread::spawn(move || {
        let mut buffer = [0; 64];
        let mut input = std::io::stdin();
        while input.read(&mut buffer).is_ok_and(|length| length > 0) {}
        if close() {
            #[expect(
                clippy::disallowed_methods,
                reason = "the window that closes ends this process first"
            )]
            thread::sleep(FAREWELL);
        }
        std::process::exit(1);
    });
}
