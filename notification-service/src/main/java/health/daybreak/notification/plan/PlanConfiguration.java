package health.daybreak.notification.plan;

import health.daybreak.notification.rule.RuleFile;
import health.daybreak.notification.rule.RuleTable;
import health.daybreak.notification.template.ClinicTemplates;
import health.daybreak.notification.template.Templates;
import health.daybreak.notification.template.WordingSettings;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Reads the tables; a rule or template that makes no sense stops the service from starting. */
@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    @Bean
    RuleTable ruleTable(@Value("${daybreak.notification.rules}") Resource file) throws IOException {
        try (InputStream json = file.getInputStream()) {
            return RuleFile.read(json);
        }
    }

    @Bean
    Templates templates(@Value("${daybreak.notification.templates}") Resource file, WordingSettings settings)
            throws IOException {
        try (InputStream json = file.getInputStream()) {
            Templates templates = Templates.read(json);
            templates.check(settings);
            return templates;
        }
    }

    @Bean
    ByRules byRules(RuleTable rules, Templates shipped, ClinicTemplates templates) {
        rules.rules().forEach(rule -> shipped.currentVersion(rule.template()));
        return new ByRules(rules, templates::currentVersion);
    }

    @Bean
    Planning planning(ByRules byRules) {
        return new Planning(byRules);
    }

    @Bean
    ConversationPlanning conversationPlanning(ByRules byRules) {
        return new ConversationPlanning(byRules);
    }

    @Bean
    MaintenancePlanning maintenancePlanning(ByRules byRules) {
        return new MaintenancePlanning(byRules);
    }
}
