package health.daybreak.scheduling;

import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.OpenApiGolden;
import health.daybreak.testkit.TestClient;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@ClinicTest
class OpenApiTest {

    private final TestClient client;

    OpenApiTest(TestClient client) {
        this.client = client;
    }

    @Test
    void theApiIsTheOneThatTheStaffPagesWereBuiltFor() throws IOException {
        OpenApiGolden.assertUnchanged(client, "scheduling");
    }
}
