package health.daybreak.reporting.research;

import java.time.Instant;

/** A completed session as far as research may know it. */
public record Visit(String sessionId, String courseId, Instant arrivedAt, int alerts, int holds) {}
