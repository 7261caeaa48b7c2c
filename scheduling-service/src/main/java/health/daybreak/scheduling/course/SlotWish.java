package health.daybreak.scheduling.course;

import health.daybreak.scheduling.plan.Team;
import java.time.Instant;

/** A place that somebody asks for: when, and with whom where that matters. */
public record SlotWish(Instant startsAt, Team team) {}
