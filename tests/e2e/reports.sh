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
    # The same bytes elsewhere on earth, for somebody else, from another folder.
    for zone in UTC-14 America/New_York; do
      home=$work/home-${zone//\//-}
      mkdir -p "$home"
      (cd "$home" && env -u XDG_CONFIG_HOME HOME="$home" LANG=tr_TR.UTF-8 TZ="$zone" "$program" report \
        "$root/assets/examples/$example.datalabscan" -o "${pdf%.pdf}-again.pdf" --lang "$language" --date 2026-11-23)
      cmp "$pdf" "${pdf%.pdf}-again.pdf" || fail "$pdf differs with TZ=$zone"
    done
    "$program" extract "$pdf" | cmp - "$root/assets/examples/$example.datalabscan" || fail "$pdf gives another scan"
    qpdf --check "$pdf" >/dev/null || fail "$pdf is not valid"
    pages=$(pdfinfo "$pdf" | awk '/^Pages:/ {print $2}')
    ((pages >= 10 && pages <= 16)) || fail "$pdf has $pages pages"
    pdffonts "$pdf" | awk 'NR > 2 && ($(NF-4) != "yes" || $(NF-3) != "yes") {bad = 1} END {exit bad}' \
      || fail "$pdf has fonts that are not embedded subsets"
    case $language in
      nl) titles=("Voorlopig advies over het datalab" "Waar het datalab staat" "Wat nu niet mag" "Plan" "Thema’s") ;;
      en) titles=("Provisional advice on the data lab" "Where the data lab stands" "What is not allowed now" "Plan" "Themes") ;;
    esac
    # The decision, the matrix, the preconditions and the plan take a page each.
    for page in 1 2 3 4 5; do
      pdftotext -f $page -l $page "$pdf" - | head -1 | grep "^${titles[page - 1]}" >/dev/null || fail "$pdf: page $page is not ‘${titles[page - 1]}’"
    done
    # Nothing may be painted in the outer 6 mm of any page.
    pdftoppm -r 50 -gray -png "$pdf" "$work/$example-$language"
    for page in "$work/$example-$language"-*.png; do
      read -r width height < <(identify -format '%w %h\n' "$page")
      edge=$(convert "$page" -fill white -draw "rectangle 12,12 $((width - 13)),$((height - 13))" -format '%[fx:minima]' info:)
      [ "$edge" = 1 ] || fail "$page is painted up to its edge"
    done
    echo "$example $language: $pages pages"
  done
done

# The scan survives what other programs do to a file, as far as that leaves it readable.
pdf=$work/duinrand-nl.pdf scan=$root/assets/examples/duinrand.datalabscan
qpdf --linearize "$pdf" "$work/linear.pdf"
qpdf --qdf --object-streams=disable "$pdf" "$work/plain.pdf"
for file in linear plain; do
  "$program" extract "$work/$file.pdf" | cmp - "$scan" || fail "the scan got lost in $file.pdf"
done
qpdf --encrypt "" "" 256 -- "$pdf" "$work/locked.pdf"
qpdf --remove-attachment="$(qpdf --list-attachments "$pdf" | sed 's/ -> .*//')" --object-streams=generate "$pdf" "$work/removed.pdf"
# A lock on changes alone keeps nobody from reading.
"$program" extract "$work/locked.pdf" | cmp - "$scan" || fail "the scan got lost in locked.pdf"
if "$program" extract "$work/removed.pdf" >"$work/out" 2>&1; then fail "a scan came out of removed.pdf"; fi

# A report for publication holds nothing that a respondent wrote.
"$program" report "$scan" -o "$work/public.pdf" --publication >/dev/null
if "$program" extract "$work/public.pdf" 2>/dev/null; then fail "the scan is in the report for publication"; fi
pdftotext "$pdf" - | tr '\n' ' ' >"$work/all.txt"
pdftotext "$work/public.pdf" - | tr '\n' ' ' >"$work/public.txt"
grep "Software komt uit" "$work/all.txt" >/dev/null || fail "the note is not in the ordinary report either"
grep "Software komt uit" "$work/public.txt" && fail "a note is in the report for publication"
echo "Reports are fine."
