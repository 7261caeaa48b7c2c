package health.daybreak.scheduling.course.web;

import health.daybreak.scheduling.course.ChangeReason;
import jakarta.validation.constraints.NotNull;

/** Why. */
record ReasonRequest(@NotNull ChangeReason reason) {}
