package health.daybreak.testkit;

import io.swagger.v3.core.converter.ModelConverter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Beans that tests inject, and the decoder for the tokens that tests sign. */
@TestConfiguration(proxyBeanMethods = false)
class TestBeans {

    @Bean
    JwtDecoder testTokenDecoder() {
        return TestTokens.decoder();
    }

    @Bean
    @Lazy
    TestClient testClient(Environment environment) {
        return TestClient.at("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
    }

    @Bean
    ModelConverter requiredComponents() {
        return new RequiredComponents();
    }

    @Bean(destroyMethod = "close")
    Topics topics() {
        return new Topics(Infrastructure.shared().bootstrapServers());
    }
}
