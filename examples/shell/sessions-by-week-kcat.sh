#!/usr/bin/env bash
# The same of any broker, with kcat: sessions-by-week-kcat.sh <bootstrap servers>
set -euo pipefail
kcat -C -q -e -J -o beginning -t daybreak.sessions -b "${1:?bootstrap servers; ./daybreak info shows them}" |
  jq -rnf "$(dirname "$0")/sessions-by-week.jq"
