package health.daybreak.gateway;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The people of the tests' clinic, one of each role, named after it. */
public enum Person {
    FRONT_DESK,
    NURSE,
    PRESCRIBER,
    THERAPIST,
    MANAGER,
    ANALYST,
    AUDITOR;

    public String username() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    public String staffId() {
        return "staff-" + username();
    }

    Map<String, Object> entry() {
        return Map.of(
                "username", username(),
                "password", GatewayFixture.PASSWORD,
                "staffId", staffId(),
                "displayName", "Test " + name(),
                "roles", List.of(name()),
                "clinics", List.of("riverside"));
    }
}
