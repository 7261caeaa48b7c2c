package health.daybreak.reporting.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.events.ClinicEvent;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.reporting.Figures;
import health.daybreak.reporting.InMemoryProjections;
import health.daybreak.reporting.Story;
import health.daybreak.reporting.projection.GenerationStore;
import health.daybreak.reporting.projection.Generations;
import health.daybreak.reporting.projection.ProjectionStore;
import health.daybreak.reporting.projection.Projections;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuildGenerationTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final InMemoryGenerations generations = new InMemoryGenerations();
    private final InMemoryStore store = new InMemoryStore();
    private final List<Received<ClinicEvent>> topics = InMemoryProjections.deliveries(events());
    private int crashAfter = Integer.MAX_VALUE;
    private final BuildGeneration build =
            new BuildGeneration(generations, store, this::read, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void theFirstGenerationIsBuiltWithoutAnybodyAsking() {
        build.build();

        assertThat(generations.read().serving()).isEqualTo(1);
        assertThat(Figures.of(store.generation(1))).isEqualTo(Figures.of(asTold()));
    }

    @Test
    void nothingIsBuiltWhenNothingIsAskedFor() {
        build.build();
        build.build();

        assertThat(generations.read().serving()).isEqualTo(1);
    }

    @Test
    void aGenerationFromBeforeAsMuchWasKeptIsBuiltAnewWithoutAnybodyAsking() {
        generations.change(none -> new Generations(4, null, null, null, null));
        store.generation(4);

        build.build();

        assertThat(generations.read().serving()).isEqualTo(5);
        assertThat(served()).isEqualTo(Figures.of(asTold()));
        assertThat(store.generations).containsOnlyKeys(5);
    }

    @Test
    void aRebuildGivesTheSameFiguresAndDropsTheOldProjections() {
        build.build();
        Figures before = served();

        generations.change(current -> current.start("staff-manager", NOW));
        build.build();

        assertThat(generations.read().serving()).isEqualTo(2);
        assertThat(served()).isEqualTo(before);
        assertThat(store.generations).containsOnlyKeys(2);
    }

    static IntStream everyPlaceToCrash() {
        return IntStream.range(0, events().size());
    }

    @ParameterizedTest
    @MethodSource("everyPlaceToCrash")
    void aCrashAnywhereInARebuildEndsInTheRightFigures(int events) {
        build.build();
        Figures before = served();
        generations.change(current -> current.start("staff-manager", NOW));

        crashAfter = events;
        assertThatThrownBy(build::build).hasMessage("crash");
        assertThat(served())
                .as("the old generation is served as long as the new one is not whole")
                .isEqualTo(before);

        crashAfter = Integer.MAX_VALUE;
        build.build();
        assertThat(generations.read().serving()).isEqualTo(2);
        assertThat(served()).isEqualTo(before);
    }

    @Test
    void anEventThatTheLivingFeedDeliversDuringARebuildCountsOnce() {
        build.build();
        generations.change(current -> current.start("staff-manager", NOW));
        for (int live : generations.read().live()) {
            topics.forEach(delivery -> InMemoryProjections.deliver(delivery, store.generation(live)));
        }

        build.build();

        assertThat(served()).isEqualTo(Figures.of(asTold()));
    }

    private History.Read read(Projections projections, History.Progress progress) {
        int read = 0;
        for (Received<ClinicEvent> delivery : topics) {
            if (read++ == crashAfter) {
                throw new IllegalStateException("crash");
            }
            InMemoryProjections.deliver(delivery, projections);
            progress.reached(read, topics.size());
        }
        return new History.Read(read, 0);
    }

    private Figures served() {
        return Figures.of(
                store.generation(Objects.requireNonNull(generations.read().serving())));
    }

    private Projections asTold() {
        Projections projections = InMemoryProjections.empty();
        topics.forEach(delivery -> InMemoryProjections.deliver(delivery, projections));
        return projections;
    }

    private static List<ClinicEvent> events() {
        List<ClinicEvent> events = new ArrayList<>();
        events.addAll(Story.inTreatment("a", 20)
                .session(1, 20)
                .session(2, 9)
                .reminded(3)
                .events());
        events.addAll(Story.inTreatment("b", 17)
                .session(1, 17)
                .booked(2)
                .missed(2)
                .discontinued()
                .events());
        events.addAll(Story.of("c").declined().events());
        events.addAll(Story.inTreatment("d", 17)
                .session(1, 17)
                .adverseEvent(1, 1, 2, false)
                .session(2, 12)
                .adverseEvent(1, 2, 3, true)
                .events());
        return events;
    }

    private static final class InMemoryGenerations implements GenerationStore {

        private Generations current = Generations.none();

        @Override
        public Generations read() {
            return current;
        }

        @Override
        public Generations change(UnaryOperator<Generations> change) {
            current = change.apply(current);
            return current;
        }
    }

    private static final class InMemoryStore implements ProjectionStore {

        private final TreeMap<Integer, Projections> generations = new TreeMap<>();

        @Override
        public Projections generation(int number) {
            return generations.computeIfAbsent(number, n -> InMemoryProjections.empty());
        }

        @Override
        public void dropBefore(int number) {
            generations.headMap(number).clear();
        }
    }
}
