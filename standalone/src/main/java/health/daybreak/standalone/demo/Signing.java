package health.daybreak.standalone.demo;

import health.daybreak.standalone.demo.Scenario.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One person signs, with a finger on the tablet, what a course of their route needs. */
final class Signing {

    private static final List<String> STROKES = List.of(
            "90,190 120,80 150,60 160,120 140,220 150,236 190,180 210,160 216,200 240,206 270,166",
            "300,200 310,150 330,150 340,196 360,200 380,150 400,148 410,196 440,204 500,150 560,168 640,160 760,140");
    private static final List<Map<String, String>> TOUCH = List.of(
            Map.of("choice", "HAND", "option", "ASK_FIRST"),
            Map.of("choice", "SHOULDER", "option", "ASK_FIRST"),
            Map.of("choice", "HEAD_OR_FEET", "option", "NO"),
            Map.of("choice", "WHO", "option", "THERAPIST"),
            Map.of("choice", "STOP_SIGN", "option", "EITHER"));

    private final Person person;
    private final String patientId;
    private final GatewayApi api;

    Signing(Person person, String patientId, GatewayApi api) {
        this.person = person;
        this.patientId = patientId;
        this.api = api;
    }

    void allThatTheCourseNeeds() {
        List<String> scopes = new ArrayList<>(
                List.of("TREATMENT_" + person.treatmentRoute(), "OFF_LABEL_USE", "MESSAGES_EMAIL", "MESSAGES_SMS"));
        if (person.treatmentRoute().equals("KAP")) {
            scopes.add("KAP_TOUCH");
        }
        scopes.forEach(this::sign);
    }

    /** What nobody's treatment depends on. */
    void forResearch() {
        sign("RESEARCH");
    }

    /** What the course that is under way cannot go on without, once its signature covers no more. */
    void anewWhatIsDue() {
        api.get(path())
                .get("needs")
                .valueStream()
                .filter(need -> need.get("needed").asBoolean())
                .filter(need -> need.get("state").asString().equals("DUE"))
                .forEach(need -> sign(need.get("scope").asString()));
    }

    private void sign(String scope) {
        api.post(path(), signature(scope));
    }

    private String path() {
        return "/api/intake/patients/" + patientId + "/consents";
    }

    private Map<String, Object> signature(String scope) {
        Map<String, Object> signature = new HashMap<>(Map.of(
                "scope",
                scope,
                "textVersion",
                "2026-11",
                "signedName",
                person.givenName() + " " + person.familyName(),
                "strokes",
                STROKES,
                "device",
                "Tablet at the front desk"));
        if (scope.equals("KAP_TOUCH")) {
            signature.put("choices", TOUCH);
        }
        return signature;
    }
}
