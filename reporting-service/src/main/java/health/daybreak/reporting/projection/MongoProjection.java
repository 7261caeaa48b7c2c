package health.daybreak.reporting.projection;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import health.daybreak.events.ClinicEvent;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.Arrival;
import health.daybreak.platform.store.EventDocument;
import health.daybreak.platform.store.MongoAggregates;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** One collection: a document for each state, and beside the state what was said that led to it. */
final class MongoProjection<S> extends MongoAggregates<Kept<S>> implements Projection<S> {

    private static final String FIRST_RECORDED_AT = "state.firstRecordedAt";
    private static final String WRITTEN_AT = "updatedAt";
    /** Of documents in which nothing waits there is nothing in this index. */
    private static final String WAITS_FOR_SOURCE = "waiting.source";

    private static final Bson WITHOUT_WHAT_WAS_SAID = com.mongodb.client.model.Projections.include(
            "version", "state.state", FIRST_RECORDED_AT, "state.lastRecordedAt");

    private static final int AT_ONCE = 1_000;

    private final Fold<S> fold;
    private final RecentStates<S> recent;

    MongoProjection(
            AggregateStore store,
            String collection,
            TypeReference<Kept<S>> type,
            Fold<S> fold,
            Clock clock,
            long most) {
        super(
                store,
                collection,
                type,
                Indexes.ascending("clinicId", FIRST_RECORDED_AT),
                Indexes.ascending("clinicId", WRITTEN_AT),
                Indexes.ascending(WAITS_FOR_SOURCE));
        this.fold = fold;
        this.recent = new RecentStates<>(new Source(), clock, System::nanoTime, most);
    }

    @Override
    public void tell(String id, Received<? extends ClinicEvent> event) {
        react(id, Projection.any(event), Projection.adding(fold));
    }

    @Override
    public void tellAll(List<Arrival<ClinicEvent>> arrivals) {
        reactAll(arrivals, Projection.adding(fold));
    }

    @Override
    public List<S> ofClinic() {
        return recent.of(Cause.current().clinicId());
    }

    @Override
    public List<S> ofClinic(Instant moment) {
        List<String> ids =
                searchEach(Filters.lte(FIRST_RECORDED_AT, asStored(moment)), WITHOUT_WHAT_WAS_SAID, Stored::id);
        return someAtOnce(
                        ids,
                        some -> searchEach(Filters.in("_id", some), stored -> stored.state()
                                .asKnownOn(moment, fold)))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** So many documents at once as the store puts together in memory without harm. */
    private static <T> List<T> someAtOnce(List<String> ids, Function<List<String>, List<T>> read) {
        List<T> all = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            all.addAll(read.apply(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))));
        }
        return all;
    }

    @Override
    public Optional<Instant> recordedSince() {
        return search(Filters.empty(), Sorts.ascending(FIRST_RECORDED_AT), 1).stream()
                .map(stored -> stored.state().firstRecordedAt())
                .findFirst();
    }

    @Override
    public List<Envelope> waiting() {
        List<Envelope> waiting = new ArrayList<>();
        for (Document document : collection()
                .find(Filters.gte(WAITS_FOR_SOURCE, ""))
                .projection(com.mongodb.client.model.Projections.include("waiting"))) {
            document.getList("waiting", Document.class).stream()
                    .map(EventDocument::envelope)
                    .forEach(waiting::add);
        }
        return waiting;
    }

    /** What was said may have been left in the store; before it was kept beside the state, there was only the state. */
    @Override
    protected Document upcast(Document state) {
        if (state.containsKey("told")) {
            return state;
        }
        if (state.containsKey("lastRecordedAt")) {
            return state.append("told", List.of());
        }
        return new Document("state", state)
                .append("firstRecordedAt", asStored(Instant.EPOCH))
                .append("lastRecordedAt", asStored(Instant.EPOCH))
                .append("told", List.of());
    }

    /** Nobody gives commands to a projection, so there is nothing to tell again. */
    @Override
    protected int remembered() {
        return 1;
    }

    private final class Source implements RecentStates.Source<S> {

        @Override
        public Map<String, Long> versions(@Nullable Instant since) {
            Bson written = since == null ? Filters.empty() : Filters.gte(WRITTEN_AT, asStored(since));
            Map<String, Long> versions = new HashMap<>();
            for (Document document : collection()
                    .find(Filters.and(
                            Filters.eq("clinicId", Cause.current().clinicId()), Filters.ne("state", null), written))
                    .projection(com.mongodb.client.model.Projections.include("version"))) {
                versions.put(
                        document.getString("_id"),
                        document.get("version", Number.class).longValue());
            }
            return versions;
        }

        @Override
        public List<Stored<S>> states(Collection<String> ids) {
            return someAtOnce(List.copyOf(ids), some -> latest(Filters.in("_id", some)));
        }

        /** What was said is left in the store: it is many times as large, and nobody asks for it here. */
        private List<Stored<S>> latest(Bson filter) {
            return searchEach(
                    filter,
                    WITHOUT_WHAT_WAS_SAID,
                    stored -> new Stored<>(
                            stored.id(), stored.version(), stored.state().state()));
        }
    }
}
