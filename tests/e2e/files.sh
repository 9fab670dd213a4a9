#!/usr/bin/env bash
# Files on Windows: the system's own dialog opens a scan; a file that another program holds open is waited for, told of, and
# loses nothing; a portable program keeps everything beside itself. Pictures go to $3, to look at.
# Usage: files.sh WINDOWS-PROGRAM HOLD-PROGRAM [FOLDER]
set -euo pipefail
program=$(realpath "$1") hold=$(realpath "$2")
shots=${3:-}
# shellcheck source-path=SCRIPTDIR
source "$(dirname "$0")/display.sh"
export LIBGL_ALWAYS_SOFTWARE=1
examples=$(realpath "$here/../../assets/examples")
manage

shot() { [ -z "$shots" ] || import -window root "$shots/$1.png"; }
window_is() { xdotool search --onlyvisible --name "$1"; }
scan=$work/duinrand.datalabscan
cp "$examples/duinrand.datalabscan" "$scan"

echo "The system's dialog"
echo '(format: 1, system_dialogs: true)' >"$preferences"
launch
until_true "the window did not open" window_is Datalabscan
until_true "the window stays empty" still "$work/first.png"
key ctrl+o
until_true "the system's dialog did not open" window_is '^Open'
until_true "the dialog moves" still "$work/dialog.png"
shot files-1-dialog
type_text "$(named "$scan")"
key Return
until_true "the scan did not open" window_is Duinrand

echo "A file that another program holds"
# Holds it for this many milliseconds, from when this returns.
hold() {
  wine "$hold" "$(named "$scan")" "$1" >"$work/held" &
  helpers+=($!)
  until_true "the file is not held" grep -q held "$work/held"
}
hold 20000
code=0
run fill "$(named "$scan")" 1.1=2 >"$work/said" 2>&1 || code=$?
[ "$code" = 1 ] || fail "exit code $code: $(cat "$work/said")"
grep -q "in gebruik" "$work/said" || fail "it doesn't say that the file is in use: $(cat "$work/said")"
cmp -s "$scan" "$examples/duinrand.datalabscan" || fail "the file was changed while it was held"
key ctrl+2
sleep 1
key 5
copy_is_there() { compgen -G "$drafts/*.datalabscan"; }
until_true "what was answered is kept nowhere" copy_is_there
until_true "the window moves" still "$work/held.png"
shot files-2-held
wait "${helpers[-1]}"
changed() { ! cmp -s "$scan" "$examples/duinrand.datalabscan"; }
until_true "the answer was not saved once the file was free" changed
until_true "the copy stays" eval '! copy_is_there'
[ "$(find "$work" -maxdepth 1 -name '*.tmp' | wc -l)" = 0 ] || fail "a temporary file is left"
shot files-3-saved
close

echo "A portable program"
portable=$work/stick
mkdir "$portable"
cp "${program%.exe}"*.exe "$portable"
: >"$portable/datalabscan-portable"
rm -rf "$preferences" "$drafts"
program=$portable/datalabscan.exe
wine "$program" 2>"$work/stderr" &
running=$!
until_true "the window did not open" window_is Datalabscan
until_true "the window stays empty" still "$work/first.png"
key ctrl+n
sleep 1
type_text "Gemeente Proef"
kept_beside() { compgen -G "$portable/datalabscan-data/drafts/*.datalabscan"; }
until_true "there is no draft beside the program" kept_beside
close
[ -s "$portable/datalabscan-data/preferences.ron" ] || fail "the preferences are not beside the program"
if [ -e "$preferences" ] || [ -e "$drafts" ]; then fail "something was kept with the user"; fi
echo "The system's dialog, a held file and a portable program: as they should be."
