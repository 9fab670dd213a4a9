#!/usr/bin/env bash
# Makes the report of both examples in both languages, and checks what only other programs can see:
# the number of pages, a valid file, embedded fonts, text that comes back, and nothing cut off at an edge.
set -euo pipefail
program=$(realpath "$1")
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
fail() { echo "FAIL: $*" >&2; exit 1; }

for example in duinrand voorbeeldstad; do
  for language in nl en; do
    pdf=$work/$example-$language.pdf
    "$program" report "$root/assets/examples/$example.datalabscan" -o "$pdf" --lang "$language" --date 2026-11-23
    TZ=UTC-14 "$program" report "$root/assets/examples/$example.datalabscan" -o "$pdf.again" --lang "$language" --date 2026-11-23
    cmp "$pdf" "$pdf.again" || fail "$pdf differs between two runs"
    qpdf --check "$pdf" >/dev/null || fail "$pdf is not valid"
    pages=$(pdfinfo "$pdf" | awk '/^Pages:/ {print $2}')
    ((pages >= 10 && pages <= 16)) || fail "$pdf has $pages pages"
    pdffonts "$pdf" | awk 'NR > 2 && ($(NF-4) != "yes" || $(NF-3) != "yes") {bad = 1} END {exit bad}' \
      || fail "$pdf has fonts that are not embedded subsets"
    case $language in
      nl) heading="Voor directie en college" ;;
      en) heading="For the directors and the municipal executive" ;;
    esac
    pdftotext -f 2 -l 2 "$pdf" - | grep "$heading" >/dev/null || fail "$pdf: page 2 is not the decision page"
    pdftotext -f 3 -l 3 "$pdf" - | grep "$heading" >/dev/null && fail "$pdf: the decision page runs on"
    # Nothing may be painted in the outer 6 mm of any page but the cover.
    pdftoppm -r 50 -f 2 -gray -png "$pdf" "$work/$example-$language"
    for page in "$work/$example-$language"-*.png; do
      read -r width height < <(identify -format '%w %h\n' "$page")
      edge=$(convert "$page" -fill white -draw "rectangle 12,12 $((width - 13)),$((height - 13))" -format '%[fx:minima]' info:)
      [ "$edge" = 1 ] || fail "$page is painted up to its edge"
    done
    echo "$example $language: $pages pages"
  done
done
echo "Reports are fine."
