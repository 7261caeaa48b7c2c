package health.daybreak.scheduling.course.web;

import health.daybreak.scheduling.course.ChangeReason;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Where to move a session, and why. */
record MoveRequest(@NotNull @Valid SlotRequest to, @NotNull ChangeReason reason) {}
