package health.daybreak.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** A patient reaches what names patients and the purpose of their link, about themselves; nothing else. */
class PatientsGetInByTheirLinkOnlyTest {

    /** Endpoints as a service may have them. */
    static class Endpoints {

        @RolesAllowed(Roles.PATIENT)
        @ForPurpose("PACKET")
        public void packet() {}

        @RolesAllowed({Roles.PATIENT, Roles.NURSE})
        public void forgotToNameThePurpose() {}

        @RolesAllowed(Roles.NURSE)
        public void chart() {}
    }

    private final RoleInterceptor doors = new RoleInterceptor();

    @AfterEach
    void nobodyIsThere() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aLinkOpensWhatItWasMadeFor() throws Exception {
        callerIs(patient("PACKET"));

        assertThat(admits("packet", Map.of())).isTrue();
        assertThat(admits("packet", Map.of("patientId", "patient-1"))).isTrue();
    }

    @Test
    void aLinkForSomethingElseDoesNot() throws Exception {
        callerIs(patient("CONSENT"));

        assertThat(admits("packet", Map.of())).isFalse();
    }

    @Test
    void nobodyElsesRecord() throws Exception {
        callerIs(patient("PACKET"));

        assertThat(admits("packet", Map.of("patientId", "patient-2"))).isFalse();
    }

    @Test
    void anEndpointWithoutPurposeIsClosedToPatientsAndOpenToStaff() throws Exception {
        callerIs(patient("PACKET"));
        assertThat(admits("forgotToNameThePurpose", Map.of())).isFalse();

        callerIs(staff("https://clinic.example", "NURSE"));
        assertThat(admits("forgotToNameThePurpose", Map.of())).isTrue();
    }

    @Test
    void noLinkOpensWhatStaffDo() throws Exception {
        callerIs(token(Caller.GATEWAY_ISSUER, List.of("PATIENT", "NURSE"), "PACKET"));

        assertThat(admits("chart", Map.of())).isFalse();
    }

    @Test
    void anotherIssuersTokenIsNoPatientWhateverItSays() throws Exception {
        callerIs(token("https://clinic.example", List.of("PATIENT"), "PACKET"));

        assertThat(admits("packet", Map.of())).isFalse();
    }

    private boolean admits(String endpoint, Map<String, String> path) throws IOException, NoSuchMethodException {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, path);
        HandlerMethod handler = new HandlerMethod(new Endpoints(), Endpoints.class.getMethod(endpoint));
        return doors.preHandle(request, new MockHttpServletResponse(), handler);
    }

    private static void callerIs(Jwt token) {
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token));
    }

    private static Jwt patient(String purpose) {
        return token(Caller.GATEWAY_ISSUER, List.of("PATIENT"), purpose);
    }

    private static Jwt staff(String issuer, String role) {
        return Jwt.withTokenValue("t")
                .header("alg", "RS256")
                .subject("nurse")
                .claim("iss", issuer)
                .claim("roles", List.of(role))
                .build();
    }

    private static Jwt token(String issuer, List<String> roles, String purpose) {
        return Jwt.withTokenValue("t")
                .header("alg", "RS256")
                .subject("patient:patient-1")
                .claim("iss", issuer)
                .claim("roles", roles)
                .claim(PatientVisit.PATIENT_CLAIM, "patient-1")
                .claim(PatientVisit.PURPOSE_CLAIM, purpose)
                .claim(PatientVisit.MADE_AT_CLAIM, Instant.EPOCH.toString())
                .build();
    }
}
