package health.daybreak.gateway.session;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;

/** Holds the gateway's own endpoints to the roles they name, for sessions and tokens alike. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(prePostEnabled = false, jsr250Enabled = true)
class MethodRoles {

    /** A span around each of some forty filters of every request would tell nobody anything. */
    @Bean
    SecurityObservationSettings noSpansAroundFilters() {
        return SecurityObservationSettings.noObservations();
    }
}
