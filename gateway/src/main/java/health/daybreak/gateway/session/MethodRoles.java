package health.daybreak.gateway.session;

import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Holds the gateway's own endpoints to the roles they name, for sessions and tokens alike. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(prePostEnabled = false, jsr250Enabled = true)
class MethodRoles {}
