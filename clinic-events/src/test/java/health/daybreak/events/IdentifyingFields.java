package health.daybreak.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds properties of a schema that could say who a patient is, by their name or by letting anything be written. */
final class IdentifyingFields {

    private static final Set<String> TELLTALE_WORDS =
            Set.of(("name surname family birth birthday dob phone mobile telephone fax mail"
                            + " email address street city postcode postal zip url ip device mrn record ssn passport insurance policy"
                            + " licence plate account photo biometric")
                    .split(" "));

    private final List<String> found = new ArrayList<>();

    private IdentifyingFields() {}

    /** Names of the properties that could identify somebody, with why. */
    static List<String> in(JsonNode schema) {
        IdentifyingFields search = new IdentifyingFields();
        search.inspect(schema);
        return List.copyOf(search.found);
    }

    private void inspect(JsonNode object) {
        object.get("properties").forEachEntry((name, property) -> {
            if (wordsOf(name).stream().anyMatch(TELLTALE_WORDS::contains)) {
                found.add(name + " is named like an identifier");
            } else if (takesAnyText(property) || takesAnyText(property.path("items"))) {
                found.add(name + " takes free text, which may hold a name");
            }
            if (property.path("items").has("properties")) {
                inspect(property.get("items"));
            }
        });
    }

    private static boolean takesAnyText(JsonNode property) {
        return property.path("type").toString().contains("string")
                && !property.has("enum")
                && !property.has("pattern")
                && !property.has("format");
    }

    private static List<String> wordsOf(String camelCase) {
        return List.of(
                camelCase.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT).split(" "));
    }
}
