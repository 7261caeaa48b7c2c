package health.daybreak.events.research;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A session was completed.
 *
 * @param pseudonym the participant
 * @param courseNumber which told course of the participant, from 1
 * @param sessionNumber which completed session of the course, from 1 without gaps
 * @param completedOn the day, moved by as many days as every other day of this participant: what lies between two days is
 *     true, the days are not. Null where it is withheld, and then for the whole course.
 * @param alerts how many alerts were raised
 * @param holds how often the gate before the dose said hold
 */
public record ResearchSessionCompleted(
        String pseudonym,
        int courseNumber,
        int sessionNumber,
        @Nullable LocalDate completedOn,
        int alerts,
        int holds) implements ResearchEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.research.session-completed.v1";
}
