package health.daybreak.standalone.demo;

import health.daybreak.standalone.CommandFailed;
import health.daybreak.standalone.population.Habits.AtGate;
import health.daybreak.standalone.population.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** One visit to the chair, from the questionnaire before it to the signed note, on whole five minutes. */
final class ChairVisit {

    /** What is answered before it. */
    record Scores(int phq9, int gad7) {}

    /** What the services have to have heard before the nurse goes through the gate. */
    private static final Set<String> ON_RECORD =
            Set.of("CONSENT", "SCREENING", "COURSE_ORDER", "CREW", "TESTS", "RISK");

    private static final List<Integer> INFUSION_VITALS = List.of(10, 20, 30, 40, 55, 70, 85, 100);
    private static final List<Integer> INJECTION_VITALS = List.of(0, 10, 20, 30, 45, 60, 75, 90);
    private static final int INFUSED = 40;
    private static final int INJECTION_WORKED = 60;
    private static final int RECOVERED = 65;
    private static final int INJECTION_RECOVERED = 35;

    private final Person person;
    private final Chart chart;
    private final Year year;
    private final String sessionId;
    private final int number;
    private final int nth;
    private final String path;
    private final VitalsCurve curve;
    private BooleanSupplier stillBooked = () -> true;
    private Instant doseAt = Instant.MIN;

    ChairVisit(Person person, Chart chart, JsonNode session, int nth, Year year) {
        this.person = person;
        this.chart = chart;
        this.year = year;
        this.nth = nth;
        this.sessionId = session.get("sessionId").asString();
        this.number = session.get("number").asInt();
        this.path = "/api/treatment/sessions/" + sessionId;
        this.curve = new VitalsCurve(person.usualSystolic(), person.peakRise(nth));
    }

    /**
     * Puts the visit on the agenda.
     *
     * @param booked whether it still is, when its time comes
     * @param scores what is answered then
     * @param completed is told of the session and when its dose was given
     */
    void begin(
            Instant startsAt, BooleanSupplier booked, Supplier<Scores> scores, BiConsumer<String, Instant> completed) {
        stillBooked = booked;
        AtGate finding = person.habits().atGate(nth);
        int held =
                switch (finding) {
                    case NOTHING -> 0;
                    case PRESSURE -> 15;
                    case NO_RIDE -> 10;
                };
        at(startsAt, -120, () -> {
            Scores said = scores.get();
            chart.answersBefore(sessionId, number, said.phq9(), said.gad7());
            chart.beforeVisit(sessionId, said.gad7());
        });
        at(startsAt, -5, () -> year.crew().desk().post(path + "/arrival", Map.of()));
        if (held > 0) {
            at(startsAt, 0, () -> isHeld(finding, startsAt));
        }
        at(startsAt, held, () -> passes(finding, startsAt));
        dosed(startsAt.plus(Duration.ofMinutes(held + 10L)), completed);
    }

    private void dosed(Instant dose, BiConsumer<String, Instant> completed) {
        boolean infused = person.route().equals("IV");
        int ends = infused ? INFUSED : INJECTION_WORKED;
        int leaves = ends + (infused ? RECOVERED : INJECTION_RECOVERED);
        doseAt = dose;
        at(dose, 0, this::startDose);
        for (int minute : infused ? INFUSION_VITALS : INJECTION_VITALS) {
            at(dose, minute, () -> nurse("/vitals", Map.of("reading", curve.after(minute))));
        }
        at(dose, ends, () -> nurse("/dose/end", Map.of()));
        at(dose, leaves, this::goesHome);
        at(dose, leaves + 5, () -> {
            nurse("/sign-off", Map.of("note", "Calm throughout; went home with an escort."));
            completed.accept(sessionId, doseAt);
        });
    }

    private void at(Instant from, int minute, Runnable what) {
        year.agenda()
                .at(
                        from.plus(Duration.ofMinutes(minute)),
                        person.number(),
                        () -> chart.unlessBrokenOff(() -> {
                            if (stillBooked.getAsBoolean()) {
                                what.run();
                            }
                        }));
    }

    private JsonNode nurse(String what, Map<String, Object> body) {
        return year.crew().nurse().post(path + what, body);
    }

    /** The pressure is too high at first, or nobody takes the patient home. */
    private void isHeld(AtGate finding, Instant startsAt) {
        awaitRecords();
        boolean pressure = finding == AtGate.PRESSURE;
        Map<String, Object> vitals = pressure ? VitalsCurve.reading(154, 88, 82) : curve.before();
        nurse("/gate", gate(startsAt, vitals, pressure ? friend(startsAt) : Map.of("none", true)));
        year.tally().add(pressure ? Tally.Count.HELD_FOR_PRESSURE : Tally.Count.RIDE_MISSING);
    }

    private void passes(AtGate finding, Instant startsAt) {
        if (finding == AtGate.NOTHING) {
            awaitRecords();
        }
        // A stop is looked at again by a prescriber only.
        GatewayApi who = finding == AtGate.NO_RIDE
                ? year.crew().prescriber()
                : year.crew().nurse();
        JsonNode session = who.post(path + "/gate", gate(startsAt, curve.before(), friend(startsAt)));
        if (!session.get("status").asString().equals("READY")) {
            throw new CommandFailed(
                    "The gate did not open: " + session.get("gate").get("checks"));
        }
    }

    /** A gate that is looked at before the news has arrived would hold, and a hold is a figure of its own. */
    private void awaitRecords() {
        year.crew().nurse().getUntil(path, session -> {
            for (JsonNode check : session.get("gate").get("checks")) {
                if (ON_RECORD.contains(check.get("check").asString())
                        && !check.get("verdict").asString().equals("GO")) {
                    return false;
                }
            }
            return true;
        });
    }

    private Map<String, Object> gate(Instant startsAt, Map<String, Object> vitals, Map<String, Object> escort) {
        var gate = new HashMap<>(SessionStory.gate(startsAt, vitals, chart.kilograms()));
        gate.put("escort", escort);
        return gate;
    }

    private static Map<String, Object> friend(Instant startsAt) {
        return SessionStory.escort(startsAt);
    }

    private void startDose() {
        JsonNode dose = year.crew().nurse().get(path).get("dose");
        year.crew().cabinet().drawFor(sessionId, dose.get("drawnMillilitres").decimalValue());
        nurse("/dose/start", Map.of());
    }

    private void goesHome() {
        nurse("/discharge", SessionStory.seen());
    }
}
