package health.daybreak.reporting.outcomes.web;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.security.Caller;
import health.daybreak.reporting.outcomes.OutcomeGroups.Clinic;
import health.daybreak.reporting.projection.Known;
import java.util.List;

/**
 * The clinics whose patients somebody asks about, none of which their sign-in does not name.
 *
 * @param ids each once
 */
record CallersClinics(List<String> ids) {

    /** The one that this request is for. */
    static CallersClinics current() {
        return new CallersClinics(List.of(Cause.current().clinicId()));
    }

    /** All that the caller's sign-in names; throws {@link Refused} where there is nothing to compare. */
    static CallersClinics several() {
        List<String> named = Caller.current().stream()
                .flatMap(caller -> caller.clinics().stream())
                .filter(clinic -> !clinic.equals("*"))
                .distinct()
                .toList();
        if (named.size() < 2) {
            throw Refused.unprocessable(
                    "one-clinic",
                    "Clinics are compared for those whose sign-in names at least two of them, and yours names "
                            + named.size() + ". Ask for another grouping, or have your sign-in name the others.");
        }
        return new CallersClinics(named);
    }

    /** What is known of each of them, at the moment that the figures stand for. */
    List<Clinic> of(Known known) {
        return ids.stream().map(clinic -> of(clinic, known)).toList();
    }

    private static Clinic of(String clinicId, Known known) {
        Cause asking = Cause.current();
        Cause there = new Cause(clinicId, asking.actorId(), asking.correlationId(), asking.causationId(), null, null);
        return there.call(() -> new Clinic(clinicId, known.journeys(), known.sessions(), known.complete()));
    }
}
