//! The layout of the pages in one column, and which of them are visible.

use egui::{Pos2, Rect, Vec2, pos2, vec2};

use super::raster::{Patch, bands, part};

/// Margin around the pages, in points of the window.
const MARGIN: f32 = 20.0;
const GAP: f32 = 16.0;
/// Points of the window in a pt: at 100% a page is about as large as on paper.
const POINT: f32 = 96.0 / 72.0;

#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) enum Zoom {
    #[default]
    Width,
    Page,
    /// In per cent of the size on paper.
    Percent(f32),
}

/// Smallest and largest zoom, in per cent.
pub(super) const PERCENT: std::ops::RangeInclusive<f32> = 50.0..=300.0;

/// The steps of the buttons, in per cent.
const STEPS: [f32; 10] = [50.0, 67.0, 75.0, 90.0, 100.0, 125.0, 150.0, 200.0, 250.0, 300.0];

/// The next step of the zoom; without one, the last one.
pub(super) fn step(percent: f32, larger: bool) -> f32 {
    let next = if larger {
        STEPS.into_iter().find(|step| *step > percent + 0.5)
    } else {
        STEPS.into_iter().rev().find(|step| *step < percent - 0.5)
    };
    next.unwrap_or(if larger { *PERCENT.end() } else { *PERCENT.start() })
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct View {
    /// The available size, in points of the window.
    pub(super) room: Vec2,
    /// Pixels in a point of the window.
    pub(super) density: f32,
    /// The widest image that the graphics driver takes, in pixels.
    pub(super) widest: u32,
    pub(super) zoom: Zoom,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct PageLayout {
    /// The pages, from the top left corner of the column's margin.
    pub(super) places: Vec<Rect>,
    pub(super) size: Vec2,
    /// The zoom in per cent of the size on paper.
    pub(super) percent: f32,
    sizes: Vec<Vec2>,
    view: View,
}

/// A position on a page, independent of zoom.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Anchor {
    page: usize,
    /// As a share of the page; outside it below 0 or above 1.
    within: Vec2,
}

impl Anchor {
    pub(super) const START: Self = Self {
        page: 0,
        within: Vec2::splat(-1.0),
    };
}

impl PageLayout {
    /// Lays out pages of these sizes in pt.
    pub(super) fn new(sizes: &[Vec2], view: View) -> Self {
        let largest = sizes.iter().copied().fold(Vec2::splat(1.0), Vec2::max);
        let room = (view.room - Vec2::splat(2.0 * MARGIN)).max(Vec2::splat(1.0));
        let width = room.x / (largest.x * POINT);
        let whole = width.min(room.y / (largest.y * POINT));
        let percent = match view.zoom {
            Zoom::Width => width * 100.0,
            Zoom::Page => whole * 100.0,
            Zoom::Percent(percent) => percent,
        };
        let percent = percent.clamp(10.0, *PERCENT.end());
        // Whole pixels, so that what is drawn lands on them.
        let snap = |length: f32| (length * view.density).round() / view.density;
        let scale = percent / 100.0 * POINT;
        let table = (largest.x * scale + 2.0 * MARGIN).max(view.room.x);
        let mut top = MARGIN;
        let mut places = Vec::with_capacity(sizes.len());
        for size in sizes {
            let shown = (*size * scale).max(Vec2::splat(1.0));
            let shown = vec2(snap(shown.x), snap(shown.y));
            let corner = pos2(snap((table - shown.x) / 2.0), snap(top));
            places.push(Rect::from_min_size(corner, shown));
            top += shown.y + GAP;
        }
        Self {
            places,
            size: vec2(table, top - GAP + MARGIN),
            percent,
            sizes: sizes.to_vec(),
            view,
        }
    }

    pub(super) fn visible(&self, shown: Rect) -> impl Iterator<Item = usize> {
        let pages = self.places.iter().enumerate();
        pages
            .filter(move |(_, place)| place.intersects(shown))
            .map(|(page, _)| page)
    }

    /// The patches visible in this rectangle, from top to bottom.
    pub(super) fn patches(&self, shown: Rect) -> Vec<Patch> {
        let pages = self.visible(shown);
        let patches = pages.flat_map(|page| self.of_page(page, self.width(page)));
        patches
            .filter(|patch| self.place(*patch).intersects(shown))
            .collect()
    }

    /// The visible patches, and those just below and above.
    pub(super) fn patches_ahead(&self, shown: Rect) -> Vec<Patch> {
        let mut patches = self.patches(shown);
        for shift in [1.0, -1.0] {
            for patch in self.patches(shown.translate(vec2(0.0, shift * shown.height()))) {
                if !patches.contains(&patch) {
                    patches.push(patch);
                }
            }
        }
        patches
    }

    /// The width at which a page is drawn, in pixels.
    pub(super) fn width(&self, page: usize) -> u32 {
        let pixels = (self.places[page].width() * self.view.density).round() as u32;
        pixels.clamp(1, self.view.widest)
    }

    /// The patches of a page drawn at this width.
    pub(super) fn of_page(&self, page: usize, width: u32) -> impl Iterator<Item = Patch> + use<> {
        (0..bands(width, self.sizes[page])).map(move |band| Patch { page, width, band })
    }

    pub(super) fn place(&self, patch: Patch) -> Rect {
        let page = self.places[patch.page];
        let part = part(patch, self.sizes[patch.page]);
        let at = |part: f32| page.top() + part * page.height();
        Rect::from_min_max(pos2(page.left(), at(part.x)), pos2(page.right(), at(part.y)))
    }

    pub(super) fn page_at(&self, y: f32) -> usize {
        let above = self.places.iter().take_while(|place| place.top() - GAP <= y);
        above.count().saturating_sub(1)
    }

    pub(super) fn anchor(&self, point: Pos2) -> Anchor {
        let page = self.page_at(point.y);
        let within = self
            .places
            .get(page)
            .map_or(Vec2::ZERO, |place| (point - place.min) / place.size());
        Anchor { page, within }
    }

    /// The point of an anchor; on the last page when its own is gone.
    pub(super) fn find(&self, anchor: Anchor) -> Pos2 {
        let place = self.places.get(anchor.page).or(self.places.last());
        place.map_or(Pos2::ZERO, |place| place.min + anchor.within * place.size())
    }

    /// The visible rectangle when the anchor is at its position in the window.
    pub(super) fn window(&self, anchor: (Anchor, Vec2)) -> Rect {
        self.clamp(self.find(anchor.0) - anchor.1)
    }

    /// The visible rectangle with this corner, or as near as the edges allow.
    pub(super) fn clamp(&self, corner: Pos2) -> Rect {
        let most = (self.size - self.view.room).max(Vec2::ZERO);
        let corner = corner.clamp(Pos2::ZERO, most.to_pos2());
        Rect::from_min_size(corner, self.view.room)
    }

    /// How far to scroll to show a page at the top.
    pub(super) fn top_of(&self, page: usize) -> f32 {
        let place = self.places.get(page).or(self.places.last());
        place.map_or(0.0, |place| place.top() - GAP.min(MARGIN) / 2.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A4: Vec2 = vec2(595.28, 841.89);

    fn layout(zoom: Zoom, density: f32) -> PageLayout {
        let view = View {
            room: vec2(700.0, 600.0),
            density,
            widest: 4096,
            zoom,
        };
        PageLayout::new(&[A4; 16], view)
    }

    #[test]
    fn pages_fit_as_asked_and_lie_on_whole_pixels() {
        for density in [1.0, 1.25, 1.5, 2.0] {
            let wide = layout(Zoom::Width, density);
            assert!(
                (wide.places[0].width() - 660.0).abs() < 1.0,
                "{:?}",
                wide.places[0]
            );
            let whole = layout(Zoom::Page, density);
            assert!((whole.places[0].height() - 560.0).abs() < 1.0);
            for place in &wide.places {
                for length in [place.left(), place.top(), place.width(), place.height()] {
                    let pixels = length * density;
                    assert!((pixels - pixels.round()).abs() < 0.01, "{density}: {length}");
                }
            }
        }
    }

    #[test]
    fn what_is_drawn_covers_what_shows_and_little_more() {
        let layout = layout(Zoom::Percent(300.0), 2.0);
        let shown = Rect::from_min_size(pos2(0.0, 3000.0), vec2(700.0, 600.0));
        let patches = layout.patches(shown);
        let covered = patches
            .iter()
            .map(|patch| layout.place(*patch).intersect(shown).height())
            .sum::<f32>();
        let paper: f32 = layout
            .visible(shown)
            .map(|page| layout.places[page].intersect(shown).height())
            .sum();
        assert!((covered - paper).abs() < 0.1, "{covered} of {paper}");
        assert!(patches.len() <= 3, "{patches:?}");
        let ahead = layout.patches_ahead(shown);
        assert_eq!(ahead[..patches.len()], patches, "what shows comes first");
        assert!(ahead.len() > patches.len());
    }

    #[test]
    fn a_place_is_found_back_at_another_size_and_on_a_shorter_report() {
        let (small, large) = (
            layout(Zoom::Percent(75.0), 1.0),
            layout(Zoom::Percent(210.0), 1.0),
        );
        let point = small.places[7].center();
        let back = large.find(small.anchor(point));
        assert!((back - large.places[7].center()).length() < 1.0);
        let short = PageLayout::new(&[A4; 3], large.view);
        assert_eq!(short.page_at(short.find(small.anchor(point)).y), 2);
        assert_eq!(
            PageLayout::new(&[], large.view).find(small.anchor(point)),
            Pos2::ZERO
        );
    }

    #[test]
    fn steps_go_up_and_down_and_stop_at_the_ends() {
        assert_eq!((step(100.0, true), step(100.0, false)), (125.0, 90.0));
        assert_eq!((step(83.2, true), step(83.2, false)), (90.0, 75.0));
        assert_eq!((step(300.0, true), step(50.0, false)), (300.0, 50.0));
    }
}
