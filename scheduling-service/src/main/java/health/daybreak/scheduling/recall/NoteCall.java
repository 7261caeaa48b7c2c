package health.daybreak.scheduling.recall;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.course.Course;
import health.daybreak.scheduling.course.Courses;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Notes that a patient who is due was called, and how that ended. */
@Service
public final class NoteCall {

    private final CallBook book;
    private final Courses courses;

    public NoteCall(CallBook book, Courses courses) {
        this.book = book;
        this.courses = courses;
    }

    /** Returns the patient's id. Refused (422) when the day to call again has passed, (404) for an unknown course. */
    public String note(String courseId, Call.Outcome outcome, @Nullable LocalDate againOn, Instant now) {
        Course course = courses.get(courseId).state();
        ZoneId zone = course.zone();
        if (againOn != null && againOn.isBefore(now.atZone(zone).toLocalDate())) {
            throw Refused.unprocessable("call-again-passed", againOn + " has passed; expected today or a day to come.");
        }
        Call call = new Call(now, Cause.current().actorId(), outcome, againOn);
        if (book.find(courseId).isPresent()) {
            book.change(courseId, calls -> Change.to(calls.plus(call)));
        } else {
            create(courseId, call);
        }
        return course.patientId();
    }

    private void create(String courseId, Call call) {
        try {
            book.create(courseId, Change.to(new Calls(List.of(call))));
        } catch (Refused notedMeanwhile) {
            book.change(courseId, calls -> Change.to(calls.plus(call)));
        }
    }
}
