//! SVG: to shapes if it can be, and else to pixels.

use resvg::{
    tiny_skia::{Color, Pixmap, Transform},
    usvg::{Group, ImageHrefResolver, Node, Options, Tree},
};

use super::{
    Artwork, LogoError, Pixels, can_be_seen, colors,
    field::{Field, printed},
    guard, paths,
    raster::{Extent, printed_size},
    source,
};
use crate::style::Color as Ink;

pub(super) const WHITE: Ink = Ink {
    r: 255,
    g: 255,
    b: 255,
};

/// Pixels along the longest side of what is looked at to see where it ends.
const LOOKED_AT: f32 = 600.0;

/// A drawing that reaches this many times its page away from it isn't looked for.
const FARTHEST: f32 = 20.0;

/// More dashes than this could take for ever.
const MOST_DASHES: f32 = 200_000.0;

/// Reads a drawing.
pub(super) fn decode(bytes: &[u8]) -> Result<Artwork, LogoError> {
    let mut text = source::text_of(bytes)?;
    let document = guard::parse(&text)?;
    if let Some(plain) = colors::plain(&text, &document)? {
        text = plain;
    }
    let document = guard::parse(&text)?;
    let options = Options {
        // Nothing is read but these bytes.
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        // As browsers do it: the size of letters that units are counted in, and the language of what a drawing holds in more than
        // one.
        font_size: 16.0,
        languages: vec!["nl".to_owned()],
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
    if let Some(shapes) = paths::shapes(&tree)? {
        return Ok(Artwork::Shapes(shapes));
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
    let field = printed(page(tree), seen(tree)?)?;
    let [width, height] = printed_size([field.width(), field.height()]);
    let pixmap = drawn(tree, field, [width, height])?;
    let rgb = pixmap
        .pixels()
        .iter()
        .flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue()])
        .collect();
    Ok(Pixels { width, height, rgb })
}

fn page(tree: &Tree) -> Field {
    Field::of_size(tree.size().width(), tree.size().height())
}

/// Around all that isn't white, on the page and beside it. It's drawn to know: parts may be cut off or hidden.
fn seen(tree: &Tree) -> Result<Field, LogoError> {
    let bounds = tree.root().abs_layer_bounding_box();
    let content = Field {
        left: bounds.left(),
        top: bounds.top(),
        right: bounds.right(),
        bottom: bounds.bottom(),
    };
    let page = page(tree);
    let whole = page.with(content);
    if whole.width() > FARTHEST * page.width() || whole.height() > FARTHEST * page.height() {
        return Err(LogoError::OffPage);
    }
    let scale = LOOKED_AT / whole.width().max(whole.height());
    let size = [whole.width(), whole.height()].map(|length| (length * scale).ceil().max(1.0) as u32);
    let pixmap = drawn(tree, whole, size)?;
    let (mut extent, mut is_visible) = (Extent::default(), false);
    for (at, pixel) in pixmap.pixels().iter().enumerate() {
        let color = [pixel.red(), pixel.green(), pixel.blue()];
        is_visible |= can_be_seen(color);
        if color != [255; 3] {
            let at = at as u32;
            extent.add(at % size[0], at / size[0]);
        }
    }
    if !is_visible {
        return Err(LogoError::Empty);
    }
    let [left, top, right, bottom] = extent.edges().ok_or(LogoError::Empty)?;
    let to_page = |x: u32, y: u32| [whole.left + x as f32 / scale, whole.top + y as f32 / scale];
    let ([left, top], [right, bottom]) = (to_page(left, top), to_page(right, bottom));
    let found = Field {
        left,
        top,
        right,
        bottom,
    };
    Ok(within_a_pixel(found, page, 1.0 / scale))
}

/// A field of which edges that are a pixel off are those of the page.
fn within_a_pixel(found: Field, page: Field, pixel: f32) -> Field {
    let near = |found: f32, page: f32| {
        if (found - page).abs() <= pixel {
            page
        } else {
            found
        }
    };
    Field {
        left: near(found.left, page.left),
        top: near(found.top, page.top),
        right: near(found.right, page.right),
        bottom: near(found.bottom, page.bottom),
    }
}

/// A part of the drawing, in so many pixels on white.
fn drawn(tree: &Tree, field: Field, [width, height]: [u32; 2]) -> Result<Pixmap, LogoError> {
    let mut pixmap = Pixmap::new(width, height).ok_or(LogoError::TooComplex)?;
    pixmap.fill(Color::WHITE);
    let scale = [width as f32 / field.width(), height as f32 / field.height()];
    let transform = Transform::from_translate(-field.left, -field.top).post_scale(scale[0], scale[1]);
    resvg::render(tree, transform, &mut pixmap.as_mut());
    Ok(pixmap)
}
