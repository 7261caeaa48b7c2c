package health.daybreak.treatment.order;

import java.util.ArrayList;
import java.util.List;

/**
 * All orders of one course that were signed here, oldest first; never empty, and none is ever changed. Before the first
 * one, what the prescriber signed by starting the course is in force.
 */
public record CourseOrder(String courseId, String patientId, List<SignedOrder> signed) {

    public CourseOrder {
        signed = List.copyOf(signed);
        if (signed.isEmpty()) {
            throw new IllegalArgumentException("An order is signed");
        }
    }

    /** The one in force. */
    public SignedOrder latest() {
        return signed.getLast();
    }

    /** The same with another text in place of what somebody wrote. */
    public CourseOrder withReasons(String text) {
        return new CourseOrder(
                courseId,
                patientId,
                signed.stream().map(order -> order.withReason(text)).toList());
    }

    /** The same and one more, which is in force from now on. */
    public CourseOrder and(SignedOrder next) {
        List<SignedOrder> all = new ArrayList<>(signed);
        all.add(next);
        return new CourseOrder(courseId, patientId, all);
    }
}
