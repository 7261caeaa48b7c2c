package health.daybreak.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.ClinicEvent;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.reporting.CountedOutcomes.Group;
import health.daybreak.reporting.Histories.Script;
import health.daybreak.reporting.outcomes.GroupRow;
import health.daybreak.reporting.outcomes.OutcomeGroups;
import health.daybreak.reporting.projection.Known;
import health.daybreak.reporting.projection.Projections;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/**
 * Topics are read side by side, deliver at least once, and tell of things when somebody got round to it: whatever order and
 * repetition comes of it, the figures are those of counting, to the last byte of the answer.
 */
class FiguresDoNotDependOnArrivalTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Property(tries = 200)
    void figuresThatGrewEventByEventAreThoseOfARebuildAndThoseOfCounting(
            @ForAll("clinics") List<Script> clinic, @ForAll Random random) {
        List<Received<ClinicEvent>> history = Histories.recorded(Histories.events(clinic), random);

        Figures grown = Figures.of(asTheyCome(history, random));
        Figures rebuilt = Figures.of(inOrder(history));

        assertThat(json(grown)).isEqualTo(json(rebuilt));
        assertCounted(grown, history);
    }

    @Property(tries = 100)
    void figuresAsKnownAtAnyTimeAreThoseOfCountingWhatHadBeenRecorded(
            @ForAll("clinics") List<Script> clinic, @ForAll Random random) {
        List<Received<ClinicEvent>> history = Histories.recorded(Histories.events(clinic), random);
        Projections grown = asTheyCome(history, random);

        for (int asked = 0; asked < 4; asked++) {
            Instant moment = history.get(random.nextInt(history.size()))
                    .envelope()
                    .time()
                    .plus(Duration.ofMinutes(random.nextInt(3) - 1L));
            List<Received<ClinicEvent>> byThen = history.stream()
                    .filter(delivery -> !delivery.envelope().time().isAfter(moment))
                    .toList();

            Figures asKnown = Figures.of(Known.asOf(grown, moment));

            assertThat(json(asKnown)).isEqualTo(json(Figures.of(Known.asOf(inOrder(byThen), moment))));
            assertCounted(asKnown, byThen);
        }
    }

    @Property(tries = 50)
    void readingEverythingAgainOverWhatIsThereChangesNothing(
            @ForAll("clinics") List<Script> clinic, @ForAll Random random) {
        List<Received<ClinicEvent>> history = Histories.recorded(Histories.events(clinic), random);
        Projections projections = inOrder(history);
        Figures before = Figures.of(projections);

        history.forEach(delivery -> InMemoryProjections.deliver(delivery, projections));

        assertThat(Figures.of(projections)).isEqualTo(before);
    }

    @Provide
    Arbitrary<List<Script>> clinics() {
        return Histories.clinics();
    }

    private static void assertCounted(Figures figures, List<Received<ClinicEvent>> history) {
        List<ClinicEvent> events = history.stream()
                .map(delivery -> Objects.requireNonNull(delivery.data()))
                .toList();
        CountedFromEvents counted = new CountedFromEvents(events);
        CountedOutcomes outcomes = new CountedOutcomes(events);
        assertThat(json(figures.funnel())).isEqualTo(json(counted.funnel()));
        assertThat(json(figures.byMonth())).isEqualTo(json(counted.sessionsByMonth()));
        assertThat(json(figures.curves())).isEqualTo(json(outcomes.curves()));
        assertThat(beforeSessions(figures.byDose())).isEqualTo(outcomes.dosesBeforeSessions());
        assertThat(beforeSessions(figures.byClinic())).isEqualTo(outcomes.clinicsBeforeSessions());
        assertThat(json(figures.messages())).isEqualTo(json(counted.messages()));
        assertThat(json(figures.adverseEvents())).isEqualTo(json(counted.adverseEvents()));
    }

    private static List<Group> beforeSessions(OutcomeGroups figures) {
        List<Group> groups = new ArrayList<>();
        for (OutcomeGroups.GroupedPoint point : figures.points()) {
            if (point.sessionNumber() != null) {
                for (GroupRow row : point.groups()) {
                    int responding = Objects.requireNonNull(
                                    row.shares().getFirst().share())
                            .courses();
                    groups.add(new Group(
                            point.sessionNumber(),
                            row.group(),
                            Objects.requireNonNull(row.analysed()),
                            Objects.requireNonNull(row.missing()),
                            responding));
                }
            }
        }
        return groups;
    }

    private static Projections inOrder(List<Received<ClinicEvent>> history) {
        Projections projections = InMemoryProjections.empty();
        history.forEach(delivery -> InMemoryProjections.deliver(delivery, projections));
        return projections;
    }

    /** In any order, some of them twice. */
    private static Projections asTheyCome(List<Received<ClinicEvent>> history, Random random) {
        List<Received<ClinicEvent>> deliveries = new ArrayList<>(history);
        deliveries.addAll(history.subList(0, random.nextInt(history.size() + 1)));
        Collections.shuffle(deliveries, random);
        return inOrder(deliveries);
    }

    private static String json(Object figures) {
        return JSON.writeValueAsString(figures);
    }
}
