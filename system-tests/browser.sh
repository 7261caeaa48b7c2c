#!/bin/sh
# Prints the path of a Chromium or Chrome for the browser tests, and gets one when there is none:
# an installed one, else what Playwright can fetch, else (Debian, as root) the distribution's package.
# With --find it only looks. Exit code 1 with one sentence when there is none.
set -eu

root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
playwright=$root/gateway/staff-ui/node_modules/.bin/playwright

find_browser() {
  if [ -n "${CHROME_BIN:-}" ] && [ -x "$CHROME_BIN" ]; then
    echo "$CHROME_BIN"
    return
  fi
  for name in chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable; do
    if command -v "$name" >/dev/null 2>&1; then
      command -v "$name"
      return
    fi
  done
  for path in "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" \
    "${PLAYWRIGHT_BROWSERS_PATH:-$HOME/.cache/ms-playwright}"/chromium-*/chrome-linux*/chrome \
    "$HOME"/Library/Caches/ms-playwright/chromium-*/chrome-mac*/*.app/Contents/MacOS/*; do
    if [ -x "$path" ]; then
      echo "$path"
      return
    fi
  done
}

found=$(find_browser)
if [ -z "$found" ] && [ "${1:-}" != --find ]; then
  echo "No Chromium or Chrome is installed; fetching one for the browser tests ..." >&2
  if [ -x "$playwright" ]; then
    "$playwright" install chromium >&2 || true
    found=$(find_browser)
  fi
  if [ -z "$found" ] && command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    # The shell draws the same pages with a good deal less processor time; older releases have the whole browser only.
    # One at a time with what the examples for analysts fetch: two at once refuse each other.
    { flock 9; apt-get update -qq && for package in chromium-headless-shell chromium; do
      DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$package" fonts-liberation && break
    done; } >&2 9>"${TMPDIR:-/tmp}/daybreak-packages.lock" || true
    found=$(find_browser)
  fi
fi
if [ -z "$found" ]; then
  echo "The browser tests need Chromium or Chrome and none was found; install one or set CHROME_BIN to it." >&2
  exit 1
fi
echo "$found"
