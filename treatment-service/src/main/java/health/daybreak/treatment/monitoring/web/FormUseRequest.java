package health.daybreak.treatment.monitoring.web;

import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.monitoring.FormUse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For which sessions forms are to be kept from now on.
 *
 * @param routes none: no forms
 * @param protocolIds left out or none: of the courses of all protocols
 */
record FormUseRequest(
        @NotNull Set<Route> routes,
        @Nullable @Size(max = 200) Set<@NotBlank @Size(max = 100) String> protocolIds) {

    FormUse.Choice by(String staffId, Instant at) {
        Set<String> protocols = protocolIds == null || routes.isEmpty() ? Set.of() : protocolIds;
        return new FormUse.Choice(routes, protocols, staffId, at);
    }
}
