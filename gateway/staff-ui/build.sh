#!/bin/sh
# Builds the staff pages into dist/, doing only what is stale. Works from any folder.
set -eu
cd "$(dirname "$0")"

fail() {
  echo "staff-ui: $1" >&2
  exit 1
}

command -v node >/dev/null 2>&1 || fail "Node.js 20 or newer is needed to build the staff pages; install it and try again."
major=$(node -p 'process.versions.node.split(".")[0]')
[ "$major" -ge 20 ] || fail "Node.js 20 or newer is needed to build the staff pages, but $(node -v) is on the PATH; install a newer one."

# npm writes node_modules/.package-lock.json last, so it marks a whole installation.
installed=node_modules/.package-lock.json
if [ ! -f "$installed" ] || [ package-lock.json -nt "$installed" ]; then
  npm ci --no-fund --no-audit --loglevel=error || fail "the packages of the staff pages could not be installed; see the lines above."
  touch "$installed"
fi

page=dist/index.html
if [ ! -f "$page" ] || [ -n "$(find src public index.html vite.config.ts package.json "$installed" -newer "$page" | head -n 1)" ]; then
  npm run --silent build -- --logLevel warn || fail "the staff pages could not be built; see the lines above."
fi
