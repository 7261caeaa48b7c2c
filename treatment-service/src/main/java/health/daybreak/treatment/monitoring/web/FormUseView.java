package health.daybreak.treatment.monitoring.web;

import static health.daybreak.treatment.limits.LimitName.MONITORING_FORM_DAYS;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.limits.Limits;
import health.daybreak.treatment.monitoring.FormUse;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For which sessions the clinic keeps monitoring forms.
 *
 * @param version 0 while nobody has chosen anything
 * @param routes none: no forms are kept
 * @param protocolIds none: of the courses of all protocols
 * @param since from when on; null while nobody has chosen anything
 * @param days within which a form is submitted
 * @param source whose word that is
 */
record FormUseView(
        long version,
        boolean inUse,
        List<Route> routes,
        List<String> protocolIds,
        @Nullable Instant since,
        @Nullable String by,
        int days,
        String source) {

    static FormUseView of(@Nullable Stored<FormUse> stored, Limits limits) {
        int days = limits.whole(MONITORING_FORM_DAYS);
        String source = limits.source(MONITORING_FORM_DAYS);
        if (stored == null) {
            return new FormUseView(0, false, List.of(), List.of(), null, null, days, source);
        }
        FormUse.Choice choice = stored.state().latest();
        return new FormUseView(
                stored.version(),
                choice.inUse(),
                choice.routesInOrder(),
                choice.protocolsInOrder(),
                choice.at(),
                choice.by(),
                days,
                source);
    }
}
