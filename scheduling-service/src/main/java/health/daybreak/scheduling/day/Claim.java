package health.daybreak.scheduling.day;

/**
 * A session's hold on a chair and on people.
 *
 * @param claimId never used again once it was released
 * @param sessionId whose own claims do not stand in each other's way while it is moved
 */
public record Claim(String claimId, String sessionId, String courseId, Slot slot) {}
