package health.daybreak.events.sessions;

import java.time.Instant;

/**
 * What is made of an adverse event, all of it, as of now: said when it is reported and again whenever somebody assesses it
 * anew or tells it outside. Of what was said of one adverse event the highest revision stands; no word that anybody wrote
 * travels with it.
 *
 * @param adverseEventId the adverse event
 * @param sessionId the session in or after which it began
 * @param courseId the course that the session belongs to
 * @param patientId the patient, without saying who that is
 * @param revision grows by one with everything that is said of this adverse event, from 1
 * @param term what happened. Open vocabulary, such as {@code NAUSEA}, {@code HYPERTENSION}, {@code SYNCOPE}, {@code OTHER}.
 * @param grade how bad it was by CTCAE 5.0: 1 mild, 2 moderate, 3 severe, 4 life-threatening, 5 death
 * @param serious whether it is serious as ICH E2A counts it
 * @param causality how likely the drug brought it about, in the words of WHO-UMC: {@code CERTAIN}, {@code PROBABLE},
 *     {@code POSSIBLE}, {@code UNLIKELY}, {@code UNRELATED} or {@code UNASSESSABLE}
 * @param action what was done about the treatment. Open vocabulary, such as {@code NONE}, {@code RATE_REDUCED},
 *     {@code DOSE_STOPPED}, {@code TRANSFERRED}.
 * @param outcome how it ended. Open vocabulary, such as {@code RECOVERED}, {@code RECOVERING}, {@code UNKNOWN}.
 * @param toldOutside whether somebody outside of the clinic was told of it, as a serious one must be
 * @param beganAt when it began
 * @param recordedAt when this was said of it
 */
public record AdverseEventRecorded(
        String adverseEventId,
        String sessionId,
        String courseId,
        String patientId,
        int revision,
        String term,
        int grade,
        boolean serious,
        String causality,
        String action,
        String outcome,
        boolean toldOutside,
        Instant beganAt,
        Instant recordedAt)
        implements SessionEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.adverse.event-recorded.v1";

    /** The adverse event: it outlives its session, and is assessed again long after that is signed. */
    @Override
    public String subject() {
        return adverseEventId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
