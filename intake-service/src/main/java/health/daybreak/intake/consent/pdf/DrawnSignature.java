package health.daybreak.intake.consent.pdf;

import health.daybreak.intake.consent.Drawing;
import java.util.List;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/** The strokes of a signature as lines on a page. */
final class DrawnSignature {

    private static final float SCALE = 0.25f;

    private DrawnSignature() {}

    static Image of(Drawing drawing, PdfContentByte page) {
        PdfTemplate box = page.createTemplate(Drawing.WIDTH * SCALE, Drawing.HEIGHT * SCALE);
        box.setLineWidth(1.4f);
        box.setLineCap(PdfContentByte.LINE_CAP_ROUND);
        box.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
        for (List<Drawing.Point> line : drawing.lines()) {
            Drawing.Point first = line.getFirst();
            box.moveTo(x(first), y(first));
            // A stroke of one point is a dot: a line to where it is, with round ends.
            line.forEach(point -> box.lineTo(x(point), y(point)));
            box.stroke();
        }
        return Image.getInstance(box);
    }

    private static float x(Drawing.Point point) {
        return point.x() * SCALE;
    }

    /** A page counts from its foot, a screen from its head. */
    private static float y(Drawing.Point point) {
        return (Drawing.HEIGHT - point.y()) * SCALE;
    }
}
