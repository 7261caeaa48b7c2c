package health.daybreak.treatment.facts;

import health.daybreak.platform.aggregate.Aggregates;
import java.util.List;

/** What is known about the preparations of courses, by the conversation's id. */
public interface Preparations extends Aggregates<Preparation> {

    /** Every preparation that was ever booked for this course; empty when none was or none is known yet. */
    List<Preparation> ofCourse(String courseId);
}
