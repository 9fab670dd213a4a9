//! Work off the window's thread: file dialogs, saving, the report and its pages.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::{Receiver, RecvTimeoutError, channel},
    },
    thread,
    time::Duration,
};

use super::chores::Chores;

/// Work that is going on; dropping it lets the work finish unseen.
#[derive(Debug)]
pub struct Job<T> {
    receiver: Receiver<T>,
    stop: Stop,
}

/// Tells the work that nobody waits for it any more.
#[derive(Debug, Clone, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Asks to stop.
    pub fn ask(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether to stop.
    pub fn is_asked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// What became of a job.
#[derive(Debug)]
pub enum Outcome<T> {
    /// Not ready yet.
    Busy,
    /// Ready, or a part of it.
    Done(T),
    /// The work broke off, or has told everything.
    Lost,
}

/// Has the window painted again when the work ends, however it ends.
struct Wake(egui::Context);

impl Drop for Wake {
    fn drop(&mut self) {
        self.0.request_repaint();
    }
}

impl<T: Send + 'static> Job<T> {
    /// Starts work; the window is painted again when it's done.
    pub fn start(context: &egui::Context, work: impl FnOnce(&Stop) -> T + Send + 'static) -> Self {
        Self::stream(context, move |stop, tell| tell(work(stop)))
    }

    /// Starts work that tells what it has as it goes; the window is painted again each time, and at
    /// the end, when [`poll`](Self::poll) says that it's lost.
    pub fn stream(context: &egui::Context, work: impl FnOnce(&Stop, &dyn Fn(T)) + Send + 'static) -> Self {
        let (job, run) = Self::prepare(context, work);
        thread::spawn(run);
        job
    }

    /// Starts work once all chores that came before are done.
    pub fn after(
        chores: &Chores,
        context: &egui::Context,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Self {
        let (job, run) = Self::prepare(context, |_, tell| tell(work()));
        chores.add(run);
        job
    }

    /// A job, and what does its work.
    fn prepare(
        context: &egui::Context,
        work: impl FnOnce(&Stop, &dyn Fn(T)) + Send + 'static,
    ) -> (Self, impl FnOnce() + Send + 'static) {
        let (sender, receiver) = channel();
        let stop = Stop::default();
        let (context, asked) = (context.clone(), stop.clone());
        let run = move || {
            // The sender goes first, so that the window that wakes sees that it's over.
            let wake = Wake(context);
            let sender = sender;
            work(&asked, &|result| {
                // Nobody waits when the job was dropped.
                let _ = sender.send(result);
                wake.0.request_repaint();
            });
        };
        (Self { receiver, stop }, run)
    }

    /// What became of it, without waiting.
    pub fn poll(&self) -> Outcome<T> {
        self.poll_within(Duration::ZERO)
    }

    /// What became of it; waits no longer than this.
    pub fn poll_within(&self, patience: Duration) -> Outcome<T> {
        match self.receiver.recv_timeout(patience) {
            Ok(result) => Outcome::Done(result),
            Err(RecvTimeoutError::Timeout) => Outcome::Busy,
            Err(RecvTimeoutError::Disconnected) => Outcome::Lost,
        }
    }

    /// Asks the work to stop.
    pub fn stop(&self) {
        self.stop.ask();
    }
}

/// Takes the result out of a slot that holds a job, once it's there; an empty slot stays busy.
pub fn take<T: Send + 'static>(slot: &mut Option<Job<T>>) -> Outcome<T> {
    take_within(slot, Duration::ZERO)
}

/// The same, but waits this long at most.
pub fn take_within<T: Send + 'static>(slot: &mut Option<Job<T>>, patience: Duration) -> Outcome<T> {
    let outcome = slot
        .as_ref()
        .map_or(Outcome::Busy, |job| job.poll_within(patience));
    if !matches!(outcome, Outcome::Busy) {
        *slot = None;
    }
    outcome
}
