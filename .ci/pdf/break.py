"""Breaks a good report in many ways, one file each.

    break.py GOOD.pdf FOLDER

Writes FOLDER/NAME.pdf, and FOLDER/expected: per file `pass`, or the profile and the clause of it that the
file must fail on. A way that finds nothing to break is an error: it would prove nothing.
"""

import pathlib
import re
import sys

import pikepdf
from pikepdf import Array, Dictionary, Name


def elements(pdf, role):
    """The structure elements with a role."""
    found = [
        one
        for one in pdf.objects
        if isinstance(one, Dictionary) and one.get("/Type") == Name.StructElem and one.get("/S") == Name("/" + role)
    ]
    assert found, f"no {role}"
    return found


def fonts(pdf):
    """The composite fonts."""
    found = [one for one in pdf.objects if isinstance(one, Dictionary) and "/DescendantFonts" in one]
    assert found, "no fonts"
    return found


def content(pdf, old, new):
    """Replaces something in the content of the second page."""
    page = pdf.pages[1]
    before = page.Contents.read_bytes()
    after = re.sub(old, new, before)
    assert after != before, f"no {old}"
    page.Contents = pdf.make_stream(after)


def metadata(pdf, old, new):
    """Replaces something in what the file says about itself."""
    before = pdf.Root.Metadata.read_bytes()
    assert old in before, f"no {old}"
    stream = pdf.make_stream(before.replace(old, new), Type=Name.Metadata, Subtype=Name.XML)
    pdf.Root.Metadata = stream


def intact(pdf):
    """Nothing: that it's written by another program breaks nothing."""


def no_language(pdf):
    del pdf.Root.Lang


def no_tags(pdf):
    del pdf.Root.StructTreeRoot


def not_marked(pdf):
    del pdf.Root.MarkInfo


def no_alternative(pdf):
    # A report without a logo has no figure, so that a paragraph becomes one.
    elements(pdf, "P")[0].S = Name.Figure


def no_scope(pdf):
    for header in elements(pdf, "TH"):
        del header.A


def skipped_heading(pdf):
    for heading in elements(pdf, "H2"):
        heading.S = Name.H3


def unknown_role(pdf):
    elements(pdf, "P")[0].S = Name.Nonsense


def item_outside_list(pdf):
    for one in elements(pdf, "L"):
        one.S = Name.Sect


def cell_outside_row(pdf):
    for row in elements(pdf, "TR"):
        row.S = Name.Div


def link_without_text(pdf):
    links = [link for page in pdf.pages for link in page.get("/Annots", [])]
    assert links, "no links"
    for link in links:
        del link.Contents


def link_outside_tree(pdf):
    for element in elements(pdf, "Link"):
        element.K = Array([kid for kid in element.K if not isinstance(kid, Dictionary)])
        element.S = Name.Span
    for page in pdf.pages:
        for link in page.get("/Annots", []):
            del link.StructParent


def title_not_shown(pdf):
    del pdf.Root.ViewerPreferences


def no_title(pdf):
    metadata(pdf, b"dc:title", b"dc:source")


def not_accessible(pdf):
    metadata(pdf, b"<pdfuaid:part>1</pdfuaid:part>", b"")


def not_archival(pdf):
    metadata(pdf, b"<pdfaid:part>3</pdfaid:part>", b"")


def untagged_content(pdf):
    content(pdf, rb"/Artifact\s*<<", b"/Nothing <<")


def no_colour_space(pdf):
    del pdf.Root.OutputIntents


def wrong_widths(pdf):
    for font in fonts(pdf):
        widths = font.DescendantFonts[0].W[1]
        for i, width in enumerate(widths):
            widths[i] = int(width) + 40


def no_meaning(pdf):
    for font in fonts(pdf):
        del font["/ToUnicode"]


def no_font_file(pdf):
    for font in fonts(pdf):
        descriptor = font.DescendantFonts[0].FontDescriptor
        for key in ("/FontFile2", "/FontFile3"):
            if key in descriptor:
                del descriptor[key]


def script(pdf):
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS="app.beep()")


# Each way with the profile and the clause that refuse it.
WAYS = {
    intact: "pass",
    no_language: "ua1 7.2",
    no_tags: "ua1 7.1",
    not_marked: "ua1 6.2",
    no_alternative: "ua1 7.3",
    no_scope: "ua1 7.5",
    skipped_heading: "ua1 7.4.2",
    unknown_role: "ua1 7.1",
    item_outside_list: "ua1 7.2",
    cell_outside_row: "ua1 7.2",
    link_without_text: "ua1 7.18.5",
    link_outside_tree: "ua1 7.18.5",
    title_not_shown: "ua1 7.1",
    no_title: "ua1 7.1",
    not_accessible: "ua1 5",
    not_archival: "3a 6.6.4",
    untagged_content: "ua1 7.1",
    no_colour_space: "3a 6.2.4.3",
    wrong_widths: "ua1 7.21.5",
    no_meaning: "ua1 7.21.7",
    no_font_file: "ua1 7.21.4.1",
    script: "3a 6.5.1",
}


def main(good, folder):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True)
    expected = []
    for way, verdict in WAYS.items():
        name = f"{way.__name__}.pdf"
        with pikepdf.open(good) as pdf:
            way(pdf)
            # Otherwise pikepdf mends the metadata.
            pdf.save(folder / name, fix_metadata_version=False)
        expected.append(f"{name} {verdict}\n")
    (folder / "expected").write_text("".join(expected))
    print(f"{len(WAYS) - 1} ways to break a report")


main(*sys.argv[1:])
