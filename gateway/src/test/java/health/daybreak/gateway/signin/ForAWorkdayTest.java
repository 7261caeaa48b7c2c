package health.daybreak.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;

class ForAWorkdayTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void aPasswordIsRememberedWithinTheWorkday() {
        ForAWorkday signedIn = signedIn(Duration.ofHours(12));

        assertThat(signedIn.loadDeferredContext(request).get().getAuthentication())
                .isNotNull();
    }

    @Test
    void itIsForgottenAfterIt() {
        ForAWorkday signedIn = signedIn(Duration.ZERO);

        assertThat(signedIn.loadDeferredContext(request).get().getAuthentication())
                .isNull();
        assertThat(signedIn.containsContext(request)).isFalse();
    }

    private ForAWorkday signedIn(Duration workday) {
        ForAWorkday signedIn = new ForAWorkday(workday);
        signedIn.saveContext(
                new SecurityContextImpl(new TestingAuthenticationToken("nurse", "secret")),
                request,
                new MockHttpServletResponse());
        return signedIn;
    }
}
