package health.daybreak.treatment.session;

import static health.daybreak.treatment.limits.LimitName.DOSE_CONCENTRATION;
import static health.daybreak.treatment.limits.LimitName.DOSE_IV_MINUTES;
import static health.daybreak.treatment.limits.LimitName.DOSE_OBESE_FROM;
import static health.daybreak.treatment.limits.LimitName.DOSE_VOLUME;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.treatment.dose.DosePlan;
import health.daybreak.treatment.dose.Kilograms;
import health.daybreak.treatment.dose.MilligramsPerKilogram;
import health.daybreak.treatment.dose.MilligramsPerMillilitre;
import health.daybreak.treatment.dose.Millilitres;
import health.daybreak.treatment.dose.Weighing;
import health.daybreak.treatment.gate.Gate;
import health.daybreak.treatment.gate.GateFacts;
import health.daybreak.treatment.limits.Limits;
import health.daybreak.treatment.order.Prescription;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out a session's dose from the order, the weight and what is meant to differ. */
@Component
public final class PlanDose {

    private final Limits limits;

    PlanDose(Limits limits) {
        this.limits = limits;
    }

    /** The dose; empty while order or weight are not known. Throws {@link Refused} when they do not fit together. */
    public Optional<DosePlan> forWhatTheGateSees(Gate gate, DoseWishes wishes) {
        Weighing weighing = gate.weighing();
        MilligramsPerKilogram ordered =
                wishes.ordered() != null ? wishes.ordered() : gate.facts().orderedDose();
        if (ordered == null || weighing == null) {
            return Optional.empty();
        }
        MilligramsPerMillilitre concentration = wishes.concentration() != null
                ? wishes.concentration()
                : new MilligramsPerMillilitre(limits.number(DOSE_CONCENTRATION));
        Kilograms measured = weighing.weight();
        Kilograms weight = dosingWeight(gate.facts().prescription(), measured);
        try {
            DosePlan plan = gate.route().infused()
                    ? DosePlan.infusion(ordered, weight, concentration, volume(wishes), minutes(wishes, gate.facts()))
                    : DosePlan.injection(gate.route(), ordered, weight, concentration);
            return Optional.of(plan.forSomebodyWeighing(measured));
        } catch (IllegalArgumentException tooSmall) {
            throw Refused.unprocessable("dose-too-small", "These values come to no dose that can be drawn up.");
        }
    }

    private Kilograms dosingWeight(@Nullable Prescription order, Kilograms measured) {
        return order == null ? measured : order.basis().of(measured, limits.number(DOSE_OBESE_FROM));
    }

    private Millilitres volume(DoseWishes wishes) {
        return wishes.volume() != null ? wishes.volume() : new Millilitres(limits.number(DOSE_VOLUME));
    }

    private int minutes(DoseWishes wishes, GateFacts facts) {
        if (wishes.minutes() != null) {
            return wishes.minutes();
        }
        Integer ordered = facts.orderedMinutes();
        return ordered != null ? ordered : limits.whole(DOSE_IV_MINUTES);
    }
}
