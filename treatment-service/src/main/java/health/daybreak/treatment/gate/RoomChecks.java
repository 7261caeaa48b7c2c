package health.daybreak.treatment.gate;

import static health.daybreak.treatment.gate.CheckName.EMERGENCY_EQUIPMENT;
import static health.daybreak.treatment.gate.CheckName.EMERGENCY_TEAM;

import health.daybreak.treatment.equipment.EquipmentCheck;
import org.jspecify.annotations.Nullable;

/** Who and what is at hand if something goes wrong. Nobody overrides it: without help at hand there is no dose. */
final class RoomChecks {

    private static final String SOURCE =
            "House policy after AANA and ASA: ACLS on site, a second person, oxygen, suction, airway, AED [P]";

    Finding team(Gate gate) {
        Room room = gate.answers().room();
        return present(
                EMERGENCY_TEAM,
                room == null ? null : room.teamPresent(),
                "Somebody with ACLS and a second person are here");
    }

    Finding equipment(Gate gate) {
        EquipmentCheck today = gate.facts().equipment();
        if (today != null && !today.sound()) {
            return Finding.block(EMERGENCY_EQUIPMENT, "Today's check found a fault: " + today.words(), SOURCE);
        }
        Room room = gate.answers().room();
        return present(
                EMERGENCY_EQUIPMENT,
                room == null ? null : room.equipmentReady(),
                "Oxygen, suction, airway, defibrillator and blood pressure medicine are at hand");
    }

    private static Finding present(CheckName check, @Nullable Boolean answer, String what) {
        if (answer == null) {
            return Finding.unknown(check, what + "? Nobody has looked yet", SOURCE);
        }
        return answer ? Finding.go(check, what, SOURCE) : Finding.block(check, what + ": no", SOURCE);
    }
}
