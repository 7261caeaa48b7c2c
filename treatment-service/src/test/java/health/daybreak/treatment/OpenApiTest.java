package health.daybreak.treatment;

import health.daybreak.testkit.OpenApiGolden;
import health.daybreak.testkit.TestClient;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@TreatmentTest
class OpenApiTest {

    private final TestClient client;

    OpenApiTest(TestClient client) {
        this.client = client;
    }

    @Test
    void theInterfaceIsTheOneThatTheStaffPagesWereWrittenFor() throws IOException {
        OpenApiGolden.assertUnchanged(client, "treatment");
    }
}
