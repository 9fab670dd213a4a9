//! What the program says when something is wrong.

phrases! {
    /// A file that can't be the logo.
    LogoText {
        not_a_picture():
            nl "Dit is geen SVG, PNG of JPEG. Kies een ander bestand voor het logo.",
            en "This isn’t an SVG, PNG or JPEG. Choose another file for the logo.";
        damaged():
            nl "Het bestand is beschadigd en kan niet gelezen worden. Kies een ander bestand voor het logo.",
            en "The file is damaged and can’t be read. Choose another file for the logo.";
        file_too_large():
            nl "Het bestand is groter dan 10 MB. Kies een kleiner bestand voor het logo.",
            en "The file is larger than 10 MB. Choose a smaller file for the logo.";
        too_many_pixels(width: u32, height: u32):
            nl "De afbeelding is met {width} bij {height} pixels te groot. Kies een kleinere, bijvoorbeeld van 2000 pixels breed.",
            en "The picture is too large: {width} by {height} pixels. Choose a smaller one, such as one 2000 pixels wide.";
        too_complex():
            nl "De tekening is te ingewikkeld voor een logo. Bewaar het logo als PNG en kies dat bestand.",
            en "The drawing is too complex for a logo. Save the logo as PNG and choose that file.";
        letters():
            nl "In de tekening staan letters die er op elke computer anders uitzien. Zet de letters om in vormen, of bewaar het logo als PNG.",
            en "The drawing holds letters that look different on every computer. Turn the letters into shapes, or save the logo as PNG.";
        unsupported(element: &str):
            nl "In de tekening zit een onderdeel dat het rapport niet kan tonen (<{element}>). Bewaar het logo als PNG en kies dat bestand.",
            en "The drawing holds a part that the report can’t show (<{element}>). Save the logo as PNG and choose that file.";
        empty():
            nl "Op wit papier is van dit logo niets te zien. Kies een ander bestand voor het logo.",
            en "Nothing of this logo can be seen on white paper. Choose another file for the logo.";
    }
}
