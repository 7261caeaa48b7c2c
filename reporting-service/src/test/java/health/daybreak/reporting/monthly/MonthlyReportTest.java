package health.daybreak.reporting.monthly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import health.daybreak.reporting.InMemoryProjections;
import health.daybreak.reporting.Story;
import health.daybreak.reporting.monthly.MonthlyReport.Figure;
import health.daybreak.reporting.monthly.SignedReport.Verdict;
import health.daybreak.reporting.outcomes.Criteria;
import health.daybreak.reporting.outcomes.OutcomeFigures;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthlyReportTest {

    /** Of RFC 8032, 7.1, test 1, whose public key is known: and of no clinic. */
    private static final String PEM = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
            -----END PRIVATE KEY-----
            """;

    private static final ReportKey KEY = ReportKey.read(PEM);
    private static final ReportKey OTHER =
            ReportKey.read("MC4CAQAwBQYDK2VwBCIEIEzNCJso/5banbbDRuwRTg9bijGfNaumJNqM9u1PuKb7");
    private static final Instant LATER = Instant.parse("2027-02-01T00:00:00Z");
    private static final MonthlyReport REPORT = report(YearMonth.of(2026, 11));

    @Test
    void everyFigureSaysWhatItIsOf() {
        assertThat(REPORT.figures())
                .extracting(Figure::name, Figure::count, Figure::of)
                .contains(
                        tuple("sessions", 4, null),
                        tuple("sessions.completed", 2, 4),
                        tuple("sessions.missed", 1, 4),
                        tuple("sessions.cancelled", 1, 4),
                        tuple("sessions.attended", 2, 4),
                        tuple("sessions.alerted", 1, 2),
                        tuple("adverse-events", 1, null),
                        tuple("adverse-events.serious", 1, 1),
                        tuple("PHQ-9.missing", 0, 1),
                        tuple("PHQ-9.response", 1, 1));
    }

    @Test
    void aMonthInWhichNothingHappenedHasZeros() {
        assertThat(report(YearMonth.of(2026, 10)).figures())
                .filteredOn(figure -> figure.name().startsWith("sessions"))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.count()).isZero());
    }

    @Test
    void whatWasSignedIsGenuineHoweverItIsLaidOut() {
        String file = SignedReport.sign(REPORT, KEY);

        assertThat(SignedReport.check(file, KEY)).isEqualTo(Verdict.GENUINE);
        assertThat(SignedReport.check(file.replace("\"figures\":", "\n  \"figures\" : "), KEY))
                .isEqualTo(Verdict.GENUINE);
        assertThat(SignedReport.sign(REPORT, KEY)).as("The same twice").isEqualTo(file);
    }

    @Test
    void everyChangedByteOfAReportIsFound() {
        String file = SignedReport.sign(REPORT, KEY);
        int end = file.indexOf(",\"signature\"");

        for (int i = "{\"report\":".length(); i < end; i++) {
            char changed = file.charAt(i) == '7' ? '8' : '7';
            String forged = file.substring(0, i) + changed + file.substring(i + 1);
            assertThat(SignedReport.check(forged, KEY)).as("Byte " + i).isNotEqualTo(Verdict.GENUINE);
        }
        assertThat(SignedReport.check(file.replace("\"count\":2,", "\"count\":3,"), KEY))
                .isEqualTo(Verdict.CHANGED);
        assertThat(SignedReport.check(file.replace("{\"report\":", "{\"report\":{\"figures\":[]},\"report\":"), KEY))
                .as("Two reports in one file")
                .isEqualTo(Verdict.NONE);
    }

    @Test
    void anotherClinicsKeyAndAFileThatIsNoReportAreToldApart() {
        assertThat(SignedReport.check(SignedReport.sign(REPORT, OTHER), KEY)).isEqualTo(Verdict.OTHER_KEY);
        assertThat(SignedReport.check(SignedReport.sign(REPORT, OTHER).replace(OTHER.id(), KEY.id()), KEY))
                .isEqualTo(Verdict.CHANGED);
        for (String none : List.of("", "{}", "[1]", "{\"report\":{}}", "not JSON")) {
            assertThat(SignedReport.check(none, KEY)).isEqualTo(Verdict.NONE);
        }
    }

    @Test
    void thePublicKeyIsTheOneOfTheStandardAndChecksWithoutUs() throws Exception {
        byte[] open = Base64.getMimeDecoder().decode(KEY.publicPem().replaceAll("-----[A-Z ]+-----", ""));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(open)));
        signature.update(new byte[] {1, 2, 3});

        assertThat(HexFormat.of().formatHex(open))
                .endsWith("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        assertThat(signature.verify(KEY.sign(new byte[] {1, 2, 3}))).isTrue();
    }

    @Test
    void whatIsNoKeyIsRefusedWithHowToMakeOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportKey.read("hunter2"))
                .withMessageContaining("openssl genpkey");
    }

    @Test
    void thePageHoldsTheSignedFileAndEveryFigure() {
        String file = SignedReport.sign(REPORT, KEY);
        String page = HtmlReport.of(REPORT, file, KEY);
        String inside = page.substring(page.indexOf("id=\"signed\">") + 12, page.indexOf("</script>"));

        assertThat(SignedReport.check(inside, KEY)).isEqualTo(Verdict.GENUINE);
        assertThat(REPORT.figures()).allSatisfy(figure -> assertThat(page).contains(">" + figure.name() + "<"));
    }

    private static MonthlyReport report(YearMonth month) {
        var clinic = InMemoryProjections.of(Story.inTreatment("ann", 20)
                .session(1, 20)
                .alert(1)
                .adverseEvent(1, 1, 3, true)
                .session(2, 12)
                .followedUp(2, 20, 8)
                .booked(3)
                .missed(3)
                .booked(4)
                .cancelled(4, false)
                .courseCompleted());
        var sessions = clinic.sessions().ofClinic();
        var outcomes = OutcomeFigures.of(
                Criteria.PHQ_9, Criteria.FOLLOW_UP, clinic.journeys().ofClinic(), sessions, LATER);
        return MonthlyReport.of(
                "riverside", month, sessions, clinic.adverseEvents().ofClinic(), List.of(outcomes), LATER);
    }
}
