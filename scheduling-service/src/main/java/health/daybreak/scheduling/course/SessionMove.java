package health.daybreak.scheduling.course;

import health.daybreak.scheduling.day.Claim;

/**
 * One session's part in a rearrangement.
 *
 * @param courseVersion of the course when it was decided to where the session moves
 */
public record SessionMove(String courseId, long courseVersion, String sessionId, Place from, Place there) {

    Claim claim() {
        return new Claim(there.claimId(), sessionId, courseId, there.slot());
    }
}
