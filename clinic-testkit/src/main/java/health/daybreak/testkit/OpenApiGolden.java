package health.daybreak.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds a service's OpenAPI document to the checked-in {@code openapi.json}, which the staff pages' types come from. */
public final class OpenApiGolden {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private OpenApiGolden() {}

    /**
     * Compares {@code /api/<service>/openapi.json} with the golden file in the module's folder. Run with
     * {@code -Ddaybreak.update-golden=true} to accept what the service says now.
     */
    public static void assertUnchanged(TestClient client, String service) throws IOException {
        TestClient.Answer answer = client.get("/api/" + service + "/openapi.json");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode document = answer.json();
        ((ObjectNode) document).remove("servers");
        String now = JSON.writeValueAsString(document) + "\n";
        Path golden = Path.of("openapi.json");
        if (Boolean.getBoolean("daybreak.update-golden")) {
            Files.writeString(golden, now);
        }
        assertThat(golden)
                .as("Run the test with -Ddaybreak.update-golden=true to make it")
                .exists();
        assertThat(now)
                .as(
                        "The API changed. If that is meant, run this test with -Ddaybreak.update-golden=true and commit openapi.json")
                .isEqualTo(Files.readString(golden));
    }
}
