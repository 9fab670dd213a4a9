//! The report as it would be printed, beside the choices that it depends on.
//!
//! A choice makes a new generation: a job makes the file and draws the pages that show, and only
//! then do they take the place of the old ones. What is saved is the bytes that are shown.
//!
//! [`sheets`] is where the pages stand, [`raster`] draws them, [`cache`] keeps what was drawn,
//! [`work`] is the job, [`view`] shows them and [`toolbar`] stands above them.

mod cache;
mod keys;
mod raster;
mod sheets;
mod toolbar;
mod view;
mod work;

use std::{fmt, sync::Arc};

use egui::{Context, TextureHandle, TextureOptions, Vec2};

use super::super::{
    job::{Job, Outcome},
    session::Session,
};
use crate::report::ReportOptions;
use cache::Cache;
use raster::{Pages, Patch};
use sheets::{Anchor, Sheets, View, Zoom};
use work::{Event, Source};

/// The pages of the report on the screen.
pub struct Preview {
    /// What was last asked for: the revision of the answers, and the choices.
    asked: Option<(u64, ReportOptions)>,
    generation: u64,
    making: Option<Making>,
    drawing: Option<(Vec<Patch>, Job<Event>)>,
    shown: Option<(u64, Arc<Pages>)>,
    failure: Option<String>,
    drawn: Cache<TextureHandle>,
    view: View,
    /// The place that stays where it is when sizes change, and where in the room that is.
    anchor: (Anchor, Vec2),
    /// The pages as they lay in the last frame.
    last: Option<Sheets>,
    /// What the keys and buttons ask for.
    wish: Option<keys::Wish>,
    page: usize,
}

/// A generation that isn't shown yet.
struct Making {
    job: Job<Event>,
    pages: Option<Arc<Pages>>,
}

impl Default for Preview {
    fn default() -> Self {
        Self {
            asked: None,
            generation: 0,
            making: None,
            drawing: None,
            shown: None,
            failure: None,
            drawn: Cache::default(),
            view: View {
                room: Vec2::new(640.0, 640.0),
                density: 1.0,
                widest: 2048,
                zoom: Zoom::default(),
            },
            anchor: (Anchor::START, Vec2::ZERO),
            last: None,
            wish: None,
            page: 0,
        }
    }
}

impl fmt::Debug for Preview {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Preview")
            .field("generation", &self.generation)
            .field("pages", &self.pages())
            .finish_non_exhaustive()
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        self.stop();
    }
}

impl Preview {
    /// Sees to it that the pages become those of these answers and choices, and takes in what is ready.
    pub fn keep_up(&mut self, context: &Context, session: &Session, options: &ReportOptions) {
        let current = self
            .asked
            .as_ref()
            .is_some_and(|(revision, asked)| *revision == session.revision() && asked == options);
        if !current {
            self.make(context, session, options);
        }
        self.collect(context);
        self.draw_ahead(context);
    }

    /// How often the report was made anew.
    pub const fn generation(&self) -> u64 {
        self.generation
    }

    /// The file of what was last asked for, once it's there.
    pub fn file(&self) -> Option<Arc<Vec<u8>>> {
        let made = self.making.as_ref().and_then(|making| making.pages.as_ref());
        let shown = self
            .shown
            .as_ref()
            .filter(|(generation, _)| *generation == self.generation);
        made.or(shown.map(|(_, pages)| pages))
            .map(|pages| Arc::clone(&pages.bytes))
    }

    /// Why there's no file.
    pub fn failure(&self) -> Option<&str> {
        self.failure.as_deref()
    }

    /// Pages on the screen.
    pub fn pages(&self) -> usize {
        self.shown.as_ref().map_or(0, |(_, pages)| pages.sizes.len())
    }

    /// Whether what shows is what was asked for.
    pub const fn is_up_to_date(&self) -> bool {
        self.making.is_none()
    }

    /// How far the new pages are, 0..=1; `None` when there's nothing to wait for.
    fn progress(&self) -> Option<f32> {
        let making = self.making.as_ref()?;
        Some(if making.pages.is_some() { 0.7 } else { 0.25 })
    }

    fn stop(&mut self) {
        if let Some(making) = self.making.take() {
            making.job.stop();
        }
        if let Some((_, job)) = self.drawing.take() {
            job.stop();
        }
    }

    fn make(&mut self, context: &Context, session: &Session, options: &ReportOptions) {
        self.stop();
        self.asked = Some((session.revision(), options.clone()));
        self.generation += 1;
        self.failure = None;
        // Without a complete profile this screen isn't shown.
        let Some(case) = session.case().cloned() else {
            return;
        };
        let source = Source {
            case,
            options: options.clone(),
        };
        let (view, anchor) = (self.view, self.anchor);
        self.making = Some(Making {
            job: Job::stream(context, move |stop, tell| {
                work::make(&source, view, anchor, stop, tell);
            }),
            pages: None,
        });
    }

    fn collect(&mut self, context: &Context) {
        while let Some(making) = &mut self.making {
            match making.job.poll() {
                Outcome::Done(Event::Made(pages)) => making.pages = Some(pages),
                Outcome::Done(Event::Drawn(patch, image)) => {
                    keep(&mut self.drawn, context, self.generation, patch, image);
                }
                Outcome::Done(Event::Failed(reason)) => self.failure = Some(reason),
                Outcome::Busy => break,
                Outcome::Lost => self.turn(),
            }
        }
        while let (Some((_, job)), Some((generation, _))) = (&self.drawing, &self.shown) {
            match job.poll() {
                Outcome::Done(Event::Drawn(patch, image)) => {
                    keep(&mut self.drawn, context, *generation, patch, image);
                }
                Outcome::Done(_) => {}
                Outcome::Busy => break,
                Outcome::Lost => self.drawing = None,
            }
        }
    }

    /// The new pages take the place of the old ones.
    fn turn(&mut self) {
        let pages = self.making.take().and_then(|making| making.pages);
        match pages {
            Some(pages) => {
                self.shown = Some((self.generation, pages));
                self.drawn.keep_only(self.generation);
                self.last = None;
                if let Some((_, job)) = self.drawing.take() {
                    job.stop();
                }
            }
            None => {
                self.failure.get_or_insert_default();
            }
        }
    }

    /// Has what shows drawn at its size, and what is just out of sight.
    fn draw_ahead(&mut self, context: &Context) {
        let (Some((generation, pages)), Some(sheets)) = (&self.shown, &self.last) else {
            return;
        };
        let window = sheets.window(self.anchor);
        let lacks = |patch: &Patch| !self.drawn.has(*generation, *patch);
        let shows: Vec<Patch> = sheets.patches(window).into_iter().filter(lacks).collect();
        if let Some((patches, job)) = &self.drawing {
            if shows.iter().all(|patch| patches.contains(patch)) {
                return;
            }
            job.stop();
        }
        let wanted: Vec<Patch> = sheets.patches_ahead(window).into_iter().filter(lacks).collect();
        if wanted.is_empty() {
            return;
        }
        let (pages, patches) = (Arc::clone(pages), wanted.clone());
        let job = Job::stream(context, move |stop, tell| {
            work::draw(&pages, &patches, stop, tell);
        });
        self.drawing = Some((wanted, job));
    }
}

fn keep(
    drawn: &mut Cache<TextureHandle>,
    context: &Context,
    generation: u64,
    patch: Patch,
    image: egui::ColorImage,
) {
    let pixels = image.pixels.len();
    let name = format!("report {generation}, page {}", patch.page + 1);
    let texture = context.load_texture(name, image, TextureOptions::LINEAR);
    drawn.put(generation, patch, pixels, texture);
}
