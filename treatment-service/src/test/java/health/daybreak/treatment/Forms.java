package health.daybreak.treatment;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people fill in when all is right. */
final class Forms {

    private Forms() {}

    static Map<String, Object> goodGate(Instant now) {
        Map<String, Object> gate = new HashMap<>();
        gate.put("identityConfirmed", true);
        gate.put("escort", escort(now));
        gate.put("fasting", fasting(now));
        gate.put("vitals", reading(126, 80, 70, 98));
        gate.put("weightKilograms", 70.2);
        for (String question :
                List.of("intoxicated", "pregnancyPossible", "newIllness", "newMedicine", "psychosisOrMania")) {
            gate.put(question, false);
        }
        gate.put("medicines", Map.of("sedative", false, "stimulant", false, "pressureMedicineSkipped", false));
        gate.put("room", Map.of("teamPresent", true, "equipmentReady", true));
        return gate;
    }

    static Map<String, Object> goodDischarge() {
        Map<String, Object> seen = new HashMap<>(Map.of("sedation", 5, "dissociation", 0, "aldrete", 10));
        seen.put("riskEscalated", false);
        List.of(
                        "oriented",
                        "walksSteadily",
                        "nauseaControlled",
                        "drinks",
                        "escortPresent",
                        "instructionsGiven",
                        "nextVisitAgreed")
                .forEach(sight -> seen.put(sight, true));
        return seen;
    }

    static Map<String, Object> reading(int systolic, int diastolic, int heartRate, int oxygen) {
        return Map.of(
                "systolic", systolic, "diastolic", diastolic, "heartRate", heartRate, "oxygen", oxygen, "breaths", 14);
    }

    private static Map<String, Object> escort(Instant now) {
        return Map.of(
                "name",
                "Paul B.",
                "phone",
                "+1 555 0100",
                "arrivesAt",
                now.plus(Duration.ofHours(3)).toString());
    }

    private static Map<String, Object> fasting(Instant now) {
        return Map.of(
                "lastSolidsAt",
                now.minus(Duration.ofHours(9)).toString(),
                "fullMeal",
                true,
                "lastClearFluidAt",
                now.minus(Duration.ofHours(3)).toString());
    }
}
