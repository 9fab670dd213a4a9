#!/usr/bin/env bash
# Letters with accents and other signs of Dutch texts, typed in a note as on the keyboards that are used here: US international with dead
# keys, and Dutch. What arrives in the file is what was typed. Runs under Xvfb. Usage: typing.sh PROGRAM
set -euo pipefail
program=$(realpath "$1")
# shellcheck source-path=SCRIPTDIR
source "$(dirname "$0")/display.sh"
export LIBGL_ALWAYS_SOFTWARE=1
manage
scan=$work/proef.datalabscan
noted() { grep -qF "$1" "$scan"; }

# Types keys of layout $1 in the note of the first question; $2 must stand there.
types() {
  local layout=$1 expected=$2
  shift 2
  # shellcheck disable=SC2086
  setxkbmap $layout
  cp "$here/../../assets/examples/duinrand.datalabscan" "$scan"
  launch --lang nl "$(named "$scan")"
  until_true "the window did not open" xdotool search --onlyvisible --name Datalabscan
  until_true "the window does not come to rest" still "$work/rest.png"
  key ctrl+2
  until_true "the question does not come to rest" still "$work/rest.png"
  key o
  until_true "the note does not come to rest" still "$work/rest.png"
  key "$@"
  until_true "with $layout there is no $expected in the file" noted "$expected"
  close
  echo "$layout: $expected"
}

types "us -variant intl" "éëïà€~ñ" dead_acute e dead_diaeresis e dead_diaeresis i dead_grave a ISO_Level3_Shift+5 dead_tilde space dead_tilde n
types "nl" "éëï€~’" dead_acute e dead_diaeresis e dead_diaeresis i EuroSign dead_tilde space rightsinglequotemark
echo "What is typed arrives."
