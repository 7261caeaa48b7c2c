package health.daybreak.standalone.demo;

import health.daybreak.standalone.demo.Scenario.Person;
import health.daybreak.standalone.demo.Scenario.Stage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One person's labs and other tests: ordered, done, and for some still out or in need of a second look. */
final class Testing {

    private final Person person;
    private final String patientId;
    private final GatewayApi api;

    Testing(Person person, String patientId, GatewayApi api) {
        this.person = person;
        this.patientId = patientId;
        this.api = api;
    }

    /** With the screening. Of somebody who still waits for a decision not all is back, and one value is high. */
    void atScreening() {
        boolean waits = person.reaches() == Stage.REVIEW;
        List<String> wanted = wanted();
        api.post(path("/orders"), Map.of("items", wanted));
        enter(wanted.stream().filter(item -> !waits || !item.equals("THYROID")).toList(), waits ? 68 : 24);
    }

    /** On the morning of a session: what has run out by then, and what is wanted only then. */
    void onTheDay() {
        List<String> missing = api.get(path(""))
                .get("items")
                .valueStream()
                .filter(item -> !item.get("blocked").isEmpty())
                .map(item -> item.get("item").asString())
                .toList();
        enter(missing, 24);
    }

    private List<String> wanted() {
        return api.get(path(""))
                .get("items")
                .valueStream()
                .map(item -> item.get("item").asString())
                .toList();
    }

    private void enter(List<String> items, int alt) {
        List<Map<String, Object>> results =
                items.stream().map(item -> result(item, alt)).toList();
        if (!results.isEmpty()) {
            api.post(path("/results"), Map.of("results", results));
        }
    }

    private Map<String, Object> result(String item, int alt) {
        Map<String, Object> result = new HashMap<>(Map.of("item", item));
        switch (item) {
            case "METABOLIC_PANEL" ->
                result.put(
                        "figures",
                        List.of(
                                figure("ALT", alt, "U/L"),
                                figure("AST", 26, "U/L"),
                                figure("CREATININE", 0.9, "mg/dL")));
            case "BLOOD_COUNT" ->
                result.put(
                        "figures",
                        List.of(
                                figure("HAEMOGLOBIN", 13.8, "g/dL"),
                                figure("LEUKOCYTES", 6.4, "10*3/uL"),
                                figure("PLATELETS", 240, "10*3/uL")));
            case "THYROID" -> result.put("figures", List.of(figure("TSH", 1.9, "m[IU]/L")));
            case "WEIGHT" -> result.put("figures", List.of(figure("WEIGHT", person.weight(), "kg")));
            default -> result.put("outcome", "IN_ORDER");
        }
        return result;
    }

    private static Map<String, Object> figure(String code, Number value, String unit) {
        return Map.of("code", code, "value", value, "unit", unit);
    }

    private String path(String rest) {
        return "/api/intake/patients/" + patientId + "/readiness" + rest;
    }
}
