package health.daybreak.standalone.population;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Somebody who comes to the clinic.
 *
 * @param number from 0, unlike anybody else's
 * @param day when they first ask, in days after the clinic opened
 * @param gender as FHIR names it
 * @param route IV or IM
 * @param usualSystolic the blood pressure at rest, in mmHg
 * @param illness what they come for
 * @param habits how they come
 */
public record Person(
        int number,
        int day,
        String givenName,
        String familyName,
        LocalDate birthDate,
        String gender,
        double kilograms,
        String route,
        int usualSystolic,
        boolean hypertensive,
        Illness illness,
        Habits habits) {

    /** An address that nobody else has, in a domain that is nobody's. */
    public String email() {
        return "%s.%s.%d@example.org".formatted(givenName, familyName, number).toLowerCase(Locale.ROOT);
    }

    /** How much higher the systolic pressure is at the peak of this infusion: +16 (SD 11), 6 more with hypertension. */
    public double peakRise(int infusion) {
        double mean = hypertensive ? 22 : 16;
        return Math.clamp(Draw.of(illness.seed(), "pressure", infusion).normal(mean, 11), 0, Habits.HIGHEST_RISE);
    }
}
