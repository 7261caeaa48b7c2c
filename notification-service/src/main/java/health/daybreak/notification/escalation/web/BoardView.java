package health.daybreak.notification.escalation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The open escalations of a clinic and how it is prepared for the next.
 *
 * @param open the longest waiting first
 * @param roster whether the clinic has a roster
 * @param firstNow who is called first now; null when nobody is, so that everybody would be paged
 * @param clinicPhone the clinic's own telephone, tried when nobody is called first; null when none is configured
 */
record BoardView(
        List<EscalationView> open,
        boolean roster,
        @Nullable String firstNow,
        @Nullable String clinicPhone) {}
