package health.daybreak.systemtests.races;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A series of six sessions in the one chair of a clinic, which nobody else can have beside it: the last place. Every clinic has some
 * hundred of them in the year that can be booked; more than a third of its time stays free, so that there are alternatives.
 */
record Place(int clinic, int block, int pattern, int hour) {

    private static final int[] SERIES = {0, 3, 7, 10, 14, 17};
    private static final int DAYS_A_BLOCK = 21;
    private static final int BLOCKS = 16;
    private static final int PATTERNS = 3;
    private static final int HOURS = 5;
    /** A visit of two hours, and the chair is cleaned after it. */
    private static final int HOURS_APART = 3;

    private static final int A_BLOCK = PATTERNS * HOURS;

    /** How many races a clinic is good for. */
    static final int A_CLINIC = BLOCKS * A_BLOCK;

    /** The place of the nth race. */
    static Place number(int n) {
        int within = n % A_CLINIC;
        return new Place(n / A_CLINIC, within / A_BLOCK, within % A_BLOCK / HOURS, within % HOURS * HOURS_APART);
    }

    /** The first date of its block when the first block begins on this date. */
    LocalDate from(LocalDate begin) {
        return begin.plusDays((long) DAYS_A_BLOCK * block);
    }

    /** What whoever wants it asks for. */
    Map<String, Object> wanted(String patientId, LocalDate begin, ZoneId zone) {
        List<Map<String, String>> slots = new ArrayList<>();
        for (int day : SERIES) {
            slots.add(Map.of(
                    "startsAt",
                    from(begin)
                            .plusDays(day + pattern)
                            .atTime(hour, 0)
                            .atZone(zone)
                            .toInstant()
                            .toString(),
                    "chairId",
                    "chair-1"));
        }
        return Map.of(
                "patientId",
                patientId,
                "protocolId",
                "iv-induction",
                "from",
                from(begin).toString(),
                "slots",
                slots);
    }
}
