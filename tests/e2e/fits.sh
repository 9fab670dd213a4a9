#!/usr/bin/env bash
# The window is never larger than the screen it opens on, its frame included: the first time, after it was closed on a larger
# screen, and back there. Runs under Xvfb; each screen is a display of its own with the same home.
# Usage: fits.sh PROGRAM
set -euo pipefail
program=$(realpath "$1")
# shellcheck disable=SC2034
screen=1280x800
# shellcheck source-path=SCRIPTDIR
source "$(dirname "$0")/display.sh"
export LIBGL_ALWAYS_SOFTWARE=1
manage

# Wine tells the program of a frame as Windows has it; the one on the screen is the window manager's.
slack=0
if is_windows; then slack=2; fi

window() { xdotool search --onlyvisible --name Datalabscan | tail -1; }
# Left, top, right and bottom of the window with its frame, which the window manager keeps beside it.
frame() {
  local id; id=$(window)
  [ -n "$id" ] || return 1
  local x y width height left right top bottom
  read -r x y width height < <(xwininfo -id "$id" | awk '/Absolute|Width|Height/ {printf "%s ", $NF} END {print ""}')
  read -r left right top bottom < <(xprop -id "$id" _NET_FRAME_EXTENTS | sed -n 's/.*= //; s/,//gp')
  [ -n "$bottom" ] || return 1
  echo $((x - left)) $((y - top)) $((x + width + right)) $((y + height + bottom))
}
# Opens the window on a screen of this width and height, expects it within that, filling a good part of it.
fits() {
  local width=$1 height=$2 what=$3 left top right bottom
  shift 3
  launch --lang nl "$@"
  until_true "$what: there is no window" frame
  until_true "$what: it doesn't come to rest" still "$work/rest.png"
  read -r left top right bottom < <(frame)
  ((left >= 0 && top >= 0 && right <= width + slack && bottom <= height + slack)) \
    || fail "$what: from $left,$top to $right,$bottom on a screen of ${width}x$height"
  ((right - left >= width * ${portion:-6} / 10 && bottom - top >= height * ${portion:-6} / 10)) \
    || fail "$what: only $((right - left))x$((bottom - top)) on a screen of ${width}x$height"
  echo "$what: from $left,$top to $right,$bottom on ${width}x$height"
  close
}
# Goes on with a screen of another size.
move_to() { open_display "$1"; manage; }

for renderer in cpu glow; do
  fits 1280 800 "The first time, $renderer" --renderer "$renderer"
  rm "$preferences"
done
move_to 1024x640
fits 1024 640 "The first time, on a small screen"
rm "$preferences"
move_to 1920x1080
fits 1920 1080 "The first time, on a large screen"
# As a user would leave it: large, in the far corner.
launch --lang nl
until_true "there is no window" frame
xdotool windowsize "$(window)" 1600 900 windowmove "$(window)" 280 120
until_true "it doesn't come to rest" still "$work/rest.png"
close
fits 1920 1080 "Where it was left"
move_to 1024x640
for renderer in cpu glow; do
  fits 1024 640 "Closed on a larger screen, $renderer" --renderer "$renderer"
done
move_to 1920x1080
# There it keeps the size it had on the small one.
portion=5 fits 1920 1080 "Back on the large screen"
echo "The window fits its screen."
