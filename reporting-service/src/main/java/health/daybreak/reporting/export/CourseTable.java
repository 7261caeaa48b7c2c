package health.daybreak.reporting.export;

import static health.daybreak.reporting.export.Column.moment;
import static health.daybreak.reporting.export.Column.points;
import static health.daybreak.reporting.export.Column.text;

import health.daybreak.reporting.journey.Course;
import health.daybreak.reporting.journey.Course.Treatment;
import health.daybreak.reporting.journey.Journey;
import health.daybreak.reporting.journey.Screening;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The courses of a clinic's patients. */
final class CourseTable {

    private record Row(Journey journey, Course course) {

        @Nullable
        Screening screening() {
            return journey.screening(course.screeningId());
        }
    }

    static final ExportTable<?> TABLE = new ExportTable<>(
            "courses",
            "One row for each course of treatment.",
            List.of(
                    text("course_id", "The course.", row -> row.course().courseId()),
                    text(
                            "patient_id",
                            "The patient, by a number that says nothing of who that is.",
                            CourseTable::patient),
                    text("screening_id", "The screening that allowed it.", row -> row.course()
                            .screeningId()),
                    text("protocol_id", "The clinic's protocol.", treated(Treatment::protocolId)),
                    text("route", "How the drug is given: IV, IM or KAP.", treated(Treatment::route)),
                    text("indication", "What is treated, such as DEPRESSION.", treated(Treatment::indication)),
                    moment(
                            "started_at",
                            "When it was begun; empty while only a later event of it is known.",
                            row -> row.course().startedAt()),
                    moment("completed_at", "When it ended as planned; empty unless it did.", row -> row.course()
                            .completedAt()),
                    moment("discontinued_at", "When it was broken off; empty unless it was.", row -> row.course()
                            .discontinuedAt()),
                    points(
                            "screening_phq9",
                            "PHQ-9 at that screening, 0 to 27; empty if it was not answered.",
                            screened(Screening::baselinePhq9)),
                    points(
                            "screening_gad7",
                            "GAD-7 at that screening, 0 to 21; empty if it was not answered.",
                            screened(Screening::baselineGad7)),
                    moment(
                            "patient_merged_at",
                            "Since when this patient's record lives on in another of the same person; empty while it"
                                    + " lives itself.",
                            row -> row.journey().mergedAt())),
            known -> known.journeys().stream()
                    .flatMap(journey -> journey.courses().stream().map(course -> new Row(journey, course)))
                    .toList(),
            CourseTable::patient);

    private CourseTable() {}

    private static String patient(Row row) {
        return row.journey().patientId();
    }

    private static Function<Row, @Nullable String> treated(Function<Treatment, String> value) {
        return row -> row.course().treatment() == null
                ? null
                : value.apply(row.course().treatment());
    }

    private static Function<Row, @Nullable Integer> screened(Function<Screening, @Nullable Integer> value) {
        return row -> {
            Screening screening = row.screening();
            return screening == null ? null : value.apply(screening);
        };
    }
}
