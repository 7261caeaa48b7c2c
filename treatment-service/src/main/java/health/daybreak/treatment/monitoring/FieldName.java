package health.daybreak.treatment.monitoring;

import health.daybreak.treatment.limits.LimitName;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fields of the form, in its order (Spravato REMS as in domain.md 2.6 and 3.2). */
public enum FieldName {
    DOSE(Asked.NOTHING, null),
    PRESSURE_BEFORE(Asked.PRESSURE, null),
    /** About 40 minutes after the dose began. */
    PRESSURE_AFTER_DOSE(Asked.PRESSURE, LimitName.MONITORING_PRESSURE_MINUTES),
    PRESSURE_AT_DISCHARGE(Asked.PRESSURE, LimitName.DISCHARGE_VITALS_MINUTES),
    /** The lowest MOAA/S after the dose began. */
    SEDATION(Asked.SEDATION, LimitName.DISCHARGE_SEDATION),
    SEDATION_GONE(Asked.YES_NO, LimitName.DISCHARGE_SEDATION),
    /** The highest CADSS-6 after the dose began. */
    DISSOCIATION(Asked.DISSOCIATION, null),
    DISSOCIATION_GONE(Asked.YES_NO, LimitName.DISCHARGE_CADSS6),
    ADVERSE_EVENTS(Asked.NONE_HAPPENED, null),
    /** When the patient left, and whether that was after the whole time of observation. */
    LEFT(Asked.MOMENT, LimitName.MONITORING_OBSERVATION_MINUTES),
    CRITERIA_MET(Asked.YES_NO, null);

    private final Asked asked;
    private final @Nullable LimitName limit;

    FieldName(Asked asked, @Nullable LimitName limit) {
        this.asked = asked;
        this.limit = limit;
    }

    /** What a person can say where the chart says nothing. */
    public Asked asked() {
        return asked;
    }

    /** The number that the field is held to; null where it is held to none. */
    public @Nullable LimitName limit() {
        return limit;
    }

    /** In words, for a sentence. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
