package health.daybreak.reporting.outcomes;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.reporting.journey.Journey;
import health.daybreak.reporting.outcomes.OutcomeSettings.FollowUp;
import health.daybreak.reporting.outcomes.OutcomeSettings.Instrument;
import health.daybreak.reporting.outcomes.TimesTo.Watched;
import health.daybreak.reporting.session.Session;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The courses behind one curve, or behind a number of it.
 *
 * @param courses by how long they were watched, on the same day those to whom it happened first
 */
public record CurvePatients(String instrument, Awaited curve, List<WatchedPatient> courses) {

    /**
     * One course that was watched.
     *
     * @param patientId without saying who that is
     * @param days how many whole days it was watched
     * @param happened whether it happened then; else it was watched for the last time then
     */
    public record WatchedPatient(String patientId, String courseId, int days, boolean happened) {}

    /**
     * Which curve is meant, and which of its days.
     *
     * @param from only those who were still at risk just before this day; null for all
     * @param until only those for whom it was over by this day; null for all
     */
    public record Asked(
            Instrument instrument,
            Awaited curve,
            @Nullable Integer from,
            @Nullable Integer until) {

        boolean isOn(int day) {
            return (from == null || day >= from) && (until == null || day <= until);
        }
    }

    private static final Comparator<WatchedPatient> ORDER = Comparator.comparing(WatchedPatient::days)
            .thenComparing(WatchedPatient::happened, Comparator.reverseOrder())
            .thenComparing(WatchedPatient::patientId)
            .thenComparing(WatchedPatient::courseId);

    /**
     * The courses of these patients that are behind a curve; {@code sessions} are all of theirs.
     *
     * @param now decides only which follow-ups are due by now
     * @throws Refused when the instrument has no curves
     */
    public static CurvePatients of(
            Asked asked, FollowUp followUp, List<Journey> journeys, List<Session> sessions, Instant now) {
        Instrument instrument = asked.instrument();
        if (!Awaited.saidBy(instrument)) {
            throw Refused.unprocessable(
                    "curve-unknown",
                    instrument.name() + " has no curves, as it does not say what a response is; ask for an instrument"
                            + " whose figures show one.");
        }
        List<CourseScores> courses = new ScoreCourses(instrument, followUp, sessions, now).of(journeys);
        return new CurvePatients(
                instrument.name(),
                asked.curve(),
                asked.curve().in(courses, instrument).stream()
                        .filter(watched -> asked.isOn(watched.time().time()))
                        .map(CurvePatients::patient)
                        .sorted(ORDER)
                        .toList());
    }

    private static WatchedPatient patient(Watched watched) {
        return new WatchedPatient(
                watched.course().patientId(),
                watched.course().courseId(),
                watched.time().time(),
                watched.time().happened());
    }
}
