package health.daybreak.treatment.gate;

import org.jspecify.annotations.Nullable;

/**
 * What stands by for an emergency; null where nobody has looked.
 *
 * @param teamPresent that somebody with advanced life support and a second person are here
 * @param equipmentReady that oxygen, suction, airway, defibrillator and blood pressure medicine are at hand and work
 */
public record Room(@Nullable Boolean teamPresent, @Nullable Boolean equipmentReady) {

    Room over(@Nullable Room earlier) {
        return earlier == null
                ? this
                : new Room(
                        teamPresent == null ? earlier.teamPresent : teamPresent,
                        equipmentReady == null ? earlier.equipmentReady : equipmentReady);
    }
}
