package health.daybreak.intake;

import health.daybreak.intake.assessment.Assessments;
import health.daybreak.intake.patient.Patients;
import health.daybreak.intake.rulebook.ClinicRules;
import health.daybreak.intake.rulebook.CountOverrides;
import health.daybreak.intake.rulebook.DraftRule;
import health.daybreak.intake.rulebook.EndDraft;
import health.daybreak.intake.rulebook.ReadRuleBook;
import health.daybreak.intake.rulebook.RecomputeDecisions;
import health.daybreak.intake.rulebook.TryDraft;
import health.daybreak.intake.screening.LatestCharts;
import health.daybreak.intake.screening.ReadChart;
import health.daybreak.intake.screening.RulesInUse;
import health.daybreak.intake.screening.ScreeningRules;
import health.daybreak.intake.screening.Screenings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the rule book together: what ships, what the clinic changed, what a change would do. */
@Configuration(proxyBeanMethods = false)
class RuleBookWiring {

    @Bean
    ReadRuleBook readRuleBook(ScreeningRules shipped, ClinicRules clinicRules) {
        return new ReadRuleBook(shipped, clinicRules);
    }

    @Bean
    DraftRule draftRule(ScreeningRules shipped, ClinicRules clinicRules) {
        return new DraftRule(clinicRules, shipped);
    }

    @Bean
    EndDraft endDraft(ClinicRules clinicRules) {
        return new EndDraft(clinicRules);
    }

    @Bean
    LatestCharts latestCharts(Patients patients, Screenings screenings, Assessments assessments, ReadChart charts) {
        return new LatestCharts(patients, screenings, assessments, charts);
    }

    @Bean
    TryDraft tryDraft(ClinicRules clinicRules, RulesInUse rules, Patients patients, LatestCharts charts) {
        return new TryDraft(clinicRules, rules, patients, charts);
    }

    @Bean
    RecomputeDecisions recomputeDecisions(Patients patients, Screenings screenings, RulesInUse rules) {
        return new RecomputeDecisions(patients, screenings, rules);
    }

    @Bean
    CountOverrides countOverrides(Screenings screenings) {
        return new CountOverrides(screenings);
    }
}
