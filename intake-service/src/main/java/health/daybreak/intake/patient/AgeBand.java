package health.daybreak.intake.patient;

import java.time.LocalDate;
import java.time.Period;

/** How old a patient is, told so coarsely that it names nobody. */
final class AgeBand {

    private static final int OLDEST_BAND_FROM = 85;

    private AgeBand() {}

    /** {@code 0-17}, {@code 18-24}, {@code 25-34} and so on to {@code 75-84}, then {@code 85+}. */
    static String of(LocalDate birthDate, LocalDate today) {
        int age = Period.between(birthDate, today).getYears();
        if (age < 18) {
            return "0-17";
        }
        if (age < 25) {
            return "18-24";
        }
        if (age >= OLDEST_BAND_FROM) {
            return OLDEST_BAND_FROM + "+";
        }
        int from = (age - 5) / 10 * 10 + 5;
        return from + "-" + (from + 9);
    }
}
