package health.daybreak.scheduling.course.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to propose a series for.
 *
 * @param from the first local date to try; today when left out
 */
record ProposalRequest(
        @NotBlank @Size(max = 100) String patientId,
        @NotBlank @Size(max = 100) String protocolId,
        @Nullable LocalDate from,
        @Nullable WishesRequest wishes) {}
