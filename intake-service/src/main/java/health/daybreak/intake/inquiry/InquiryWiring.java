package health.daybreak.intake.inquiry;

import health.daybreak.intake.IntakeSettings;
import health.daybreak.intake.consent.ConsentTexts;
import health.daybreak.intake.consent.Consents;
import health.daybreak.intake.consent.SignConsent;
import health.daybreak.intake.patient.Patients;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the public form together. */
@Configuration(proxyBeanMethods = false)
class InquiryWiring {

    @Bean
    MessageTexts messageTexts(ConsentTexts texts, IntakeSettings settings) {
        return new MessageTexts(texts, ZoneId.of(settings.defaultTimeZone()));
    }

    @Bean
    TakeAgreements takeAgreements(Patients patients, Consents consents, SignConsent signConsent) {
        return new TakeAgreements(patients, consents, signConsent);
    }
}
