package health.daybreak.intake.consent;

import health.daybreak.platform.aggregate.Refused;
import java.util.ArrayList;
import java.util.List;

/**
 * A signature as it was drawn with a finger, a pen or a mouse, in a box of 1000 by 300: lines, not a picture, so that it
 * prints sharp and a page of pixels cannot be passed off as one.
 *
 * @param strokes each from touching to lifting, written as the points of an SVG polyline: {@code 12,40 15,44}
 */
public record Drawing(List<String> strokes) {

    /** The box that every point lies in. */
    public static final int WIDTH = 1_000;

    /** The box that every point lies in. */
    public static final int HEIGHT = 300;

    private static final int MOST_STROKES = 100;
    private static final int MOST_POINTS = 3_000;
    private static final int LONGEST_STROKE = MOST_POINTS * "1000,300 ".length();
    private static final int LEAST_EXTENT = 40;

    /** Where the pen was. */
    public record Point(int x, int y) {}

    public Drawing {
        strokes = List.copyOf(strokes);
        if (strokes.isEmpty() || strokes.size() > MOST_STROKES) {
            throw unusable("1 to " + MOST_STROKES + " strokes");
        }
        List<Point> all =
                strokes.stream().flatMap(stroke -> points(stroke).stream()).toList();
        if (all.size() > MOST_POINTS) {
            throw unusable("at most " + MOST_POINTS + " points");
        }
        if (Math.max(
                        extent(all.stream().map(Point::x).toList()),
                        extent(all.stream().map(Point::y).toList()))
                < LEAST_EXTENT) {
            throw unusable("a line that can be seen: a dot is no signature");
        }
    }

    /** The strokes as points. */
    public List<List<Point>> lines() {
        return strokes.stream().map(Drawing::points).toList();
    }

    private static List<Point> points(String stroke) {
        if (stroke.length() > LONGEST_STROKE) {
            throw unusable("at most " + MOST_POINTS + " points");
        }
        List<Point> points = new ArrayList<>();
        for (String pair : stroke.strip().split(" ")) {
            int comma = pair.indexOf(',');
            points.add(new Point(
                    coordinate(comma < 0 ? "" : pair.substring(0, comma), WIDTH),
                    coordinate(pair.substring(comma + 1), HEIGHT)));
        }
        return points;
    }

    private static int coordinate(String digits, int most) {
        boolean number =
                !digits.isEmpty() && digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number || Integer.parseInt(digits) > most) {
            throw unusable("points such as 12,40 within %d by %d".formatted(WIDTH, HEIGHT));
        }
        return Integer.parseInt(digits);
    }

    private static int extent(List<Integer> along) {
        return along.stream().mapToInt(Integer::intValue).max().orElse(0)
                - along.stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    private static Refused unusable(String expected) {
        return Refused.unprocessable("signature-not-usable", "A drawn signature has " + expected + ".");
    }
}
