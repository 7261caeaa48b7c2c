package health.daybreak.intake.screening;

import java.util.Set;

/** Who may find somebody eligible although a rule speaks against it; the names are roles of staff. */
public enum Overrider {
    /** Nobody, whatever the reason. */
    NOBODY,
    MEDICAL_DIRECTOR,
    /** Any prescriber; a medical director too. */
    PRESCRIBER;

    /** Whether somebody with these roles may. */
    boolean isAmong(Set<String> roles) {
        return switch (this) {
            case NOBODY -> false;
            case MEDICAL_DIRECTOR -> roles.contains(MEDICAL_DIRECTOR.name());
            case PRESCRIBER -> roles.contains(PRESCRIBER.name()) || roles.contains(MEDICAL_DIRECTOR.name());
        };
    }
}
