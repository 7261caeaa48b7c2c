#!/bin/sh
# Gets what the examples for analysts want beside a JDK, where it is missing and can be had (Debian, as root): jq, kcat and
# Kafka for Python. Prints the names of the examples that can be run here, one a line.
set -eu

has_jq() { command -v jq >/dev/null 2>&1; }
has_kcat() { command -v kcat >/dev/null 2>&1; }
has_python() { /usr/bin/python3 -c 'import confluent_kafka' >/dev/null 2>&1; }

if ! { has_jq && has_kcat && has_python; } && command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
  echo "Fetching jq, kcat and python3-confluent-kafka for the examples ..." >&2
  # The browser may be on its way by the same means.
  { apt-get update -qq || true
    DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=60 install -y -qq --no-install-recommends \
      jq kcat python3-confluent-kafka; } >&2 || true
fi
if has_jq; then echo shell; fi
if has_jq && has_kcat; then echo kcat; fi
if has_python; then echo python; fi
