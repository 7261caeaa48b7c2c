package health.daybreak.treatment.session.web;

import health.daybreak.treatment.vitals.IvSite;
import health.daybreak.treatment.vitals.Observation;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What was seen in the patient; at least one thing.
 *
 * @param sedation MOAA/S, 0 to 5
 * @param dissociation CADSS-6, 0 to 24
 * @param nausea 0 to 10
 * @param pain 0 to 10
 */
record ObservationRequest(
        @Nullable Integer sedation,
        @Nullable Integer dissociation,
        @Nullable Integer nausea,
        @Nullable Integer pain,
        @Nullable Boolean vomited,
        @Nullable IvSite ivSite,
        @Nullable @Size(max = 1000) String note) {

    Observation.Sight sight() {
        return new Observation.Sight(sedation, dissociation, nausea, pain, vomited, ivSite, note);
    }
}
