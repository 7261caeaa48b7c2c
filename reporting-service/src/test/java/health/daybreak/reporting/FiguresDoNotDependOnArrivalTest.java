package health.daybreak.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.ClinicEvent;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.reporting.projection.Projections;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Topics are read side by side and deliver at least once: whatever order and repetition comes of it, the figures stand. */
class FiguresDoNotDependOnArrivalTest {

    /** What happens to one patient. */
    record Script(boolean eligible, int sessions, int baseline, int change, Turn turn, boolean followedUp) {}

    /** What else happens on the way. */
    enum Turn {
        NONE,
        MOVED_ACROSS_THE_MONTH,
        CANCELLED_LATE,
        MISSED,
        HELD_AND_ALERTED,
        ABORTED,
        HARMED_AND_ASSESSED_AGAIN,
        DISCONTINUED,
        NOT_REMINDED
    }

    private static final List<String> LEVELS = List.of("NONE", "LOW", "MODERATE", "HIGH");

    @Property(tries = 200)
    void anyInterleavingOfTopicsWithDuplicatesGivesTheSameFigures(
            @ForAll("clinics") List<Script> clinic, @ForAll Random random) {
        List<Received<ClinicEvent>> inOrder = deliveries(clinic);
        Projections expected = InMemoryProjections.empty();
        inOrder.forEach(delivery -> InMemoryProjections.deliver(delivery, expected));

        List<Received<ClinicEvent>> asTheyCome = new ArrayList<>(inOrder);
        asTheyCome.addAll(inOrder.subList(0, random.nextInt(inOrder.size() + 1)));
        Collections.shuffle(asTheyCome, random);
        Projections actual = InMemoryProjections.empty();
        asTheyCome.forEach(delivery -> InMemoryProjections.deliver(delivery, actual));

        assertThat(Figures.of(actual)).isEqualTo(Figures.of(expected));
    }

    @Property(tries = 50)
    void readingEverythingAgainOverWhatIsThereChangesNothing(@ForAll("clinics") List<Script> clinic) {
        List<Received<ClinicEvent>> history = deliveries(clinic);
        Projections projections = InMemoryProjections.empty();
        history.forEach(delivery -> InMemoryProjections.deliver(delivery, projections));
        Figures before = Figures.of(projections);

        history.forEach(delivery -> InMemoryProjections.deliver(delivery, projections));

        assertThat(Figures.of(projections)).isEqualTo(before);
    }

    @Provide
    Arbitrary<List<Script>> clinics() {
        return Combinators.combine(
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(5, 27),
                        Arbitraries.integers().between(-20, 6),
                        Arbitraries.of(Turn.class),
                        Arbitraries.of(true, false))
                .as(Script::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static List<Received<ClinicEvent>> deliveries(List<Script> clinic) {
        List<ClinicEvent> events = new ArrayList<>();
        for (int i = 0; i < clinic.size(); i++) {
            events.addAll(tell("patient-" + i, clinic.get(i)).events());
        }
        return InMemoryProjections.deliveries(events);
    }

    private static Story tell(String patient, Script script) {
        if (!script.eligible()) {
            return Story.of(patient).declined();
        }
        Story story = Story.inTreatment(patient, script.baseline(), script.sessions() % 2 == 0 ? "IV" : "IM");
        for (int number = 1; number <= script.sessions(); number++) {
            int total = Math.clamp(script.baseline() + (long) script.change() * number / 6, 0, 27);
            story.session(number, total)
                    .scoredBefore(number, "GAD-7", total / 2)
                    .ratedBefore(number, LEVELS.get(total / 7))
                    .reminded(number);
        }
        turn(story, script.turn());
        if (script.followedUp() && script.sessions() > 0) {
            story.followedUp(script.sessions(), 20, 4);
        }
        return script.sessions() == 6 ? story.courseCompleted() : story;
    }

    private static void turn(Story story, Turn turn) {
        switch (turn) {
            case NONE -> {}
            case MOVED_ACROSS_THE_MONTH -> story.booked(7).moved(7, Story.startOf(20));
            case CANCELLED_LATE -> story.booked(7).cancelled(7, true);
            case MISSED -> story.booked(7).missed(7);
            case HELD_AND_ALERTED -> story.booked(7).arrived(7).held(7).alert(7);
            case ABORTED -> story.booked(7).arrived(7).aborted(7);
            case HARMED_AND_ASSESSED_AGAIN ->
                story.booked(7)
                        .arrived(7)
                        .adverseEvent(7, 1, 4, true)
                        .adverseEvent(7, 2, 3, true)
                        .aborted(7)
                        .adverseEvent(7, 3, 2, false);
            case DISCONTINUED -> story.discontinued();
            case NOT_REMINDED -> story.notReminded(8);
        }
    }
}
