package health.daybreak.gateway.session;

import health.daybreak.gateway.problem.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What the gateway's own endpoints do alike. */
@Configuration(proxyBeanMethods = false)
class OwnEndpoints {

    @Bean
    WebMvcConfigurer rolesOfOwnEndpoints(People people, ProblemWriter problems) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new HoldToRoles(people, problems)).addPathPatterns("/api/**");
            }
        };
    }

    /** A span around each of some forty filters of every request would tell nobody anything. */
    @Bean
    SecurityObservationSettings noSpansAroundFilters() {
        return SecurityObservationSettings.noObservations();
    }
}
