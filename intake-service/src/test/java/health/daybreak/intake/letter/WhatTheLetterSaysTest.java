package health.daybreak.intake.letter;

import static health.daybreak.intake.letter.LetterFixture.DR_COLE;
import static health.daybreak.intake.letter.LetterFixture.DR_ROSSI;
import static health.daybreak.intake.letter.LetterFixture.amara;
import static health.daybreak.intake.letter.LetterFixture.amaraInACourse;
import static health.daybreak.intake.letter.LetterFixture.completed;
import static health.daybreak.intake.letter.LetterFixture.day;
import static health.daybreak.intake.letter.LetterFixture.started;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.courses.CourseCompleted;
import health.daybreak.events.courses.CourseDiscontinued;
import health.daybreak.events.courses.CoursePaused;
import health.daybreak.events.courses.CoursePhaseChanged;
import health.daybreak.events.sessions.SessionAborted;
import health.daybreak.intake.assessment.Occasion;
import health.daybreak.intake.patient.Clinician;
import health.daybreak.intake.patient.Inquiry;
import health.daybreak.intake.patient.Origin;
import health.daybreak.intake.screening.Decision.Outcome;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

class WhatTheLetterSaysTest {

    @Test
    void itNamesTheClinicTheReferrerThePatientAndWhoAnswersForIt() {
        assertThat(amaraInACourse().read(20))
                .contains("Riverside clinic 1 Quay Street Boston +1 555 010 0100")
                .contains("13 December 2026 Dr. Imani Cole Harbor Psychiatry +1 617 555 0171")
                .contains("Amara Linde, born 14 March 1990, our record number 1001-7 Dear Dr. Imani Cole,")
                .contains("Registered with us on 23 November 2026. Reason for the referral: “Help with depression”.")
                .contains(
                        "Dr Ana Rossi, prescriber Made from the clinic's record on 13 December 2026, 07:00 (-05:00) at the")
                .contains("request of Dr Ana Rossi, prescriber, who answers for it.");
    }

    @Test
    void itTellsTheDecisionTheRouteAndOnWhichDaysTheDoseWasGiven() {
        String letter = amaraInACourse()
                .hears(completed(1, 4))
                .hears(completed(2, 7))
                .hears(new SessionAborted("session-3", "course-1", "amara", "ADVERSE_EVENT", true, day(9)))
                .read(20);

        assertThat(letter)
                .contains(
                        "Found eligible for the treatment of treatment-resistant depression with ketamine on 24 November")
                .contains(
                        "Course of ketamine begun on 25 November 2026, IV (into a vein), 6 sessions planned at first.")
                .contains("Completed: 2 sessions, on 27 November 2026; 30 November 2026.")
                .contains("Broken off after the dose was begun: 1 session, on 2 December 2026.")
                .doesNotContain("ADVERSE", "dverse");
    }

    @Test
    void sessionsWhoseDaysAreNotKnownAreCountedAndSaidToBeUnknown() {
        LetterFixture followed = amaraInACourse();
        for (int number = 1; number <= 202; number++) {
            followed.hears(completed(number, 3 + number));
        }

        assertThat(followed.read(300))
                .contains("Completed: 202 sessions, on 29 November 2026;")
                .contains("The dates of 2 of them are not known here.");
    }

    @Test
    void itSaysWhatHappensNextOfACourseThatGoesOnRestsOrHasEnded() {
        assertThat(amaraInACourse().read(3)).contains("The induction goes on.", "No session was completed so far.");
        assertThat(amaraInACourse()
                        .hears(new CoursePhaseChanged("course-1", "amara", "TAPER", "MAINTENANCE", day(40)))
                        .read(50))
                .contains("Maintenance goes on");
        assertThat(amaraInACourse()
                        .hears(new CoursePaused("course-1", "amara", "PATIENT_ILL", DR_ROSSI, day(5)))
                        .read(50))
                .contains("The course rests since 28 November 2026")
                .doesNotContain("PATIENT_ILL", "patient ill");
        assertThat(amaraInACourse()
                        .hears(new CourseCompleted("course-1", "amara", 6, day(30)))
                        .read(50))
                .contains("Completed as planned on 23 December 2026.", "The course has ended as planned.");
        assertThat(amaraInACourse()
                        .hears(new CourseDiscontinued("course-1", "amara", "SIDE_EFFECTS", 2, DR_ROSSI, day(12)))
                        .read(50))
                .contains("Ended early on 5 December 2026.", "The course was ended early.")
                .doesNotContain("SIDE_EFFECTS", "side effects");
    }

    @Test
    void whoWasScreenedAnewAfterACourseIsToldWithThatDecision() {
        String letter = amaraInACourse()
                .hears(new CourseCompleted("course-1", "amara", 6, day(30)))
                .decided(Outcome.ELIGIBLE, 40)
                .read(50);

        assertThat(letter).contains("Completed as planned on 23 December 2026.", "one may be until 2 April 2027");
    }

    @Test
    void aPatientWhoIsNotTreatedIsALetterToo() {
        assertThat(amara().decided(Outcome.DECLINED, 3).read(5))
                .contains("Not found eligible for the treatment of treatment-resistant depression")
                .contains("Please ask us for the reasons.", "No treatment with ketamine is planned here.")
                .doesNotContain("Course of ketamine");
        assertThat(amara().decided(Outcome.ELIGIBLE, 3).read(5))
                .contains("No course has been begun so far; on this decision one may be until 24 February 2027.");
        assertThat(amara().decided(Outcome.ELIGIBLE, 3).read(100))
                .contains("No course was begun before the decision ran out on 24 February 2027");
    }

    @Test
    void nobodysOwnWordsGoOutButTheReasonForTheReferral() {
        assertThat(amaraInACourse().read(20))
                .doesNotContain("Rationale", "Override", "nobody's business", "Husband drinks", "naltrexone");
    }

    @Test
    void whatAPatientWroteWhoCameByThemselvesStaysAtTheClinic() {
        LetterFixture came = new LetterFixture()
                .registered(new Inquiry(Origin.FORM, null, "I want to stop drinking", null), DR_COLE)
                .decided(Outcome.ELIGIBLE, 1);

        assertThat(came.read(5))
                .contains("The reason for the referral is not on record.")
                .doesNotContain("drinking");
    }

    @Test
    void itTellsTheLatestCourseAndSaysThatThereWasAnother() {
        String letter = amaraInACourse()
                .hears(completed(1, 4))
                .hears(new CourseCompleted("course-1", "amara", 1, day(30)))
                .hears(started("course-2", 60))
                .scores("PHQ-9", 22, Occasion.SCREENING, null, 1)
                .scores("PHQ-9", 20, Occasion.SCREENING, null, 59)
                .scores("PHQ-9", 9, Occasion.FOLLOW_UP, null, 70)
                .read(80);

        assertThat(letter)
                .contains("There were earlier courses (1), of which this letter says nothing.")
                .contains("Before the first dose 20 (severe), latest 9 (mild):")
                .doesNotContain("27 November 2026");
    }

    @Test
    void lettersThatCannotBePrintedLeaveATrace() {
        LetterFixture named = new LetterFixture()
                .registered(new Inquiry(Origin.PHONE, "Dr", "Help 🌱", null), new Clinician("Dr. مريم Żak", null, null))
                .decided(Outcome.ELIGIBLE, 1);

        assertThat(named.read(5)).contains("Dear Dr. □□□□ Żak,", "Help □");
    }

    @Test
    void theDocumentNamesItsLanguageAndShowsItsTitleWhichNamesNobody() throws IOException {
        try (PdfReader reader = new PdfReader(amaraInACourse().pdf(DR_ROSSI, 20))) {
            assertThat(reader.getCatalog().get(PdfName.LANG)).hasToString("en-US");
            PdfDictionary shown =
                    (PdfDictionary) PdfReader.getPdfObject(reader.getCatalog().get(PdfName.VIEWERPREFERENCES));
            assertThat(shown.get(PdfName.DISPLAYDOCTITLE)).hasToString("true");
            assertThat(reader.getInfo()).containsEntry("Title", "Letter to the referring provider");
            assertThat(List.copyOf(reader.getInfo().values())).noneMatch(value -> value.contains("Amara"));
        }
    }
}
