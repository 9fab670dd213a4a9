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

# Types keys of layout $1 in the note of the first question; whether $2 stands there then.
typed() {
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
  # A change is saved within two seconds.
  for _ in $(seq 1 40); do noted "$expected" && break; sleep 0.2; done
  close
  noted "$expected"
}
# The same, which must succeed; wine loses a key now and then, and then it's tried again.
types() {
  local tries=1
  if is_windows; then tries=4; fi
  for try in $(seq 1 "$tries"); do
    if typed "$@"; then echo "$1: $2"; return; fi
    echo "$1: not at try $try" >&2
  done
  fail "with $1 there is no $2 in the file"
}

types "us -variant intl" "éëïà€~ñ" dead_acute e dead_diaeresis e dead_diaeresis i dead_grave a ISO_Level3_Shift+5 dead_tilde space dead_tilde n
types "nl" "éëï€~’" dead_acute e dead_diaeresis e dead_diaeresis i EuroSign dead_tilde space rightsinglequotemark
echo "What is typed arrives."
