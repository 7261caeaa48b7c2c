package health.daybreak.intake.consent.pdf;

import health.daybreak.intake.consent.Chosen;
import health.daybreak.intake.consent.Consent;
import health.daybreak.intake.consent.PrintConsent;
import health.daybreak.intake.consent.TextChoice;
import health.daybreak.intake.consent.Wording;
import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.pdf.Fonts;
import health.daybreak.platform.aggregate.Stored;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.HeaderFooter;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** A signed consent on paper: the exact words, the choices, the signature, and what vouches for them. */
public final class ConsentPdf implements PrintConsent.Paper {

    private static final float MARGIN = 54;

    private final Fonts fonts = new Fonts();
    private final DateTimeFormatter time;

    /** @param zone of the times that are printed; their distance from Greenwich stands beside them */
    public ConsentPdf(ZoneId zone) {
        this.time = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss (xxx)", Locale.ENGLISH)
                .withZone(zone);
    }

    @Override
    public byte[] of(Stored<Consent> stored, Wording wording, Patient patient) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(PageSize.LETTER, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        document.addTitle(wording.title());
        document.setFooter(footer(stored.id()));
        document.open();
        revocation(document, stored.state());
        document.add(new Paragraph(wording.title(), fonts.title()));
        for (String paragraph : wording.text().split("\n\n")) {
            document.add(spaced(new Paragraph(paragraph, fonts.text())));
        }
        wording.choices()
                .forEach(choice -> document.add(choice(choice, stored.state().choices())));
        document.add(signature(writer, stored.state()));
        document.add(facts(stored, patient));
        document.close();
        return bytes.toByteArray();
    }

    private HeaderFooter footer(String consentId) {
        HeaderFooter footer = new HeaderFooter(new Phrase("Consent " + consentId + ", page ", fonts.small()), true);
        footer.setBorder(Rectangle.NO_BORDER);
        return footer;
    }

    private void revocation(Document document, Consent consent) {
        Instant revokedAt = consent.revokedAt();
        if (revokedAt != null) {
            document.add(new Paragraph("REVOKED on " + time.format(revokedAt), fonts.strong()));
        }
    }

    private Paragraph choice(TextChoice choice, List<Chosen> chosen) {
        Paragraph paragraph = spaced(new Paragraph(choice.question(), fonts.strong()));
        for (TextChoice.TextOption option : choice.options()) {
            boolean taken = chosen.contains(new Chosen(choice.id(), option.id()));
            paragraph.add(Chunk.NEWLINE);
            paragraph.add(
                    new Chunk((taken ? "[X]  " : "[  ]  ") + option.words(), taken ? fonts.strong() : fonts.text()));
        }
        paragraph.setKeepTogether(true);
        return paragraph;
    }

    private PdfPTable signature(PdfWriter writer, Consent consent) {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.BOTTOM);
        cell.setFixedHeight(84);
        cell.setVerticalAlignment(Element.ALIGN_BOTTOM);
        if (consent.signature().drawing() == null) {
            cell.setPhrase(new Phrase(consent.signature().name(), fonts.signature()));
        } else {
            cell.setImage(DrawnSignature.of(consent.signature().drawing(), writer.getDirectContent()));
        }
        PdfPTable table = new PdfPTable(1);
        table.setWidthPercentage(60);
        table.setHorizontalAlignment(Element.ALIGN_LEFT);
        table.setSpacingBefore(18);
        table.setKeepTogether(true);
        table.addCell(cell);
        PdfPCell under = new PdfPCell(
                new Phrase(consent.signature().name() + ", " + time.format(consent.signedAt()), fonts.small()));
        under.setBorder(Rectangle.NO_BORDER);
        table.addCell(under);
        return table;
    }

    private PdfPTable facts(Stored<Consent> stored, Patient patient) {
        Consent consent = stored.state();
        PdfPTable table = new PdfPTable(new float[] {1, 3});
        table.setWidthPercentage(100);
        table.setSpacingBefore(18);
        row(table, "Patient", patient.name().given() + " " + patient.name().family() + ", born " + patient.birthDate());
        row(table, "Signature", consent.signature().drawn() ? "drawn by hand" : "typed");
        row(table, "Signed on", consent.signature().device());
        row(
                table,
                "Staff present",
                Objects.requireNonNullElse(consent.signature().witnessedBy(), "nobody; signed by a personal link"));
        row(table, "Witness", consent.signature().witness());
        row(table, "Interpreter", consent.signature().interpreter());
        row(table, "Given for", consent.reach());
        row(table, "Holds until", time.format(consent.validUntil()));
        row(
                table,
                "Text",
                "%s, version %s, language %s".formatted(consent.scope(), consent.textVersion(), consent.language()));
        row(table, "SHA-256 of the text", consent.textHash());
        row(table, "Consent", stored.id());
        if (consent.revokedAt() != null) {
            row(table, "Revoked", revoked(consent));
        }
        return table;
    }

    private String revoked(Consent consent) {
        Instant at = consent.revokedAt() == null ? consent.signedAt() : consent.revokedAt();
        String words = time.format(at) + ", taken in by " + consent.revokedBy();
        if (consent.revocation() == null) {
            return words;
        }
        String asked =
                words + ", asked by the " + consent.revocation().asker().name().toLowerCase(Locale.ROOT);
        return consent.revocation().reason() == null
                ? asked
                : asked + ": " + consent.revocation().reason();
    }

    private void row(PdfPTable table, String name, @Nullable String value) {
        if (value != null) {
            table.addCell(cell(name));
            table.addCell(cell(value));
        }
    }

    private PdfPCell cell(String text) {
        PdfPCell cell = new PdfPCell(new Phrase(text, fonts.small()));
        cell.setBorder(Rectangle.TOP);
        cell.setBorderWidth(0.25f);
        cell.setPaddingBottom(4);
        return cell;
    }

    private static Paragraph spaced(Paragraph paragraph) {
        paragraph.setSpacingBefore(8);
        paragraph.setLeading(15);
        return paragraph;
    }
}
