package health.daybreak.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.systemtests.journey.Clinic;
import health.daybreak.systemtests.journey.Person;
import health.daybreak.systemtests.journey.Visit;
import health.daybreak.systemtests.platform.RunningPlatform;
import health.daybreak.testkit.TestClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From the first call to the figures, each step by whoever does it, in a browser that finds everything by role and label
 * and asks axe on every page. The steps are in {@code system-tests/browser}; {@code -Ddaybreak.specs=journey} runs those
 * of one file only.
 */
@Order(1)
class BrowserJourneyTest {

    private static final int LIMIT_MINUTES = 25;

    private final Path root = RunningPlatform.root();

    @Test
    void theStaffTakeAPatientFromInquiryToOutcomeInABrowser(@TempDir Path home) throws Exception {
        ProcessBuilder find = new ProcessBuilder("sh", "system-tests/browser.sh").directory(root.toFile());
        String browser = run(find, home).strip();
        try (RunningPlatform platform = RunningPlatform.start(home.resolve("data"), "demo", "--empty")) {
            // With three nurses one is free when another is out, on whichever day of the week this runs.
            Clinic clinic =
                    new Clinic(platform.machine(TestClient.CLINIC)).opens(4, 3).employsThoseWhoSignIn();
            // Whoever is in the chair in alone.spec.ts is there before the clock is moved for anything else.
            inTheChair(clinic.inquiry("Odell", "Tabletmann"), clinic);
            // Whoever is flagged in risk.spec.ts is in a course already.
            clinic.inquiry("Rita", "Riskmann")
                    .answersQuestionnaires()
                    .isScreened()
                    .isTested()
                    .signs("TREATMENT_IV", "OFF_LABEL_USE")
                    .isFoundEligible()
                    .startsCourse("iv-induction");
            // And whoever's day breaks in brokenday.spec.ts.
            clinic.inquiry("Bruno", "Tagmann")
                    .answersQuestionnaires()
                    .isScreened()
                    .isTested()
                    .signs("TREATMENT_IV", "OFF_LABEL_USE")
                    .isFoundEligible()
                    .startsCourse("iv-induction");
            // And whoever starts a course in course.spec.ts.
            clinic.inquiry("Kim", "Kapmann")
                    .answersQuestionnaires()
                    .isScreened()
                    .isTested()
                    .isFoundEligible();
            // And whoever has a session with a therapist in with-therapist.spec.ts.
            clinic.inquiry("Willa", "Therapmann")
                    .answersQuestionnaires()
                    .isScreened()
                    .isTested()
                    .signs("TREATMENT_KAP", "OFF_LABEL_USE")
                    .saysWhatTouchTheyWant()
                    .isFoundEligible();
            System.out.println(run(playwright(platform.gateway(), browser), home));
        }
    }

    /** On the day of the first visit, whenever that is for a clinic that is closed at night and at the weekend. */
    private static void inTheChair(Person person, Clinic clinic) {
        Visit visit = person.answersQuestionnaires()
                .isScreened()
                .isTested()
                .signs("TREATMENT_IV", "OFF_LABEL_USE")
                .isFoundEligible()
                .startsCourse("iv-induction")
                .getFirst()
                .isKnownToTreatment();
        clinic.laterThan(visit.startsAt());
        visit.isReadyFor(Instant.EPOCH.plusSeconds(1))
                .arrives()
                .passesTheGate(clinic.now())
                .doseStarts();
    }

    private ProcessBuilder playwright(String gateway, String browser) {
        Path modules = root.resolve("gateway/staff-ui/node_modules");
        Path specs = root.resolve("system-tests/browser");
        ProcessBuilder tests = new ProcessBuilder(
                "node",
                modules.resolve("@playwright/test/cli.js").toString(),
                "test",
                "--config",
                specs.resolve("playwright.config.ts").toString());
        String only = System.getProperty("daybreak.specs");
        if (only != null) {
            tests.command().add(only);
        }
        tests.directory(specs.toFile());
        // The specifications stand outside of the staff pages' folder and use its packages.
        tests.environment().put("NODE_PATH", modules.toString());
        tests.environment().put("DAYBREAK_GATEWAY", gateway);
        tests.environment().put("CHROME_BIN", browser);
        tests.environment().put("DAYBREAK_PROVIDERS_SECRET", RunningPlatform.PROVIDERS_SECRET);
        tests.environment()
                .put(
                        "DAYBREAK_BROWSER_OUTPUT",
                        root.resolve("system-tests/target/browser").toString());
        return tests;
    }

    /** What it wrote, which is also what the failure says when it fails. */
    private static String run(ProcessBuilder command, Path home) throws IOException, InterruptedException {
        Path output = Files.createTempFile(home, "browser", ".log");
        Path errors = Files.createTempFile(home, "browser", ".err");
        Process process = command.redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        boolean ended = process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        String said = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(ended && process.exitValue() == 0)
                .as("%s%n%s", said, Files.readString(errors, StandardCharsets.UTF_8))
                .isTrue();
        return said;
    }
}
