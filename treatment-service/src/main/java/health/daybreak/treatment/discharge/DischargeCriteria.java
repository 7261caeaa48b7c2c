package health.daybreak.treatment.discharge;

import static health.daybreak.treatment.limits.LimitName.DISCHARGE_ALDRETE;
import static health.daybreak.treatment.limits.LimitName.DISCHARGE_CADSS6;
import static health.daybreak.treatment.limits.LimitName.DISCHARGE_DIASTOLIC;
import static health.daybreak.treatment.limits.LimitName.DISCHARGE_IM_MINUTES;
import static health.daybreak.treatment.limits.LimitName.DISCHARGE_IV_MINUTES;
import static health.daybreak.treatment.limits.LimitName.DISCHARGE_OXYGEN;
import static health.daybreak.treatment.limits.LimitName.DISCHARGE_PADSS;
import static health.daybreak.treatment.limits.LimitName.DISCHARGE_PRESSURE_PERCENT;
import static health.daybreak.treatment.limits.LimitName.DISCHARGE_SEDATION;
import static health.daybreak.treatment.limits.LimitName.DISCHARGE_SYSTOLIC;
import static health.daybreak.treatment.limits.LimitName.DISCHARGE_VITALS_MINUTES;

import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.limits.LimitName;
import health.daybreak.treatment.limits.Limits;
import health.daybreak.treatment.vitals.Baseline;
import health.daybreak.treatment.vitals.Reading;
import health.daybreak.treatment.vitals.VitalSet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All criteria for going home, in one place: each is listed, met or not. */
public final class DischargeCriteria {

    private static final String SOURCE = "Discharge criteria of rcemlearning and the scirp protocol [S]";

    private final Limits limits;

    public DischargeCriteria(Limits limits) {
        this.limits = limits;
    }

    /** When a patient of this route may go home at the earliest. */
    public Instant earliest(Route route, Instant doseEndedAt) {
        return doseEndedAt.plus(limits.minutes(wait(route)));
    }

    /** Every criterion; the patient may go when all are met or a prescriber overrides with a reason. */
    public List<Criterion> judge(Readiness now) {
        Observations seen = now.seen();
        return List.of(
                time(now),
                recentVitals(now),
                score(CriterionName.ALERT, "MOAA/S", now.sedation(), DISCHARGE_SEDATION, true),
                seen(CriterionName.ORIENTED, seen.oriented(), "Knows person, place and time"),
                score(CriterionName.DISSOCIATION_GONE, "CADSS-6", now.dissociation(), DISCHARGE_CADSS6, false),
                pressure(now),
                oxygen(now),
                seen(CriterionName.WALKS_STEADILY, seen.walksSteadily(), "Walks steadily"),
                seen(CriterionName.NAUSEA_CONTROLLED, seen.nauseaControlled(), "Nausea is controlled"),
                seen(CriterionName.DRINKS, seen.drinks(), "Keeps fluid down"),
                recoveryScore(seen),
                seen(CriterionName.NO_RISK_ESCALATION, negated(seen.riskEscalated()), "No worse thoughts of suicide"),
                seen(CriterionName.ESCORT_PRESENT, seen.escortPresent(), "The escort is here"),
                seen(CriterionName.INSTRUCTIONS_GIVEN, seen.instructionsGiven(), "Written instructions are given"),
                nextVisit(now));
    }

    private Criterion time(Readiness now) {
        LimitName wait = wait(now.route());
        long since = Duration.between(now.doseEndedAt(), now.at()).toMinutes();
        return new Criterion(
                CriterionName.TIME_SINCE_DOSE,
                since >= limits.whole(wait),
                "%d of %d min since the end of the dose".formatted(since, limits.whole(wait)),
                limits.source(wait));
    }

    private Criterion recentVitals(Readiness now) {
        VitalSet latest = now.latest();
        Duration oldest = limits.minutes(DISCHARGE_VITALS_MINUTES);
        boolean met = latest != null && !latest.takenAt().plus(oldest).isBefore(now.at());
        return new Criterion(
                CriterionName.RECENT_VITALS,
                met,
                met ? "Vital signs are recent" : "No vital signs in the last %d min".formatted(oldest.toMinutes()),
                limits.source(DISCHARGE_VITALS_MINUTES));
    }

    private Criterion pressure(Readiness now) {
        String source = limits.source(DISCHARGE_PRESSURE_PERCENT);
        Baseline baseline = now.baseline();
        if (now.latest() == null || baseline == null) {
            return new Criterion(CriterionName.BLOOD_PRESSURE, false, "Not measured", source);
        }
        Reading reading = now.latest().reading();
        int percent = limits.whole(DISCHARGE_PRESSURE_PERCENT);
        boolean low = reading.systolic() < limits.whole(DISCHARGE_SYSTOLIC)
                && reading.diastolic() < limits.whole(DISCHARGE_DIASTOLIC);
        return new Criterion(
                CriterionName.BLOOD_PRESSURE,
                low && baseline.isWithin(percent, reading),
                "%d/%d; needed: within %d %% of %d/%d and below %d/%d"
                        .formatted(
                                reading.systolic(),
                                reading.diastolic(),
                                percent,
                                baseline.systolic(),
                                baseline.diastolic(),
                                limits.whole(DISCHARGE_SYSTOLIC),
                                limits.whole(DISCHARGE_DIASTOLIC)),
                source);
    }

    private Criterion oxygen(Readiness now) {
        Integer oxygen = now.latest() == null ? null : now.latest().reading().oxygen();
        return score(CriterionName.OXYGEN, "SpO2 on room air", oxygen, DISCHARGE_OXYGEN, true);
    }

    private Criterion recoveryScore(Observations seen) {
        Integer aldrete = seen.aldrete();
        Integer padss = seen.padss();
        String source = limits.source(DISCHARGE_ALDRETE);
        if (aldrete == null && padss == null) {
            return new Criterion(CriterionName.SCORE, false, "Neither Aldrete nor PADSS is scored yet", source);
        }
        boolean met = (aldrete == null || aldrete >= limits.whole(DISCHARGE_ALDRETE))
                && (padss == null || padss >= limits.whole(DISCHARGE_PADSS));
        String why = "Aldrete %s, PADSS %s; needed: %d of 10"
                .formatted(said(aldrete), said(padss), limits.whole(DISCHARGE_ALDRETE));
        return new Criterion(CriterionName.SCORE, met, why, source);
    }

    private Criterion nextVisit(Readiness now) {
        return now.nextBooked()
                ? new Criterion(CriterionName.NEXT_VISIT, true, "The next session is booked", SOURCE)
                : seen(CriterionName.NEXT_VISIT, now.seen().nextVisitAgreed(), "What comes next is agreed");
    }

    private Criterion score(
            CriterionName name, String scale, @Nullable Integer value, LimitName limit, boolean atLeast) {
        int needed = limits.whole(limit);
        if (value == null) {
            return new Criterion(name, false, scale + " is not recorded yet", limits.source(limit));
        }
        boolean met = atLeast ? value >= needed : value <= needed;
        String why = "%s %d; needed: at %s %d".formatted(scale, value, atLeast ? "least" : "most", needed);
        return new Criterion(name, met, why, limits.source(limit));
    }

    private static Criterion seen(CriterionName name, @Nullable Boolean seen, String what) {
        String why = seen == null ? what + ": not looked at yet" : what + (seen ? ": yes" : ": no");
        return new Criterion(name, Boolean.TRUE.equals(seen), why, SOURCE);
    }

    private static LimitName wait(Route route) {
        return route.infused() ? DISCHARGE_IV_MINUTES : DISCHARGE_IM_MINUTES;
    }

    private static @Nullable Boolean negated(@Nullable Boolean value) {
        return value == null ? null : !value;
    }

    private static String said(@Nullable Integer score) {
        return score == null ? "not scored" : score.toString();
    }
}
