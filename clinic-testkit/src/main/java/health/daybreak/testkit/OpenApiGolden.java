package health.daybreak.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds the checked-in {@code openapi.json}, which a service serves and the staff pages' types come from, to what the
 * service's endpoints are.
 */
public final class OpenApiGolden {

    /** Where a service under test shows the document that is made from its endpoints; in production there is none. */
    public static final String GENERATED = "/api/generated/openapi.json";

    /** How that document is made. */
    static final String[] GENERATOR = {
        "springdoc.api-docs.path=" + GENERATED,
        "springdoc.api-docs.version=openapi_3_1",
        "springdoc.default-produces-media-type=application/json",
        "springdoc.writer-with-order-by-keys=true",
        "springdoc.override-with-generic-response=false"
    };

    private static final Path GOLDEN = Path.of("src", "main", "resources", "openapi.json");

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private OpenApiGolden() {}

    /**
     * Compares the document that is generated from the endpoints with the golden file in the module's resources, and
     * sees that the service serves that file. Run with {@code -Ddaybreak.update-golden=true} to accept what the endpoints
     * are now; it is served from the next build on.
     */
    public static void assertUnchanged(TestClient client, String service) throws IOException {
        TestClient.Answer answer = client.get(GENERATED);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode document = answer.json();
        ((ObjectNode) document).remove("servers");
        String now = JSON.writeValueAsString(document) + "\n";
        if (Boolean.getBoolean("daybreak.update-golden")) {
            Files.writeString(GOLDEN, now);
            return;
        }
        assertThat(GOLDEN)
                .as("Run the test with -Ddaybreak.update-golden=true to make it")
                .exists();
        assertThat(now)
                .as(
                        "The API changed. If that is meant, run this test with -Ddaybreak.update-golden=true and commit openapi.json")
                .isEqualTo(Files.readString(GOLDEN));
        assertThat(client.get("/api/" + service + "/openapi.json").body()).isEqualTo(now);
    }
}
