package health.daybreak.treatment.discharge;

import org.jspecify.annotations.Nullable;

/**
 * What was seen at the chair before going home; null where nobody has looked yet.
 *
 * @param sedation MOAA/S, 0 to 5
 * @param dissociation CADSS-6, 0 to 24
 * @param aldrete modified Aldrete score, 0 to 10
 * @param padss post-anaesthetic discharge score, 0 to 10
 * @param riskEscalated whether suicidal thoughts became worse
 */
public record Observations(
        @Nullable Integer sedation,
        @Nullable Integer dissociation,
        @Nullable Boolean oriented,
        @Nullable Boolean walksSteadily,
        @Nullable Boolean nauseaControlled,
        @Nullable Boolean drinks,
        @Nullable Integer aldrete,
        @Nullable Integer padss,
        @Nullable Boolean riskEscalated,
        @Nullable Boolean escortPresent,
        @Nullable Boolean instructionsGiven,
        @Nullable Boolean nextVisitAgreed) {

    /** Nobody has looked yet. */
    public static Observations none() {
        return new Observations(null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
