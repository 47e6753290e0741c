#!/bin/sh
# Takes every export below a folder into the archive. Run it again after a stop: what is in already
# is passed over. Exit code: that of `wxr archive add`, so that cron or systemd tell of trouble.
# usage: add-monthly.sh EXPORTS ARCHIVE
set -eu
exports=$1
archive=$2
report=$(mktemp)
trap 'rm -f "$report"' EXIT

[ -e "$archive/0=ocfl_1.1" ] || wxr archive init -a "$archive"

code=0
find "$exports" -type f \( -name '*.xml' -o -name '*.xml.gz' -o -name '*.zip' \) |
  sort |
  wxr archive add -a "$archive" --files-from - --no-progress --quiet --report "$report" || code=$?

# The summary, and the inputs that need a look: 74 and 75 are worth another try, 65 is not.
tail -n 1 "$report"
grep -E '"outcome":"(failed|locked|added-with-errors)"' "$report" >&2 || true
exit "$code"
