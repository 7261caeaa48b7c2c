package health.daybreak.intake.consent;

import static health.daybreak.intake.consent.ConsentFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.intake.consent.pdf.ConsentPdf;
import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.patient.PatientFixture;
import health.daybreak.platform.aggregate.Stored;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class ConsentDocumentTest {

    private final ConsentPdf paper = new ConsentPdf(ZoneId.of("America/New_York"));
    private final Patient patient = PatientFixture.registered();

    @Test
    void theDocumentHasTheExactWordsWhoSignedThemWhenAndTheirHash() throws IOException {
        Wording wording = ConsentFixture.shipped(Scope.TREATMENT_IV).in("en");
        String document = pages(print(signed(Scope.TREATMENT_IV, "en", List.of(), ConsentFixture.drawn()), wording));

        assertThat(document)
                .contains(words(wording.text()))
                .contains("Amara Linde", "23 November 2026, 07:00:00 (-05:00)", "drawn by hand", "staff-nurse")
                .contains("Otto Fern", "Interpreter 4711", wording.hash());
    }

    @Test
    void theChoicesAreShownAmongThoseThatWereOffered() throws IOException {
        Wording wording = ConsentFixture.shipped(Scope.KAP_TOUCH).in("es");
        Consent consent = signed(Scope.KAP_TOUCH, "es", ConsentFixture.touchChoices(), ConsentFixture.typed());

        assertThat(pages(print(consent, wording)))
                .contains("Tomarme la mano", "[X] Solo si me preguntan antes y digo que sí", "[ ] No")
                .contains("typed");
    }

    @Test
    void aDrawnSignatureIsLinesOnThePage() throws IOException {
        Wording wording = ConsentFixture.shipped(Scope.RESEARCH).in("en");
        Consent drawn = signed(Scope.RESEARCH, "en", List.of(), ConsentFixture.drawn());
        PdfReader reader = new PdfReader(print(drawn, wording));
        StringBuilder streams = new StringBuilder();
        for (int object = 1; object < reader.getXrefSize(); object++) {
            if (reader.getPdfObject(object) instanceof org.openpdf.text.pdf.PRStream stream) {
                streams.append(new String(PdfReader.getStreamBytes(stream), StandardCharsets.ISO_8859_1));
            }
        }

        // The first stroke of the fixture: 100,200 from the head of a box of 300, at a quarter of its size.
        assertThat(streams).contains("25 25 m", "60 52.5 l");
    }

    @Test
    void aRevokedConsentSaysSoAtItsHead() throws IOException {
        Wording wording = ConsentFixture.shipped(Scope.RESEARCH).in("en");
        Consent revoked = signed(Scope.RESEARCH, "en", List.of(), ConsentFixture.typed())
                .revoked("c1", "staff-nurse", new Revocation(Revocation.Asker.PATIENT, "I moved away"), NOON)
                .state();

        assertThat(pages(print(revoked, wording)))
                .contains("REVOKED on 23 November 2026")
                .contains("asked by the patient: I moved away");
    }

    private Consent signed(Scope scope, String language, List<Chosen> choices, Signature signature) {
        ConsentText text = ConsentFixture.shipped(scope);
        return Consent.signed(
                        "c1", "amara", new Consent.Signing(text, text.in(language), choices, signature, null), 12, NOON)
                .state();
    }

    private byte[] print(Consent consent, Wording wording) {
        return paper.of(new Stored<>("c1", 1, consent), wording, patient);
    }

    private static String pages(byte[] pdf) throws IOException {
        PdfReader reader = new PdfReader(pdf);
        StringBuilder pages = new StringBuilder();
        for (int number = 1; number <= reader.getNumberOfPages(); number++) {
            pages.append(new PdfTextExtractor(reader).getTextFromPage(number)).append(' ');
        }
        return words(pages.toString());
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
