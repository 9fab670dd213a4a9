#!/usr/bin/env bash
# Makes a picture of every screen and dialog, in every look, to look at: OUT/LANGUAGE-THEME-ZOOM/NN-name.png, and per look
# one sheet with all of them. With keys and preferences only, as a user would.
# Usage: screens.sh PROGRAM OUT [LOOK...], where a look is LANGUAGE-THEME-ZOOM, such as en-Dark-200
set -euo pipefail
program=$(realpath "$1")
out=$2
shift 2
mkdir -p "$out"
out=$(realpath "$out")
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source-path=SCRIPTDIR
source "$here/display.sh"
manage
examples=$(realpath "$here/../../assets/examples")

languages=(nl en)
themes=(Light Dark HighContrast)
zooms=(100 200)
looks=("$@")
if ((${#looks[@]} == 0)); then
  for language in "${languages[@]}"; do
    for theme in "${themes[@]}"; do
      for zoom in "${zooms[@]}"; do looks+=("$language-$theme-$zoom"); done
    done
  done
fi

# A name in the command palette, in the language of the look.
called() { if [ "$language" = nl ]; then echo "$1"; else echo "$2"; fi; }
start() {
  "$program" "$@" 2>"$work/stderr" &
  running=$!
  until_true "the window did not open" xdotool search --onlyvisible --name Datalabscan
  until_true "the window stays empty" still "$work/first.png"
}
count=0
# Keeps a picture as soon as nothing moves any more.
shot() {
  count=$((count + 1))
  until_true "$1: it keeps moving" still "$folder/$(printf %02d $count)-$1.png"
}
# A picture for each page of what scrolls, at most $2, with the keyboard on what scrolls.
pages() {
  local name=$1 most=$2 last="" page
  for page in $(seq 1 "$most"); do
    shot "$name-$page"
    local now; now=$(printf '%s/%02d-%s-%d.png' "$folder" "$count" "$name" "$page")
    if [ -n "$last" ] && cmp -s "$last" "$now"; then rm "$now"; count=$((count - 1)); break; fi
    last=$now
    xdotool mousemove 640 500
    # A page by the wheel, which goes where the pointer is.
    for _ in 1 2 3 4 5 6 7 8; do xdotool click 5; done
  done
  xdotool mousemove 1279 799
}

# What each look shows.
walk() {
  start
  xdotool mousemove 1279 799
  pages start-first-time 3
  key ctrl+n
  pages profile-empty 6
  key ctrl+2
  shot profile-insists
  close

  # What is to be found again: a draft, a file, and a file that is gone.
  cp "$examples/voorbeeldstad.datalabscan" "$work/"
  start "$work/voorbeeldstad.datalabscan"
  xdotool mousemove 1279 799
  key ctrl+1
  pages profile 6
  key ctrl+2
  pages question 4
  key alt+Right
  key 1
  shot question-answered
  key ctrl+z
  shot undone
  key question
  shot question-dont-know
  key ctrl+z
  key ctrl+3
  pages overview 6
  key ctrl+4
  pages results 12
  key ctrl+5
  sleep 2
  pages report 3
  key ctrl+8
  pages plan 3
  key ctrl+comma
  pages settings 3
  key Escape
  key ctrl+k
  shot find-command
  type_text "$(called groter larger)"
  shot find-command-found
  key Escape ctrl+f
  type_text privacy
  shot find-text
  key Escape F1
  pages help 4
  key Escape ctrl+k
  type_text "$(called "over dit" "about this")"
  key Return
  pages about 3
  key Escape ctrl+o
  shot open
  type_text "$work/nergens.datalabscan"
  key Return
  shot open-fails
  key Escape ctrl+shift+s
  shot save
  key ctrl+a
  type_text "/nergens/proef.datalabscan"
  key Return
  shot save-fails
  key Escape
  # The file can't be written any more.
  key ctrl+2 2
  rm "$work/voorbeeldstad.datalabscan"
  mkdir "$work/voorbeeldstad.datalabscan"
  key 3
  sleep 2.5
  shot saving-fails
  key ctrl+w
  shot leave-unsaved
  key Escape
  rmdir "$work/voorbeeldstad.datalabscan"
  key ctrl+s
  sleep 1
  close

  # A group that differs.
  cp "$examples/voorbeeldstad.datalabscan" "$work/groep.datalabscan"
  for answer in bestuur:4 analist:0 privacy:1; do
    local file=$work/antwoord-${answer%:*}.datalabscan
    "$program" invite "$work/groep.datalabscan" -o "$file" --role "${answer%:*}" >/dev/null
    "$program" fill "$file" "budget=${answer#*:}" --consent yes >/dev/null
  done
  "$program" merge "$work/groep.datalabscan" "$work"/antwoord-*.datalabscan >/dev/null
  start "$work/antwoord-privacy.datalabscan"
  xdotool mousemove 1279 799
  shot invitation
  close
  start "$work/groep.datalabscan"
  xdotool mousemove 1279 799
  key ctrl+6
  pages together 3
  key ctrl+i
  shot invite
  key Escape ctrl+m
  shot merge
  key Escape ctrl+7
  pages agenda 4
  key F5
  sleep 1
  shot workshop-hidden
  key r 2
  sleep 0.5
  shot workshop-agreed
  key Escape
  sleep 1
  close

  # A scan with what this version doesn't know.
  sed 's/"begrippen": Answer(/"begrippen-van-later": Answer(/' "$examples/duinrand.datalabscan" >"$work/duinrand.datalabscan"
  start "$work/duinrand.datalabscan"
  xdotool mousemove 1279 799
  shot kept
  key Escape
  close
  start
  key ctrl+n
  sleep 0.5
  type_text "Gemeente Onderweg"
  close
  rm "$work/duinrand.datalabscan"
  start
  xdotool mousemove 1279 799
  pages start-again 3
  key Tab Tab Tab
  shot start-focus
  close
}

for look in "${looks[@]}"; do
  IFS=- read -r language theme zoom <<<"$look"
  folder=$out/$look
  rm -rf "$folder" "$work/data" "$work/config" "$work"/*.datalabscan
  mkdir -p "$folder" "$XDG_CONFIG_HOME/datalabscan" "$XDG_DATA_HOME"
  echo "(format: 1, language: Some($language), theme: $theme, zoom: $zoom, renderer: Some(Cpu),
    system_dialogs: false, window: Some((x: 0, y: 0, width: 1278, height: 775, maximized: false)))" >"$preferences"
  count=0
  walk
  montage "$folder"/*.png -resize 640x -tile 4x -geometry +6+6 -background '#808080' "$out/$look.png"
  echo "$look: $count pictures"
done
