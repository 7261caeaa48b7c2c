package health.daybreak.gateway.routing;

import health.daybreak.gateway.problem.ProblemWriter;
import health.daybreak.gateway.session.RelayedToken;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** One route for staff and one for patients to each service that has an address. */
@Configuration(proxyBeanMethods = false)
class Routes {

    /** Staff and programs come without one; patients' addresses are apart, because their cookie is. */
    private static final List<String> PREFIXES = List.of("", "/p");

    @Bean(destroyMethod = "shutdownNow")
    HttpClient toServices(RoutingSettings settings) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.routing().connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService deadlines() {
        ScheduledThreadPoolExecutor deadlines = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("answer-deadlines").factory());
        // Nearly every deadline is called off, and must not stay in memory with its answer until it would have come.
        deadlines.setRemoveOnCancelPolicy(true);
        return deadlines;
    }

    @Bean
    HandlerMapping serviceRoutes(
            RoutingSettings settings,
            HttpClient toServices,
            CircuitBreakerRegistry breakers,
            RelayedToken tokens,
            ProblemWriter problems,
            ScheduledExecutorService deadlines) {
        Map<String, RouteToService> routes = new LinkedHashMap<>();
        settings.services().forEach((name, base) -> {
            Upstream upstream = new Upstream(toServices, breakers.circuitBreaker(name));
            for (String prefix : PREFIXES) {
                routes.put(
                        prefix + "/api/" + name + "/**",
                        new RouteToService(
                                prefix, name, base, settings.routing(), upstream, tokens, problems, deadlines));
            }
        });
        SimpleUrlHandlerMapping mapping = new SimpleUrlHandlerMapping(routes);
        mapping.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return mapping;
    }
}
