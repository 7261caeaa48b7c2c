package health.daybreak.intake.screening;

import java.util.Locale;

/** How severe a depression is, in the steps of the Maudsley Staging Method. */
public enum EpisodeSeverity {
    SUBSYNDROMAL,
    MILD,
    MODERATE,
    SEVERE,
    SEVERE_WITH_PSYCHOSIS;

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
