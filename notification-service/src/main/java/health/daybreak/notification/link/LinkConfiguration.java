package health.daybreak.notification.link;

import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases around links together. */
@Configuration(proxyBeanMethods = false)
class LinkConfiguration {

    @Bean
    MakeLink makeLink(PatientLinks links, LinkSettings settings) {
        return new MakeLink(links, settings, new SecureRandom());
    }

    @Bean
    OpenLink openLink(PatientLinks links) {
        return new OpenLink(links);
    }

    @Bean
    RevokeLink revokeLink(PatientLinks links) {
        return new RevokeLink(links);
    }

    @Bean
    CompleteLinks completeLinks(PatientLinks links) {
        return new CompleteLinks(links);
    }

    @Bean
    EndSessionLinks endSessionLinks(PatientLinks links) {
        return new EndSessionLinks(links);
    }
}
