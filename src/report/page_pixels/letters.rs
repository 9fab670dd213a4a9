//! The outlines of letters, sharp at the size they're shown at.

use std::{
    collections::{HashMap, hash_map::Entry},
    ops::RangeInclusive,
    sync::OnceLock,
};

use skrifa::{
    FontRef, GlyphId, MetadataProvider,
    instance::{LocationRef, Size},
    outline::{
        DrawSettings, Engine, GlyphStyles, HintingInstance, HintingOptions, OutlinePen, SmoothMode, Target,
    },
};
use vello_cpu::kurbo::BezPath;

use crate::report::layout::{FaceId, Fonts};

/// Between these sizes, in pixels to the em, the level parts of letters are moved to whole pixels: smaller letters have
/// no room for it, and larger ones no need.
const SHARPENED: RangeInclusive<f32> = 4.0..=24.0;

/// The outlines that were needed before.
#[derive(Default)]
pub(super) struct Letters(HashMap<(FaceId, u32), FaceAtSize>);

/// A font at a size.
pub(super) struct FaceAtSize {
    font: Option<FontRef<'static>>,
    size: Size,
    hinting: Option<HintingInstance>,
    outlines: HashMap<u16, BezPath>,
}

impl Letters {
    /// A font at a size in pixels to the em.
    pub(super) fn at_size(&mut self, face: FaceId, size: f32) -> &mut FaceAtSize {
        match self.0.entry((face, size.to_bits())) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(FaceAtSize::new(face, size)),
        }
    }
}

impl FaceAtSize {
    fn new(face: FaceId, size: f32) -> Self {
        let font = FontRef::new(Fonts::bundled().face(face).data).ok();
        let hinting = font
            .as_ref()
            .filter(|_| SHARPENED.contains(&size))
            .and_then(|font| {
                let outlines = font.outline_glyphs();
                let options = HintingOptions {
                    engine: Engine::Auto(Some(styles(face, font))),
                    target: Target::Smooth {
                        mode: SmoothMode::Light,
                        symmetric_rendering: true,
                        preserve_linear_metrics: true,
                    },
                };
                HintingInstance::new(&outlines, Size::new(size), LocationRef::default(), options).ok()
            });
        Self {
            font,
            size: Size::new(size),
            hinting,
            outlines: HashMap::new(),
        }
    }

    /// Whether letters must stand on a whole pixel to be sharp.
    pub(super) const fn is_sharpened(&self) -> bool {
        self.hinting.is_some()
    }

    /// The outline of a glyph in pixels, with y upwards.
    pub(super) fn outline(&mut self, glyph: u16) -> &BezPath {
        self.outlines.entry(glyph).or_insert_with(|| {
            let mut pen = PathPen(BezPath::new());
            let outline = (self.font.as_ref())
                .and_then(|font| font.outline_glyphs().get(GlyphId::new(u32::from(glyph))));
            if let Some(outline) = outline {
                let settings = match &self.hinting {
                    Some(hinting) => DrawSettings::hinted(hinting, false),
                    None => DrawSettings::unhinted(self.size, LocationRef::default()),
                };
                // A glyph that the bundled font can't draw stays out, as it does on paper.
                let _ = outline.draw(settings, &mut pen);
            }
            pen.0
        })
    }
}

/// What kind of script each glyph of a font belongs to; looking that up takes longer than a page.
fn styles(face: FaceId, font: &FontRef<'_>) -> GlyphStyles {
    static STYLES: [OnceLock<GlyphStyles>; 2] = [const { OnceLock::new() }; 2];
    let known = match face {
        FaceId::Regular => &STYLES[0],
        FaceId::SemiBold => &STYLES[1],
    };
    known
        .get_or_init(|| GlyphStyles::new(&font.outline_glyphs()))
        .clone()
}

struct PathPen(BezPath);

impl OutlinePen for PathPen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to(point(x, y));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to(point(x, y));
    }

    fn quad_to(&mut self, cx0: f32, cy0: f32, x: f32, y: f32) {
        self.0.quad_to(point(cx0, cy0), point(x, y));
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        self.0.curve_to(point(cx0, cy0), point(cx1, cy1), point(x, y));
    }

    fn close(&mut self) {
        self.0.close_path();
    }
}

fn point(x: f32, y: f32) -> (f64, f64) {
    (f64::from(x), f64::from(y))
}
