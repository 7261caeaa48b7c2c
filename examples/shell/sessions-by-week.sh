#!/usr/bin/env bash
# Completed and missed sessions by clinic and ISO week. Takes what ./daybreak events takes, such as --home DIR.
set -euo pipefail
here=$(dirname "$0")
"$here/../../daybreak" events --topic daybreak.sessions --from-beginning --to-end "$@" | jq -rnf "$here/sessions-by-week.jq"
