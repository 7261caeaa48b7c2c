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

# Two builds at once would tear out each other's packages: the second waits for the first.
lock=.build-lock
tries=0
until mkdir "$lock" 2>/dev/null; do
  owner=$(cat "$lock/pid" 2>/dev/null || true)
  if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
    rm -rf "$lock"
    continue
  fi
  tries=$((tries + 1))
  [ "$tries" -lt 600 ] || fail "another build of the staff pages has held $lock for ten minutes; remove it if none is running."
  sleep 1
done
echo $$ >"$lock/pid"
trap 'rm -rf "$lock"' EXIT
trap 'exit 130' HUP INT TERM

# npm writes node_modules/.package-lock.json last, so it marks a whole installation.
installed=node_modules/.package-lock.json
if [ ! -f "$installed" ] || [ package-lock.json -nt "$installed" ]; then
  npm ci --no-fund --no-audit --loglevel=error || fail "the packages of the staff pages could not be installed; see the lines above."
  touch "$installed"
fi

page=dist/index.html
if [ ! -f "$page" ] || [ -n "$(find src public scripts index.html p.html vite.config.ts package.json "$installed" -newer "$page" | head -n 1)" ]; then
  npm run --silent build -- --logLevel warn || fail "the staff pages could not be built; see the lines above."
fi
