#!/usr/bin/env bash
# The Windows program under wine beside the one for Linux: each renderer draws the same, and a scan goes from one system to the
# other and back, in the window.
# Usage: systems.sh LINUX-PROGRAM WINDOWS-PROGRAM [FOLDER FOR SCREENSHOTS]
set -euo pipefail
linux=$(realpath "$1")
program=$(realpath "$2")
# shellcheck source-path=SCRIPTDIR
source "$(dirname "$0")/display.sh"
export LIBGL_ALWAYS_SOFTWARE=1
shots=${3:-$work}
mkdir -p "$shots"
manage

window_is_there() { xdotool search --onlyvisible --name Datalabscan; }
# Whether the process with the window draws with $1.
draws_with() { tr '\0' ' ' <"/proc/$(child)/cmdline" | grep -q "renderer:$1"; }
opened() {
  until_true "$1: the window did not open: $(cat "$work/stderr")" window_is_there
  until_true "$1: the window does not come to rest" still "$work/rest.png"
}
# Keeps a picture of each of these screens, at rest.
pictures() {
  local name=$1
  for part in 1:profile 2:question 4:outcome 5:report; do
    key "ctrl+${part%%:*}"
    sleep 1
    until_true "$name: it does not come to rest" still "$shots/$name-${part#*:}.png"
  done
}
# Fails when a pixel of two pictures differs by more than rounding; the title bar, which isn't the program's, apart.
same() {
  local differing
  differing=$(compare -metric AE -fuzz 3% -extract 1260x740+10+40 "$shots/$1.png" "$shots/$2.png" null: 2>&1 || true)
  [ "$differing" = 0 ] || fail "$1 and $2 differ in $differing pixels"
}

scan=$work/heen-en-weer.datalabscan
cp "$here/../../assets/examples/voorbeeldstad.datalabscan" "$scan"

echo "Each renderer"
for renderer in Cpu Glow; do
  small=${renderer,,}
  launch --lang nl --renderer "$small" "$(named "$scan")"
  opened "$renderer"
  draws_with "$renderer" || fail "not drawn with $renderer: $(tr '\0' ' ' <"/proc/$(child)/cmdline")"
  pictures "windows-$small"
  close
done
for part in profile question outcome report; do same "windows-cpu-$part" "windows-glow-$part"; done
launch --lang nl
opened "By itself"
until_true "it does not come to rest" still "$shots/windows-start.png"
close

echo "There and back again"
travelling=$work/reizend.datalabscan
holds() { grep -qF "$1" "$travelling"; }
# Opens the scan, chooses this answer at the question after those that have one, and waits until the file says so.
answers() {
  local what=$1 key=$2 saved=$3
  launch --lang nl "$(named "$travelling")"
  opened "$what"
  key ctrl+2
  sleep 1
  key "$key"
  until_true "the answer of $what was not saved" holds "$saved"
  holds "Gemeente Súdwest-Fryslân" || fail "$what lost the name"
  close
}
run new "$(named "$travelling")" "profile.gemeente=Gemeente Súdwest-Fryslân" profile.inwonertal=25-50 profile.soort=samenwerkend \
  profile.fase=lopend profile.beleidsterreinen=sociaal profile.analyses=beschrijvend profile.persoonsgegevens=ja-gewone \
  profile.rol=projectleider >/dev/null
windows=$program
program=$linux
answers Linux 1 "Level(0)"
program=$windows
answers Windows 5 "Level(4)"
program=$linux
answers "Linux again" question DontKnow
before=$(cat "$travelling")
program=$windows
run score "$(named "$travelling")" --format json >"$work/windows.json"
"$linux" score "$travelling" --format json >"$work/linux.json"
cmp "$work/windows.json" "$work/linux.json" || fail "the systems don't agree on the score"
[ "$(cat "$travelling")" = "$before" ] || fail "reading changed the scan"
echo "The systems agree."
