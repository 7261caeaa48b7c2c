package health.daybreak.gateway.health;

import health.daybreak.gateway.routing.RoutingSettings;
import java.net.http.HttpClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds the services to the gateway's readiness. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    @Bean
    ServicesHealth servicesHealthIndicator(HttpClient toServices, RoutingSettings settings) {
        return new ServicesHealth(toServices, settings.services());
    }
}
