package health.daybreak.scheduling.course;

/**
 * One session's part in a rearrangement.
 *
 * @param courseVersion of the course when it was decided to where the session moves
 */
public record SessionMove(String courseId, long courseVersion, String sessionId, Place from, Place there) {}
