package health.daybreak.reporting.outcomes;

import health.daybreak.reporting.journey.Course.Treatment;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The totals of one instrument over one course; of an instrument with levels, their places.
 *
 * @param treatment what the course treats with what; null when that is not known
 * @param firstDose what went in first; null while nothing has
 * @param baseline before the first dose; null when there is none
 * @param ended whether no further session is expected
 * @param attended the numbers of the sessions that the patient came to
 * @param beforeSession the total before each session, by the session's number
 * @param followUp the total after the induction; null when there is none
 * @param followUpDue whether there should be one by now
 * @param timeline the totals by the time since the first dose
 */
record CourseScores(
        String patientId,
        String courseId,
        @Nullable Treatment treatment,
        @Nullable FirstDose firstDose,
        @Nullable Integer baseline,
        boolean ended,
        Set<Integer> attended,
        Map<Integer, Integer> beforeSession,
        @Nullable Integer followUp,
        boolean followUpDue,
        Timeline timeline) {}
