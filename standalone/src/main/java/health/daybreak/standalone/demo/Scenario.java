package health.daybreak.standalone.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What {@code demo-scenario.json} tells: a clinic, its staff, and how far each of its people has come.
 *
 * @param people in any order; the player sorts what they do by time
 */
record Scenario(Clinic clinic, List<Member> staff, List<Person> people) {

    private static final String FILE = "/demo-scenario.json";

    private static final int SESSIONS_OF_PATIENT = 12;
    private static final int WORKING_DAYS = 21;
    private static final int SESSIONS_OF_SCENARIO = 8;
    private static final int SESSIONS_OF_NURSE = 4;
    private static final int FIRST_OF_MORE = 5;

    /** A clinic that is open at the same hours on some weekdays. */
    record Clinic(
            String clinicId,
            String name,
            ZoneId zone,
            List<DayOfWeek> weekdays,
            String opens,
            String closes,
            int chairsPerNurse,
            List<JsonNode> chairs) {

        Clinic with(List<JsonNode> others) {
            return new Clinic(clinicId, name, zone, weekdays, opens, closes, chairsPerNurse, List.copyOf(others));
        }
    }

    /**
     * Someone of the staff, there whenever the clinic is open.
     *
     * @param runsOutInDays credentials that run out soon, counted from the demo's today; the others last for years
     */
    record Member(
            String staffId,
            String displayName,
            String role,
            List<String> credentials,
            @Nullable Map<String, Integer> runsOutInDays) {

        /** In how many days this credential runs out, or null when not soon. */
        @Nullable
        Integer daysLeft(String credential) {
            return runsOutInDays == null ? null : runsOutInDays.get(credential);
        }
    }

    /** How far a person comes by today. */
    enum Stage {
        INQUIRY,
        SCREENING,
        REVIEW,
        DECLINED,
        ELIGIBLE,
        COURSE
    }

    /**
     * One person who asked for treatment.
     *
     * @param weight in kg
     * @param inquiredDaysAgo when they first asked, counted from the demo's today
     * @param startsDaysAgo the first day to look for a session, if they have a course
     * @param comesAt when they would like their sessions to begin, on the clinic's wall clock; null for any time
     * @param phq9 totals at the screening and before each session
     * @param riskAtSession the session before which they answer the item about death or self-harm above zero
     * @param highPressureAtSession the session at whose gate their blood pressure is too high
     * @param yesTo the contraindication questions they answer with yes
     */
    record Person(
            String givenName,
            String familyName,
            String birthDate,
            String gender,
            BigDecimal weight,
            String asksFor,
            Stage reaches,
            int inquiredDaysAgo,
            int startsDaysAgo,
            boolean byPhone,
            @Nullable String protocol,
            @Nullable String route,
            @Nullable LocalTime comesAt,
            List<Integer> phq9,
            int gad7,
            int riskAtSession,
            int highPressureAtSession,
            @Nullable List<String> yesTo,
            int systolic,
            int diastolic) {

        boolean hasCome(Stage stage) {
            return reaches.compareTo(stage) >= 0;
        }

        boolean saysYesTo(String question) {
            return yesTo != null && yesTo.contains(question);
        }

        String treatmentRoute() {
            return Objects.requireNonNull(route, givenName);
        }
    }

    /** The first of the staff with this role. */
    Member firstWithRole(String role) {
        return staff.stream()
                .filter(member -> member.role().equals(role))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The scenario has no " + role));
    }

    /**
     * The same clinic with as many more chairs and people as it takes for so many patients: of each working day's sessions a
     * nurse looks after a few.
     */
    Scenario grownFor(int patients, int months) {
        double sessionsADay = (double) SESSIONS_OF_PATIENT * patients / (months * WORKING_DAYS);
        int more = (int) Math.ceil(Math.max(0, sessionsADay - SESSIONS_OF_SCENARIO) / SESSIONS_OF_NURSE);
        List<JsonNode> chairs = new ArrayList<>(clinic.chairs());
        List<Member> members = new ArrayList<>(staff);
        for (int i = 1; i <= more; i++) {
            members.add(like(firstWithRole("NURSE"), i, "Nurse"));
            members.add(like(firstWithRole("PRESCRIBER"), i, "Prescriber"));
            chairs.add(chair(2 * i - 1));
            chairs.add(chair(2 * i));
        }
        return new Scenario(clinic.with(chairs), List.copyOf(members), people);
    }

    private static Member like(Member model, int number, String name) {
        return new Member(
                model.staffId() + "-more-" + number, name + " " + number, model.role(), model.credentials(), null);
    }

    private JsonNode chair(int number) {
        var chair = (ObjectNode) clinic.chairs().getFirst().deepCopy();
        return chair.put("chairId", "chair-more-" + number).put("name", "Chair " + (number + FIRST_OF_MORE - 1));
    }

    static Scenario load() {
        try (var file = Objects.requireNonNull(Scenario.class.getResourceAsStream(FILE), FILE)) {
            // Numbers that are left out are zero.
            return JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .readValue(file, Scenario.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
