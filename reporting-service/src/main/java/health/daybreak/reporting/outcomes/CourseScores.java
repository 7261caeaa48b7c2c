package health.daybreak.reporting.outcomes;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The totals of one instrument over one course.
 *
 * @param baseline before the first dose; null when there is none
 * @param ended whether no further session is expected
 * @param attended the numbers of the sessions that the patient came to
 * @param beforeSession the total before each session, by the session's number
 * @param followUp the total after the induction; null when there is none
 * @param followUpDue whether there should be one by now
 */
record CourseScores(
        @Nullable Integer baseline,
        boolean ended,
        Set<Integer> attended,
        Map<Integer, Integer> beforeSession,
        @Nullable Integer followUp,
        boolean followUpDue) {}
