package health.daybreak.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReleasedSchemasTest {

    static List<EventType<?>> typesWithData() {
        return ContractFiles.typesWithData();
    }

    @Test
    void everyEventVersionIsFrozenAndNoReleasedOneHasGone() {
        assertThat(ContractFiles.releasedFiles())
                .as("A new event version is released by copying its schema into src/test/resources/released;"
                        + " a released one stays in the catalogue for ever, because its events do")
                .containsExactlyInAnyOrderElementsOf(ContractFiles.schemaFiles());
    }

    @ParameterizedTest
    @MethodSource("typesWithData")
    void aReleasedSchemaHasOnlyGainedOptionalProperties(EventType<?> type) {
        var released = ContractFiles.released(type.name() + ".schema.json");

        assertThat(SchemaCompatibility.breaks(released, ContractFiles.schema(type)))
                .as("breaks readers or writers of %s: make it the next version instead", type.name())
                .isEmpty();
    }
}
