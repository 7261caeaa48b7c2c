package health.daybreak.reporting.research;

import java.time.LocalDate;
import java.util.List;

/**
 * Courses of people who share a cell, told together.
 *
 * @param formedOn the day from which each member's days are counted back
 * @param members in an order that says nothing
 */
public record Group(String id, LocalDate formedOn, Cell cell, List<Member> members) {

    /** One course of one patient. */
    public record Member(String patientId, String courseId) {}

    public Group {
        members = List.copyOf(members);
    }
}
