package health.daybreak.platform.web;

import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.AuditInterceptor;
import health.daybreak.platform.security.RoleInterceptor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** What every HTTP endpoint does alike. */
@AutoConfiguration
@Import(ProblemAdvice.class)
public class WebConfiguration {

    private static final int MOST_BODY_BYTES = 5 * 1024 * 1024;

    /** After Spring Security, so that the caller is known. */
    @Bean
    FilterRegistrationBean<CauseFilter> causeFilter(@Value("${daybreak.cause-filter:true}") boolean enabled) {
        FilterRegistrationBean<CauseFilter> registration =
                new FilterRegistrationBean<>(new CauseFilter(MOST_BODY_BYTES));
        registration.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        registration.setEnabled(enabled);
        return registration;
    }

    /** The checked-in API document, which a test of each service holds to what its endpoints are. */
    @Bean
    RouterFunction<ServerResponse> apiDocument(@Value("${spring.application.name}") String service) {
        return RouterFunctions.resource(
                RequestPredicates.GET("/api/" + service + "/openapi.json"), new ClassPathResource("openapi.json"));
    }

    @Bean
    WebMvcConfigurer platformInterceptors(AccessAudit audit) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                // First, so that it also hears of those whom their role keeps out.
                registry.addInterceptor(new AuditInterceptor(audit)).addPathPatterns("/api/**");
                registry.addInterceptor(new RoleInterceptor()).addPathPatterns("/api/**");
            }
        };
    }
}
