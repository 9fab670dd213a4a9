//! Logos: what a file may hold, and what happens with files that hold something else.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
#![allow(clippy::float_cmp, reason = "round numbers")]

use datalabscan::report::logo::{Artwork, Logo, LogoError};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use std::fmt::Write;
use std::io::Cursor;

fn svg(body: &str) -> String {
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 200 80">{body}</svg>"#
    )
}

fn decode(body: &str) -> Result<Logo, LogoError> {
    Logo::decode(svg(body).as_bytes())
}

fn encoded(picture: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.into().write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

const SHAPE: &str = r##"<path fill="#123456" d="M10 10h50v50z"/>"##;

#[test]
fn plain_shapes_stay_shapes() {
    let logo = decode(
        r##"<style>.a{fill:#e00}</style><circle class="a" cx="40" cy="40" r="30"/>
        <path d="M0 0Q50 50 100 0" fill="none" stroke="#00f" stroke-width="4" stroke-dasharray="6 2"/>"##,
    )
    .unwrap();
    let Artwork::Shapes(shapes) = logo.artwork() else {
        panic!("{logo:?}")
    };
    assert_eq!((shapes.width, shapes.height), (1000.0, 400.0));
    assert_eq!(shapes.areas.len(), 2);
    assert_eq!((shapes.areas[0].color.r, shapes.areas[1].color.b), (0xee, 0xff));
    assert_eq!(logo.fit(100.0, 100.0), [100.0, 40.0]);
    assert_eq!(logo.fit(100.0, 20.0), [50.0, 20.0]);
}

#[test]
fn cutting_along_the_edges_of_the_drawing_changes_nothing_and_elsewhere_gives_pixels() {
    let cut = |width: u32| {
        decode(&format!(
            r#"<defs><clipPath id="c"><rect width="{width}" height="80"/></clipPath></defs><g clip-path="url(#c)">{SHAPE}</g>"#
        ))
        .unwrap()
    };
    assert!(matches!(cut(200).artwork(), Artwork::Shapes(_)));
    assert!(matches!(cut(30).artwork(), Artwork::Pixels(_)));
}

#[test]
fn gradients_become_pixels_on_white() {
    let logo = decode(
        r##"<defs><linearGradient id="g"><stop stop-color="#f00"/><stop offset="1" stop-color="#00f"/></linearGradient></defs>
        <rect width="100" height="80" fill="url(#g)"/>"##,
    )
    .unwrap();
    let Artwork::Pixels(pixels) = logo.artwork() else {
        panic!("{logo:?}")
    };
    assert_eq!(pixels.rgb.len() as u32, pixels.width * pixels.height * 3);
    assert_eq!(pixels.rgb[pixels.rgb.len() - 3..], [255; 3]);
    assert!(pixels.rgb[0] > 200 && pixels.rgb[2] < 50);
    // At 300 dots to the inch, and no more.
    assert_eq!(pixels.width, (175.0_f32 / 72.0 * 300.0).round() as u32);
}

#[test]
fn pictures_come_on_white_and_as_small_as_print_allows() {
    let mut picture = RgbaImage::from_pixel(1500, 750, Rgba([200, 0, 0, 0]));
    picture.put_pixel(0, 0, Rgba([0, 0, 0, 255]));
    for x in 750..1500 {
        for y in 0..750 {
            picture.put_pixel(x, y, Rgba([0, 0, 200, 255]));
        }
    }
    let logo = Logo::decode(&encoded(picture, ImageFormat::Png)).unwrap();
    let Artwork::Pixels(pixels) = logo.artwork() else {
        panic!("{logo:?}")
    };
    assert_eq!((pixels.width, pixels.height), (583, 292));
    let at = |x: u32, y: u32| &pixels.rgb[((y * pixels.width + x) * 3) as usize..][..3];
    assert_eq!(at(100, 100), [255, 255, 255]);
    assert_eq!(at(500, 100), [0, 0, 200]);

    let small = encoded(
        RgbImage::from_pixel(40, 30, Rgb([10, 120, 60])),
        ImageFormat::Jpeg,
    );
    let logo = Logo::decode(&small).unwrap();
    let Artwork::Pixels(pixels) = logo.artwork() else {
        panic!("{logo:?}")
    };
    assert_eq!((pixels.width, pixels.height), (40, 30));
    assert_eq!(Logo::decode(&small).unwrap(), logo);
}

#[test]
fn what_is_no_logo_says_why() {
    let png = encoded(RgbImage::new(8, 8), ImageFormat::Png);
    let white = encoded(RgbImage::from_pixel(8, 8, Rgb([255; 3])), ImageFormat::Png);
    let cases: Vec<(&str, Vec<u8>, LogoError)> = vec![
        ("nothing", Vec::new(), LogoError::NotAPicture),
        ("words", b"Gemeente".to_vec(), LogoError::NotAPicture),
        ("a page", b"<html><body/></html>".to_vec(), LogoError::NotAPicture),
        ("half a png", png[..png.len() / 2].to_vec(), LogoError::Damaged),
        ("a png head", png[..8].to_vec(), LogoError::Damaged),
        ("a jpeg head", b"\xff\xd8\xff\xe0".to_vec(), LogoError::Damaged),
        ("broken xml", b"<svg xmlns='http://www.w3.org/2000/svg'><g>".to_vec(), LogoError::Damaged),
        ("an empty svg", b"<svg/>".to_vec(), LogoError::Empty),
        ("only white", white, LogoError::Empty),
        ("white shapes", svg(r#"<rect width="9" height="9" fill="white"/>"#).into_bytes(), LogoError::Empty),
        ("no shapes", svg("").into_bytes(), LogoError::Empty),
        ("many bytes", vec![0; Logo::LARGEST_FILE as usize + 1], LogoError::FileTooLarge),
        ("letters", svg("<text y='20'>Gemeente</text>").into_bytes(), LogoError::Text),
        (
            "a file elsewhere",
            svg(r#"<image href="file:///etc/passwd" width="9" height="9"/>"#).into_bytes(),
            LogoError::Unsupported("image"),
        ),
        (
            "a shape elsewhere",
            svg(r#"<use xlink:href="https://example.org/a.svg#a"/>"#).into_bytes(),
            LogoError::Unsupported("use"),
        ),
        (
            "an effect",
            svg(r#"<filter id="f"><feTurbulence numOctaves="99999999"/></filter><rect filter="url(#f)" width="9" height="9"/>"#).into_bytes(),
            LogoError::Unsupported("filter"),
        ),
        (
            "a pattern",
            svg(r#"<pattern id="p" width="1e6" height="1e6"><rect width="1e5" height="1e5"/></pattern><rect fill="url(#p)" width="9" height="9"/>"#).into_bytes(),
            LogoError::Unsupported("pattern"),
        ),
        (
            "markers",
            svg(r#"<marker id="m"><rect width="9" height="9"/></marker><path style="marker-mid: url(#m)" d="M0 0L1 1L2 2"/>"#).into_bytes(),
            LogoError::Unsupported("marker"),
        ),
    ];
    for (what, bytes, expected) in cases {
        assert_eq!(Logo::decode(&bytes).unwrap_err(), expected, "{what}");
    }
}

#[test]
fn a_png_that_claims_to_be_huge_is_not_read() {
    let mut png = encoded(RgbImage::new(8, 8), ImageFormat::Png);
    // The width and height in the first chunk, and its checksum.
    png[16..24].copy_from_slice(&[0, 1, 0x86, 0xa0, 0, 1, 0x86, 0xa0]);
    let checksum = checksum(&png[12..29]);
    png[29..33].copy_from_slice(&checksum.to_be_bytes());
    let huge = LogoError::TooManyPixels {
        width: 100_000,
        height: 100_000,
    };
    assert_eq!(Logo::decode(&png).unwrap_err(), huge);
}

fn checksum(bytes: &[u8]) -> u32 {
    let step = |sum: u32, byte: &u8| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            if sum & 1 == 1 {
                (sum >> 1) ^ 0xedb8_8320
            } else {
                sum >> 1
            }
        })
    };
    !bytes.iter().fold(!0, step)
}

#[test]
fn drawings_that_would_take_for_ever_are_refused() {
    let mut uses = format!("<g id='a0'>{SHAPE}</g>");
    for i in 1..20 {
        let twice = format!("<use xlink:href='#a{}'/>", i - 1).repeat(10);
        write!(uses, "<g id='a{i}'>{twice}</g>").unwrap();
    }
    let mut masks = String::new();
    for i in 0..2000 {
        write!(
            masks,
            "<mask id='m{i}' mask='url(#m{})'><rect width='9' height='9'/></mask>",
            i + 1
        )
        .unwrap();
    }
    let masked = format!("{masks}<rect mask='url(#m0)' width='9' height='9'/>");
    let bombs = [
        ("uses of uses", uses),
        (
            "a use of itself",
            "<g id='a'><use xlink:href='#a'/></g>".to_owned(),
        ),
        ("masked masks", masked),
        (
            "deep groups",
            format!("{}{SHAPE}{}", "<g>".repeat(500), "</g>".repeat(500)),
        ),
        (
            "fine dashes",
            r#"<path stroke="red" stroke-dasharray="1e-7" d="M0 0H200"/>"#.repeat(5000),
        ),
        ("many shapes", SHAPE.repeat(30_000)),
    ];
    for (what, body) in bombs {
        assert_eq!(decode(&body).unwrap_err(), LogoError::TooComplex, "{what}");
    }
    let entities = format!(
        "<!DOCTYPE svg [<!ENTITY a '{}'>]>{}",
        "x".repeat(5000),
        svg(&format!("<g data-a='{}'/>", "&a;".repeat(9000)))
    );
    assert_eq!(
        Logo::decode(entities.as_bytes()).unwrap_err(),
        LogoError::TooComplex
    );
}

#[test]
fn what_drawing_programs_write_is_read() {
    let illustrator = format!(
        r#"<?xml version="1.0" encoding="utf-8"?><!-- Made by hand -->
        <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [<!ENTITY ns "http://example.org/">]>
        {}"#,
        svg(&format!(
            r#"<metadata xmlns:a="&ns;">x</metadata><switch><foreignObject requiredExtensions="http://example.org/"/><g style="marker:none;">{SHAPE}</g></switch>"#
        ))
    );
    for bytes in [illustrator.clone(), format!("\u{feff}{illustrator}")] {
        assert!(matches!(
            Logo::decode(bytes.as_bytes()).unwrap().artwork(),
            Artwork::Shapes(_)
        ));
    }
    // As deep as is allowed, with all masks that are allowed, fits on the stack.
    let deep = format!("{}{SHAPE}{}", "<g opacity='.99'>".repeat(50), "</g>".repeat(50));
    assert!(decode(&deep).is_ok());
}

proptest::proptest! {
    #[test]
    fn no_bytes_make_it_panic(
        mut bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..400),
        kind in 0..4_usize,
    ) {
        let head: &[u8] = [
            b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".as_slice(),
            b"\xff\xd8\xff",
            b"<svg xmlns='http://www.w3.org/2000/svg'>",
            b"",
        ][kind];
        bytes.splice(0..0, head.iter().copied());
        let _ = Logo::decode(&bytes);
    }
}
