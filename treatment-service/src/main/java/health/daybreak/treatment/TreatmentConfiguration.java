package health.daybreak.treatment;

import health.daybreak.treatment.discharge.DischargeCriteria;
import health.daybreak.treatment.dose.DoseGuard;
import health.daybreak.treatment.exposure.ExposureRules;
import health.daybreak.treatment.gate.CrewSettings;
import health.daybreak.treatment.gate.GateChecks;
import health.daybreak.treatment.ledger.LedgerSettings;
import health.daybreak.treatment.limits.Limit;
import health.daybreak.treatment.limits.Limits;
import health.daybreak.treatment.monitoring.CompleteForm;
import health.daybreak.treatment.monitoring.chart.FillForm;
import health.daybreak.treatment.order.OrderRules;
import health.daybreak.treatment.vitals.AlarmRules;
import health.daybreak.treatment.vitals.BelievableReading;
import health.daybreak.treatment.vitals.SightRules;
import health.daybreak.treatment.vitals.VitalsSchedule;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.scheduling.annotation.EnableScheduling;
import tools.jackson.databind.json.JsonMapper;

/** Reads the file of limits once, at start, and gives it to whatever decides by them. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties({CrewSettings.class, LedgerSettings.class})
class TreatmentConfiguration {

    private record LimitsFile(List<Limit> limits) {}

    /** Fails the start when the file is not complete. */
    @Bean
    Limits limits(@Value("${daybreak.treatment.limits-file}") Resource file) throws IOException {
        try (InputStream json = file.getInputStream()) {
            return new Limits(
                    JsonMapper.shared().readValue(json, LimitsFile.class).limits());
        }
    }

    @Bean
    GateChecks gateChecks(Limits limits, CrewSettings crew) {
        return new GateChecks(limits, crew);
    }

    @Bean
    DoseGuard doseGuard(Limits limits) {
        return new DoseGuard(limits);
    }

    @Bean
    BelievableReading believableReading(Limits limits) {
        return new BelievableReading(limits);
    }

    @Bean
    AlarmRules alarmRules(Limits limits) {
        return new AlarmRules(limits);
    }

    @Bean
    ExposureRules exposureRules(Limits limits) {
        return new ExposureRules(limits);
    }

    @Bean
    OrderRules orderRules(Limits limits) {
        return new OrderRules(limits);
    }

    @Bean
    SightRules sightRules(Limits limits) {
        return new SightRules(limits);
    }

    @Bean
    VitalsSchedule vitalsSchedule(Limits limits) {
        return new VitalsSchedule(limits);
    }

    @Bean
    DischargeCriteria dischargeCriteria(Limits limits) {
        return new DischargeCriteria(limits);
    }

    @Bean
    FillForm fillForm(Limits limits) {
        return new FillForm(limits);
    }

    @Bean
    CompleteForm completeForm(BelievableReading believable, Limits limits) {
        return new CompleteForm(believable, limits);
    }
}
