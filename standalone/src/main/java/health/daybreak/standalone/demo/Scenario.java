package health.daybreak.standalone.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code demo-scenario.json} tells: a clinic, its staff, and how far each of its people has come.
 *
 * @param people in any order; the player sorts what they do by time
 */
record Scenario(Clinic clinic, List<Member> staff, List<Person> people) {

    private static final String FILE = "/demo-scenario.json";

    /** A clinic that is open at the same hours on some weekdays. */
    record Clinic(
            String clinicId,
            String name,
            ZoneId zone,
            List<DayOfWeek> weekdays,
            String opens,
            String closes,
            int chairsPerNurse,
            List<JsonNode> chairs) {}

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
