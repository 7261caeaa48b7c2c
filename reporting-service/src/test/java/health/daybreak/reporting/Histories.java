package health.daybreak.reporting;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.EventCatalogue;
import health.daybreak.platform.aggregate.Received;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random histories of small clinics, for properties. */
final class Histories {

    /**
     * What happens to one patient.
     *
     * @param firstMilligrams given in the first session to somebody of 80 kg; empty where nobody tells the weight
     */
    record Script(
            boolean eligible,
            int sessions,
            int baseline,
            int change,
            String firstMilligrams,
            Turn turn,
            boolean followedUp) {}

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
        NOT_REMINDED,
        MAINTAINED,
        OFFERED,
        FLAGGED_AND_SIGNING,
        FOUND_TO_BE_SOMEBODY_ELSE,
        ERASED
    }

    /** Event number 0 of a history is recorded at some time after this. */
    static final Instant OPENED = Instant.parse("2026-11-02T12:00:00Z");

    private static final int MOST_MINUTES = 4_000;

    private static final List<String> LEVELS = List.of("NONE", "LOW", "MODERATE", "HIGH");

    private Histories() {}

    static Arbitrary<List<Script>> clinics() {
        return Combinators.combine(
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(5, 27),
                        Arbitraries.integers().between(-20, 6),
                        Arbitraries.of("", "0.0", "20.0", "35.5", "35.6", "40.0", "43.6", "60.0"),
                        Arbitraries.of(Turn.class),
                        Arbitraries.of(true, false))
                .as(Script::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    static List<ClinicEvent> events(List<Script> clinic) {
        List<ClinicEvent> events = new ArrayList<>();
        for (int i = 0; i < clinic.size(); i++) {
            events.addAll(tell("patient-" + i, clinic.get(i)).events());
        }
        return events;
    }

    /**
     * These events as they would be published: those of one source about one subject recorded one after the other, all
     * others whenever somebody got round to it.
     */
    static List<Received<ClinicEvent>> recorded(List<ClinicEvent> events, Random random) {
        Map<String, Instant> last = new HashMap<>();
        List<Instant> times = new ArrayList<>();
        for (ClinicEvent event : events) {
            String pair = EventCatalogue.of(event).source() + " " + event.subject();
            Instant time = last.getOrDefault(pair, OPENED).plusSeconds(60L * random.nextInt(MOST_MINUTES));
            last.put(pair, time);
            times.add(time);
        }
        return InMemoryProjections.deliveries(events, times::get);
    }

    private static Story tell(String patient, Script script) {
        if (!script.eligible()) {
            return Story.of(patient).declined();
        }
        Story story = Story.inTreatment(patient, script.baseline(), script.sessions() % 2 == 0 ? "IV" : "IM");
        for (int number = 1; number <= script.sessions(); number++) {
            int total = Math.clamp(script.baseline() + (long) script.change() * number / 6, 0, 27);
            String milligrams = number == 1 ? script.firstMilligrams() : "40.0";
            (milligrams.isEmpty() ? story.session(number, total) : story.dosed(number, total, milligrams))
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
            case HELD_AND_ALERTED ->
                story.booked(7)
                        .arrived(7)
                        .held(7)
                        .overridden(7, "BLOOD_PRESSURE")
                        .alert(7)
                        .checked("URINARY", 40);
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
            case MAINTAINED -> story.maintenance(7, 14).scoredBefore(8, "PHQ-9", 9);
            case OFFERED ->
                story.offered("offer-" + story.patient(), 10).offerEnded("offer-" + story.patient(), "TAKEN", 25);
            case FLAGGED_AND_SIGNING ->
                story.flagged("HIGH")
                        .acknowledged(70)
                        .decided(90)
                        .mustSign("TREATMENT_IV", 0, 1)
                        .consented("TREATMENT_IV", 2, 10)
                        .consented("TREATMENT_IV", 8, 300)
                        .consented("MESSAGES_SMS", 0, 300)
                        .revoked("MESSAGES_SMS", 3);
            case FOUND_TO_BE_SOMEBODY_ELSE -> story.mergedInto("somebody-else");
            case ERASED -> story.erased();
        }
    }
}
