//! The one runner of background work, so that the window itself never waits: at most one job of each kind at a time, which
//! may report results as it goes, and may be stopped.

use std::{
    collections::{BTreeMap, VecDeque},
    fmt,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::{Receiver, Sender, channel},
    },
    thread,
};

use egui::Context;

use super::done::{Done, JobKind};

/// Where jobs run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Runner {
    /// Each on a thread of its own.
    Threads,
    /// On the thread of a test, when the test says so.
    Manual,
}

type Task = Box<dyn FnOnce(&Job) -> Done + Send>;

/// The jobs that are running.
pub struct Work {
    context: Context,
    runner: Runner,
    sender: Sender<Told>,
    told: Receiver<Told>,
    going_on: BTreeMap<JobKind, Ticket>,
    /// Jobs waiting for their turn.
    waiting: VecDeque<(JobKind, Task)>,
    /// Jobs waiting for a test to run them.
    held: VecDeque<Box<dyn FnOnce() + Send>>,
    count: u64,
}

struct Ticket {
    number: u64,
    stop: Arc<AtomicBool>,
}

struct Told {
    kind: JobKind,
    number: u64,
    what: What,
}

enum What {
    Part(Done),
    /// The last result; `None` when the job panicked.
    End(Option<Done>),
}

/// A job's side of the connection.
pub struct Job {
    kind: JobKind,
    number: u64,
    stop: Arc<AtomicBool>,
    sender: Sender<Told>,
    context: Context,
}

impl Job {
    /// Whether it was stopped, so that nobody waits for its result.
    pub fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    /// Reports a result so far, and asks for a frame.
    pub fn tell(&self, done: Done) {
        self.send(What::Part(done));
    }

    fn send(&self, what: What) {
        let told = Told {
            kind: self.kind,
            number: self.number,
            what,
        };
        // Nobody listens once the window is gone.
        let _ = self.sender.send(told);
        self.context.request_repaint();
    }
}

/// Reports the end of a job, also when it panics.
struct Ending {
    job: Job,
    last: Option<Done>,
}

impl Drop for Ending {
    fn drop(&mut self) {
        let last = self.last.take();
        self.job.send(What::End(last));
    }
}

impl Work {
    /// Without jobs; each result asks for a frame of this context.
    pub fn new(context: &Context, runner: Runner) -> Self {
        let (sender, told) = channel();
        Self {
            context: context.clone(),
            runner,
            sender,
            told,
            going_on: BTreeMap::new(),
            waiting: VecDeque::new(),
            held: VecDeque::new(),
            count: 0,
        }
    }

    /// Starts a job, replacing a running one of its kind; upkeep waits for its turn instead.
    pub fn start(&mut self, kind: JobKind, task: impl FnOnce(&Job) -> Done + Send + 'static) {
        if kind.takes_turns() && self.is_busy(kind) {
            self.waiting.push_back((kind, Box::new(task)));
        } else {
            self.begin(kind, Box::new(task));
        }
    }

    /// Whether a job of this kind is running or waiting.
    pub fn is_busy(&self, kind: JobKind) -> bool {
        self.going_on.contains_key(&kind)
    }

    /// Stops the job of this kind; whether there was one.
    pub fn stop(&mut self, kind: JobKind) -> bool {
        let ticket = self.going_on.remove(&kind);
        ticket
            .inspect(|ticket| ticket.stop.store(true, Ordering::Relaxed))
            .is_some()
    }

    /// The next result that wasn't received yet.
    pub fn next_done(&mut self) -> Option<Done> {
        while let Ok(Told { kind, number, what }) = self.told.try_recv() {
            let ticket = self.going_on.get(&kind);
            if ticket.is_none_or(|ticket| ticket.number != number) {
                continue;
            }
            return Some(match what {
                What::Part(done) => done,
                What::End(last) => {
                    self.going_on.remove(&kind);
                    self.take_turn(kind);
                    last.unwrap_or(Done::BrokeOff(kind))
                }
            });
        }
        None
    }

    /// Runs the job that has waited longest, for tests; whether there was one.
    pub fn run_next_job(&mut self) -> bool {
        let job = self.held.pop_front();
        job.map(|run| run()).is_some()
    }

    fn take_turn(&mut self, kind: JobKind) {
        let place = self.waiting.iter().position(|(waiting, _)| *waiting == kind);
        if let Some((kind, task)) = place.and_then(|place| self.waiting.remove(place)) {
            self.begin(kind, task);
        }
    }

    fn begin(&mut self, kind: JobKind, task: Task) {
        self.stop(kind);
        self.count += 1;
        let stop = Arc::<AtomicBool>::default();
        let ticket = Ticket {
            number: self.count,
            stop: Arc::clone(&stop),
        };
        self.going_on.insert(kind, ticket);
        let job = Job {
            kind,
            number: self.count,
            stop,
            sender: self.sender.clone(),
            context: self.context.clone(),
        };
        let run = move || {
            let mut ending = Ending { job, last: None };
            ending.last = Some(task(&ending.job));
        };
        match self.runner {
            Runner::Threads => {
                thread::spawn(run);
            }
            Runner::Manual => self.held.push_back(Box::new(run)),
        }
    }
}

impl fmt::Debug for Work {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.going_on.keys()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manual() -> Work {
        Work::new(&Context::default(), Runner::Manual)
    }

    fn all(work: &mut Work) -> Vec<bool> {
        while work.run_next_job() {}
        std::iter::from_fn(|| work.next_done())
            .map(|done| matches!(done, Done::Launched(true)))
            .collect()
    }

    #[test]
    fn a_new_job_takes_the_place_of_the_one_of_its_kind() {
        let mut work = manual();
        work.start(JobKind::Launch, |_| Done::Launched(false));
        work.start(JobKind::Launch, |_| Done::Launched(true));
        assert!(work.is_busy(JobKind::Launch) && !work.is_busy(JobKind::Save));
        assert_eq!(all(&mut work), [true]);
        assert!(!work.is_busy(JobKind::Launch));
    }

    #[test]
    fn what_is_stopped_hears_so_and_is_not_heard_of_any_more() {
        let mut work = manual();
        work.start(JobKind::Launch, |job| {
            assert!(job.is_stopped());
            job.tell(Done::Launched(true));
            Done::Launched(true)
        });
        assert!(work.stop(JobKind::Launch) && !work.stop(JobKind::Launch));
        assert!(all(&mut work).is_empty());
    }

    #[test]
    fn upkeep_takes_turns_and_none_is_dropped() {
        let mut work = manual();
        for kind in [true, false, true] {
            work.start(JobKind::Upkeep, move |_| Done::Launched(kind));
        }
        assert!(work.run_next_job() && !work.run_next_job(), "one at a time");
        let mut told = Vec::new();
        while let Some(done) = work.next_done() {
            told.push(matches!(done, Done::Launched(true)));
            work.run_next_job();
        }
        assert_eq!(told, [true, false, true]);
    }

    #[test]
    fn work_that_breaks_off_is_noticed() {
        let mut work = Work::new(&Context::default(), Runner::Threads);
        let hook = std::panic::take_hook();
        std::panic::set_hook(Box::new(|_| {}));
        work.start(JobKind::Save, |_| panic!("a mistake"));
        let done = std::iter::repeat_with(|| work.next_done()).flatten().next();
        std::panic::set_hook(hook);
        assert!(matches!(done, Some(Done::BrokeOff(JobKind::Save))));
    }
}
