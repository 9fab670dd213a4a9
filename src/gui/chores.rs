//! Small work in the user's own folders, one thing after the other beside the window: keeping
//! preferences, cleaning up drafts. Such a folder may lie on a network that is slow.

use std::{
    sync::mpsc::{Receiver, Sender, channel},
    thread,
    time::Duration,
};

/// How long the end of the program waits for what isn't done yet.
const FAREWELL: Duration = Duration::from_secs(5);

type Chore = Box<dyn FnOnce() + Send>;

/// A thread that does chores in the order in which they came.
#[derive(Debug)]
pub struct Chores {
    queue: Option<Sender<Chore>>,
    done: Receiver<()>,
}

impl Default for Chores {
    fn default() -> Self {
        let (queue, chores) = channel::<Chore>();
        let (ended, done) = channel();
        thread::spawn(move || {
            // The sender goes when the thread does, however that ends.
            let _ended: Sender<()> = ended;
            for chore in chores {
                chore();
            }
        });
        Self {
            queue: Some(queue),
            done,
        }
    }
}

impl Chores {
    /// Does this when all that came before is done.
    pub fn add(&self, chore: impl FnOnce() + Send + 'static) {
        if let Some(queue) = &self.queue {
            // The thread is gone only after a mistake in a chore.
            let _ = queue.send(Box::new(chore));
        }
    }

    /// Waits until everything is done, but no longer than this.
    pub fn rest(&self, patience: Duration) {
        let (tell, told) = channel();
        self.add(move || {
            // Whoever waits may have given up.
            let _ = tell.send(());
        });
        // It has been long enough, whether they are done or not.
        let _ = told.recv_timeout(patience);
    }
}

impl Drop for Chores {
    fn drop(&mut self) {
        self.queue = None;
        // The program ends, whether they are done or not.
        let _ = self.done.recv_timeout(FAREWELL);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chores_are_done_in_order_and_before_the_end() {
        let (tell, told) = channel();
        let chores = Chores::default();
        for number in 0..3 {
            let tell = tell.clone();
            chores.add(move || {
                thread::sleep(Duration::from_millis(5));
                tell.send(number).unwrap();
            });
        }
        drop((chores, tell));
        assert_eq!(told.into_iter().collect::<Vec<_>>(), [0, 1, 2]);
    }
}
