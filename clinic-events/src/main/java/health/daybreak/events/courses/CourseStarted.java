package health.daybreak.events.courses;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A prescriber started a course and every session of its induction is booked.
 *
 * @param courseId the course
 * @param patientId the patient, without saying who that is
 * @param screeningId the screening that allows it
 * @param protocolId the protocol it follows, for example {@code iv-induction}
 * @param protocolVersion the version of the protocol, from 1
 * @param route how the drug is given: into a vein, into a muscle, or ketamine-assisted psychotherapy: {@code IV},
 *     {@code IM} or {@code KAP}
 * @param indication what the treatment is for. Open vocabulary, such as {@code TREATMENT_RESISTANT_DEPRESSION},
 *     {@code DEPRESSION}, {@code ANXIETY}, {@code PTSD}.
 * @param plannedSessions how many sessions the induction has
 * @param doseMilligramsPerKilogram starting dose in milligrams per kilogram of body weight; null where the dose is
 *     fixed
 * @param infusionMinutes length of the infusion in minutes; null where nothing is infused
 * @param startedBy the prescriber, by staff id
 * @param startedAt when it was started
 * @param preparationNeeded whether the protocol wants a preparation held before a dose; null in events from before that
 *     was said
 */
public record CourseStarted(
        String courseId,
        String patientId,
        String screeningId,
        String protocolId,
        int protocolVersion,
        String route,
        String indication,
        int plannedSessions,
        @Nullable BigDecimal doseMilligramsPerKilogram,
        @Nullable Integer infusionMinutes,
        String startedBy,
        Instant startedAt,
        @Nullable Boolean preparationNeeded)
        implements CourseEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.course.started.v1";

    /** Without a word about a preparation. */
    public CourseStarted(
            String courseId,
            String patientId,
            String screeningId,
            String protocolId,
            int protocolVersion,
            String route,
            String indication,
            int plannedSessions,
            @Nullable BigDecimal doseMilligramsPerKilogram,
            @Nullable Integer infusionMinutes,
            String startedBy,
            Instant startedAt) {
        this(
                courseId,
                patientId,
                screeningId,
                protocolId,
                protocolVersion,
                route,
                indication,
                plannedSessions,
                doseMilligramsPerKilogram,
                infusionMinutes,
                startedBy,
                startedAt,
                null);
    }

    @Override
    public String subject() {
        return courseId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
