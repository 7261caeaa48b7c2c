package health.daybreak.treatment.equipment;

import java.util.Locale;

/** What must be at hand and work (wellsmedicine, AANA and ASA guidance). */
public enum EquipmentItem {
    OXYGEN,
    SUCTION,
    AIRWAY,
    DEFIBRILLATOR,
    MONITOR,
    INFUSION_PUMP,
    EMERGENCY_MEDICINES;

    /** In words, for a sentence. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
