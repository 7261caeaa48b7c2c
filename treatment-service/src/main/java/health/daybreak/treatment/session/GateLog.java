package health.daybreak.treatment.session;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.treatment.gate.Authority;
import health.daybreak.treatment.gate.CheckName;
import health.daybreak.treatment.gate.Finding;
import health.daybreak.treatment.gate.GateAnswers;
import health.daybreak.treatment.gate.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All passes through the gate, oldest first, and what has been answered so far. */
public record GateLog(GateAnswers answers, List<GateRound> rounds) {

    private static final int MOST_ROUNDS = 30;
    private static final Set<CheckName> MEASURED =
            EnumSet.of(CheckName.BLOOD_PRESSURE, CheckName.HEART_RATE, CheckName.OXYGEN, CheckName.BREATHING);

    public GateLog {
        rounds = List.copyOf(rounds);
    }

    static GateLog empty() {
        return new GateLog(GateAnswers.none(), List.of());
    }

    public Optional<GateRound> latest() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast());
    }

    /** How often vital signs that held were taken again, this time included. */
    public int rechecks() {
        return (int) rounds.stream()
                .filter(round -> round.measured()
                        && round.findings().stream()
                                .anyMatch(finding -> !finding.go() && MEASURED.contains(finding.check())))
                .count();
    }

    /** How many passes found something against a dose. */
    public int holds() {
        return (int)
                rounds.stream().filter(round -> round.found() != Verdict.GO).count();
    }

    /** Whether the latest pass holds for vital signs that are to be taken again. */
    public boolean waitsForRecheck() {
        return latest().stream()
                .flatMap(round -> round.standing().stream())
                .anyMatch(finding -> finding.verdict() == Verdict.HOLD
                        && MEASURED.contains(finding.check())
                        && finding.overridableBy() != Authority.NOBODY);
    }

    /** A stop that only a prescriber may override is also looked at again only by one. */
    void requireMayLookAgain(Actor actor) {
        boolean prescribersStop = latest().stream()
                .flatMap(round -> round.standing().stream())
                .anyMatch(finding ->
                        finding.verdict() == Verdict.STOP && finding.overridableBy() == Authority.PRESCRIBER);
        if (prescribersStop) {
            actor.requirePrescriber("look again at a gate that stopped for a clinical reason");
        }
    }

    GateLog with(GateAnswers answered, GateRound round) {
        if (rounds.size() >= MOST_ROUNDS) {
            throw Refused.unprocessable(
                    "too-many-gate-checks", "The gate was checked " + MOST_ROUNDS + " times: abort or override.");
        }
        List<GateRound> all = new ArrayList<>(rounds);
        all.add(round);
        return new GateLog(answered, all);
    }

    /** The latest pass with this finding in place of the earlier one; whoever answered for that answers no more. */
    GateLog amended(Finding finding) {
        GateRound round = latest().orElseThrow();
        List<GateRound> all = new ArrayList<>(rounds.subList(0, rounds.size() - 1));
        all.add(round.amended(finding));
        return new GateLog(answers, all);
    }

    GateLog overridden(Set<CheckName> checks, String reason, Signed signed) {
        GateRound round = latest().orElseThrow();
        List<GateOverride> overrides = new ArrayList<>();
        for (CheckName check : EnumSet.copyOf(checks)) {
            requireOverridable(round, check);
            overrides.add(new GateOverride(check, reason, signed));
        }
        List<GateRound> all = new ArrayList<>(rounds.subList(0, rounds.size() - 1));
        all.add(round.overridden(overrides));
        return new GateLog(answers, all);
    }

    GateLog withoutWords() {
        return new GateLog(
                answers.withoutNames(),
                rounds.stream().map(GateRound::withoutWords).toList());
    }

    private static void requireOverridable(GateRound round, CheckName check) {
        Finding finding = round.standing().stream()
                .filter(standing -> standing.check() == check)
                .findFirst()
                .orElseThrow(() -> Refused.unprocessable(
                        "nothing-to-override", "The check " + check + " holds and stops nothing."));
        if (finding.overridableBy() == Authority.NOBODY) {
            throw Refused.unprocessable("not-overridable", "Nobody may override " + check + ": " + finding.why() + ".");
        }
    }
}
