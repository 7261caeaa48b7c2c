package health.daybreak.intake.erasure;

import health.daybreak.intake.assessment.Assessments;
import health.daybreak.intake.patient.KeptOfPatients;
import health.daybreak.intake.patient.Patients;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts erasing together. */
@Configuration(proxyBeanMethods = false)
class ErasureWiring {

    @Bean
    ErasePatient erasePatient(
            Patients patients,
            Assessments assessments,
            @Value("${daybreak.intake.keep-records-for}") Period period,
            @Value("${daybreak.intake.default-time-zone}") ZoneId zone) {
        return new ErasePatient(patients, assessments, new KeepingDuty(period, zone));
    }

    @Bean
    FollowErasures followErasures(Patients patients, List<KeptOfPatients> kept) {
        return new FollowErasures(patients, kept);
    }
}
