#!/usr/bin/env bash
# The display changes its size while the program runs, as when a remote session is taken up again on another screen: the window stays,
# draws, and takes keys, with each renderer. Runs under Xvfb. Usage: resized.sh PROGRAM
set -euo pipefail
program=$(realpath "$1")
# shellcheck source-path=SCRIPTDIR
source "$(dirname "$0")/display.sh"
export LIBGL_ALWAYS_SOFTWARE=1
manage
scan=$work/proef.datalabscan
differs() { [ "$(total)" != "$1" ]; }
total() { run score "$(named "$scan")" --format json | python3 -c 'import json, sys; print(json.load(sys.stdin)["total"])'; }

for renderer in cpu glow; do
  cp "$here/../../assets/examples/duinrand.datalabscan" "$scan"
  launch --lang nl --renderer "$renderer" "$(named "$scan")"
  until_true "the window did not open" xdotool search --onlyvisible --name Datalabscan
  until_true "the window does not come to rest" still "$work/rest.png"
  key ctrl+2
  answer=5
  for size in 1024x768 800x600 1280x800; do
    before=$(total)
    # A mode without times: there is no screen behind it.
    xrandr --newmode "$size" 0 "${size%x*}" 0 0 0 "${size#*x}" 0 0 0 2>/dev/null || true
    xrandr --addmode screen "$size" 2>/dev/null || true
    xrandr --output screen --mode "$size"
    key "$answer"
    until_true "$renderer: at $size an answer is not saved" differs "$before"
    until_true "$renderer: at $size the window does not come to rest" still "$work/rest.png"
    answer=$((answer - 1))
    key ctrl+2
  done
  close
  echo "$renderer: the window stays, at each size"
done
echo "Another size of the display changes nothing."
