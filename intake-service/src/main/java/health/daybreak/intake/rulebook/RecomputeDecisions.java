package health.daybreak.intake.rulebook;

import health.daybreak.intake.patient.Patients;
import health.daybreak.intake.patient.Stage;
import health.daybreak.intake.screening.Decision;
import health.daybreak.intake.screening.EligibilityPolicy;
import health.daybreak.intake.screening.Reason;
import health.daybreak.intake.screening.RuleSpoken;
import health.daybreak.intake.screening.RulesInUse;
import health.daybreak.intake.screening.Screening;
import health.daybreak.intake.screening.Screenings;
import health.daybreak.intake.screening.Verdict;
import health.daybreak.platform.aggregate.Stored;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Proves that every decision still follows from what it kept: gives each verdict anew from its stored inputs, by the rule
 * versions of then, and compares the reasons.
 */
public final class RecomputeDecisions {

    private static final int PAGE = 200;

    /**
     * How it went.
     *
     * @param decisions that were given anew
     * @param differing screenings whose reasons came out otherwise; empty unless something is very wrong
     * @param nanos how long each verdict took, ascending
     */
    public record Recomputed(int decisions, List<Differing> differing, long[] nanos) {

        /** The time in microseconds that this share of the verdicts did not exceed; 0 when there are none. */
        public double percentile(double share) {
            if (nanos.length == 0) {
                return 0;
            }
            int at = (int) Math.ceil(share * nanos.length) - 1;
            return nanos[Math.clamp(at, 0, nanos.length - 1)] / 1e3;
        }

        /** Verdicts a second on one thread. */
        public double perSecond() {
            long total = Arrays.stream(nanos).sum();
            return total == 0 ? 0 : nanos.length * 1e9 / total;
        }
    }

    /** A screening whose verdict came out otherwise. */
    public record Differing(String patientId, String screeningId) {}

    private final Patients patients;
    private final Screenings screenings;
    private final RulesInUse rules;

    public RecomputeDecisions(Patients patients, Screenings screenings, RulesInUse rules) {
        this.patients = patients;
        this.screenings = screenings;
        this.rules = rules;
    }

    /** Of all decisions of the current clinic. */
    public Recomputed recompute() {
        EligibilityPolicy policy = rules.policy();
        List<Differing> differing = new ArrayList<>();
        List<Long> nanos = new ArrayList<>();
        List<String> ids = patients.idsIn(EnumSet.allOf(Stage.class));
        for (int from = 0; from < ids.size(); from += PAGE) {
            List<String> page = ids.subList(from, Math.min(from + PAGE, ids.size()));
            for (Stored<Screening> screening : screenings.ofPatients(page)) {
                Decision decision = screening.state().decision();
                if (decision != null) {
                    long start = System.nanoTime();
                    Verdict again = policy.of(decision).assess(decision.chart());
                    nanos.add(System.nanoTime() - start);
                    if (!follow(decision.spoken(), again)) {
                        differing.add(new Differing(screening.state().patientId(), screening.id()));
                    }
                }
            }
        }
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Recomputed(sorted.length, List.copyOf(differing), sorted);
    }

    private static boolean follow(List<RuleSpoken> kept, Verdict again) {
        List<Reason> reasons = again.reasons();
        return kept.size() == reasons.size()
                && IntStream.range(0, kept.size())
                        .allMatch(index -> kept.get(index).isSaidBy(reasons.get(index)));
    }
}
