package health.daybreak.notification.escalation.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody telephoned.
 *
 * @param staffId who was called, or null for the clinic's telephone
 */
record CallRequest(
        @Nullable @Size(max = 100) String staffId, @NotNull Boolean reached) {}
