package health.daybreak.intake.letter.pdf;

import health.daybreak.intake.Source;
import health.daybreak.intake.assessment.ChangeBands;
import health.daybreak.intake.assessment.ChangeBands.Name;
import health.daybreak.intake.assessment.ChangeBands.Threshold;
import health.daybreak.intake.assessment.Instrument;
import health.daybreak.intake.letter.InstrumentCourse;
import health.daybreak.intake.letter.InstrumentCourse.Later;
import health.daybreak.intake.letter.InstrumentCourse.Point;
import health.daybreak.intake.letter.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the letter says of scores, in words. */
final class LetterWords {

    private LetterWords() {}

    /** A stable name as words: {@code MODERATELY_SEVERE} is "moderately severe". */
    static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String heading(Instrument instrument) {
        String name = instrument.id() + ", " + instrument.title();
        if (instrument.range() == null) {
            return name + " (a level, no total)";
        }
        return name + " (" + instrument.range().lowest() + " to "
                + instrument.range().highest() + ", "
                + (instrument.higherIsWorse() ? "higher is worse" : "higher is better") + ")";
    }

    static String occasion(Point point) {
        return switch (point.occasion()) {
            case SCREENING -> "at screening";
            case BEFORE_SESSION ->
                point.sessionNumber() == null ? "before a session" : "before session " + point.sessionNumber();
            case FOLLOW_UP -> "follow-up";
        };
    }

    static String score(Point point) {
        String total = point.total() == null ? "" : String.valueOf(point.total());
        return switch (point.missing()) {
            case 0 -> total;
            case 1 -> total + " (1 answer missing)";
            default -> total + " (" + point.missing() + " answers missing)";
        };
    }

    static String change(Judgement judgement) {
        return switch (judgement) {
            case Judgement.WithoutBaseline none -> "no baseline";
            case Judgement.Points(int change, Integer percent, List<Name> names) ->
                signed(change) + (percent == null ? "" : " (" + signed(percent) + " %)");
            case Judgement.Level(int steps) ->
                steps == 0 ? "the same level" : steps < 0 ? "a lower level" : "a higher level";
        };
    }

    /** What the change is called, or why it has no name. */
    static String meaning(Judgement judgement, Instrument instrument) {
        return switch (judgement) {
            case Judgement.WithoutBaseline none -> "cannot be judged";
            case Judgement.Level level -> "";
            case Judgement.Points points ->
                points.names().isEmpty()
                        ? instrument.change() == null ? "not defined" : "no criterion met"
                        : points.names().stream().map(LetterWords::name).collect(Collectors.joining(", "));
        };
    }

    /** The course of an instrument for whoever reads no table, and what is lacking in it. */
    static List<String> course(InstrumentCourse course) {
        String missing = course.answered() ? missing(course) : "";
        return missing.isEmpty() ? List.of(summary(course)) : List.of(summary(course), missing);
    }

    private static String summary(InstrumentCourse course) {
        Point baseline = course.baseline();
        if (baseline == null && course.later().isEmpty()) {
            return "Not answered, neither before the first dose nor after it.";
        }
        if (course.later().isEmpty()) {
            return "There is no score after the first dose, so no change can be told.";
        }
        Later last = course.later().getLast();
        if (baseline == null) {
            return "There is no score from before the first dose, so no change can be told. The latest is "
                    + scored(last.point()) + ".";
        }
        String fromTo = "Before the first dose " + scored(baseline) + ", latest " + scored(last.point()) + ": ";
        return switch (last.judgement()) {
            case Judgement.WithoutBaseline none -> fromTo + "cannot be judged.";
            case Judgement.Level level -> fromTo + change(level) + ".";
            case Judgement.Points points -> fromTo + change(points) + ", " + inOneWord(points) + ".";
        };
    }

    private static String inOneWord(Judgement.Points points) {
        return points.names().isEmpty()
                ? "neither response nor remission nor worsening"
                : points.names().stream().map(LetterWords::name).collect(Collectors.joining(", "));
    }

    private static String scored(Point point) {
        String band = words(point.band());
        return point.total() == null ? band : point.total() + " (" + band + ")";
    }

    /** What is lacking in the table, said; empty where nothing is. */
    private static String missing(InstrumentCourse course) {
        List<String> lacking = new ArrayList<>();
        List<Integer> sessions = course.notAnsweredBefore();
        if (!sessions.isEmpty()) {
            lacking.add((sessions.size() == 1 ? "Not answered before session " : "Not answered before sessions ")
                    + sessions.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ".");
        }
        if (!course.sinceLastSession() && course.baseline() != null) {
            lacking.add("Not answered since the last session.");
        }
        return String.join(" ", lacking);
    }

    /** What the names mean and which of them no study defines; empty for an instrument that has none. */
    static String criteria(Instrument instrument) {
        ChangeBands change = instrument.change();
        if (change == null) {
            return "";
        }
        String worse = instrument.higherIsWorse() ? "above" : "below";
        List<String> criteria = new ArrayList<>();
        add(criteria, "Response: at least %d %% better than the baseline", change.responsePercent());
        add(criteria, "Remission: %d or " + (instrument.higherIsWorse() ? "less" : "more"), change.remission());
        add(criteria, "Reliable improvement: %d points or more", change.reliable());
        add(criteria, "Meaningful improvement: %d points or more", change.meaningful());
        add(criteria, "Worsening: %d points or more " + worse + " the baseline", change.worsening());
        return String.join(" ", criteria);
    }

    private static void add(List<String> criteria, String words, @Nullable Threshold threshold) {
        if (threshold != null) {
            boolean own = threshold.source().mark() == Source.Mark.P;
            criteria.add(words.formatted(threshold.value()) + (own ? " (this clinic's own criterion)." : "."));
        }
    }

    private static String name(Name name) {
        return words(name.name());
    }

    private static String signed(int number) {
        return number > 0 ? "+" + number : number < 0 ? "\u2212" + -number : "0";
    }
}
