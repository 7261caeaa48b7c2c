package health.daybreak.intake;

import health.daybreak.intake.consent.ConsentTexts;
import health.daybreak.intake.consent.Consents;
import health.daybreak.intake.consent.HearReplies;
import health.daybreak.intake.consent.PrintConsent;
import health.daybreak.intake.consent.RevokeConsent;
import health.daybreak.intake.consent.SignConsent;
import health.daybreak.intake.consent.link.SignByLink;
import health.daybreak.intake.consent.pdf.ConsentPdf;
import health.daybreak.intake.consent.renewal.FollowForRenewal;
import health.daybreak.intake.consent.renewal.NoticeRenewals;
import health.daybreak.intake.consent.renewal.ReadConsentsDue;
import health.daybreak.intake.consent.renewal.ReadNeeds;
import health.daybreak.intake.consent.renewal.RenewalBooks;
import health.daybreak.intake.consent.renewal.RenewalPolicy;
import health.daybreak.intake.consent.store.ConsentTextFile;
import health.daybreak.intake.patient.Patients;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Puts consents together: what is signed, printed, taken back, and signed anew. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ConsentWiring {

    @Bean
    ConsentTexts consentTexts() {
        return ConsentTextFile.read();
    }

    @Bean
    SignConsent signConsent(Consents consents, Patients patients, ConsentTexts texts, IntakeSettings settings) {
        return new SignConsent(consents, patients, texts, ZoneId.of(settings.defaultTimeZone()));
    }

    @Bean
    HearReplies hearReplies(Consents consents) {
        return new HearReplies(consents);
    }

    @Bean
    RevokeConsent revokeConsent(Consents consents) {
        return new RevokeConsent(consents);
    }

    @Bean
    PrintConsent printConsent(Consents consents, Patients patients, ConsentTexts texts, IntakeSettings settings) {
        return new PrintConsent(consents, patients, texts, new ConsentPdf(ZoneId.of(settings.defaultTimeZone())));
    }

    @Bean
    RenewalPolicy renewalPolicy(ConsentTexts texts, IntakeSettings settings) {
        return new RenewalPolicy(texts, ZoneId.of(settings.defaultTimeZone()));
    }

    @Bean
    FollowForRenewal followForRenewal(RenewalBooks books, RenewalPolicy policy, Clock clock) {
        return new FollowForRenewal(books, policy, clock);
    }

    @Bean
    NoticeRenewals noticeRenewals(RenewalBooks books, RenewalPolicy policy) {
        return new NoticeRenewals(books, policy);
    }

    @Bean
    ReadConsentsDue readConsentsDue(RenewalBooks books, Patients patients, RenewalPolicy policy) {
        return new ReadConsentsDue(books, patients, policy);
    }

    @Bean
    ReadNeeds readNeeds(RenewalBooks books, RenewalPolicy policy) {
        return new ReadNeeds(books, policy);
    }

    @Bean
    SignByLink signByLink(
            SignConsent signConsent,
            Consents consents,
            ReadNeeds readNeeds,
            ConsentTexts texts,
            IntakeSettings settings) {
        return new SignByLink(signConsent, consents, readNeeds, texts, ZoneId.of(settings.defaultTimeZone()));
    }
}
