#!/bin/sh
# Gets what the examples for analysts want beside a JDK, where it is missing and can be had (Debian, as root): jq, kcat and
# Kafka for Python. Prints the names of the examples that can be run here, one a line.
set -eu

has_jq() { command -v jq >/dev/null 2>&1; }
has_kcat() { command -v kcat >/dev/null 2>&1; }
has_python() { /usr/bin/python3 -c 'import confluent_kafka' >/dev/null 2>&1; }

missing=
has_jq || missing="jq"
has_kcat || missing="$missing kcat"
has_python || missing="$missing python3-confluent-kafka"
if [ -n "$missing" ] && command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
  echo "Fetching $missing for the examples ..." >&2
  # One at a time with the browser, which may be on its way by the same means: two at once refuse each other.
  # shellcheck disable=SC2086
  { flock 9; apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
  } >&2 9>"${TMPDIR:-/tmp}/daybreak-packages.lock" || true
fi
if has_jq; then echo shell; fi
if has_jq && has_kcat; then echo kcat; fi
if has_python; then echo python; fi
