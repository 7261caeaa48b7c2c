package health.daybreak.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

class PeopleTest {

    @Test
    void anotherIssuerMayKeepRolesAndClinicsElsewhere() {
        People people = new People(
                new OidcSettings("https://login.example", "daybreak", "secret", "realm_access.roles", "sites"));

        Person person = people.of(token(Map.of(
                "sub", "u-1", "realm_access", Map.of("roles", List.of("NURSE")), "sites", List.of("riverside"))));

        assertThat(person).isEqualTo(new Person("u-1", "u-1", List.of("NURSE"), List.of("riverside")));
    }

    @Test
    void aTokenWithoutRolesGivesNone() {
        People people = new People(new OidcSettings("", "daybreak", null, "roles", "clinics"));

        assertThat(people.of(token(Map.of("sub", "u-2", "name", "Nia"))))
                .isEqualTo(new Person("u-2", "Nia", List.of(), List.of()));
    }

    @Test
    void aStarStandsForEveryClinic() {
        assertThat(new Person("m", "m", List.of(), List.of("*")).worksAt("riverside"))
                .isTrue();
        assertThat(new Person("n", "n", List.of(), List.of("hillside")).worksAt("riverside"))
                .isFalse();
    }

    private static JwtAuthenticationToken token(Map<String, Object> claims) {
        return new JwtAuthenticationToken(Jwt.withTokenValue("t")
                .header("alg", "RS256")
                .claims(all -> all.putAll(claims))
                .build());
    }
}
