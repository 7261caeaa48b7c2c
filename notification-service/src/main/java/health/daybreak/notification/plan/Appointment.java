package health.daybreak.notification.plan;

import java.time.Instant;
import java.time.ZoneId;

/** When a session is, and in which zone its clinic reads the clock. */
public record Appointment(Instant startsAt, Instant endsAt, ZoneId zone) {}
