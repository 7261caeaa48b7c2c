#!/usr/bin/python3
"""Completed and missed sessions by clinic and ISO week, from the first event on daybreak.sessions to where the topic ends now.

Reads headers only: what happened, when, in which clinic. Needs confluent_kafka (Debian: python3-confluent-kafka).
../README.md says how to run it.
"""

import re
import sys
from collections import Counter
from datetime import date

from confluent_kafka import Consumer, KafkaException, TopicPartition

TOPIC = "daybreak.sessions"
SECONDS = 15

# What is counted, in any version: version 1 is understood, another is a reason to look at this program again.
COUNTED = re.compile(r"daybreak\.session\.(completed|missed)\.v([0-9]+)")


def events(brokers):
    """The headers of each event. No offset is committed: where it is lies in this program alone."""
    consumer = Consumer({
        "bootstrap.servers": brokers,
        "group.id": "analyst-sessions-by-week",  # asked for by the library; nothing is kept under it
        "enable.auto.commit": False,
    })
    try:
        topic = consumer.list_topics(TOPIC, SECONDS).topics[TOPIC]
        if topic.error:
            raise KafkaException(topic.error)
        ends = {}
        for partition in topic.partitions:
            first, end = consumer.get_watermark_offsets(TopicPartition(TOPIC, partition), SECONDS)
            if first < end:
                ends[partition] = end
                consumer.incremental_assign([TopicPartition(TOPIC, partition, first)])
        while ends:
            event = consumer.poll(SECONDS)
            if event is None:
                raise TimeoutError(f"the broker said nothing for {SECONDS} seconds")
            if event.error():
                raise KafkaException(event.error())
            # What was said since the ends were asked for belongs to the next run.
            if event.offset() < ends.get(event.partition(), 0):
                yield {name: value.decode() for name, value in event.headers() or [] if value is not None}
            if event.offset() + 1 >= ends.get(event.partition(), 0):
                ends.pop(event.partition(), None)
    finally:
        consumer.close()


def main(brokers):
    seen, weeks, count = set(), {}, Counter()
    for event in events(brokers):
        count["events"] += 1
        counted = COUNTED.fullmatch(event.get("ce_type", ""))
        if not counted:
            count["other types"] += 1
        elif counted[2] != "1":
            count["other versions"] += 1
        elif (event["ce_source"], event["ce_id"]) in seen:
            count["repeated"] += 1
        else:
            seen.add((event["ce_source"], event["ce_id"]))
            year, week, _ = date.fromisoformat(event["ce_time"][:10]).isocalendar()
            weeks.setdefault((event["ce_clinicid"], f"{year}-W{week:02}"), Counter())[counted[1]] += 1
    print("clinic", "week", "completed", "missed", sep="\t")
    for (clinic, week), facts in sorted(weeks.items()):
        print(clinic, week, facts["completed"], facts["missed"], sep="\t")
    print(f"# {count['events']} events: {count['repeated']} repeated, {count['other types']} of other types,"
          f" {count['other versions']} of other versions")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: sessions_by_week.py <bootstrap servers>; ./daybreak info shows them")
    try:
        main(sys.argv[1])
    except (KafkaException, TimeoutError) as unavailable:
        sys.exit(f"Nothing was counted: {unavailable}")
