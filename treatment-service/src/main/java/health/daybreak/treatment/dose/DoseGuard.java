package health.daybreak.treatment.dose;

import static health.daybreak.treatment.limits.LimitName.DOSE_IM_HIGH;
import static health.daybreak.treatment.limits.LimitName.DOSE_IM_LOW;
import static health.daybreak.treatment.limits.LimitName.DOSE_IV_HIGH;
import static health.daybreak.treatment.limits.LimitName.DOSE_IV_LOW;
import static health.daybreak.treatment.limits.LimitName.DOSE_IV_MINUTES_HIGH;
import static health.daybreak.treatment.limits.LimitName.DOSE_IV_MINUTES_LOW;
import static health.daybreak.treatment.limits.LimitName.DOSE_SECOND_PERSON;
import static health.daybreak.treatment.limits.LimitName.DOSE_STRENGTHS;

import health.daybreak.treatment.limits.LimitName;
import health.daybreak.treatment.limits.Limits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The guard rails of a dose: hard ones that no plan passes, and the soft one that needs a second person. */
public final class DoseGuard {

    private final Limits limits;

    public DoseGuard(Limits limits) {
        this.limits = limits;
    }

    /** Every guard rail that the plan passes, in words; empty when it passes none. */
    public List<String> problems(DosePlan plan) {
        List<String> problems = new ArrayList<>();
        LimitName low = plan.route().infused() ? DOSE_IV_LOW : DOSE_IM_LOW;
        LimitName high = plan.route().infused() ? DOSE_IV_HIGH : DOSE_IM_HIGH;
        if (outside(plan.ordered().value(), low, high)) {
            problems.add("%s is outside %s to %s mg/kg for %s. %s"
                    .formatted(
                            plan.ordered(),
                            limits.number(low),
                            limits.number(high),
                            plan.route(),
                            limits.source(high)));
        }
        if (limits.of(DOSE_STRENGTHS).values().stream()
                .noneMatch(strength -> strength.compareTo(plan.concentration().value()) == 0)) {
            problems.add("%s is no strength in which the drug comes: look at the vial again"
                    .formatted(plan.concentration()));
        }
        if (plan.infusion() != null) {
            problemsOf(plan.infusion(), plan.drawn(), problems);
        }
        return List.copyOf(problems);
    }

    /** Whether the dose passes the soft stop, so that a second person must check it. */
    public boolean needsSecondPerson(DosePlan plan) {
        return plan.given().value().compareTo(limits.number(DOSE_SECOND_PERSON)) > 0;
    }

    /** The same, with what this patient's own order allows at most. */
    public List<String> problems(
            DosePlan plan, @Nullable MilligramsPerKilogram mostPerKilogram, @Nullable Milligrams most) {
        List<String> problems = new ArrayList<>(problems(plan));
        if (mostPerKilogram != null && plan.ordered().value().compareTo(mostPerKilogram.value()) > 0) {
            problems.add("%s is over the %s that the order in force allows".formatted(plan.ordered(), mostPerKilogram));
        }
        if (most != null && plan.given().value().compareTo(most.value()) > 0) {
            problems.add("%s is over the %s that the order in force allows".formatted(plan.given(), most));
        }
        return List.copyOf(problems);
    }

    private void problemsOf(Infusion infusion, Millilitres drawn, List<String> problems) {
        if (outside(BigDecimal.valueOf(infusion.minutes()), DOSE_IV_MINUTES_LOW, DOSE_IV_MINUTES_HIGH)) {
            problems.add("%d min is outside %s to %s min. %s"
                    .formatted(
                            infusion.minutes(),
                            limits.number(DOSE_IV_MINUTES_LOW),
                            limits.number(DOSE_IV_MINUTES_HIGH),
                            limits.source(DOSE_IV_MINUTES_HIGH)));
        }
        if (drawn.value().compareTo(infusion.total().value()) > 0) {
            problems.add("%s of drug does not fit into %s".formatted(drawn, infusion.total()));
        }
    }

    private boolean outside(BigDecimal value, LimitName low, LimitName high) {
        return value.compareTo(limits.number(low)) < 0 || value.compareTo(limits.number(high)) > 0;
    }
}
