package health.daybreak.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.testkit.TestClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Riverside clinic as a manager enters it over HTTP; the demo's scenario enters the same. */
public final class DemoClinic {

    private static final List<String> WEEK = List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");

    static final Map<String, Object> CLINIC = Map.of(
            "name",
            "Riverside clinic",
            "zone",
            "America/New_York",
            "openingHours",
            hours(),
            "closedOn",
            List.of(),
            "chairs",
            List.of(
                    chair("chair-1", "Chair 1", "IV", "IM"),
                    chair("chair-2", "Chair 2", "IV", "IM"),
                    chair("chair-3", "Chair 3", "IV", "IM"),
                    chair("chair-4", "Chair 4", "IV", "IM"),
                    chair("room-a", "Room A", "KAP", "IM"),
                    chair("room-b", "Room B", "KAP", "IM")),
            "chairsPerNurse",
            2);

    private DemoClinic() {}

    public static void setUp(TestClient manager) {
        assertThat(manager.put("/api/scheduling/clinic", CLINIC).status()).isEqualTo(200);
        enter(manager, "staff-nurse", "Maya Okafor", "NURSE");
        enter(manager, "staff-nurse-2", "Jonas Hale", "NURSE");
        enter(manager, "staff-prescriber", "Dr Elena Rossi", "PRESCRIBER");
        enter(manager, "staff-therapist", "Lena Park", "THERAPIST");
        enter(manager, "staff-frontdesk", "Ines Duarte", "FRONT_DESK");
    }

    static Map<String, Object> withShift(Map<String, String> shift) {
        return person("Somebody", "NURSE", List.of(shift));
    }

    private static void enter(TestClient manager, String staffId, String name, String role) {
        assertThat(manager.put("/api/scheduling/staff/" + staffId, person(name, role, hours()))
                        .status())
                .isEqualTo(200);
    }

    private static Map<String, Object> person(String name, String role, List<Map<String, String>> shifts) {
        return Map.of(
                "displayName",
                name,
                "roles",
                List.of(role),
                "credentials",
                Stream.of("LICENCE", "BOARD_CERTIFICATION", "DEA_REGISTRATION", "ACLS")
                        .map(kind -> Map.of("kind", kind, "expiresOn", "2031-12-31"))
                        .toList(),
                "shifts",
                shifts,
                "leave",
                List.of(),
                "active",
                true);
    }

    private static List<Map<String, String>> hours() {
        List<Map<String, String>> hours = new ArrayList<>();
        WEEK.forEach(day -> hours.add(Map.of("weekday", day, "from", "08:00", "to", "18:00")));
        return hours;
    }

    private static Map<String, Object> chair(String id, String name, String... routes) {
        return Map.of("chairId", id, "name", name, "routes", List.of(routes));
    }
}
