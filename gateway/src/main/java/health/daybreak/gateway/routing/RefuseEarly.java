package health.daybreak.gateway.routing;

import org.apache.coyote.ContinueResponseTiming;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks a sender who waits for permission ({@code Expect: 100-continue}) for the body only when it will be read. */
@Configuration(proxyBeanMethods = false)
class RefuseEarly {

    @Bean
    TomcatConnectorCustomizer continueWhenRead() {
        return connector -> {
            if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                http.setContinueResponseTiming(ContinueResponseTiming.ON_REQUEST_BODY_READ.toString());
            }
        };
    }
}
