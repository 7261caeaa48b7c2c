package health.daybreak.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import health.daybreak.events.courses.CoursePhaseChanged;
import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.StaleVersion;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.messaging.EventCodec;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import health.daybreak.testkit.InMemoryAggregates;
import health.daybreak.testkit.Infrastructure;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every implementation of {@link Aggregates} promises: the real store's and the one that plain tests use. */
class AggregatesContractTest {

    private static final MongoClient CLIENT =
            MongoClients.create(Infrastructure.shared().storeUri());
    private static final EventCodec CODEC = new EventCodec();

    private final String id = UUID.randomUUID().toString();

    static Stream<Named<Aggregates<Shelf>>> stores() {
        AggregateStore store = new AggregateStore(
                CLIENT.getDatabase("contract"), Clock.systemUTC(), (collection, document, all) -> {});
        return Stream.of(
                Named.of("MongoAggregates", new MongoAggregates<>(store, "shelves", Shelf.class)),
                Named.of("InMemoryAggregates", new InMemoryAggregates<>()));
    }

    @AfterAll
    static void disconnect() {
        CLIENT.close();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void aStateComesBackAsItWasSaved(Aggregates<Shelf> shelves) {
        Shelf full = new Shelf(
                id,
                List.of("a"),
                new Shelf.Box(
                        new BigDecimal("35.10"), Instant.parse("2026-03-08T07:00:00.120Z"), LocalDate.of(2028, 2, 29)));
        asSomebody(() -> shelves.create(id, Change.to(full)));

        assertThat(asSomebody(() -> shelves.get(id))).isEqualTo(new Stored<>(id, 1, full));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatIsNotThereIsRefusedByName(Aggregates<Shelf> shelves) {
        assertThat(asSomebody(() -> shelves.find(id))).isEmpty();
        assertThatThrownBy(() -> asSomebody(() -> shelves.get(id))).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void ofTwoPeopleWhoSawOneVersionTheSecondIsRefused(Aggregates<Shelf> shelves) {
        asSomebody(() -> shelves.create(id, Change.to(Shelf.empty(id))));
        asSomebody(() -> shelves.change(id, 1, shelf -> shelf.put("first")));

        assertThatThrownBy(() -> asSomebody(() -> shelves.change(id, 1, shelf -> shelf.put("second"))))
                .isInstanceOf(StaleVersion.class);
        assertThat(asSomebody(() -> shelves.get(id)).state().items()).containsExactly("first");
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatAServiceOnlyAddsRefusesNobodyWhoSawTheVersionBefore(Aggregates<Shelf> shelves) {
        asSomebody(() -> shelves.create(id, Change.to(Shelf.empty(id))));
        addedByTheService(() -> shelves.change(id, shelf -> shelf.put("alarm")));

        Stored<Shelf> saved = asSomebody(() -> shelves.change(id, 1, shelf -> shelf.put("mine")));

        assertThat(saved.state().items()).containsExactly("alarm", "mine");
        assertThat(saved.version()).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatSomebodyChangedIsToldWhateverTheServiceAddedBeforeAndAfter(Aggregates<Shelf> shelves) {
        asSomebody(() -> shelves.create(id, Change.to(Shelf.empty(id))));
        addedByTheService(() -> shelves.change(id, shelf -> shelf.put("alarm")));
        asSomebody(() -> shelves.change(id, 1, shelf -> shelf.put("theirs")));
        addedByTheService(() -> shelves.change(id, shelf -> shelf.put("another alarm")));

        for (long seen : new long[] {1, 2}) {
            assertThatThrownBy(() -> asSomebody(() -> shelves.change(id, seen, shelf -> shelf.put("mine"))))
                    .isInstanceOf(StaleVersion.class);
        }
        assertThat(asSomebody(() -> shelves.change(id, 3, shelf -> shelf.put("mine")))
                        .version())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatChangedNothingRefusesNobodyAndAVersionThatNeverWasIsRefused(Aggregates<Shelf> shelves) {
        Stored<Shelf> seen = asSomebody(() -> shelves.create(id, Change.to(Shelf.empty(id))));
        asSomebody(() -> {
            shelves.reactToLatest(id, received(1, "unheeded"), (shelf, event, envelope) -> null);
            return id;
        });

        assertThatThrownBy(() -> asSomebody(() -> shelves.change(id, 9, shelf -> shelf.put("mine"))))
                .isInstanceOf(StaleVersion.class);
        assertThat(asSomebody(() -> shelves.change(id, seen.version(), shelf -> shelf.put("mine")))
                        .state()
                        .items())
                .containsExactly("mine");
    }

    @Test
    void whoSawAVersionThatIsNoLongerRememberedIsTold() {
        Aggregates<Shelf> shelves = stores().findFirst().orElseThrow().getPayload();
        asSomebody(() -> shelves.create(id, Change.to(Shelf.empty(id))));
        for (int alarm = 0; alarm < 21; alarm++) {
            String added = "alarm " + alarm;
            addedByTheService(() -> shelves.change(id, shelf -> shelf.put(added)));
        }
        assertThatThrownBy(() -> asSomebody(() -> shelves.change(id, 1, shelf -> shelf.put("mine"))))
                .isInstanceOf(StaleVersion.class);
        assertThat(asSomebody(() -> shelves.change(id, 2, shelf -> shelf.put("mine")))
                        .version())
                .isEqualTo(23);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void ofManyWhoSaveAtOnceNoneIsLost(Aggregates<Shelf> shelves) throws Exception {
        asSomebody(() -> shelves.create(id, Change.to(Shelf.empty(id))));
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Stored<Shelf>>> saves = IntStream.range(0, 16)
                    .mapToObj(n ->
                            people.submit(() -> asSomebody(() -> shelves.change(id, shelf -> shelf.put("item " + n)))))
                    .toList();
            for (Future<?> save : saves) {
                save.get();
            }
        }
        assertThat(asSomebody(() -> shelves.get(id)).state().items())
                .hasSize(16)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void aRepeatedCommandChangesNothingAndGetsTheSameAnswer(Aggregates<Shelf> shelves) {
        Supplier<Stored<Shelf>> create = () -> shelves.create(id, Change.to(Shelf.empty(id)));
        Supplier<Stored<Shelf>> put = () -> shelves.change(id, shelf -> shelf.put("once"));

        assertThat(withKey("key-1", create)).isEqualTo(withKey("key-1", create));
        assertThat(withKey("key-2", put)).isEqualTo(withKey("key-2", put));
        assertThat(asSomebody(() -> shelves.get(id)).state().items()).containsExactly("once");
    }

    @ParameterizedTest
    @MethodSource("stores")
    void creatingWhatIsThereIsRefused(Aggregates<Shelf> shelves) {
        asSomebody(() -> shelves.create(id, Change.to(Shelf.empty(id))));

        assertThatThrownBy(() -> asSomebody(() -> shelves.create(id, Change.to(Shelf.empty(id)))))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void anEventThatComesTwiceIsAppliedOnce(Aggregates<Shelf> shelves) {
        hear(shelves, 1, "one");
        hear(shelves, 1, "one");

        assertThat(asSomebody(() -> shelves.get(id)).state().items()).containsExactly("one");
    }

    @ParameterizedTest
    @MethodSource("stores")
    void eventsThatComeReversedAreAppliedInTheirOrder(Aggregates<Shelf> shelves) {
        hear(shelves, 3, "three");
        hear(shelves, 2, "two");
        assertThat(asSomebody(() -> shelves.find(id))).isEmpty();

        hear(shelves, 1, "one");
        assertThat(asSomebody(() -> shelves.get(id)).state().items()).containsExactly("one", "two", "three");
    }

    @ParameterizedTest
    @MethodSource("stores")
    void anEventOfAnUnknownTypeKeepsItsPlaceInTheOrder(Aggregates<Shelf> shelves) {
        hear(shelves, 1, "one");
        asSomebody(() -> {
            shelves.react(id, new Received<CoursePhaseChanged>(envelope(2), null, "{}"), Shelf::note);
            return id;
        });
        hear(shelves, 3, "three");

        assertThat(asSomebody(() -> shelves.get(id)).state().items()).containsExactly("one", "three");
    }

    @ParameterizedTest
    @MethodSource("stores")
    void onACompactedTopicTheNewestCounts(Aggregates<Shelf> shelves) {
        for (long sequence : new long[] {7, 3, 7}) {
            asSomebody(() -> {
                shelves.reactToLatest(id, received(sequence, "at " + sequence), Shelf::note);
                return id;
            });
        }
        assertThat(asSomebody(() -> shelves.get(id)).state().items()).containsExactly("at 7");
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatIsForgottenIsNotFoundAndNotMadeAgainByAnybodyOrAnything(Aggregates<Shelf> shelves) {
        asSomebody(() -> shelves.create(id, Change.to(Shelf.empty(id))));
        hear(shelves, 1, "one");
        forget(shelves, 2L);

        assertThat(asSomebody(() -> shelves.find(id))).isEmpty();
        hear(shelves, 2, "late");
        hear(shelves, 1, "repeated");
        assertThat(asSomebody(() -> shelves.find(id))).isEmpty();
        assertThatThrownBy(() -> asSomebody(() -> shelves.create(id, Change.to(Shelf.empty(id)))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("erased");
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whoSawAnOlderVersionForgetsNothing(Aggregates<Shelf> shelves) {
        asSomebody(() -> shelves.create(id, Change.to(Shelf.empty(id))));
        asSomebody(() -> shelves.change(id, shelf -> shelf.put("newer")));
        assertThatThrownBy(() -> forget(shelves, 1L)).isInstanceOf(StaleVersion.class);
        assertThat(asSomebody(() -> shelves.get(id)).state().items()).containsExactly("newer");
    }

    @ParameterizedTest
    @MethodSource("stores")
    void aFarewellMayRefuseAndAfterItNothingIsThereToBeSeen(Aggregates<Shelf> shelves) {
        asSomebody(() -> shelves.create(id, Change.to(Shelf.empty(id))));
        assertThatThrownBy(() -> asSomebody(() -> {
                    shelves.forget(id, null, shelf -> {
                        throw Refused.unprocessable("not-yet", "Not yet.");
                    });
                    return id;
                }))
                .isInstanceOf(Refused.class);
        assertThat(asSomebody(() -> shelves.find(id))).isPresent();

        forget(shelves, null);
        asSomebody(() -> {
            shelves.forget(id, null, shelf -> {
                assertThat(shelf).isNull();
                return List.of();
            });
            return id;
        });
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatIsForgottenBeforeItWasHeardOfIsNotMadeOfLateEventsEither(Aggregates<Shelf> shelves) {
        assertThat(shelves.forgotten(id)).isFalse();
        for (int time = 0; time < 2; time++) {
            asSomebody(() -> {
                shelves.forgetForGood(id);
                return id;
            });
        }
        hear(shelves, 1, "late");
        assertThat(shelves.forgotten(id)).isTrue();
        assertThat(asSomebody(() -> shelves.find(id))).isEmpty();
    }

    private void forget(Aggregates<Shelf> shelves, @Nullable Long seen) {
        asSomebody(() -> {
            shelves.forget(id, seen, shelf -> List.of(Shelf.event(id, "farewell")));
            return id;
        });
    }

    private void hear(Aggregates<Shelf> shelves, long sequence, String item) {
        asSomebody(() -> {
            shelves.react(id, received(sequence, item), Shelf::note);
            return id;
        });
    }

    private Received<CoursePhaseChanged> received(long sequence, String item) {
        CoursePhaseChanged event = Shelf.event(id, item);
        return new Received<>(envelope(sequence), event, CODEC.write(event));
    }

    private Envelope envelope(long sequence) {
        return new Envelope(
                "event-" + sequence,
                CoursePhaseChanged.TYPE,
                "/daybreak/scheduling",
                id,
                sequence,
                "patient",
                Instant.EPOCH,
                "riverside",
                "staff-test",
                "correlation",
                null,
                null);
    }

    private static <R> R asSomebody(Supplier<R> action) {
        return withKey(null, action);
    }

    private static void addedByTheService(Supplier<Stored<Shelf>> action) {
        Cause.ofService("shelf", "riverside", "clock").adding().call(action::get);
    }

    private static <R> R withKey(@Nullable String key, Supplier<R> action) {
        return new Cause("riverside", "staff-test", "correlation", null, key, key).call(action::get);
    }
}
