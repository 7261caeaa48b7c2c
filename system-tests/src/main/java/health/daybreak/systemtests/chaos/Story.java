package health.daybreak.systemtests.chaos;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Everything the topics hold, by source and subject: the events' ids by sequence, and their types. */
final class Story {

    /** One subject as one service tells of it. */
    record Pair(String topic, String source, String subject) {}

    private final Map<Pair, TreeMap<Long, Set<String>>> ids = new HashMap<>();
    private final Map<Pair, TreeMap<Long, String>> types = new HashMap<>();
    private final Set<String> deadLetters = new HashSet<>();

    void add(ConsumerRecord<String, byte[]> record) {
        if (record.topic().endsWith(".dlq")) {
            deadLetters.add(record.topic() + "@" + record.partition() + "-" + record.offset());
            return;
        }
        if (record.value() == null || header(record, "ce_sequence").isEmpty()) {
            return;
        }
        Pair pair = new Pair(record.topic(), header(record, "ce_source"), header(record, "ce_subject"));
        long sequence = Long.parseLong(header(record, "ce_sequence"));
        ids.computeIfAbsent(pair, added -> new TreeMap<>())
                .computeIfAbsent(sequence, added -> new HashSet<>())
                .add(header(record, "ce_id"));
        types.computeIfAbsent(pair, added -> new TreeMap<>()).put(sequence, header(record, "ce_type"));
    }

    Set<Pair> pairs() {
        return ids.keySet();
    }

    Set<String> deadLetters() {
        return deadLetters;
    }

    /** The highest sequence of a pair; 0 when the topics know nothing of it. */
    long last(Pair pair) {
        TreeMap<Long, Set<String>> known = ids.get(pair);
        return known == null ? 0 : known.lastKey();
    }

    /** The highest sequence of a pair among events of these types; 0 when there is none. */
    long last(Pair pair, Set<String> ofTypes) {
        return types.getOrDefault(pair, new TreeMap<>()).descendingMap().entrySet().stream()
                .filter(event -> ofTypes.contains(event.getValue()))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(0L);
    }

    /** The types of a pair's events. */
    Set<String> types(Pair pair) {
        return Set.copyOf(types.getOrDefault(pair, new TreeMap<>()).values());
    }

    /** How often an event of this type stands on the topics, repetitions with the same id counted once. */
    long count(String type, String subject) {
        return types.entrySet().stream()
                .filter(entry -> entry.getKey().subject().equals(subject))
                .flatMap(entry -> entry.getValue().values().stream())
                .filter(type::equals)
                .count();
    }

    /** In words: every gap in a sequence, and every sequence that two different events claim. */
    Stream<String> faults() {
        return ids.entrySet().stream().flatMap(entry -> {
            Pair pair = entry.getKey();
            TreeMap<Long, Set<String>> known = entry.getValue();
            Stream<String> gap = known.size() == known.lastKey()
                    ? Stream.empty()
                    : Stream.of(pair + ": " + known.size() + " events, but the last is number " + known.lastKey());
            Stream<String> doubled = known.entrySet().stream()
                    .filter(one -> one.getValue().size() > 1)
                    .map(one -> pair + ": number " + one.getKey() + " stands for " + one.getValue());
            // A compacted topic keeps only the newest of each key.
            return List.of("daybreak.contacts", "daybreak.staff").contains(pair.topic())
                    ? doubled
                    : Stream.concat(gap, doubled);
        });
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
