package health.daybreak.reporting.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.daybreak.events.ClinicEvent;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.reporting.InMemoryProjections;
import health.daybreak.reporting.Story;
import health.daybreak.reporting.outcomes.CountedByHand.Counts;
import health.daybreak.reporting.projection.Projections;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Figures of projections that were fed one event at a time, late, twice and out of order, are those of counting by hand. */
class OutcomesEqualCountingByHandTest {

    /**
     * What happens to one patient.
     *
     * @param totals the PHQ-9 before each session; -1 where nobody answered
     * @param again whether the last of them was answered twice, with half the total
     * @param followUpAfter days after the last session; 0 for none
     */
    record Script(int screened, List<Integer> totals, boolean again, int followUpAfter, boolean discontinued) {}

    @Property(tries = 300)
    void whateverOrderAndRepetitionTheEventsComeIn(@ForAll("clinics") List<Script> clinic, @ForAll Random random) {
        List<List<ClinicEvent>> patients = new ArrayList<>();
        for (int i = 0; i < clinic.size(); i++) {
            patients.add(tell("patient-" + i, clinic.get(i)));
        }
        CountedByHand expected = new CountedByHand(patients, Story.startOf(9));

        assertFigures(figures(patients, random), expected);
    }

    private static void assertFigures(OutcomeFigures figures, CountedByHand expected) {
        for (OutcomeRow row : figures.rows()) {
            if (row.sessionNumber() != null) {
                assertThat(counts(row)).isEqualTo(expected.beforeSession(row.sessionNumber()));
            }
        }
        for (OutcomeRow row : figures.weeks()) {
            assertThat(counts(row))
                    .as("week %s", row.week())
                    .isEqualTo(expected.inWeek(Objects.requireNonNull(row.week())));
        }
        for (Curve.Day day : Objects.requireNonNull(figures.timeToResponse()).steps()) {
            assertThat(day.percent().doubleValue())
                    .isCloseTo(100 * expected.withoutResponse(day.day()), within(0.05 + 1e-9));
        }
    }

    private static OutcomeFigures figures(List<List<ClinicEvent>> patients, Random random) {
        List<Received<ClinicEvent>> deliveries = new ArrayList<>(InMemoryProjections.deliveries(
                patients.stream().flatMap(List::stream).toList()));
        deliveries.addAll(List.copyOf(deliveries.subList(0, random.nextInt(deliveries.size() + 1))));
        Collections.shuffle(deliveries, random);
        Projections projections = InMemoryProjections.empty();
        deliveries.forEach(delivery -> InMemoryProjections.deliver(delivery, projections));
        return OutcomeFigures.of(
                Criteria.PHQ_9,
                Criteria.FOLLOW_UP,
                projections.journeys().ofClinic(),
                projections.sessions().ofClinic(),
                Story.startOf(9));
    }

    private static Counts counts(OutcomeRow row) {
        return new Counts(
                row.reached(), row.analysed(), courses(row.response()), courses(row.remission()), courses(row.worse()));
    }

    private static int courses(@Nullable Share share) {
        return Objects.requireNonNull(share).courses();
    }

    private static List<ClinicEvent> tell(String patient, Script script) {
        Story story = Story.of(patient);
        if (script.screened() >= 20) {
            story.scoredAtScreening("PHQ-9", script.screened() - 1);
        }
        story.eligible(script.screened() < 8 ? null : script.screened()).started();
        int number = 0;
        for (int total : script.totals()) {
            story.booked(++number);
            if (total >= 0) {
                story.scoredBefore(number, "PHQ-9", total);
            }
            story.completed(number);
        }
        if (number > 0 && script.again()) {
            story.scoredBefore(number, "PHQ-9", Math.max(0, script.totals().getLast()) / 2);
        }
        if (number > 0 && script.followUpAfter() > 0) {
            story.followedUp(number, script.followUpAfter(), script.screened() / 3);
        }
        return (script.discontinued() ? story.discontinued() : story).events();
    }

    @Provide
    Arbitrary<List<Script>> clinics() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 27),
                        Arbitraries.integers().between(-1, 27).list().ofMaxSize(6),
                        Arbitraries.of(true, false),
                        Arbitraries.of(0, 0, 3, 14, 20, 31, 40),
                        Arbitraries.of(true, false, false))
                .as(Script::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }
}
