package health.daybreak.intake.export.pdf;

import health.daybreak.intake.export.PatientRecord;
import health.daybreak.intake.export.table.RecordTable;
import health.daybreak.intake.export.table.RecordTables;
import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.pdf.Fonts;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.HeaderFooter;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** Writes a record as a PDF: a heading and its tables, each with its columns' names on every page. */
public final class PdfRecord {

    private static final float MARGIN = 42;
    private static final Color LINE = new Color(0xc8, 0xcf, 0xd3);
    private static final Color HEADING = new Color(0xee, 0xf3, 0xf4);

    private final RecordTables tables;
    private final Fonts fonts = new Fonts();
    private final DateTimeFormatter time;

    public PdfRecord(RecordTables tables, ZoneId zone) {
        this.tables = tables;
        this.time = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm (xxx)", Locale.ENGLISH)
                .withZone(zone);
    }

    /** The document. */
    public byte[] pdf(PatientRecord record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(PageSize.LETTER.rotate(), MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(document, bytes);
        document.addTitle("Patient record");
        document.setFooter(footer(record));
        document.open();
        Patient patient = record.patient().state();
        document.add(new Paragraph(fonts.printable(patient.name().display()), fonts.title()));
        document.add(new Paragraph(
                "Born " + patient.birthDate() + ". Record as of " + time.format(record.asOf()) + ".", fonts.text()));
        for (RecordTable table : tables.of(record)) {
            document.add(table(table));
        }
        document.add(spaced(new Paragraph(
                Fonts.UNKNOWN + " stands for a letter that this document cannot print; the tables and the FHIR record"
                        + " of the same export hold it.",
                fonts.small())));
        document.close();
        return bytes.toByteArray();
    }

    private HeaderFooter footer(PatientRecord record) {
        HeaderFooter footer = new HeaderFooter(
                new Phrase("Record of patient " + record.patientId() + ", page ", fonts.small()), true);
        footer.setBorder(Rectangle.NO_BORDER);
        return footer;
    }

    private PdfPTable table(RecordTable table) {
        PdfPTable pdf = new PdfPTable(widths(table));
        pdf.setWidthPercentage(100);
        pdf.setSpacingBefore(10);
        // Both on every page that the table runs over.
        pdf.setHeaderRows(2);
        pdf.setSplitLate(false);
        pdf.addCell(title(table));
        table.columns().forEach(column -> pdf.addCell(cell(column, fonts.strongSmall(), HEADING)));
        table.rows().forEach(row -> row.forEach(text -> pdf.addCell(cell(text, fonts.small(), Color.WHITE))));
        return pdf;
    }

    private PdfPCell title(RecordTable table) {
        PdfPCell title = new PdfPCell(new Phrase(table.title(), fonts.strong()));
        title.setColspan(table.columns().size());
        title.setBorder(Rectangle.NO_BORDER);
        title.setPadding(3);
        title.setPaddingBottom(6);
        return title;
    }

    /** Wider columns for longer texts, within reason. */
    private static float[] widths(RecordTable table) {
        float[] widths = new float[table.columns().size()];
        for (int column = 0; column < widths.length; column++) {
            int longest = table.columns().get(column).length();
            for (var row : table.rows()) {
                longest = Math.max(longest, row.get(column).length());
            }
            widths[column] = Math.clamp(longest, 8, 60);
        }
        return widths;
    }

    private PdfPCell cell(String text, Font font, Color ground) {
        PdfPCell cell = new PdfPCell(new Phrase(fonts.printable(text), font));
        cell.setBackgroundColor(ground);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(LINE);
        cell.setBorderWidth(0.5f);
        cell.setPadding(3);
        cell.setVerticalAlignment(Element.ALIGN_TOP);
        return cell;
    }

    private static Paragraph spaced(Paragraph paragraph) {
        paragraph.setSpacingBefore(12);
        return paragraph;
    }
}
