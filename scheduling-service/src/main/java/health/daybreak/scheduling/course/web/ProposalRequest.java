package health.daybreak.scheduling.course.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to propose a series for.
 *
 * @param from the first local date to try; today when left out
 * @param skills what people must be able to do besides what the protocol asks, by the names of the clinic's list
 */
record ProposalRequest(
        @NotBlank @Size(max = 100) String patientId,
        @NotBlank @Size(max = 100) String protocolId,
        @Nullable LocalDate from,
        @Nullable WishesRequest wishes,
        @Nullable @Size(max = 20) Set<@NotBlank @Size(max = 80) String> skills) {}
