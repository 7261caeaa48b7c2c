package health.daybreak.intake.letter.pdf;

import health.daybreak.intake.letter.InstrumentCourse;
import health.daybreak.intake.letter.Letterhead;
import health.daybreak.intake.letter.OutcomeLetter;
import health.daybreak.intake.letter.OutcomeLetter.Referred;
import health.daybreak.intake.patient.Clinician;
import health.daybreak.intake.pdf.Fonts;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.HeaderFooter;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Sets the letter to the referrer as a PDF. Everything goes into one column, so that texts and tables stand in the file in the
 * order in which they are read aloud; the document names its language and shows its title.
 */
public final class LetterPdf {

    private static final float MARGIN = 60;
    private static final float FOOTER = 24;

    private final Fonts fonts = new Fonts();
    private final ScoreTable table = new ScoreTable(fonts);

    /** @param letterhead of the clinic; without one, room is left for what its paper says */
    public byte[] pdf(OutcomeLetter letter, @Nullable Letterhead letterhead) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(PageSize.LETTER, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("en-US"));
        document.addTitle("Letter to the referring provider");
        document.setFooter(footer(letter.referred()));
        document.open();
        ColumnText column = new ColumnText(writer.getDirectContent());
        content(letter, letterhead).forEach(column::addElement);
        do {
            column.setSimpleColumn(document.left(), document.bottom() + FOOTER, document.right(), document.top());
        } while (ColumnText.hasMoreText(column.go()) && document.newPage());
        document.close();
        return bytes.toByteArray();
    }

    private List<Element> content(OutcomeLetter letter, @Nullable Letterhead letterhead) {
        LetterSentences sentences = new LetterSentences(letter);
        List<Element> content = new ArrayList<>();
        head(content, letterhead);
        opening(content, letter, sentences);
        section(content, "Referral", sentences.referral());
        section(content, "Screening", sentences.screening());
        if (letter.treatment() != null) {
            section(content, "Treatment", sentences.treatment());
            letter.treatment().scores().forEach(course -> scores(content, course, sentences));
        }
        section(content, "What happens next", sentences.next());
        closing(content, letter, sentences);
        return content;
    }

    private HeaderFooter footer(Referred patient) {
        String number = patient.recordNumber() == null ? "" : "Record " + patient.recordNumber() + ", ";
        HeaderFooter footer = new HeaderFooter(new Phrase(number + "page ", fonts.small()), true);
        footer.setBorder(Rectangle.NO_BORDER);
        return footer;
    }

    private void head(List<Element> content, @Nullable Letterhead letterhead) {
        if (letterhead == null) {
            content.add(paragraph(" ", fonts.text(), 60));
            return;
        }
        content.add(paragraph(letterhead.name(), fonts.title(), 0));
        Stream.concat(letterhead.address().stream(), Stream.ofNullable(letterhead.phone()))
                .forEach(line -> content.add(paragraph(line, fonts.small(), 0)));
    }

    private void opening(List<Element> content, OutcomeLetter letter, LetterSentences sentences) {
        Clinician to = letter.to();
        Referred patient = letter.referred();
        content.add(paragraph(sentences.day(letter.madeAt()), fonts.text(), 24));
        content.add(paragraph(to.name(), fonts.text(), 14));
        Stream.of(to.practice(), to.phone())
                .filter(Objects::nonNull)
                .forEach(line -> content.add(paragraph(line, fonts.text(), 0)));
        String number = patient.recordNumber() == null ? "" : ", our record number " + patient.recordNumber();
        content.add(paragraph(
                patient.name() + ", born " + sentences.date(patient.birthDate()) + number, fonts.strong(), 18));
        content.add(paragraph("Dear " + to.name() + ",", fonts.text(), 12));
        content.add(paragraph(
                "Thank you for referring " + patient.name()
                        + ". This letter says what came of it, from our record as of " + sentences.day(letter.madeAt())
                        + ".",
                fonts.text(),
                8));
    }

    /** Heading and text are one paragraph, so that no page ends with a heading. */
    private void section(List<Element> content, String title, List<String> sentences) {
        Paragraph section = paragraph(title, fonts.strong(), 12);
        section.add(Chunk.NEWLINE);
        section.add(new Chunk(fonts.printable(String.join(" ", sentences)), fonts.text()));
        section.setKeepTogether(true);
        content.add(section);
    }

    private void scores(List<Element> content, InstrumentCourse course, LetterSentences sentences) {
        section(content, LetterWords.heading(course.instrument()), LetterWords.course(course));
        if (course.answered()) {
            content.add(table.of(course, sentences));
        }
        String criteria = LetterWords.criteria(course.instrument());
        if (!criteria.isEmpty() && !course.later().isEmpty()) {
            content.add(paragraph(criteria, fonts.small(), 4));
        }
    }

    /** On one page: nobody signs what does not say what it is. */
    private void closing(List<Element> content, OutcomeLetter letter, LetterSentences sentences) {
        Paragraph closing = paragraph("Sincerely,\n\n\n______________________________\n", fonts.text(), 18);
        closing.add(new Chunk(
                fonts.printable(letter.maker().name() + ", " + letter.maker().profession()) + "\n\n", fonts.text()));
        closing.add(new Chunk(fonts.printable(sentences.answering()) + "\n", fonts.small()));
        closing.add(new Chunk(LetterSentences.CONFIDENTIAL, fonts.small()));
        closing.setKeepTogether(true);
        content.add(closing);
    }

    private Paragraph paragraph(String text, Font font, float before) {
        Paragraph paragraph = new Paragraph(fonts.printable(text), font);
        paragraph.setSpacingBefore(before);
        paragraph.setLeading(font.getSize() * 1.35f);
        return paragraph;
    }
}
