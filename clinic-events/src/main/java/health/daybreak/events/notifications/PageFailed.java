package health.daybreak.events.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * No provider took a page when it was due. Told once for each page. The escalation goes on, the page is tried again where
 * that can help, and {@code daybreak.page.sent.v1} may follow.
 *
 * @param escalationId what it was about: the answers that were flagged
 * @param pageId the page, from plan to proof
 * @param patientId the patient, without saying who that is
 * @param riskLevel how urgent the flag is: {@code LOW}, {@code MODERATE} or {@code HIGH}
 * @param step which step of the escalation it belongs to, from 1
 * @param staffId who should have been paged, by staff id; null for the clinic's own telephone, and when there was nobody
 * @param reason why it reached nobody. Open vocabulary, such as {@code REJECTED}, {@code UNREACHABLE}, {@code NO_ADDRESS},
 *     {@code NOBODY_TO_PAGE}.
 * @param attempts how often it was offered to a provider
 * @param failedAt when that was noticed
 */
public record PageFailed(
        String escalationId,
        String pageId,
        String patientId,
        String riskLevel,
        int step,
        @Nullable String staffId,
        String reason,
        int attempts,
        Instant failedAt)
        implements PageEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.page.failed.v1";

    @Override
    public String subject() {
        return escalationId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
