package health.daybreak.reporting.research;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A clinic's year, made up but not wildly: six sessions twice a week, some of them moved, and some people who stop early. */
final class GeneratedClinic {

    private static final int[] TWICE_A_WEEK = {0, 3, 7, 10, 14, 17};
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 11, 3);

    private final Random random;

    private GeneratedClinic(long seed) {
        this.random = new Random(seed);
    }

    /** So many people, each with one course that began within a year. */
    static List<Life> of(int people, long seed) {
        GeneratedClinic clinic = new GeneratedClinic(seed);
        List<Life> lives = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            lives.add(clinic.life("patient-" + i));
        }
        return lives;
    }

    private Life life(String patientId) {
        String route = oneOf("IV", 80, "IM", 15, "KAP", 5);
        @Nullable BigDecimal dose = route.equals("KAP") ? null : new BigDecimal("0.5");
        return new Life(
                patientId,
                oneOf("18-24", 10, "25-34", 25, "35-44", 30, "45-54", 20, "55-64", 10, "65-74", 4, "85+", 1),
                oneOf("female", 60, "male", 38, "other", 2),
                oneOf("TREATMENT_RESISTANT_DEPRESSION", 60, "DEPRESSION", 25, "PTSD", 10, "ANXIETY", 5),
                route,
                dose,
                days());
    }

    private List<LocalDate> days() {
        // Mondays and Tuesdays, so that three days later is a working day, too.
        LocalDate first = FIRST_DAY.plusWeeks(random.nextInt(52)).plusDays(random.nextInt(2));
        int sessions = random.nextInt(100) < 10 ? 2 + random.nextInt(4) : TWICE_A_WEEK.length;
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < sessions; i++) {
            LocalDate planned = first.plusDays(TWICE_A_WEEK[i]);
            boolean moved = i > 0 && random.nextInt(100) < 4;
            days.add(moved && planned.getDayOfWeek() != DayOfWeek.FRIDAY ? planned.plusDays(1) : planned);
        }
        return days;
    }

    private String oneOf(Object... valuesAndPercents) {
        int dice = random.nextInt(100);
        for (int i = 0; i < valuesAndPercents.length; i += 2) {
            dice -= (Integer) valuesAndPercents[i + 1];
            if (dice < 0) {
                return (String) valuesAndPercents[i];
            }
        }
        throw new IllegalArgumentException("The percents do not add up to 100");
    }
}
