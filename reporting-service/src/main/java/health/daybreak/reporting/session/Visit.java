package health.daybreak.reporting.session;

import health.daybreak.events.sessions.AlertRaised;
import health.daybreak.events.sessions.DoseEnded;
import health.daybreak.events.sessions.DoseStarted;
import health.daybreak.events.sessions.GateOverridden;
import health.daybreak.events.sessions.SessionAborted;
import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.events.sessions.SessionHeld;
import health.daybreak.reporting.session.GateWord.Said;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happened while the patient was in the clinic.
 *
 * @param holds when the gate before the dose said hold or stop
 * @param alerts what was raised and when, each once
 * @param gate which checks held, stopped or were answered for, in an order of their own
 * @param milligrams how much of the drug went in, null while it has not been said
 * @param doseEndedAt when the drug was in, or stopped
 * @param abort why it ended early; null unless it did
 * @param kilograms what the patient weighed when the dose began; null while that has not been said, and in a generation from
 *     before it was kept
 */
public record Visit(
        @Nullable Instant arrivedAt,
        List<Instant> holds,
        List<String> alerts,
        @Nullable Instant doseStartedAt,
        @Nullable Instant completedAt,
        @Nullable Instant abortedAt,
        List<GateWord> gate,
        @Nullable BigDecimal milligrams,
        @Nullable Instant doseEndedAt,
        @Nullable Instant dischargedAt,
        @Nullable Abort abort,
        @Nullable BigDecimal kilograms) {

    static final Visit NONE =
            new Visit(null, List.of(), List.of(), null, null, null, List.of(), null, null, null, null, null);

    /** Why it ended early, and whether any of the drug was given. */
    public record Abort(String reason, boolean doseGiven) {}

    public Visit {
        // A generation of an earlier shape kept none.
        gate = gate == null ? List.of() : List.copyOf(gate);
    }

    /** Whether this alert was raised. */
    public boolean alerted(String alert) {
        return alertNames().anyMatch(alert::equals);
    }

    /** Whether any of the drug went in, as far as it has been said. */
    public boolean dosed() {
        return doseStartedAt != null && (milligrams == null || milligrams.signum() > 0);
    }

    /** Whether it is known that some of the drug went in. */
    public boolean given() {
        return doseStartedAt != null && milligrams != null && milligrams.signum() > 0;
    }

    /** What was raised, in the words of the events. */
    public Stream<String> alertNames() {
        return alerts.stream().map(raised -> raised.substring(raised.indexOf(' ') + 1));
    }

    /** The checks for which the gate held or stopped, each once. */
    public Stream<String> found() {
        return gate.stream()
                .filter(word -> word.said() != Said.OVERRIDDEN)
                .map(GateWord::check)
                .distinct();
    }

    Visit arrived(Instant at) {
        return new Visit(
                at,
                holds,
                alerts,
                doseStartedAt,
                completedAt,
                abortedAt,
                gate,
                milligrams,
                doseEndedAt,
                dischargedAt,
                abort,
                kilograms);
    }

    Visit held(SessionHeld held) {
        Said said = held.verdict().equals("STOP") ? Said.STOP : Said.HOLD;
        return new Visit(
                arrivedAt,
                added(holds, List.of(held.heldAt())),
                alerts,
                doseStartedAt,
                completedAt,
                abortedAt,
                added(gate, words(held.checks(), said)),
                milligrams,
                doseEndedAt,
                dischargedAt,
                abort,
                kilograms);
    }

    Visit overridden(GateOverridden overridden) {
        return new Visit(
                arrivedAt,
                holds,
                alerts,
                doseStartedAt,
                completedAt,
                abortedAt,
                added(gate, words(overridden.checks(), Said.OVERRIDDEN)),
                milligrams,
                doseEndedAt,
                dischargedAt,
                abort,
                kilograms);
    }

    Visit alerted(AlertRaised alert) {
        String once = alert.raisedAt() + " " + alert.alert();
        return new Visit(
                arrivedAt,
                holds,
                added(alerts, List.of(once)),
                doseStartedAt,
                completedAt,
                abortedAt,
                gate,
                milligrams,
                doseEndedAt,
                dischargedAt,
                abort,
                kilograms);
    }

    Visit doseStarted(DoseStarted started) {
        return new Visit(
                arrivedAt,
                holds,
                alerts,
                started.startedAt(),
                completedAt,
                abortedAt,
                gate,
                milligrams,
                doseEndedAt,
                dischargedAt,
                abort,
                started.weightKilograms());
    }

    Visit doseEnded(DoseEnded ended) {
        return new Visit(
                arrivedAt,
                holds,
                alerts,
                doseStartedAt,
                completedAt,
                abortedAt,
                gate,
                ended.givenMilligrams(),
                ended.endedAt(),
                dischargedAt,
                abort,
                kilograms);
    }

    Visit completed(SessionCompleted done) {
        return new Visit(
                done.arrivedAt(),
                holds,
                alerts,
                done.doseStartedAt(),
                done.completedAt(),
                abortedAt,
                gate,
                done.doseMilligrams(),
                done.doseEndedAt(),
                done.dischargedAt(),
                abort,
                kilograms);
    }

    Visit aborted(SessionAborted aborted) {
        return new Visit(
                arrivedAt,
                holds,
                alerts,
                doseStartedAt,
                completedAt,
                aborted.abortedAt(),
                gate,
                milligrams,
                doseEndedAt,
                dischargedAt,
                new Abort(aborted.reason(), aborted.doseGiven()),
                kilograms);
    }

    private static List<GateWord> words(List<String> checks, Said said) {
        return checks.stream().map(check -> new GateWord(check, said)).toList();
    }

    private static <T extends Comparable<T>> List<T> added(List<T> sorted, List<T> facts) {
        Set<T> all = new TreeSet<>(sorted);
        all.addAll(facts);
        return List.copyOf(all);
    }
}
