package health.daybreak.treatment;

import java.util.UUID;

/** One patient's session and everybody in it. */
public record Visit(String sessionId, String courseId, String patientId) {

    /** A visit that no other test has. */
    public static Visit fresh() {
        String one = UUID.randomUUID().toString();
        return new Visit("session-" + one, "course-" + one, "patient-" + one);
    }

    /** The conversation that prepares for it, where its protocol wants one. */
    public String preparationId() {
        return courseId + "-c1";
    }

    /** Where its page is. */
    public String path() {
        return "/api/treatment/sessions/" + sessionId;
    }
}
