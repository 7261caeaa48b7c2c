package health.daybreak.standalone.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What patients do on their own telephones, by a link that the desk has made for them. */
final class PatientDoor {

    private static final List<String> SCREENER_ITEMS = List.of("1", "2", "6");

    private final GatewayApi desk;

    PatientDoor(GatewayApi desk) {
        this.desk = desk;
    }

    /** Answers what is asked before a session, and sends it in. */
    void answerBefore(String patientId, String sessionId, int phq9, @Nullable Integer gad7) {
        JsonNode link = desk.post(
                "/api/notification/patients/" + patientId + "/links",
                Map.of("purpose", "QUESTIONNAIRE", "about", sessionId));
        String url = link.get("url").asString();
        String visit = desk.openLink(url.substring(url.indexOf('#') + 1));
        List<Map<String, Object>> answers = new ArrayList<>(items("PHQ-9", Answers.phq9(phq9)));
        if (gad7 != null) {
            answers.addAll(items("GAD-7", Answers.spread(gad7, Answers.GAD7_ITEMS)));
        }
        SCREENER_ITEMS.forEach(item -> answers.add(answer("C-SSRS", item, 0)));
        desk.asPatient("PUT", "/p/api/intake/my/questions/answers", Map.of("answers", answers), visit);
        desk.asPatient("POST", "/p/api/intake/my/questions/submission", Map.of(), visit);
    }

    private static List<Map<String, Object>> items(String instrument, List<Integer> values) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            items.add(answer(instrument, String.valueOf(i + 1), values.get(i)));
        }
        return items;
    }

    private static Map<String, Object> answer(String instrument, String item, int value) {
        return Map.of("instrument", instrument, "item", item, "value", value);
    }
}
