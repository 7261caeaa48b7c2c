package health.daybreak.scheduling.outage.web;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.outage.OutageReason;
import health.daybreak.scheduling.plan.model.Outage;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who or what is out, and when.
 *
 * @param subjectId of the person or the chair; left out when the whole clinic is closed
 */
record OutageRequest(
        @NotNull OutageKind kind,
        @Nullable @Size(max = 100) String subjectId,
        @NotNull Instant from,
        @NotNull Instant to,
        @NotNull OutageReason reason) {

    Outage toOutage() {
        return switch (kind) {
            case PERSON -> new Outage.PersonOut(subject("person"), from, to);
            case CHAIR -> new Outage.ChairDown(subject("chair"), from, to);
            case CLINIC -> new Outage.ClinicClosed(from, to);
        };
    }

    private String subject(String what) {
        if (subjectId == null || subjectId.isBlank()) {
            throw Refused.unprocessable("outage-not-possible", "Say which " + what + " is out.");
        }
        return subjectId;
    }
}
