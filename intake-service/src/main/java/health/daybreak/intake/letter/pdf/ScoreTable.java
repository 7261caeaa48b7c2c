package health.daybreak.intake.letter.pdf;

import health.daybreak.intake.letter.InstrumentCourse;
import health.daybreak.intake.letter.InstrumentCourse.Point;
import health.daybreak.intake.pdf.Fonts;
import java.awt.Color;
import java.util.List;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** One instrument's scores, a row each, with the names of the columns on every page. */
final class ScoreTable {

    private static final Color LINE = new Color(0xc8, 0xcf, 0xd3);
    private static final Color HEADING = new Color(0xee, 0xf3, 0xf4);
    private static final List<String> TOTAL_COLUMNS = List.of("When", "Date", "Score", "Band", "Change", "What it is");
    private static final float[] TOTAL_WIDTHS = {2.3f, 2.4f, 1.7f, 2.2f, 2.2f, 3.2f};
    private static final List<String> LEVEL_COLUMNS = List.of("When", "Date", "Level", "Change");
    private static final float[] LEVEL_WIDTHS = {2.3f, 2.4f, 2.2f, 7.1f};

    private final Fonts fonts;

    ScoreTable(Fonts fonts) {
        this.fonts = fonts;
    }

    PdfPTable of(InstrumentCourse course, LetterSentences sentences) {
        boolean level = course.instrument().range() == null;
        PdfPTable table = new PdfPTable(level ? LEVEL_WIDTHS : TOTAL_WIDTHS);
        table.setWidthPercentage(100);
        table.setSpacingBefore(5);
        table.setHeaderRows(1);
        (level ? LEVEL_COLUMNS : TOTAL_COLUMNS).forEach(name -> cell(table, name, fonts.strongSmall(), HEADING));
        Point baseline = course.baseline();
        if (baseline != null) {
            row(table, baseline, sentences, "baseline", "");
        }
        course.later()
                .forEach(later -> row(
                        table,
                        later.point(),
                        sentences,
                        LetterWords.change(later.judgement()),
                        LetterWords.meaning(later.judgement(), course.instrument())));
        return table;
    }

    private void row(PdfPTable table, Point point, LetterSentences sentences, String change, String meaning) {
        String when = LetterWords.occasion(point);
        String day = sentences.day(point.at());
        String band = LetterWords.words(point.band());
        List<String> cells = table.getNumberOfColumns() == LEVEL_WIDTHS.length
                ? List.of(when, day, band, change)
                : List.of(when, day, LetterWords.score(point), band, change, meaning);
        cells.forEach(text -> cell(table, text, fonts.small(), Color.WHITE));
    }

    private static void cell(PdfPTable table, String text, Font font, Color ground) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setBackgroundColor(ground);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(LINE);
        cell.setBorderWidth(0.5f);
        cell.setPadding(3);
        table.addCell(cell);
    }
}
