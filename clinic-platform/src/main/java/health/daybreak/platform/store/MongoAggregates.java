package health.daybreak.platform.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import health.daybreak.events.ClinicEvent;
import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Reaction;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JavaType;

/** Aggregates in one MongoDB collection. Needs nothing of the store but that one document changes in one step. */
public class MongoAggregates<S> implements Aggregates<S> {

    /** A save that loses this many races in a row gives up; each loss means that somebody else's save went through. */
    private static final int MOST_RACES = 100;

    private static final int NO_LIMIT = 0;

    private final AggregateStore store;
    private final String name;
    private final JavaType stateType;
    private final MongoCollection<Document> collection;
    private final BulkSaves bulk;
    private final KnownStates<S> known = new KnownStates<>();

    /** @param indexes what the searches of this collection need, for example {@code ascending("clinicId", "state.day")} */
    public MongoAggregates(AggregateStore store, String collection, Class<S> stateType, Bson... indexes) {
        this(store, collection, store.mapper().type(stateType), indexes);
    }

    /** The same for a state that has a type parameter. */
    protected MongoAggregates(AggregateStore store, String collection, TypeReference<S> stateType, Bson... indexes) {
        this(store, collection, store.mapper().type(stateType), indexes);
    }

    private MongoAggregates(AggregateStore store, String collection, JavaType stateType, Bson... indexes) {
        this.store = store;
        this.name = collection;
        this.stateType = stateType;
        this.collection = store.register(collection, List.of(indexes));
        this.bulk = new BulkSaves(this.collection);
    }

    @Override
    public Optional<Stored<S>> find(String id) {
        return Optional.ofNullable(read(id)).filter(this::visible).map(this::stored);
    }

    @Override
    public Stored<S> get(String id) {
        return find(id).orElseThrow(() -> Refused.notFound(singular(), id));
    }

    @Override
    public Stored<S> create(String id, Change<S> change) {
        Document there = null;
        for (int race = 0; race < MOST_RACES; race++) {
            Save save = save(id, there, change.state(), change.events(), new Inbox(there));
            if (write(save)) {
                return new Stored<>(id, save.version(), change.state());
            }
            there = read(id);
            if (there != null && Save.forgotten(there)) {
                throw Refused.conflict(
                        code() + "-erased", "What was kept under this id was erased for good; use another.", Map.of());
            }
            if (there != null && there.get("state") != null) {
                return answerRepeated(there);
            }
        }
        throw lostTooManyRaces(id);
    }

    @Override
    public Stored<S> change(String id, Function<S, Change<S>> decide) {
        return change(id, null, decide);
    }

    @Override
    public Stored<S> change(String id, long expectedVersion, Function<S, Change<S>> decide) {
        return change(id, Long.valueOf(expectedVersion), decide);
    }

    private Stored<S> change(String id, @Nullable Long expectedVersion, Function<S, Change<S>> decide) {
        for (int race = 0; race < MOST_RACES; race++) {
            Document document = read(id);
            if (document == null || !visible(document)) {
                throw Refused.notFound(singular(), id);
            }
            if (Pasts.handled(document, Cause.current())) {
                return stored(document);
            }
            Stored<S> current = stored(document);
            Pasts.requireSeen(document, expectedVersion);
            Change<S> change = decide.apply(current.state());
            if (change.events().isEmpty() && change.state().equals(current.state())) {
                return current;
            }
            Save save = save(id, document, change.state(), change.events(), new Inbox(document));
            if (write(save)) {
                return new Stored<>(id, save.version(), change.state());
            }
        }
        throw lostTooManyRaces(id);
    }

    @Override
    public <E extends ClinicEvent> void react(String id, Received<E> event, Reaction<S, E> reaction) {
        react(id, event, reaction, true);
    }

    @Override
    public <E extends ClinicEvent> void reactToLatest(String id, Received<E> event, Reaction<S, E> reaction) {
        react(id, event, reaction, false);
    }

    private <E extends ClinicEvent> void react(String id, Received<E> event, Reaction<S, E> reaction, boolean inOrder) {
        Arrival<E> arrival = new Arrival<>(id, event, Cause.current());
        for (int race = 0; race < MOST_RACES; race++) {
            Save save = applied(id, read(id), List.of(arrival), reaction, inOrder);
            if (save == null || write(save)) {
                return;
            }
        }
        throw lostTooManyRaces(id);
    }

    /**
     * The same as {@link #react} for many events of many documents, in this order for each of them: with one question to the
     * store and one write of all the documents that change.
     */
    protected <E extends ClinicEvent> void reactAll(List<Arrival<E>> arrivals, Reaction<S, E> reaction) {
        Map<String, List<Arrival<E>>> byDocument =
                arrivals.stream().collect(Collectors.groupingBy(Arrival::id, LinkedHashMap::new, Collectors.toList()));
        for (int race = 0; race < MOST_RACES; race++) {
            Map<String, Document> read = bulk.read(byDocument.keySet());
            List<Save> saves = byDocument.entrySet().stream()
                    .map(one -> applied(one.getKey(), read.get(one.getKey()), one.getValue(), reaction, true))
                    .filter(Objects::nonNull)
                    .toList();
            boolean whole = bulk.write(saves);
            // Which of them were lost nobody says, so the relay asks the store what each has to send.
            saves.stream()
                    .filter(save -> !save.events().isEmpty())
                    .forEach(save -> store.eventsPending(name, save.id(), List.of()));
            // Those of a round that was lost in part know their events the next time, and are left alone.
            if (whole) {
                return;
            }
        }
        throw lostTooManyRaces(byDocument.keySet().iterator().next());
    }

    /** What to write once these events are applied; null when the document knows them all. */
    private <E extends ClinicEvent> @Nullable Save applied(
            String id,
            @Nullable Document document,
            List<Arrival<E>> arrivals,
            Reaction<S, E> reaction,
            boolean inOrder) {
        Inbox inbox = new Inbox(document);
        List<Arrival<E>> news = arrivals.stream()
                .filter(arrival -> !inbox.knows(arrival.event().envelope()))
                .toList();
        if (news.isEmpty()) {
            return null;
        }
        S before = document == null || document.get("state") == null
                ? null
                : stored(document).state();
        Reaction<S, E> effect = Save.forgotten(document) ? (state, late, envelope) -> null : reaction;
        Application<S, E> application = new Application<>(before, inbox, effect, store.codec());
        for (Arrival<E> arrival : news) {
            arrival.cause().run(() -> application.take(arrival.event(), inOrder));
        }
        return news.getLast().cause().call(() -> save(id, document, application.state(), application.raised(), inbox));
    }

    @Override
    public void forget(String id, @Nullable Long expectedVersion, Function<@Nullable S, List<ClinicEvent>> farewell) {
        for (int race = 0; race < MOST_RACES; race++) {
            Document document = read(id);
            if (document == null || !Cause.current().clinicId().equals(document.getString("clinicId"))) {
                throw Refused.notFound(singular(), id);
            }
            if (Pasts.handled(document, Cause.current())) {
                return;
            }
            Pasts.requireSeen(document, expectedVersion);
            S before = document.get("state") == null ? null : stored(document).state();
            Save save = save(id, document, null, farewell.apply(before), new Inbox(document));
            if (collection.updateOne(save.guard(), save.forgetting()).getMatchedCount() > 0) {
                tell(save);
                return;
            }
        }
        throw lostTooManyRaces(id);
    }

    @Override
    public void forgetForGood(String id) {
        for (int race = 0; race < MOST_RACES; race++) {
            Document document = read(id);
            if (Save.forgotten(document)) {
                return;
            }
            Save save = save(id, document, null, List.of(), new Inbox(document));
            boolean done = document == null
                    ? insert(save.insertForgotten())
                    : collection.updateOne(save.guard(), save.forgetting()).getMatchedCount() > 0;
            if (done) {
                return;
            }
        }
        throw lostTooManyRaces(id);
    }

    @Override
    public boolean forgotten(String id) {
        return Save.forgotten(read(id));
    }

    /** Forgets every document of this filter in the current cause's clinic, and tells nobody. */
    protected void forgetAll(Bson filter) {
        search(filter, null, NO_LIMIT).forEach(found -> forgetForGood(found.id()));
    }

    /**
     * How many of its latest saves a document remembers: as far back a repeated command is known for one, and a stale
     * version is told what has changed. More where a device may deliver late; each costs some 200 bytes.
     */
    protected int remembered() {
        return Save.REMEMBERED;
    }

    /** Stored aggregates of the current cause's clinic; fields of the state are named {@code state.<component>}. */
    protected List<Stored<S>> search(Bson filter, @Nullable Bson sort, int limit) {
        return searchAllClinics(
                Filters.and(Filters.eq("clinicId", Cause.current().clinicId()), filter), sort, limit);
    }

    /** The same for many, of each of which only a part is kept: they are never in memory all at once. */
    protected <T> List<T> searchEach(Bson filter, Function<Stored<S>, T> part) {
        return searchEach(filter, null, part);
    }

    /** The same, and some fields are left in the store; {@link #upcast} must do without them. */
    protected <T> List<T> searchEach(Bson filter, @Nullable Bson fields, Function<Stored<S>, T> part) {
        List<T> parts = new ArrayList<>();
        for (Document document : collection
                .find(Filters.and(
                        Filters.eq("clinicId", Cause.current().clinicId()), Filters.ne("state", null), filter))
                .projection(fields)) {
            parts.add(part.apply(stored(document)));
        }
        return parts;
    }

    /** Stored aggregates of all clinics: for timers and sweeps, never for an answer to a person. */
    protected List<Stored<S>> searchAllClinics(Bson filter, @Nullable Bson sort, int limit) {
        List<Stored<S>> found = new ArrayList<>();
        for (Document document : collection
                .find(Filters.and(Filters.ne("state", null), filter))
                .sort(sort)
                .limit(limit)) {
            found.add(stored(document));
        }
        return found;
    }

    /**
     * The same as {@link #search}, for what is read far more often than it changes: asks for versions first, and reads only
     * what is not known in its version yet.
     */
    protected List<Stored<S>> searchKnown(Bson filter, @Nullable Bson sort, int limit) {
        Bson ours = Filters.and(Filters.eq("clinicId", Cause.current().clinicId()), Filters.ne("state", null), filter);
        return known.find(collection, ours, sort, limit, this::stored);
    }

    /** A state as it is stored, in the form of today; for collections that an earlier version wrote in another. */
    protected Document upcast(Document state) {
        return state;
    }

    /** How an instant is written in a state, for filters: as text of a fixed width, which sorts by time. */
    protected static String asStored(Instant instant) {
        return StateMapper.text(instant);
    }

    /** The clinic of this document, for timers that act on behalf of it. */
    protected String clinicOf(String id) {
        return Objects.requireNonNull(read(id), id).getString("clinicId");
    }

    /** The collection itself, for counts and deletions that have no aggregate's meaning. */
    protected MongoCollection<Document> collection() {
        return collection;
    }

    private Save save(String id, @Nullable Document read, @Nullable S state, List<ClinicEvent> events, Inbox inbox) {
        Document written = state == null ? null : store.mapper().toDocument(state);
        return Save.of(
                id,
                read,
                written,
                events,
                inbox,
                remembered(),
                store.codec(),
                store.clock().instant());
    }

    private boolean write(Save save) {
        if (save.read() == null) {
            if (!insert(save.insert())) {
                return false;
            }
        } else if (collection.updateOne(save.guard(), save.update()).getMatchedCount() == 0) {
            return false;
        }
        tell(save);
        return true;
    }

    private void tell(Save save) {
        if (!save.events().isEmpty()) {
            store.eventsPending(name, save.id(), save.holdsAllPending() ? save.events() : List.of());
        }
    }

    private boolean insert(Document document) {
        try {
            collection.insertOne(document);
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        }
    }

    private Stored<S> answerRepeated(Document there) {
        if (visible(there) && Pasts.handled(there, Cause.current())) {
            return stored(there);
        }
        throw Refused.conflict(
                code() + "-exists", "There already is a " + singular() + " " + there.getString("_id") + ".", Map.of());
    }

    private @Nullable Document read(String id) {
        return collection.find(Filters.eq("_id", id)).first();
    }

    private boolean visible(Document document) {
        return document.get("state") != null
                && (!Cause.isBound() || Cause.current().clinicId().equals(document.getString("clinicId")));
    }

    private Stored<S> stored(Document document) {
        S state = store.mapper().fromDocument(upcast(document.get("state", Document.class)), stateType);
        return new Stored<>(
                document.getString("_id"), document.get("version", Number.class).longValue(), state);
    }

    private String singular() {
        return stateType
                .getRawClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(java.util.Locale.ROOT);
    }

    /** What it is, as a part of a problem's type, which knows no blanks. */
    private String code() {
        return singular().replace(' ', '-');
    }

    private IllegalStateException lostTooManyRaces(String id) {
        return new IllegalStateException("Saving " + singular() + " " + id + " lost " + MOST_RACES + " races in a row");
    }
}
