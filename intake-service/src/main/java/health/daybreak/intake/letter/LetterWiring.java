package health.daybreak.intake.letter;

import health.daybreak.intake.IntakeSettings;
import health.daybreak.intake.assessment.Assessments;
import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.letter.pdf.LetterPdf;
import health.daybreak.intake.patient.Patients;
import health.daybreak.intake.practitioner.Practitioners;
import health.daybreak.intake.screening.Screenings;
import health.daybreak.intake.sheet.SheetForm;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the letter to the referrer together. */
@Configuration(proxyBeanMethods = false)
class LetterWiring {

    @Bean
    WriteOutcomeLetter writeOutcomeLetter(
            Patients patients,
            Screenings screenings,
            Assessments assessments,
            Practitioners practitioners,
            Instruments instruments,
            SheetForm form,
            LetterSettings letter,
            IntakeSettings intake) {
        return new WriteOutcomeLetter(
                patients,
                screenings,
                assessments,
                practitioners,
                instruments,
                form,
                letter.instruments(),
                ZoneId.of(intake.defaultTimeZone()));
    }

    @Bean
    LetterPdf letterPdf() {
        return new LetterPdf();
    }
}
