package health.daybreak.intake.letter;

import static health.daybreak.intake.letter.LetterFixture.DR_COLE;
import static health.daybreak.intake.letter.LetterFixture.DR_ROSSI;
import static health.daybreak.intake.letter.LetterFixture.amara;
import static health.daybreak.intake.letter.LetterFixture.amaraInACourse;
import static health.daybreak.intake.letter.LetterFixture.completed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.intake.patient.Inquiry;
import health.daybreak.intake.patient.Origin;
import health.daybreak.intake.screening.Decision.Outcome;
import health.daybreak.platform.aggregate.Refused;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class WhoGetsALetterTest {

    @Test
    void nobodyWhoIsOnlyNamedInAnInquiryNeedBeAProvider() {
        LetterFixture friend = new LetterFixture()
                .registered(new Inquiry(Origin.PHONE, "A friend", "Help", null), null)
                .decided(Outcome.ELIGIBLE, 1);

        refused("referrer-unknown", () -> friend.read(5));
    }

    @Test
    void theProviderThatAnElectronicReferralNamesIsWrittenTo() {
        LetterFixture referred = new LetterFixture()
                .registered(new Inquiry(Origin.FHIR_REFERRAL, "Dr. Hettinger", null, null), null)
                .decided(Outcome.ELIGIBLE, 1);

        assertThat(referred.read(5)).contains("Dear Dr. Hettinger,");
    }

    @Test
    void theProviderWhomStaffEnteredComesFirst() {
        LetterFixture both = new LetterFixture()
                .registered(new Inquiry(Origin.FHIR_REFERRAL, "Dr. Hettinger", null, null), DR_COLE)
                .decided(Outcome.ELIGIBLE, 1);

        assertThat(both.read(5)).contains("Dear Dr. Imani Cole,").doesNotContain("Hettinger");
    }

    @Test
    void beforeAnybodyHasDecidedThereIsNothingToTell() {
        refused("nothing-to-tell", () -> amara().read(5));
    }

    @Test
    void aCourseThatIsKnownOnlyInPartIsNotToldAsIfItWereWhole() {
        refused("course-incomplete", () -> amara().decided(Outcome.ELIGIBLE, 1)
                .hears(completed(1, 4))
                .read(5));
    }

    @Test
    void onlySomebodyWhoCanAnswerForItHasItMade() {
        LetterFixture letter = amaraInACourse()
                .works("staff-nurse", "Nora Hale", List.of("NURSE"), true)
                .works("staff-gone", "Dr Gone", List.of("PRESCRIBER"), false)
                .works("staff-therapist", "Theo Lund", List.of("THERAPIST"), true);

        refused("practitioner-unknown", () -> letter.pdf("staff-nobody", 5));
        refused("practitioner-not-qualified", () -> letter.pdf("staff-nurse", 5));
        refused("practitioner-not-qualified", () -> letter.pdf("staff-gone", 5));
        assertThat(letter.pdf("staff-therapist", 5)).isNotEmpty();
        assertThat(letter.pdf(DR_ROSSI, 5)).isNotEmpty();
    }

    private static void refused(String code, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Refused.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
