package health.daybreak.platform.web;

import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.AuditInterceptor;
import health.daybreak.platform.security.RoleInterceptor;
import io.swagger.v3.core.converter.ModelConverter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

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

    @Bean
    ModelConverter requiredComponents() {
        return new RequiredComponents();
    }

    @Bean
    WebMvcConfigurer platformInterceptors(AccessAudit audit) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new RoleInterceptor()).addPathPatterns("/api/**");
                registry.addInterceptor(new AuditInterceptor(audit)).addPathPatterns("/api/**");
            }
        };
    }
}
