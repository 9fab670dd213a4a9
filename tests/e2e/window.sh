#!/usr/bin/env bash
# A project lead with a keyboard only, on a machine that breaks down once: starts the program, fills in the profile, saves under a name, answers ten
# questions, exports the report, closes, opens again: nothing is lost. Runs under Xvfb with software OpenGL.
set -euo pipefail
program=$(realpath "$1")
shots=${2:-}
# shellcheck source-path=SCRIPTDIR
source "$(dirname "$0")/display.sh"
export LIBGL_ALWAYS_SOFTWARE=1
manage

shot() { [ -z "$shots" ] || import -window root "$shots/$1.png"; }
# Chooses row $1 of the next group, of which one can be chosen: one stop of Tab, with the arrow keys inside.
choose() { key Tab; if [ "$1" = 1 ]; then key space; else for _ in $(seq 2 "$1"); do key Down; done; fi; }
# Ticks row $1 of the next $2 rows, of which the first may have the focus already, and leaves the focus on the last of them.
tick() { for row in $(seq 1 "$2"); do [ "$row" = 1 ] && [ "${3:-}" = here ] || key Tab; [ "$row" = "$1" ] && key space; done; true; }

start() {
  launch "$@"
  until_true "the window did not open: $(cat "$work/stderr")" xdotool search --onlyvisible --name Datalabscan
  sleep 1.5
}
# Ends the program as a power cut does: the process with the window, which gets no chance to save.
crash() {
  kill -9 "$(child)"
  wait "$running" 2>/dev/null || true
  running=""
}
known_share() { run score "$(named "$scan")" --format json | sed -n 's/.*"known_share": \([0-9.]*\).*/\1/p'; }
saved() { grep -q "$1" "$scan"; }
scan=$work/proef.datalabscan

echo "A new scan, with keys only"
start
shot 01-start
key ctrl+n
sleep 0.5
type_text "Gemeente Proef"
choose 2          # inhabitants: 25,000 to 50,000
choose 5          # role: project lead
key Tab Return    # on to the data lab
sleep 0.5
shot 02-profile
key space         # form: independent, which has the focus
choose 2          # phase: preparation
key Tab Tab Tab Return
sleep 0.5
tick 5 12 here    # policy areas: sustainability, with the focus on the first
tick 1 4          # analyses: descriptive
choose 2          # personal data: aggregated only
key ctrl+shift+s
sleep 0.7
key ctrl+a
type_text "$(named "$scan")"
shot 03-save
key Return
until_true "the scan was not saved" test -s "$scan"
for part in 'Text("Gemeente Proef")' 'One("25-50")' 'One("zelfstandig")' 'One("voorbereiding")' '"duurzaamheid"' \
  'One("samengevoegd")' 'One("projectleider")'; do
  until_true "the profile lacks $part" saved "$part"
done

echo "Ten answers"
key ctrl+2
sleep 0.7
nth=0
for answer in 3 2 1 question 4 5 2 1 3 2; do
  key "$answer"
  nth=$((nth + 1))
  [ "$answer" = 4 ] && shot 04-question
  # The next question comes by itself; after the fourth and the eighth, the end of a theme does.
  sleep 0.8
  case $nth in 4 | 8) key Return; sleep 0.5 ;; esac
done
until_true "ten answers were not saved" bash -c "[ \$(grep -cE 'response: (Level|DontKnow)' '$scan') = 10 ]"
[ "$(grep -c 'response: DontKnow' "$scan")" = 1 ] || fail "one of them is: don't know"
[ "$(grep -c 'response: Level(2)' "$scan")" = 2 ] || fail "the third answer is level 2, twice"
before=$(cat "$scan")

echo "The report"
key ctrl+5
sleep 0.7
shot 05-export
key Return
until_true "there is no report" bash -c "ls '$work'/*.pdf"
sleep 0.5
shot 06-exported
pdf=$(ls "$work"/*.pdf)
qpdf --check "$pdf" >/dev/null || fail "the report is not valid"
pdftotext "$pdf" - | grep "Gemeente Proef" >/dev/null || fail "the report does not name the municipality"
close

echo "A crash during filling in"
start
key ctrl+n
sleep 0.5
type_text "Gemeente Stroomstoring"
sleep 2
crash
grep -q 'Text("Gemeente Stroomstoring")' "$drafts"/*.datalabscan || fail "more than two seconds were lost"
start
shot 09-recovered
key F6 F6 Tab Tab Return # past the bar and the two buttons, to the draft
sleep 0.7
key ctrl+shift+s
sleep 0.7
key ctrl+a
type_text "$(named "$work/hersteld.datalabscan")"
key Return
until_true "the draft was not recovered" grep -q "Gemeente Stroomstoring" "$work/hersteld.datalabscan"
close
[ -z "$(ls "$drafts")" ] || fail "a draft stayed behind: $(ls "$drafts")"

echo "Closed and opened again"
[ "$(cat "$scan")" = "$before" ] || fail "closing changed the scan"
known=$(known_share)
[ -n "$known" ] || fail "there is no score"
start
sleep 0.5
shot 07-recent
close
start "$(named "$scan")"
shot 08-reopened
key ctrl+2
sleep 0.5
close
[ "$(cat "$scan")" = "$before" ] || fail "opening changed the scan"
[ "$(known_share)" = "$known" ] || fail "the score changed"

echo "The report opened as a scan"
start open "$(named "$pdf")"
shot 09-from-report
key ctrl+shift+s
sleep 0.7
key ctrl+a
type_text "$(named "$work/terug.datalabscan")"
key Return
until_true "the scan from the report was not saved" test -s "$work/terug.datalabscan"
close
# But for the moment of saving, which is in the file.
unstamped() { grep -v ' saved: '; }
[ "$(unstamped <"$work/terug.datalabscan")" = "$(unstamped <<<"$before")" ] \
  || fail "another scan came out of the report"
echo "The window is fine: nothing lost."
