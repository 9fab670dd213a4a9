//! Logos: what a file may hold, and what happens with files that hold something else.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
#![allow(clippy::float_cmp, reason = "round numbers")]

use datalabscan::contents::FileKind;
use datalabscan::report::geometry::Segment;
use datalabscan::report::logo::{Artwork, Logo, LogoError};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use std::fmt::Write;
use std::io::Cursor;
use std::panic;
use std::sync::{Mutex, Once};

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
    // The edge of the line at the top sticks out a little, and is shown.
    assert_eq!(shapes.width, 1000.0);
    assert!((400.0..405.0).contains(&shapes.height), "{}", shapes.height);
    assert_eq!(shapes.areas.len(), 2);
    assert_eq!((shapes.areas[0].color.r, shapes.areas[1].color.b), (0xee, 0xff));
    let logo = decode(&filled("")).unwrap();
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
        ("nothing", Vec::new(), LogoError::NotAPicture(FileKind::Empty)),
        ("words", b"Gemeente".to_vec(), LogoError::NotAPicture(FileKind::Text)),
        ("a page", b"<html><body><svg/></body></html>".to_vec(), LogoError::NotAPicture(FileKind::WebPage)),
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

/// Where the program's own code panicked. Reading a logo turns that into an error, so that nobody else hears of it.
fn own_panics() -> Vec<String> {
    static FOUND: Mutex<Vec<String>> = Mutex::new(Vec::new());
    static WATCH: Once = Once::new();
    WATCH.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            let place = info.location().map(ToString::to_string).unwrap_or_default();
            if place.starts_with("src") {
                FOUND.lock().unwrap().push(place);
            }
            before(info);
        }));
    });
    FOUND.lock().unwrap().clone()
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
        own_panics();
        let read = Logo::decode(&bytes);
        proptest::prop_assert_eq!(own_panics(), Vec::<String>::new(), "{:?}", read);
    }
}

/// The colours of the areas, the lowest first.
fn colors(body: &str) -> Vec<[u8; 3]> {
    let logo = decode(body).unwrap_or_else(|error| panic!("{error}: {body}"));
    let Artwork::Shapes(shapes) = logo.artwork() else {
        panic!("{body}")
    };
    let colors = shapes.areas.iter().map(|area| area.color);
    colors.map(|color| [color.r, color.g, color.b]).collect()
}

/// A rectangle with these attributes.
fn filled(attributes: &str) -> String {
    format!(r#"<rect width="200" height="80" {attributes}/>"#)
}

#[test]
fn colors_of_today_are_shown_as_they_are_meant() {
    let green = [0x00, 0x80, 0x40];
    let near = |found: [u8; 3], meant: [u8; 3]| found.iter().zip(meant).all(|(a, b)| a.abs_diff(b) <= 8);
    for body in [
        filled(r##"fill="#008040""##),
        filled(r#"fill="rgb(0 128 64)""#),
        filled(r#"fill="rgb(0 50.2% 25.1%)""#),
        filled(r#"fill="color(srgb 0 .502 .251)""#),
        filled(r#"fill="oklch(0.5248 0.1293 154.5)""#),
        filled(r#"fill="lab(46.83 -43.68 25.26)""#),
        filled(r#"style="--groen:#008040;fill:var(--groen)""#),
        filled(r#"style="fill:var(--weg, rgb(0 128 64))""#),
        filled(r#"fill="light-dark(#008040, #fff)""#),
        filled(r#"style="color:rgb(0 128 64);fill:currentColor""#),
        format!(
            "<style>:root{{--g:#008040;--h:var(--g)}} .a{{fill:var(--h)}}</style>{}",
            filled(r#"class="a""#)
        ),
        format!("<style>:root{{fill:rgb(0 128 64)}}</style>{}", filled("")),
        format!(
            "<style>.a{{fill:#008040;fill:color(srgb 0 .502 .251)}}</style>{}",
            filled(r#"class="a""#)
        ),
        format!(
            "<style>@media (prefers-color-scheme:dark){{.a{{fill:#fff}}}}.a{{fill:#008040}}</style>{}",
            filled(r#"class="a""#)
        ),
        format!(
            "<style>.a:hover{{fill:red}}.a{{fill:#008040!important}}</style>{}",
            filled(r#"class="a""#)
        ),
        filled(r#"fill="url(#weg) rgb(0 128 64)""#),
    ] {
        let found = colors(&body);
        assert!(found.len() == 1 && near(found[0], green), "{found:?}: {body}");
    }
    // Half see-through is half of it on paper.
    let logo = decode(&filled(r#"fill="rgb(0 0 255 / 50%)""#)).unwrap();
    let Artwork::Pixels(pixels) = logo.artwork() else {
        panic!()
    };
    assert!(pixels.rgb[0].abs_diff(127) < 3 && pixels.rgb[2] == 255);
}

#[test]
fn what_cannot_be_drawn_as_it_was_made_is_refused_and_named() {
    let style = |text: &str| LogoError::Style(text.to_owned());
    let missing = |id: &str| LogoError::Missing(id.to_owned());
    let cases = [
        (
            filled(r#"fill="color-mix(in srgb, red, blue)""#),
            style("fill: color-mix(in srgb, red, blue)"),
        ),
        (filled(r#"fill="var(--weg)""#), style("fill: var(--weg)")),
        (filled(r#"fill="huisstijlrood""#), style("fill: huisstijlrood")),
        (
            filled(r#"style="fill:#f00;clip-path:circle(40%)""#),
            style("clip-path: circle(40%)"),
        ),
        (
            filled(r#"style="transform:rotate(45deg)""#),
            style("transform: rotate(45deg)"),
        ),
        (
            filled(r#"style="stroke-width:calc(1px + 2px)""#),
            style("stroke-width: calc(1px + 2px)"),
        ),
        (
            r#"<circle style="r:9px" cx="9" cy="9" fill="red"/>"#.to_owned(),
            style("r: 9px"),
        ),
        (
            filled(r#"style="animation:in 1s;opacity:1""#),
            style("animation: in 1s"),
        ),
        (
            format!("<style>rect:not(.b){{fill:red}}</style>{}", filled("")),
            style("rect:not(.b)"),
        ),
        (
            format!("<style>@media print{{rect{{fill:red}}}}</style>{}", filled("")),
            style("@media print"),
        ),
        (
            format!(
                "<style>a{{--r:red}} b{{--r:blue}} rect{{fill:var(--r)}}</style>{}",
                filled("")
            ),
            style("fill: var(--r)"),
        ),
        (filled(r#"fill="url(#verloop)""#), missing("verloop")),
        (filled(r#"clip-path="url(#knip)""#), missing("knip")),
        (filled(r#"style="mask:url('#masker')""#), missing("masker")),
        (
            format!(r##"{}<use xlink:href="#beeld"/>"##, filled("")),
            missing("beeld"),
        ),
        (
            format!(
                r##"<linearGradient id="a" xlink:href="#b"/>{}"##,
                filled(r#"fill="url(#a)""#)
            ),
            missing("b"),
        ),
        (
            format!(r#"<g id="a"/>{}"#, filled(r#"fill="url(#a)""#)),
            style("fill: url(#a)"),
        ),
        (
            filled(r#"fill="url(verloop.svg#a)""#),
            style("fill: url(verloop.svg#a)"),
        ),
        (
            format!("<meshgradient/>{}", filled("")),
            LogoError::Unsupported("meshgradient"),
        ),
        (
            r#"<rect width="9" height="9"><animate attributeName="width" to="90"/></rect>"#.to_owned(),
            LogoError::Unsupported("animate"),
        ),
        (
            format!("<script>1</script>{}", filled("")),
            LogoError::Unsupported("script"),
        ),
    ];
    are_refused(cases.into());
}

/// What the reader of drawings would leave aside without a word.
#[test]
fn what_would_be_left_aside_is_refused_and_named() {
    let style = |text: &str| LogoError::Style(text.to_owned());
    are_refused(vec![
        (
            format!(
                r##"<path vector-effect="non-scaling-stroke" stroke="#f00" d="M1 1h9"/>{}"##,
                filled("")
            ),
            style("vector-effect: non-scaling-stroke"),
        ),
        (
            format!(
                "<style>path{{vector-effect:non-scaling-stroke}}</style>{}",
                filled("")
            ),
            style("vector-effect: non-scaling-stroke"),
        ),
        (
            filled(r#"style="fill:#f00;translate:30px 0""#),
            style("translate: 30px 0"),
        ),
        (filled(r#"style="x:30px""#), style("x: 30px")),
        (
            format!(r#"<circle r="3rem" cx="50%"/>{}"#, filled("")),
            style("r: 3rem"),
        ),
        (
            format!(r#"<rect width="60PX" height="9"/>{}"#, filled("")),
            style("width: 60PX"),
        ),
        (
            format!(r#"<g style="--b:2vw;stroke-width:var(--b)">{}</g>"#, filled("")),
            style("stroke-width: 2vw"),
        ),
        (
            format!(
                r#"<path pathLength="10" stroke-dasharray="5" stroke="red" d="M0 9h90"/>{}"#,
                filled("")
            ),
            style("pathLength"),
        ),
        (
            format!(
                "<style>@supports (fill:red){{rect{{fill:red}}}}</style>{}",
                filled("")
            ),
            style("@supports (fill:red)"),
        ),
        (
            format!("<style>svg{{background:#063}}</style>{}", filled("")),
            style("background: #063"),
        ),
    ]);
}

/// Each of these drawings is refused so, with PNG as the cure.
fn are_refused(cases: Vec<(String, LogoError)>) {
    for (body, expected) in cases {
        let Err(found) = decode(&body) else {
            panic!("{body}")
        };
        assert_eq!(found, expected, "{body}");
        for language in datalabscan::i18n::Language::ALL {
            assert!(
                found.explain(language).contains("PNG"),
                "{}",
                found.explain(language)
            );
        }
    }
}

#[test]
fn drawings_are_read_packed_and_in_the_encoding_they_declare() {
    use std::io::Write as _;
    let text = svg(&filled(r##"id="gemeente-súd" fill="#008040""##));
    let latin = format!("<?xml version='1.0' encoding='ISO-8859-1'?>{text}");
    let latin: Vec<u8> = latin
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    let utf16: Vec<u8> = format!("\u{feff}<?xml version='1.0' encoding='UTF-16'?>{text}")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packer.write_all(text.as_bytes()).unwrap();
    let packed = packer.finish().unwrap();
    let long = format!("<?xml version='1.0'?><!-- {} -->{text}", "lijst ".repeat(3000));
    for bytes in [latin, utf16, packed.clone(), long.into_bytes()] {
        assert!(matches!(
            Logo::decode(&bytes).unwrap().artwork(),
            Artwork::Shapes(_)
        ));
    }
    assert_eq!(
        Logo::decode(&packed[..packed.len() / 2]).unwrap_err(),
        LogoError::Damaged
    );
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packer.write_all(b"<svg>").unwrap();
    packer
        .write_all(&vec![b' '; Logo::LARGEST_FILE as usize + 1])
        .unwrap();
    assert_eq!(
        Logo::decode(&packer.finish().unwrap()).unwrap_err(),
        LogoError::FileTooLarge
    );
    for (bytes, kind) in [
        (&b"%PDF-1.7\n"[..], FileKind::Pdf),
        (b"%!PS-Adobe-3.0 EPSF-3.0", FileKind::PostScript),
        (b"RIFF\0\0\0\0WEBPVP8 ", FileKind::Picture("WebP")),
        (b"PK\x03\x04logo.svg", FileKind::Archive),
    ] {
        let error = Logo::decode(bytes).unwrap_err();
        assert_eq!(error, LogoError::NotAPicture(kind));
        assert!(
            error
                .explain(datalabscan::i18n::Language::Dutch)
                .contains(&kind.name(datalabscan::i18n::Language::Dutch))
        );
    }
}

#[test]
fn nothing_is_cut_off_and_no_sheet_of_paper_is_printed() {
    let size = |body: &str| {
        let logo = decode(body).unwrap_or_else(|error| panic!("{error}: {body}"));
        let [width, height] = logo.fit(1000.0, 1000.0);
        (width / height, matches!(logo.artwork(), Artwork::Shapes(_)))
    };
    let close = |found: f32, meant: f32| (found - meant).abs() < 0.06 * meant;
    let gradient = r##"<linearGradient id="g"><stop stop-color="#f00"/><stop offset="1" stop-color="#00f"/></linearGradient>"##;
    for (paint, is_shapes) in [(r##"fill="#063""##, true), (r#"fill="url(#g)""#, false)] {
        let rect = |x: i32, y: i32, width: u32, height: u32| {
            format!(r#"{gradient}<rect x="{x}" y="{y}" width="{width}" height="{height}" {paint}/>"#)
        };
        for (what, body, ratio) in [
            ("on its page", rect(20, 10, 160, 60), 2.5),
            ("small on a sheet", rect(20, 10, 40, 10), 44.0 / 14.0),
            ("an edge outside", rect(-4, 0, 204, 80), 204.0 / 80.0),
            ("a background that is larger", rect(-90, -90, 400, 400), 2.5),
        ] {
            if what == "a background that is larger" && !is_shapes {
                continue; // only of plain shapes it's known which one is the background
            }
            let (found, shapes) = size(&body);
            assert!(
                close(found, ratio) && shapes == is_shapes,
                "{what} {paint}: {found}"
            );
        }
        for (what, body) in [
            ("half off the page", rect(-80, 0, 160, 80)),
            ("off the page", rect(250, 100, 160, 60)),
            ("far away", rect(90_000, 0, 160, 60)),
        ] {
            assert_eq!(decode(&body).unwrap_err(), LogoError::OffPage, "{what} {paint}");
        }
        // What is hidden or cut off on purpose is no part of it.
        let hidden = format!(
            r#"{}<g style="display:none">{}</g>"#,
            rect(20, 10, 160, 60),
            rect(300, 0, 90, 90)
        );
        assert!(close(size(&hidden).0, 2.5));
        let only = format!(r#"<g visibility="hidden">{}</g>"#, rect(20, 10, 160, 60));
        assert_eq!(
            decode(&only).unwrap_err(),
            LogoError::Empty,
            "only a hidden layer"
        );
    }
    let mut sheet = RgbImage::from_pixel(1000, 1400, Rgb([255; 3]));
    for (x, y) in (300..500).flat_map(|x| (200..280).map(move |y| (x, y))) {
        sheet.put_pixel(x, y, Rgb([0, 80, 160]));
    }
    for format in [ImageFormat::Png, ImageFormat::Jpeg] {
        let logo = Logo::decode(&encoded(sheet.clone(), format)).unwrap();
        let [width, height] = logo.fit(1000.0, 1000.0);
        assert!(close(width / height, 220.0 / 100.0), "{}", width / height);
    }
}

/// What a drawing leaves to other files or to newer programs is never drawn black, and never left out unsaid.
#[test]
fn what_a_drawing_leaves_to_others_is_shown_or_refused() {
    let whole = |prolog: &str, body: &str| Logo::decode(format!("{prolog}{}", svg(body)).as_bytes());
    let classed = r#"<rect class="a" width="100" height="50"/>"#;
    let other = "<?xml-stylesheet href='huisstijl.css' type='text/css'?>";
    for (prolog, body) in [
        (other, classed.to_owned()),
        ("", format!("<style>@import url(huisstijl.css);</style>{classed}")),
        (
            "",
            format!("<style>@import url(huisstijl.css);.ab{{fill:#e00}}</style>{classed}"),
        ),
        (
            "",
            r#"<rect style="width:100px;height:50px" fill="red"/><circle r="9"/>"#.to_owned(),
        ),
        (
            "",
            r#"<style>.b{width:100px}</style><rect class="b" height="50"/><circle r="9"/>"#.to_owned(),
        ),
    ] {
        let found = whole(prolog, &body);
        assert!(
            matches!(found, Err(LogoError::Style(_))),
            "{prolog}{body}: {found:?}"
        );
    }
    let flowed = format!("{SHAPE}<flowRoot><flowPara>Duinrand</flowPara></flowRoot>");
    assert!(matches!(decode(&flowed), Err(LogoError::Text)));
    for (prolog, body) in [
        (other, SHAPE.to_owned()),
        (
            "",
            format!("<style>@import url(letters.css);.a{{fill:#e00}}</style>{classed}"),
        ),
        ("", format!("<style>svg{{width:100%}}</style>{SHAPE}")),
        ("", format!("{SHAPE}<flowRoot> </flowRoot>")),
        (
            "",
            r#"<rect fill="rebeccapurple" width="100" height="50"/>"#.to_owned(),
        ),
    ] {
        let logo = whole(prolog, &body).unwrap();
        let Artwork::Shapes(shapes) = logo.artwork() else {
            panic!("{body}")
        };
        let color = shapes.areas[0].color;
        assert_ne!([color.r, color.g, color.b], [0; 3], "{body}");
    }
}

/// Styles that change nothing, as drawing programs write them by the dozen.
#[test]
fn styles_that_change_nothing_are_no_reason_to_refuse() {
    for (root, body) in [
        (
            "",
            r#"<path style="vector-effect:none;-inkscape-stroke:none;fill:#063" d="M0 0h200v80z"/>"#,
        ),
        (
            "",
            r#"<rect rx="auto" style="scale:none;fill:#063" width="5cm" height="1E1"/>"#,
        ),
        (
            "",
            r##"<path fill="none" stroke-dasharray="none" stroke="#063" stroke-width="2pt" d="M9 9h90"/>"##,
        ),
        (
            "background: #ffffff; background-color: light-dark(#FFF, #121212)",
            r##"<rect fill="#063" width="200" height="80"/>"##,
        ),
        (
            "background:transparent;enable-background:new 0 0 9 9",
            r##"<rect fill="#063" width="200" height="80"/>"##,
        ),
        (
            "",
            r#"<style>@supports (color:color(display-p3 1 0 0)){rect{fill:red}}rect{fill:#063}</style><rect width="200" height="80"/>"#,
        ),
    ] {
        let drawing = svg(body).replacen("<svg ", &format!(r#"<svg style="{root}" "#), 1);
        let logo = Logo::decode(drawing.as_bytes()).unwrap_or_else(|error| panic!("{error}: {drawing}"));
        let Artwork::Shapes(shapes) = logo.artwork() else {
            panic!("{drawing}")
        };
        let color = shapes.areas[0].color;
        assert_eq!([color.r, color.g, color.b], [0, 0x66, 0x33], "{drawing}");
    }
    let drawing = svg(SHAPE).replacen("<svg ", r#"<svg style="background-color:#063" "#, 1);
    assert_eq!(
        Logo::decode(drawing.as_bytes()).unwrap_err(),
        LogoError::Style("background-color: #063".to_owned())
    );
}

/// What is a shade off white is as good as white on paper.
#[test]
fn a_logo_that_cannot_be_seen_is_refused() {
    let shade = |part: u8| format!("#{part:02x}{part:02x}{part:02x}");
    for (part, is_seen) in [(254, false), (251, false), (245, true)] {
        let shape = filled(&format!(r#"fill="{}""#, shade(part)));
        let veiled = format!(r#"<g opacity=".9">{shape}</g>"#);
        let picture = RgbImage::from_pixel(40, 20, Rgb([part; 3]));
        let found = [
            decode(&shape).err(),
            decode(&veiled).err(),
            Logo::decode(&encoded(picture, ImageFormat::Png)).err(),
        ];
        let expected = (!is_seen).then_some(LogoError::Empty);
        assert_eq!(found, [expected.clone(), expected.clone(), expected], "{part}");
    }
}

/// A drawing in two languages shows the Dutch one, and letters count as large as in a browser.
#[test]
fn a_drawing_is_read_as_a_browser_here_reads_it() {
    let found = colors(
        r##"<switch><rect systemLanguage="en" fill="#00f" width="200" height="80"/><rect systemLanguage="nl" fill="#063" width="200" height="80"/></switch>"##,
    );
    assert_eq!(found, [[0, 0x66, 0x33]]);
    // 160 of 200, and not less.
    let logo = decode(r##"<rect fill="#063" width="10em" height="80"/>"##).unwrap();
    let Artwork::Shapes(shapes) = logo.artwork() else {
        panic!("{logo:?}")
    };
    let widths = shapes.areas[0].segments.iter().map(|segment| match segment {
        Segment::Line(to) => to.x,
        _ => 0.0,
    });
    let width = widths.fold(0.0, f32::max) / shapes.width;
    assert!((width - 0.8).abs() < 0.01, "{width}");
}
