package health.daybreak.scheduling.waitlist;

import health.daybreak.scheduling.course.Course;
import health.daybreak.scheduling.protocol.Phase;
import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.recall.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/**
 * Who is asked first: whoever is in the induction before the taper and that before maintenance; then whose session lies
 * most days past its window; then who has waited longest. Our own proposal; people decide whom they call besides.
 *
 * @param daysPastWindow days beyond the most that the protocol allows after the session before
 */
public record ClinicalValue(Phase phase, long daysPastWindow, Instant waitingSince, String entryId)
        implements Comparable<ClinicalValue> {

    private static final Comparator<ClinicalValue> ORDER = Comparator.comparing(ClinicalValue::phase)
            .thenComparing(ClinicalValue::daysPastWindow, Comparator.reverseOrder())
            .thenComparing(ClinicalValue::waitingSince)
            .thenComparing(ClinicalValue::entryId);

    static ClinicalValue of(WaitlistEntry entry, Course course, Protocol protocol, Instant now) {
        String sessionId = entry.sessionId();
        long daysPast = sessionId == null
                ? Interval.daysPast(course, protocol, now.atZone(course.zone()).toLocalDate())
                : Interval.daysPast(course, course.session(sessionId), protocol);
        return new ClinicalValue(course.phase(), daysPast, entry.joinedAt(), entry.entryId());
    }

    @Override
    public int compareTo(ClinicalValue other) {
        return ORDER.compare(this, other);
    }

    /** The order in words, as staff read it beside the name. */
    public String inWords(Instant now) {
        String stage =
                switch (phase) {
                    case INDUCTION -> "In the induction";
                    case TAPER -> "In the taper";
                    case MAINTENANCE -> "In maintenance";
                };
        String window = daysPastWindow == 0 ? "within the window" : days(daysPastWindow) + " past the window";
        long waited = Duration.between(waitingSince, now).toDays();
        return stage + ", " + window + ", waiting " + (waited < 1 ? "for less than a day" : "for " + days(waited))
                + ".";
    }

    private static String days(long count) {
        return count == 1 ? "1 day" : count + " days";
    }
}
