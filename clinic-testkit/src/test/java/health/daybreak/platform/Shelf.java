package health.daybreak.platform;

import health.daybreak.events.courses.CoursePhaseChanged;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Envelope;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small aggregate to try the platform with: it collects what it was told, in order. */
record Shelf(String id, List<String> items, Content content) {

    /** Something sealed, to see that it comes back as what it was. */
    sealed interface Content permits Nothing, Box {}

    record Nothing() implements Content {}

    record Box(BigDecimal weight, Instant at, LocalDate on) implements Content {}

    static Shelf empty(String id) {
        return new Shelf(id, List.of(), new Nothing());
    }

    /** One more item, and an event that tells of it. */
    Change<Shelf> put(String item) {
        List<String> more = new ArrayList<>(items);
        more.add(item);
        return Change.to(new Shelf(id, more, content), event(id, item));
    }

    static CoursePhaseChanged event(String id, String item) {
        return new CoursePhaseChanged(id, "patient-of-" + id, "BEFORE", item, Instant.EPOCH);
    }

    /** A reaction that notes the item an event tells of. */
    static Change<Shelf> note(@Nullable Shelf shelf, CoursePhaseChanged event, Envelope envelope) {
        Shelf before = shelf == null ? empty(event.courseId()) : shelf;
        List<String> more = new ArrayList<>(before.items());
        more.add(event.toPhase());
        return Change.to(new Shelf(before.id(), more, before.content()));
    }
}
