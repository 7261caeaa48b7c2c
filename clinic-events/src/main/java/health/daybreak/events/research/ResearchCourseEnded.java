package health.daybreak.events.research;

/**
 * The story of one course of a participant ends.
 *
 * @param pseudonym the participant
 * @param courseNumber which told course of the participant, from 1
 * @param ending as planned or early: {@code COMPLETED} or {@code DISCONTINUED}
 * @param withheld how much was withheld so that nobody can be singled out: {@code NOTHING}, or in growing measure
 *     {@code AGE}, {@code GENDER}, {@code DAYS}, {@code DAYS_GENDER}, {@code DAYS_PERSON}, {@code ALL}. From {@code DAYS}
 *     on the course may have had more sessions than were told.
 */
public record ResearchCourseEnded(String pseudonym, int courseNumber, String ending, String withheld)
        implements ResearchEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.research.course-ended.v1";
}
