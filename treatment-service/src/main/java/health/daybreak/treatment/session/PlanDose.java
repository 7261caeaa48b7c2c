package health.daybreak.treatment.session;

import static health.daybreak.treatment.limits.LimitName.DOSE_CONCENTRATION;
import static health.daybreak.treatment.limits.LimitName.DOSE_IV_MINUTES;
import static health.daybreak.treatment.limits.LimitName.DOSE_VOLUME;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.treatment.dose.DosePlan;
import health.daybreak.treatment.dose.MilligramsPerKilogram;
import health.daybreak.treatment.dose.MilligramsPerMillilitre;
import health.daybreak.treatment.dose.Millilitres;
import health.daybreak.treatment.dose.Weighing;
import health.daybreak.treatment.facts.CourseFacts;
import health.daybreak.treatment.gate.Gate;
import health.daybreak.treatment.limits.Limits;
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
        CourseFacts course = gate.facts().course();
        Weighing weighing = gate.weighing();
        MilligramsPerKilogram ordered =
                wishes.ordered() != null || course == null ? wishes.ordered() : course.ordered();
        if (ordered == null || weighing == null) {
            return Optional.empty();
        }
        MilligramsPerMillilitre concentration = wishes.concentration() != null
                ? wishes.concentration()
                : new MilligramsPerMillilitre(limits.number(DOSE_CONCENTRATION));
        try {
            return Optional.of(
                    gate.route().infused()
                            ? DosePlan.infusion(
                                    ordered, weighing.weight(), concentration, volume(wishes), minutes(wishes, course))
                            : DosePlan.injection(gate.route(), ordered, weighing.weight(), concentration));
        } catch (IllegalArgumentException tooSmall) {
            throw Refused.unprocessable("dose-too-small", "These values come to no dose that can be drawn up.");
        }
    }

    private Millilitres volume(DoseWishes wishes) {
        return wishes.volume() != null ? wishes.volume() : new Millilitres(limits.number(DOSE_VOLUME));
    }

    private int minutes(DoseWishes wishes, @Nullable CourseFacts course) {
        if (wishes.minutes() != null) {
            return wishes.minutes();
        }
        Integer ordered = course == null ? null : course.infusionMinutes();
        return ordered != null ? ordered : limits.whole(DOSE_IV_MINUTES);
    }
}
