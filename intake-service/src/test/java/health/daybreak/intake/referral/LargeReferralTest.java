package health.daybreak.intake.referral;

import static health.daybreak.intake.patient.PatientFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.intake.assessment.store.InstrumentFiles;
import health.daybreak.intake.fhir.Fhir;
import health.daybreak.intake.referral.fhir.FhirReferralReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A referral of 3,000 resources is read in the heap that a service has, not in that of a test. */
class LargeReferralTest {

    private static final int RESOURCES = 3_000;
    private static final int USED = 2_500;
    /** A service has 128 MB. FHIR itself takes some 25 of these, and the body 4; read whole, it would take 64. */
    private static final String HEAP = "-Xmx56m";

    private static final int LIMIT_MINUTES = 5;

    @Test
    void threeThousandResourcesAreReadInASmallHeap(@TempDir Path folder) throws Exception {
        Path bundle = folder.resolve("bundle.json");
        Files.write(bundle, LargeBundle.of(RESOURCES, USED));
        Path said = folder.resolve("said.txt");
        Process small = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        InASmallHeap.class.getName(),
                        bundle.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = small.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            small.destroyForcibly();
        }
        assertThat(Files.readString(said, StandardCharsets.UTF_8)).contains("read Johnnie679");
        assertThat(ended && small.exitValue() == 0).isTrue();
    }

    /** What the other process does. */
    static final class InASmallHeap {

        private InASmallHeap() {}

        public static void main(String... files) throws IOException {
            byte[] body = Files.readAllBytes(Path.of(files[0]));
            FhirReferralReader reader = new FhirReferralReader(new Fhir(), InstrumentFiles.read(), "America/New_York");
            for (int round = 1; round <= 3; round++) {
                long begun = System.nanoTime();
                IncomingReferral referral = reader.read(body, NOON);
                long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
                System.out.println("read " + referral.patient().name().given() + ", "
                        + Objects.requireNonNull(referral.patient().referral())
                                .conditions()
                                .size()
                        + " conditions, " + body.length / 1024 + " kB, in " + millis + " ms");
            }
        }
    }
}
