package health.daybreak.intake.practitioner;

import health.daybreak.intake.IntakeSettings;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PractitionerWiring {

    @Bean
    FollowStaff followStaff(Practitioners practitioners) {
        return new FollowStaff(practitioners);
    }

    @Bean
    QualifiedPrescribers qualifiedPrescribers(
            Practitioners practitioners, PractitionerSettings settings, IntakeSettings intake) {
        return new QualifiedThatDay(practitioners, settings.prescriber(), ZoneId.of(intake.defaultTimeZone()));
    }
}
