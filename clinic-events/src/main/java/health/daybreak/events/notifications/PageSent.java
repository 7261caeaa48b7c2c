package health.daybreak.events.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was paged about a flagged answer: the channel's provider has it.
 *
 * @param escalationId what they were paged about: the answers that were flagged
 * @param pageId the page, from plan to proof
 * @param patientId the patient, without saying who that is
 * @param riskLevel how urgent the flag is: {@code LOW}, {@code MODERATE} or {@code HIGH}
 * @param step which step of the escalation it belongs to, from 1
 * @param staffId who was paged, by staff id; null for the clinic's own telephone
 * @param channel how the page travelled: {@code EMAIL} or {@code SMS}
 * @param attempts how often it was offered to a provider
 * @param sentAt when the provider took it
 */
public record PageSent(
        String escalationId,
        String pageId,
        String patientId,
        String riskLevel,
        int step,
        @Nullable String staffId,
        String channel,
        int attempts,
        Instant sentAt)
        implements PageEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.page.sent.v1";

    @Override
    public String subject() {
        return escalationId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
