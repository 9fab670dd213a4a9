//! SVG: to shapes if it can be, and else to pixels.

use super::raster::printed_size;
use super::{Artwork, LogoError, Pixels, guard, paths};
use crate::style::Color as Ink;
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Group, ImageHrefResolver, Node, Options, Tree};

const WHITE: Ink = Ink {
    r: 255,
    g: 255,
    b: 255,
};

/// More dashes than this could take for ever.
const MOST_DASHES: f32 = 200_000.0;

/// Reads a drawing.
pub(super) fn decode(bytes: &[u8]) -> Result<Artwork, LogoError> {
    let text = std::str::from_utf8(bytes).map_err(|_| LogoError::Damaged)?;
    let document = guard::parse(text.trim_start_matches('\u{feff}'))?;
    let options = Options {
        // Nothing is read but these bytes.
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    let tree = Tree::from_xmltree(&document, &options).map_err(|_| LogoError::Damaged)?;
    // Both could ask for endless work, and hardly any logo has them.
    if !tree.filters().is_empty() {
        return Err(LogoError::Unsupported("filter"));
    }
    if !tree.patterns().is_empty() {
        return Err(LogoError::Unsupported("pattern"));
    }
    if dashes(tree.root()) > MOST_DASHES {
        return Err(LogoError::TooComplex);
    }
    if let Some(shapes) = paths::shapes(&tree) {
        return if shapes.areas.iter().all(|area| area.color == WHITE) {
            Err(LogoError::Empty)
        } else {
            Ok(Artwork::Shapes(shapes))
        };
    }
    pixels(&tree).map(Artwork::Pixels)
}

/// About how many dashes the lines of a group have, on the high side.
fn dashes(group: &Group) -> f32 {
    let mut masks = std::iter::successors(group.mask(), |mask| mask.mask());
    let masked: f32 = masks.by_ref().map(|mask| dashes(mask.root())).sum();
    let own = group.children().iter().map(|node| match node {
        Node::Group(group) => dashes(group),
        Node::Path(path) => {
            let pattern = path.stroke().and_then(|stroke| stroke.dasharray());
            let extent = path.bounding_box().width() + path.bounding_box().height();
            let length = path.data().len() as f32 * extent;
            pattern.map_or(0.0, |pattern| {
                length / pattern.iter().sum::<f32>().max(f32::MIN_POSITIVE)
            })
        }
        Node::Image(_) | Node::Text(_) => 0.0,
    });
    masked + own.sum::<f32>()
}

/// The drawing on white.
fn pixels(tree: &Tree) -> Result<Pixels, LogoError> {
    let own = [tree.size().width(), tree.size().height()];
    let [width, height] = printed_size(own);
    let mut pixmap = Pixmap::new(width, height).ok_or(LogoError::TooComplex)?;
    pixmap.fill(Color::WHITE);
    let scale = Transform::from_scale(width as f32 / own[0], height as f32 / own[1]);
    resvg::render(tree, scale, &mut pixmap.as_mut());
    let rgb: Vec<u8> = pixmap
        .pixels()
        .iter()
        .flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue()])
        .collect();
    if rgb.iter().all(|&part| part == 255) {
        return Err(LogoError::Empty);
    }
    Ok(Pixels { width, height, rgb })
}
