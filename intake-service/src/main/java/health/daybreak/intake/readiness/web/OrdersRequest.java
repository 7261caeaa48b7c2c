package health.daybreak.intake.readiness.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Tests that were ordered. */
record OrdersRequest(@NotEmpty @Size(max = 50) List<@NotBlank String> items) {}
