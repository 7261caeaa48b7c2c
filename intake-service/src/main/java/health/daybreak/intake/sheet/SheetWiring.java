package health.daybreak.intake.sheet;

import health.daybreak.intake.assessment.Assessments;
import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.assessment.PreviewRisk;
import health.daybreak.intake.assessment.RecordAssessment;
import health.daybreak.intake.assessment.RiskPolicy;
import health.daybreak.intake.patient.Patients;
import health.daybreak.intake.sheet.store.SheetFormFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases around question sheets together. */
@Configuration(proxyBeanMethods = false)
class SheetWiring {

    @Bean
    SheetForm sheetForm() {
        return SheetFormFile.read();
    }

    @Bean
    OpenSheet openSheet(Sheets sheets, Patients patients, SheetForm form) {
        return new OpenSheet(sheets, patients, form);
    }

    @Bean
    SheetScores sheetScores(Assessments assessments, RecordAssessment recordAssessment) {
        return new SheetScores(assessments, recordAssessment);
    }

    @Bean
    SaveAnswers saveAnswers(Sheets sheets, Instruments instruments, RiskPolicy policy, SheetScores scores) {
        return new SaveAnswers(sheets, instruments, new PreviewRisk(instruments, policy), scores);
    }

    @Bean
    SubmitSheet submitSheet(Sheets sheets, Instruments instruments) {
        return new SubmitSheet(sheets, instruments);
    }

    @Bean
    ScoreSheets scoreSheets(Sheets sheets, SheetScores scores, Patients patients) {
        return new ScoreSheets(sheets, scores, patients);
    }

    @Bean
    FollowSessions followSessions(Sheets sheets, Patients patients, SheetForm form) {
        return new FollowSessions(sheets, patients, form);
    }

    @Bean
    CheckIns checkIns(Sheets sheets) {
        return new CheckIns(sheets);
    }
}
