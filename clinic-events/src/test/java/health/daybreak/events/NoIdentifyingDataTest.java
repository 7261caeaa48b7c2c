package health.daybreak.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoIdentifyingDataTest {

    static List<EventType<?>> typesThatAnAnalystMayRead() {
        return ContractFiles.types().stream()
                .filter(type -> type.topic() != Topic.CONTACTS)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("typesThatAnAnalystMayRead")
    void noTopicButContactsSaysWhoAPatientIs(EventType<?> type) {
        List<String> stated =
                type.topic() == Topic.STAFF ? List.of("displayName is named like an identifier") : List.of();

        assertThat(IdentifyingFields.in(ContractFiles.schema(type))).isEqualTo(stated);
    }

    @Test
    void theContactsTopicIsTheOneThatDoes() {
        var contact = EventCatalogue.named("daybreak.contact.updated.v1").orElseThrow();

        assertThat(IdentifyingFields.in(ContractFiles.schema(contact)))
                .extracting(finding -> finding.split(" ")[0])
                .containsExactly(
                        "givenName",
                        "familyName",
                        "preferredName",
                        "birthDate",
                        "email",
                        "mobile",
                        "pronouns",
                        "recordNumber");
    }

    @ParameterizedTest
    @ValueSource(strings = {"familyName", "birthDate", "mobilePhone", "homeAddress", "mrn", "email", "patientSsn"})
    void aPropertyNamedLikeAnIdentifierIsFound(String name) {
        assertThat(IdentifyingFields.in(objectWith(name, "{\"type\": \"string\", \"pattern\": \"^[a-z]$\"}")))
                .containsExactly(name + " is named like an identifier");
    }

    @Test
    void aPropertyThatTakesAnyTextIsFound() {
        assertThat(IdentifyingFields.in(objectWith("rationale", "{\"type\": [\"string\", \"null\"]}")))
                .containsExactly("rationale takes free text, which may hold a name");
    }

    private static tools.jackson.databind.JsonNode objectWith(String property, String schema) {
        return ContractFiles.JSON.readTree("{\"properties\": {\"" + property + "\": " + schema + "}}");
    }
}
