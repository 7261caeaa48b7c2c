package health.daybreak.treatment.order;

import static health.daybreak.treatment.limits.LimitName.DOSE_ESCALATION_STEP;
import static health.daybreak.treatment.limits.LimitName.DOSE_IM_HIGH;
import static health.daybreak.treatment.limits.LimitName.DOSE_IM_LOW;
import static health.daybreak.treatment.limits.LimitName.DOSE_IV_HIGH;
import static health.daybreak.treatment.limits.LimitName.DOSE_IV_LOW;
import static health.daybreak.treatment.limits.LimitName.DOSE_IV_MINUTES_HIGH;
import static health.daybreak.treatment.limits.LimitName.DOSE_IV_MINUTES_LOW;
import static health.daybreak.treatment.limits.LimitName.DOSE_TOP_UP;
import static health.daybreak.treatment.limits.LimitName.HEIGHT_BELIEVED;

import health.daybreak.treatment.dose.MilligramsPerKilogram;
import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.limits.LimitName;
import health.daybreak.treatment.limits.Limits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an order must hold to before a prescriber can sign it; every rule that it breaks is said. */
public final class OrderRules {

    private final Limits limits;

    public OrderRules(Limits limits) {
        this.limits = limits;
    }

    /**
     * What was in force before.
     *
     * @param step by how much the next may be higher; null for the clinic's own
     * @param tolerated whether a session was completed under it
     */
    public record Before(
            MilligramsPerKilogram perKilogram, @Nullable MilligramsPerKilogram step, boolean tolerated) {}

    /** Every rule that the prescription breaks, in words; empty when it may be signed. */
    public List<String> problems(Route route, Prescription next, @Nullable Before before) {
        List<String> problems = new ArrayList<>();
        LimitName low = route.infused() ? DOSE_IV_LOW : DOSE_IM_LOW;
        LimitName high = route.infused() ? DOSE_IV_HIGH : DOSE_IM_HIGH;
        between("the dose", next.perKilogram().value(), low, high, problems);
        between("the most mg/kg", next.mostPerKilogram().value(), low, high, problems);
        if (next.perKilogram().value().compareTo(next.mostPerKilogram().value()) > 0) {
            problems.add(
                    "%s is over this order's own limit of %s".formatted(next.perKilogram(), next.mostPerKilogram()));
        }
        atMost("the escalation step", next.escalationStep().value(), DOSE_ESCALATION_STEP, problems);
        if (next.topUp() != null) {
            atMost("what may be added", next.topUp().value(), DOSE_TOP_UP, problems);
        }
        length(route, next, problems);
        height(next, problems);
        if (before != null) {
            raise(next, before, problems);
        }
        return List.copyOf(problems);
    }

    private void raise(Prescription next, Before before, List<String> problems) {
        BigDecimal raised =
                next.perKilogram().value().subtract(before.perKilogram().value());
        if (raised.signum() <= 0) {
            return;
        }
        BigDecimal step = before.step() == null
                ? limits.number(DOSE_ESCALATION_STEP)
                : before.step().value();
        if (raised.compareTo(step) > 0) {
            problems.add("%s is %s mg/kg more than before; at most %s at a time. %s"
                    .formatted(next.perKilogram(), raised, step, limits.source(DOSE_ESCALATION_STEP)));
        }
        if (!before.tolerated()) {
            problems.add("The dose is raised only after a session was completed at %s".formatted(before.perKilogram()));
        }
    }

    private void length(Route route, Prescription next, List<String> problems) {
        if (next.minutes() == null) {
            return;
        }
        if (route.infused()) {
            between(
                    "the length",
                    BigDecimal.valueOf(next.minutes()),
                    DOSE_IV_MINUTES_LOW,
                    DOSE_IV_MINUTES_HIGH,
                    problems);
        } else {
            problems.add("An injection has no length");
        }
    }

    private void height(Prescription next, List<String> problems) {
        BigDecimal height = next.basis().heightCentimetres();
        List<BigDecimal> believed = limits.of(HEIGHT_BELIEVED).values();
        if (height != null && (height.compareTo(believed.getFirst()) < 0 || height.compareTo(believed.getLast()) > 0)) {
            problems.add("A height of %s cm is not believed: expected %s to %s cm"
                    .formatted(height.toPlainString(), believed.getFirst(), believed.getLast()));
        }
    }

    private void between(String what, BigDecimal value, LimitName low, LimitName high, List<String> problems) {
        if (value.compareTo(limits.number(low)) < 0 || value.compareTo(limits.number(high)) > 0) {
            problems.add("%s is %s; expected %s to %s %s. %s"
                    .formatted(
                            sentence(what),
                            value.toPlainString(),
                            limits.number(low),
                            limits.number(high),
                            limits.of(high).unit(),
                            limits.source(high)));
        }
    }

    private void atMost(String what, BigDecimal value, LimitName high, List<String> problems) {
        if (value.compareTo(limits.number(high)) > 0) {
            problems.add("%s is %s; at most %s %s. %s"
                    .formatted(
                            sentence(what),
                            value.toPlainString(),
                            limits.number(high),
                            limits.of(high).unit(),
                            limits.source(high)));
        }
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
