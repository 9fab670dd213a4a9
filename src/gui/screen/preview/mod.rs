//! The report as it would be printed, next to the options it depends on.
//!
//! A choice makes a new generation: a job makes the file and draws the visible pages, and only then
//! do they replace the old ones. The bytes that are saved are the ones that are shown.
//!
//! [`page_layout`] positions the pages, [`raster`] draws them, [`cache`] keeps what was drawn,
//! [`work`] is the job, [`view`] shows them and [`toolbar`] is above them.

mod cache;
pub mod event;
mod keys;
mod page_layout;
mod raster;
mod toolbar;
mod view;
mod work;

use std::{fmt, sync::Arc};

use egui::{Context, TextureHandle, TextureOptions, Vec2};

use super::super::{
    done::{Done, JobKind},
    work::Work,
};
use crate::{report::ReportOptions, session::Session};
use cache::Cache;
use event::{Event, Failure};
use page_layout::{Anchor, PageLayout, View, Zoom};
use raster::{Pages, Patch};
use work::Source;

pub struct Preview {
    /// What was last requested: the revision of the answers, and the options.
    asked: Option<(u64, ReportOptions)>,
    generation: u64,
    making: Option<Making>,
    drawing: Option<Vec<Patch>>,
    shown: Option<(u64, Arc<Pages>)>,
    failure: Option<Failure>,
    drawn: Cache<TextureHandle>,
    view: View,
    /// The position that stays put when sizes change, and where in the window that is.
    anchor: (Anchor, Vec2),
    last: Option<PageLayout>,
    requested: Option<keys::ViewCommand>,
    page: usize,
}

/// A generation that is being made and isn't shown yet.
#[derive(Default)]
struct Making {
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
            requested: None,
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

impl Preview {
    /// Starts making new pages when the answers or options changed.
    pub fn keep_up(&mut self, work: &mut Work, session: &Session, options: &ReportOptions) {
        let current = self
            .asked
            .as_ref()
            .is_some_and(|(revision, asked)| *revision == session.revision() && asked == options);
        if !current {
            self.make(work, session, options);
        }
        self.draw_ahead(work);
    }

    pub const fn generation(&self) -> u64 {
        self.generation
    }

    /// The file of the last request, once it's made.
    pub fn file(&self) -> Option<Arc<Vec<u8>>> {
        let made = self.making.as_ref().and_then(|making| making.pages.as_ref());
        let shown = self
            .shown
            .as_ref()
            .filter(|(generation, _)| *generation == self.generation);
        made.or(shown.map(|(_, pages)| pages))
            .map(|pages| Arc::clone(&pages.bytes))
    }

    pub const fn failure(&self) -> Option<&Failure> {
        self.failure.as_ref()
    }

    pub fn pages(&self) -> usize {
        self.shown.as_ref().map_or(0, |(_, pages)| pages.sizes.len())
    }

    pub const fn is_up_to_date(&self) -> bool {
        self.making.is_none()
    }

    /// Progress of the new pages, 0..=1; `None` when none are being made.
    fn progress(&self) -> Option<f32> {
        let making = self.making.as_ref()?;
        Some(if making.pages.is_some() { 0.7 } else { 0.25 })
    }

    fn make(&mut self, work: &mut Work, session: &Session, options: &ReportOptions) {
        self.stop_drawing(work);
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
        self.making = Some(Making::default());
        work.start(JobKind::Pages, move |job| {
            let tell = |event| job.tell(Done::Pages(event));
            work::make(&source, view, anchor, &|| job.is_stopped(), &tell);
            Done::Pages(Event::Finished)
        });
    }

    pub fn receive(&mut self, context: &Context, work: &mut Work, done: Done) {
        match done {
            Done::Pages(Event::Made(pages)) => {
                if let Some(making) = &mut self.making {
                    making.pages = Some(pages);
                }
            }
            Done::Pages(Event::Drawn(patch, image)) => {
                keep(&mut self.drawn, context, self.generation, patch, image);
            }
            Done::Pages(Event::Failed(reason)) => self.failure = Some(reason),
            Done::Pages(Event::Finished) | Done::BrokeOff(JobKind::Pages) => self.turn(work),
            Done::Patches(Event::Drawn(patch, image)) => {
                if let Some((generation, _)) = &self.shown {
                    keep(&mut self.drawn, context, *generation, patch, image);
                }
            }
            Done::Patches(Event::Finished) | Done::BrokeOff(JobKind::Patches) => self.drawing = None,
            _ => {}
        }
    }

    fn stop_drawing(&mut self, work: &mut Work) {
        work.stop(JobKind::Patches);
        self.drawing = None;
    }

    /// Replaces the old pages with the new ones.
    fn turn(&mut self, work: &mut Work) {
        let pages = self.making.take().and_then(|making| making.pages);
        match pages {
            Some(pages) => {
                self.shown = Some((self.generation, pages));
                self.drawn.keep_only(self.generation);
                self.last = None;
                self.stop_drawing(work);
            }
            None => {
                self.failure.get_or_insert(Failure::Pages);
            }
        }
    }

    /// Starts drawing what is visible at its size, and what is just out of sight.
    fn draw_ahead(&mut self, work: &mut Work) {
        let (Some((generation, pages)), Some(layout)) = (&self.shown, &self.last) else {
            return;
        };
        let window = layout.window(self.anchor);
        let lacks = |patch: &Patch| !self.drawn.has(*generation, *patch);
        let shows: Vec<Patch> = layout.patches(window).into_iter().filter(lacks).collect();
        let drawing = self.drawing.as_ref();
        if drawing.is_some_and(|patches| shows.iter().all(|patch| patches.contains(patch))) {
            return;
        }
        let wanted: Vec<Patch> = layout.patches_ahead(window).into_iter().filter(lacks).collect();
        if wanted.is_empty() {
            return;
        }
        let (pages, patches) = (Arc::clone(pages), wanted.clone());
        work.start(JobKind::Patches, move |job| {
            let tell = |event| job.tell(Done::Patches(event));
            work::draw(&pages, &patches, &|| job.is_stopped(), &tell);
            Done::Patches(Event::Finished)
        });
        self.drawing = Some(wanted);
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
