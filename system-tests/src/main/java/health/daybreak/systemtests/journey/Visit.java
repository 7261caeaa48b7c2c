package health.daybreak.systemtests.journey;

import static health.daybreak.systemtests.journey.Clinic.expect;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.testkit.TestClient.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import tools.jackson.databind.JsonNode;

/** One session, from the door to the signed note. */
public final class Visit {

    /** The gate's checks that other services' events answer. */
    private static final Set<String> ON_RECORD = Set.of("CONSENT", "SCREENING", "COURSE_ORDER", "CREW", "TESTS");

    private final Clinic clinic;
    private final String courseId;
    private final String id;
    private final Instant startsAt;

    Visit(Clinic clinic, String courseId, String id, Instant startsAt) {
        this.clinic = clinic;
        this.courseId = courseId;
        this.id = id;
        this.startsAt = startsAt;
    }

    public String id() {
        return id;
    }

    public String courseId() {
        return courseId;
    }

    public Instant startsAt() {
        return startsAt;
    }

    /** Services that are killed again and again take their time; what counts is that the news comes at all. */
    private static void eventually(ThrowingRunnable assertion) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(assertion);
    }

    /** Waits until all that the gate wants on record has reached treatment, as the session page shows it beforehand. */
    public Visit isKnownToTreatment() {
        eventually(() -> {
            Answer page = session();
            assertThat(page.status()).isEqualTo(200);
            assertThat(notOnRecord(page)).isEmpty();
        });
        return this;
    }

    private static List<String> notOnRecord(Answer page) {
        List<String> missing = new ArrayList<>();
        for (JsonNode check : page.json().at("/gate/checks")) {
            if (ON_RECORD.contains(check.at("/check").asString())
                    && !check.at("/verdict").asString().equals("GO")) {
                missing.add(check.at("/why").asString());
            }
        }
        return missing;
    }

    /** What the session page shows. */
    public Answer session() {
        return clinic.get(path(""));
    }

    public Visit arrives() {
        expect(200, clinic.post(path("/arrival"), null));
        return this;
    }

    /** Goes through the gate with nothing to hold it. {@code now} is the clinic's time. */
    public Visit passesTheGate(Instant now) {
        Map<String, Object> gate = new HashMap<>(Map.of(
                "identityConfirmed", true,
                "escort",
                        Map.of(
                                "name",
                                "A friend",
                                "phone",
                                "+12025550199",
                                "arrivesAt",
                                now.plus(Duration.ofHours(3)).toString()),
                "fasting",
                        Map.of(
                                "lastSolidsAt", now.minus(Duration.ofHours(9)).toString(),
                                "fullMeal", false,
                                "lastClearFluidAt",
                                        now.minus(Duration.ofHours(4)).toString()),
                "vitals", reading(124, 78),
                "weightKilograms", 70,
                "intoxicated", false,
                "pregnancyPossible", false,
                "newIllness", false,
                "newMedicine", false,
                "psychosisOrMania", false));
        gate.put("medicines", Map.of("sedative", false, "stimulant", false, "pressureMedicineSkipped", false));
        gate.put("room", Map.of("teamPresent", true, "equipmentReady", true));
        Answer answer = expect(200, clinic.post(path("/gate"), gate));
        if (!answer.at("/gate/verdict").equals("GO")) {
            throw new AssertionError("The gate did not open: " + answer.json().at("/gate"));
        }
        return this;
    }

    public Visit doseStarts() {
        expect(200, clinic.post(path("/dose/start"), null));
        return this;
    }

    public Visit vitals(int systolic, int diastolic) {
        expect(200, clinic.post(path("/vitals"), Map.of("reading", reading(systolic, diastolic))));
        return this;
    }

    /** A mild nausea that is over again, reported with this note. */
    public Visit feelsSick(String note) {
        Map<String, Object> assessment =
                Map.of("grade", 1, "causality", "PROBABLE", "action", "NONE", "outcome", "RECOVERED", "note", note);
        expect(200, clinic.post(path("/adverse-events"), Map.of("term", "NAUSEA", "assessment", assessment)));
        return this;
    }

    /** Waits until treatment has heard of the suicide screener that was answered since {@code answered}. */
    public Visit isReadyFor(Instant answered) {
        eventually(() -> {
            assertThat(latestScreener()).isAfterOrEqualTo(answered);
            assertThat(notOnRecord(session())).isEmpty();
        });
        return this;
    }

    private Instant latestScreener() {
        for (JsonNode given : session().json().at("/known/answers")) {
            if (given.at("/instrument").asString().equals("C-SSRS")) {
                return Instant.parse(given.at("/takenAt").asString());
            }
        }
        return Instant.EPOCH;
    }

    /** The infusion is stopped before all of it is in. */
    public Visit doseIsStoppedAt(int milligrams) {
        Map<String, Object> stopped =
                Map.of("stoppedEarly", true, "givenMilligrams", milligrams, "reason", "The patient asked for it");
        expect(200, clinic.post(path("/dose/end"), stopped));
        return this;
    }

    public Visit doseEnds() {
        expect(200, clinic.post(path("/dose/end"), null));
        return this;
    }

    /** Goes home with every criterion met. */
    public Visit isDischarged() {
        expect(200, clinic.post(path("/discharge"), ready()));
        return this;
    }

    /** Goes home early because a prescriber says so: for tests that cannot wait an hour. */
    public Visit isDischargedByThePrescriber(String reason) {
        Map<String, Object> seen = ready();
        seen.put("overrideReason", reason);
        expect(200, clinic.post(path("/discharge"), seen));
        return this;
    }

    public Visit isSigned() {
        return isSigned("Tolerated well; calm, oriented, went home with a friend.");
    }

    public Visit isSigned(String note) {
        expect(200, clinic.post(path("/sign-off"), Map.of("note", note)));
        return this;
    }

    private static Map<String, Object> ready() {
        Map<String, Object> seen = new HashMap<>(Map.of("sedation", 5, "dissociation", 0, "aldrete", 10, "padss", 10));
        for (String yes : new String[] {
            "oriented",
            "walksSteadily",
            "nauseaControlled",
            "drinks",
            "escortPresent",
            "instructionsGiven",
            "nextVisitAgreed"
        }) {
            seen.put(yes, true);
        }
        seen.put("riskEscalated", false);
        return seen;
    }

    private static Map<String, Object> reading(int systolic, int diastolic) {
        return Map.of(
                "systolic",
                systolic,
                "diastolic",
                diastolic,
                "heartRate",
                74,
                "oxygen",
                98,
                "breaths",
                14,
                "sedation",
                5,
                "dissociation",
                0);
    }

    private String path(String action) {
        return "/api/treatment/sessions/" + id + action;
    }
}
