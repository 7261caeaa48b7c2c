package health.daybreak.standalone.demo;

import health.daybreak.standalone.demo.Scenario.Person;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** One session, from the questionnaire before it to the signed note, at the times such things take. */
final class SessionStory {

    /** When they are due, or a little before: nobody is called for what is overdue. */
    private static final List<Integer> INFUSION_VITALS_MINUTES = List.of(20, 30, 40, 50, 66, 80, 95, 110);

    private static final List<Integer> INJECTION_VITALS_MINUTES = List.of(11, 20, 30, 40, 54, 69, 84, 99, 114, 129);

    /** When the therapist of psychotherapy with ketamine sits down. */
    private static final int THERAPIST_MINUTE = 6;

    private static final int DOSE_MINUTE = 10;
    private static final Map<String, Object> HIGH_PRESSURE = VitalsCurve.reading(154, 94, 82);

    private final Person person;
    private final VitalsCurve curve;
    private final String patientId;
    private final String sessionId;
    private final int number;
    private final boolean injected;
    private final String path;
    private final GatewayApi api;
    private final GatewayApi therapist;
    private final Cabinet cabinet;
    private final PrintStream console;

    SessionStory(Person person, String patientId, JsonNode session, Crew crew, PrintStream console) {
        this.person = person;
        this.patientId = patientId;
        this.sessionId = session.get("sessionId").asString();
        this.number = session.get("number").asInt();
        this.injected = !person.treatmentRoute().equals("IV");
        this.path = "/api/treatment/sessions/" + sessionId;
        this.curve = new VitalsCurve(Objects.hash(person.givenName(), number));
        this.api = crew.nurse();
        this.therapist = crew.therapist();
        this.cabinet = crew.cabinet();
        this.console = console;
    }

    /** Puts the session on the timeline; what lies after the demo's today simply has not happened yet. */
    void begin(Instant startsAt, Timeline timeline) {
        timeline.at(startsAt.minus(Duration.ofHours(2)), this::answer);
        timeline.at(startsAt.minus(Duration.ofMinutes(6)), () -> api.post(path + "/arrival", Map.of()));
        if (number == person.riskAtSession()) {
            // The answer waits in the review queue; until somebody takes charge of it, the patient waits at the gate.
            return;
        }
        if (number == person.highPressureAtSession()) {
            // The gate holds; the pressure is to be taken again a quarter of an hour later.
            timeline.at(minute(startsAt, 2), () -> api.post(path + "/gate", gate(startsAt, HIGH_PRESSURE)));
            return;
        }
        timeline.at(minute(startsAt, 2), () -> passGate(startsAt));
        if (person.treatmentRoute().equals("KAP")) {
            timeline.at(minute(startsAt, THERAPIST_MINUTE), this::sitDown);
        }
        timeline.at(minute(startsAt, DOSE_MINUTE), this::startDose);
        timeline.at(minute(startsAt, injected ? 70 : 51), () -> api.post(path + "/dose/end", Map.of()));
        vitalsMinutes().forEach(minute -> timeline.at(minute(startsAt, minute), () -> takeVitals(minute)));
        timeline.at(minute(startsAt, injected ? 132 : 113), this::goHome);
        timeline.at(minute(startsAt, injected ? 135 : 118), this::sign);
    }

    private List<Integer> vitalsMinutes() {
        return injected ? INJECTION_VITALS_MINUTES : INFUSION_VITALS_MINUTES;
    }

    private static Instant minute(Instant startsAt, int minute) {
        return startsAt.plus(Duration.ofMinutes(minute));
    }

    private void answer() {
        new Testing(person, patientId, api).onTheDay();
        int total = person.phq9().get(Math.min(number, person.phq9().size() - 1));
        assess("PHQ-9", Answers.phq9(total, number == person.riskAtSession()));
        assess("C-SSRS", Answers.NO_RISK);
    }

    private void assess(String instrument, List<Integer> answers) {
        api.post(
                "/api/intake/patients/" + patientId + "/assessments",
                Map.of(
                        "instrument", instrument,
                        "answers", answers,
                        "occasion", "BEFORE_SESSION",
                        "sessionId", sessionId,
                        "sessionNumber", number));
    }

    private void passGate(Instant startsAt) {
        api.postUntil(path + "/gate", gate(startsAt, curve.before()), session -> session.get("status")
                .asString()
                .equals("READY"));
    }

    private Map<String, Object> gate(Instant startsAt, Map<String, Object> vitals) {
        return gate(startsAt, vitals, person.weight());
    }

    /** What is asked and measured at the gate, with nothing in the way but perhaps these vital signs. */
    static Map<String, Object> gate(Instant startsAt, Map<String, Object> vitals, BigDecimal kilograms) {
        var gate = new HashMap<String, Object>();
        gate.put("identityConfirmed", true);
        gate.put("weightKilograms", kilograms);
        gate.put("vitals", vitals);
        gate.put("escort", escort(startsAt));
        gate.put(
                "fasting",
                Map.of(
                        "lastSolidsAt", startsAt.minus(Duration.ofHours(9)).toString(),
                        "fullMeal", true,
                        "lastClearFluidAt", startsAt.minus(Duration.ofHours(3)).toString()));
        for (String question :
                List.of("intoxicated", "pregnancyPossible", "newIllness", "newMedicine", "psychosisOrMania")) {
            gate.put(question, false);
        }
        gate.put("medicines", Map.of("sedative", false, "stimulant", false, "pressureMedicineSkipped", false));
        gate.put("room", Map.of("teamPresent", true, "equipmentReady", true));
        return gate;
    }

    static Map<String, Object> escort(Instant startsAt) {
        return Map.of(
                "name", "A friend",
                "phone", "+1 617 555 0199",
                "arrivesAt", startsAt.plus(Duration.ofHours(2)).toString());
    }

    private void sitDown() {
        therapist.post(
                path + "/therapy",
                Map.of(
                        "therapistPresent",
                        true,
                        "intention",
                        "To be kind to the one who grieves",
                        "music",
                        "Slow piano"));
    }

    /** From what is drawn for it, so that lot and expiry are the vial's. */
    private void startDose() {
        cabinet.drawFor(
                sessionId, api.get(path).get("dose").get("drawnMillilitres").decimalValue());
        api.post(path + "/dose/start", Map.of());
    }

    private void takeVitals(int minute) {
        api.post(path + "/vitals", Map.of("reading", curve.after(minute - DOSE_MINUTE)));
    }

    private void goHome() {
        api.post(path + "/discharge", seen());
    }

    /** What has to be seen before somebody goes home. */
    static Map<String, Object> seen() {
        var seen = new HashMap<String, Object>(Map.of("sedation", 5, "dissociation", 0, "aldrete", 10));
        seen.put("riskEscalated", false);
        for (String sight : List.of(
                "oriented",
                "walksSteadily",
                "nauseaControlled",
                "drinks",
                "escortPresent",
                "instructionsGiven",
                "nextVisitAgreed")) {
            seen.put(sight, true);
        }
        return seen;
    }

    private void sign() {
        api.post(path + "/sign-off", Map.of("note", "Calm throughout; went home with an escort."));
        console.printf("  %s %s completes session %d%n", person.givenName(), person.familyName(), number);
    }
}
