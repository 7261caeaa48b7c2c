package health.daybreak.intake.sheet.web;

import health.daybreak.intake.sheet.Moment;
import health.daybreak.intake.sheet.Sheet;
import health.daybreak.intake.sheet.SubmitSheet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sheet for the patient who fills it in: what they answered by their link, and nothing else of their record.
 *
 * @param answers by instrument in its order, null where one is missing; empty once they were sent in: then the link gives
 *     nothing any more
 * @param missing the instruments that still need an answer
 */
record MySheetView(Moment moment, Status status, Map<String, List<@Nullable Integer>> answers, List<String> missing) {

    /** How it stands. */
    enum Status {
        ASKED,
        SENT_IN,
        /** The session is off, has begun or is over. */
        CLOSED
    }

    static MySheetView of(Sheet sheet, SubmitSheet check) {
        Status status =
                sheet.answeredAt() != null ? Status.SENT_IN : sheet.closedAt() != null ? Status.CLOSED : Status.ASKED;
        boolean asked = status == Status.ASKED;
        return new MySheetView(
                sheet.moment(),
                status,
                asked ? sheet.now().answers() : Map.of(),
                asked ? check.missing(sheet) : List.of());
    }
}
