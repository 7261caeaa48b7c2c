package health.daybreak.treatment.ledger;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.model.Indexes;
import health.daybreak.events.ClinicEvent;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** A line is a document whose key is its site and number: the insert decides who was first, and carries the events. */
@Repository
class MongoLines extends MongoAggregates<Line> implements Lines {

    private static final int NO_LIMIT = 0;
    private static final String NUMBER = "state.sequence";
    private static final Set<String> FIELDS = Set.of("site", "sequence", "text", "previousHash", "hash");

    MongoLines(AggregateStore store) {
        super(store, "ledger", Line.class, Indexes.ascending("clinicId", NUMBER));
    }

    @Override
    public Optional<Line> at(String site, long sequence) {
        return find(key(site, sequence)).map(Stored::state);
    }

    @Override
    public List<Line> all(String site) {
        return searchAllClinics(eq("clinicId", site), ascending(NUMBER), NO_LIMIT).stream()
                .map(Stored::state)
                .toList();
    }

    @Override
    public boolean add(Line line, List<ClinicEvent> events) {
        try {
            return create(key(line.site(), line.sequence()), new Change<>(line, events))
                    .state()
                    .equals(line);
        } catch (Refused taken) {
            if (taken.code().equals("line-exists")) {
                return false;
            }
            throw taken;
        }
    }

    @Override
    public List<String> sites() {
        List<String> sites = new ArrayList<>();
        collection().distinct("clinicId", String.class).forEach(sites::add);
        sites.sort(Comparator.naturalOrder());
        return sites;
    }

    @Override
    public List<Kept> kept(String site) {
        List<Kept> kept = new ArrayList<>();
        for (Document document : collection().find(eq("clinicId", site))) {
            kept.add(kept(document, site));
        }
        kept.sort(Comparator.comparingLong(Kept::sequence));
        return kept;
    }

    private static Kept kept(Document document, String site) {
        Document state = document.get("state") instanceof Document there ? there : new Document();
        long sequence = state.get("sequence") instanceof Number number ? number.longValue() : 0;
        Line line = new Line(
                text(state, "site"), sequence, text(state, "text"), text(state, "previousHash"), text(state, "hash"));
        boolean sound = state.keySet().equals(FIELDS) && key(site, sequence).equals(document.get("_id"));
        return new Kept(sequence, line, sound);
    }

    private static String text(Document state, String field) {
        return state.get(field) instanceof String text ? text : "";
    }

    private static String key(String site, long sequence) {
        return "%s-%09d".formatted(site, sequence);
    }
}
