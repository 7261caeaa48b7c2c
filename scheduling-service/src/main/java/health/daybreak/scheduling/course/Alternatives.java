package health.daybreak.scheduling.course;

import health.daybreak.scheduling.plan.Series;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * What those may choose instead whose slots were taken. Where many are refused at once, they ask the same while nothing
 * changes: the last answer of each clinic is given again for as long as the question is the same, to the last hold.
 */
@Component
final class Alternatives {

    private static final int MOST_CLINICS = 64;

    private record Answered(SeriesQuestion question, List<Series> series) {}

    private final Map<String, Answered> last = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Answered> eldest) {
            return size() > MOST_CLINICS;
        }
    });

    /** The series that keep every rule as things stand, the best first. */
    List<Series> to(String clinicId, SeriesQuestion asked) {
        SeriesQuestion question = asked.atThisQuarter();
        Answered before = last.get(clinicId);
        if (before != null && Objects.equals(before.question(), question)) {
            return before.series();
        }
        List<Series> series =
                question.planner().propose().stream().map(Series::of).toList();
        last.put(clinicId, new Answered(question, series));
        return series;
    }
}
