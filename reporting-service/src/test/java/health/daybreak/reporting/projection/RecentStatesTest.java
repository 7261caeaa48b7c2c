package health.daybreak.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.platform.aggregate.Stored;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecentStatesTest {

    private static final Instant OPENED = Instant.parse("2026-11-23T12:00:00Z");

    private final Shelf shelf = new Shelf();
    private Duration passed = Duration.ZERO;

    @Test
    void onlyWhatHasChangedIsReadAgain() {
        RecentStates<String> recent = recent(100);
        shelf.write("a", "one", Duration.ZERO);
        shelf.write("b", "two", Duration.ZERO);
        assertThat(recent.of("riverside")).containsExactlyInAnyOrder("one", "two");

        pass(Duration.ofHours(1));
        shelf.write("b", "two and more", Duration.ZERO);
        shelf.write("c", "three", Duration.ZERO);
        pass(Duration.ofSeconds(2));

        assertThat(recent.of("riverside")).containsExactlyInAnyOrder("one", "two and more", "three");
        assertThat(shelf.read).containsExactly("a", "b", "b", "c");
    }

    @Test
    void thePanelsOfAPageLookOnce() {
        RecentStates<String> recent = recent(100);
        shelf.write("a", "one", Duration.ZERO);
        List<String> first = recent.of("riverside");
        shelf.write("b", "two", Duration.ZERO);

        pass(Duration.ofMillis(900));
        assertThat(recent.of("riverside")).isSameAs(first);

        pass(Duration.ofMillis(200));
        assertThat(recent.of("riverside")).containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void whatAnInstanceWhoseClockIsBehindHasWrittenIsSeen() {
        RecentStates<String> recent = recent(100);
        shelf.write("a", "one", Duration.ZERO);
        assertThat(recent.of("riverside")).hasSize(1);

        pass(Duration.ofSeconds(2));
        shelf.write("b", "two", Duration.ofSeconds(50));

        assertThat(recent.of("riverside")).containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void whatWasWrittenByAClockThatIsFarOffOrWasTakenAwayIsSeenMinutesLater() {
        RecentStates<String> recent = recent(100);
        shelf.write("a", "one", Duration.ZERO);
        shelf.write("b", "two", Duration.ZERO);
        assertThat(recent.of("riverside")).hasSize(2);

        pass(Duration.ofMinutes(2));
        shelf.write("c", "three", Duration.ofHours(3));
        shelf.documents.remove("b");
        assertThat(recent.of("riverside")).containsExactlyInAnyOrder("one", "two");

        pass(Duration.ofMinutes(3));
        assertThat(recent.of("riverside")).containsExactlyInAnyOrder("one", "three");
    }

    @Test
    void theClinicThatWasAskedForLongestAgoIsForgottenWhenThereIsTooMuch() {
        RecentStates<String> recent = recent(3);
        shelf.write("a", "one", Duration.ZERO);
        shelf.write("b", "two", Duration.ZERO);
        recent.of("riverside");
        recent.of("lakeside");
        shelf.read.clear();

        pass(Duration.ofSeconds(2));
        assertThat(recent.of("lakeside")).hasSize(2);
        assertThat(shelf.read).isEmpty();
        assertThat(recent.of("riverside")).hasSize(2);
        assertThat(shelf.read).containsExactly("a", "b");
    }

    private RecentStates<String> recent(long most) {
        return new RecentStates<>(shelf, new Passing(), () -> passed.toNanos(), most);
    }

    private void pass(Duration time) {
        passed = passed.plus(time);
    }

    private record Document(long version, Instant writtenAt, String state) {}

    /** A store, and what was read of it. */
    private final class Shelf implements RecentStates.Source<String> {

        private final Map<String, Document> documents = new TreeMap<>();
        private final List<String> read = new ArrayList<>();

        void write(String id, String state, Duration behind) {
            documents.compute(
                    id,
                    (same, before) -> new Document(
                            before == null ? 1 : before.version() + 1,
                            OPENED.plus(passed).minus(behind),
                            state));
        }

        @Override
        public Map<String, Long> versions(@Nullable Instant since) {
            return documents.entrySet().stream()
                    .filter(one -> since == null || !one.getValue().writtenAt().isBefore(since))
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, one -> one.getValue().version()));
        }

        @Override
        public List<Stored<String>> states(Collection<String> ids) {
            return ids.stream().sorted().map(this::state).toList();
        }

        private Stored<String> state(String id) {
            Document document = documents.getOrDefault(id, new Document(0, OPENED, ""));
            read.add(id);
            return new Stored<>(id, document.version(), document.state());
        }
    }

    private final class Passing extends Clock {

        @Override
        public Instant instant() {
            return OPENED.plus(passed);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
