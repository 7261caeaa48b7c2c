package health.daybreak.intake.readiness;

import health.daybreak.intake.readiness.store.TestItemFile;
import health.daybreak.intake.screening.Answer;
import health.daybreak.intake.screening.Chart;
import health.daybreak.intake.screening.Question;
import health.daybreak.intake.screening.QuestionAnswer;
import health.daybreak.intake.screening.ScreeningCriteria;
import health.daybreak.intake.screening.store.PolicyFile;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A woman of 36 with no heart history on 23 November 2026, and her tests. */
final class ReadinessFixture {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final TestItems ITEMS = TestItemFile.read();
    static final ReadinessPolicy POLICY = new ReadinessPolicy(ITEMS);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final ScreeningCriteria CRITERIA =
            PolicyFile.read().policy().inForceOn(TODAY).criteria();

    private ReadinessFixture() {}

    static PatientForTests eligible(TestResult... found) {
        return somebody(TODAY.minusYears(36), "female", null, true, found);
    }

    static PatientForTests somebody(
            LocalDate birthDate, String gender, @Nullable Question yesTo, boolean eligible, TestResult... found) {
        List<QuestionAnswer> answers = yesTo == null ? List.of() : List.of(new QuestionAnswer(yesTo, Answer.YES, null));
        Chart chart = new Chart(
                TODAY, birthDate, gender, null, answers, List.of(), List.of(), List.of(), List.of(), List.of(), null,
                null, List.of());
        return new PatientForTests(chart, CRITERIA, List.of(found), eligible);
    }

    static ReadinessBook book() {
        return ReadinessBook.of("amara");
    }

    /** The same after a first dose. */
    static ReadinessBook treated() {
        return book().dosed(null, NOON.minus(Duration.ofDays(10)));
    }

    static TestResult result(String item, Outcome outcome, Instant at) {
        return new TestResult(
                item + "-" + at, item, at, outcome, List.of(), TestResult.Origin.HERE, null, "staff-nurse");
    }

    static Standing standing(String item, ReadinessBook book, PatientForTests patient, Instant now) {
        return POLICY.judge(book, patient, now).stream()
                .filter(standing -> standing.item().id().equals(item))
                .findFirst()
                .orElseThrow(() -> new AssertionError(item + " is not wanted"));
    }

    static boolean wanted(String item, ReadinessBook book, PatientForTests patient) {
        return POLICY.judge(book, patient, NOON).stream()
                .anyMatch(standing -> standing.item().id().equals(item));
    }
}
