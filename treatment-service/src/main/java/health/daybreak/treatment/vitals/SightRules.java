package health.daybreak.treatment.vitals;

import static health.daybreak.treatment.limits.LimitName.ALARM_SEDATION;

import health.daybreak.treatment.limits.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What in a patient's look raises an alarm without any monitor. */
public final class SightRules {

    private final Limits limits;

    public SightRules(Limits limits) {
        this.limits = limits;
    }

    /** An alarm and the threshold that was passed, in words. */
    public record Raised(Alarm alarm, String threshold) {}

    /** Every alarm that this sight raises; none as a rule. */
    public List<Raised> raisedBy(Observation.Sight sight) {
        List<Raised> raised = new ArrayList<>();
        sedation(sight).ifPresent(raised::add);
        site(sight).ifPresent(raised::add);
        return List.copyOf(raised);
    }

    private Optional<Raised> sedation(Observation.Sight sight) {
        int deepest = limits.whole(ALARM_SEDATION);
        return sight.sedation() != null && sight.sedation() <= deepest
                ? Optional.of(new Raised(Alarm.SEDATION_DEEP, "MOAA/S <= " + deepest))
                : Optional.empty();
    }

    private static Optional<Raised> site(Observation.Sight sight) {
        return sight.ivSite() != null && sight.ivSite().unusable()
                ? Optional.of(new Raised(Alarm.IV_SITE_LOST, "IV site swollen, leaking or dislodged"))
                : Optional.empty();
    }
}
