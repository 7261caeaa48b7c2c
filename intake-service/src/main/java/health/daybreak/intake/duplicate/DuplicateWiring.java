package health.daybreak.intake.duplicate;

import health.daybreak.intake.assessment.Assessments;
import health.daybreak.intake.patient.Patients;
import health.daybreak.intake.screening.PatientStatements;
import health.daybreak.intake.screening.RecordFindings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts finding and merging duplicates together. */
@Configuration(proxyBeanMethods = false)
class DuplicateWiring {

    @Bean
    FindDuplicates findDuplicates(Patients patients) {
        return new FindDuplicates(patients);
    }

    @Bean
    MergePatients mergePatients(Patients patients, Assessments assessments) {
        return new MergePatients(patients, assessments);
    }

    @Bean
    FollowMerges followMerges(Patients patients, PatientStatements statements, RecordFindings recordFindings) {
        return new FollowMerges(patients, statements, recordFindings);
    }
}
