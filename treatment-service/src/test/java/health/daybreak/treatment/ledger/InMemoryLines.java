package health.daybreak.treatment.ledger;

import health.daybreak.events.ClinicEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Lines in memory; like the store, one put decides who is first. */
final class InMemoryLines implements Lines {

    private final ConcurrentHashMap<String, ConcurrentSkipListMap<Long, Line>> sites = new ConcurrentHashMap<>();
    final List<ClinicEvent> told = java.util.Collections.synchronizedList(new ArrayList<>());

    @Override
    public Optional<Line> at(String site, long sequence) {
        return Optional.ofNullable(of(site).get(sequence));
    }

    @Override
    public List<Line> all(String site) {
        return List.copyOf(of(site).values());
    }

    @Override
    public boolean add(Line line, List<ClinicEvent> events) {
        boolean first = of(line.site()).putIfAbsent(line.sequence(), line) == null;
        if (first) {
            told.addAll(events);
        }
        return first;
    }

    @Override
    public List<String> sites() {
        return sites.keySet().stream().sorted().toList();
    }

    @Override
    public List<Kept> kept(String site) {
        return all(site).stream()
                .map(line -> new Kept(line.sequence(), line, true))
                .toList();
    }

    private ConcurrentSkipListMap<Long, Line> of(String site) {
        return sites.computeIfAbsent(site, fresh -> new ConcurrentSkipListMap<>());
    }
}
