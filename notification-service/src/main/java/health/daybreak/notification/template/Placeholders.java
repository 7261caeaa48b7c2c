package health.daybreak.notification.template;

import java.time.ZonedDateTime;
import java.util.List;

/** What each placeholder stands for in one message. */
record Placeholders(Addressee addressee, String language, Language conventions) {

    static final List<String> NAMES = List.of(
            "name",
            "day",
            "shortDay",
            "time",
            "clinic",
            "phone",
            "emergency",
            "solidFoodHours",
            "clearFluidHours",
            "noFoodAfter",
            "noDrinkAfter",
            "earlyMinutes",
            "link");

    /** Those that only a message about a visit can fill. */
    static final List<String> OF_A_VISIT = List.of("day", "shortDay", "time", "noFoodAfter", "noDrinkAfter");

    private static final int LONGEST_NAME = 60;

    String value(String placeholder) {
        return switch (placeholder) {
            case "name" -> oneLine(addressee.calledBy());
            case "day" -> Language.write(conventions.day(), language, visit());
            case "shortDay" -> Language.write(conventions.shortDay(), language, visit());
            case "time" -> Language.write(conventions.time(), language, visit());
            case "clinic" -> addressee.sender().name();
            case "phone" -> addressee.sender().phone();
            case "emergency" -> addressee.sender().emergency();
            case "solidFoodHours" -> String.valueOf(addressee.settings().solidFoodHours());
            case "clearFluidHours" -> String.valueOf(addressee.settings().clearFluidHours());
            case "noFoodAfter" -> before(addressee.settings().solidFoodHours());
            case "noDrinkAfter" -> before(addressee.settings().clearFluidHours());
            case "earlyMinutes" -> String.valueOf(addressee.settings().earlyMinutes());
            case "link" -> link();
            default -> throw new IllegalArgumentException("Nothing is known for {" + placeholder + "}");
        };
    }

    private ZonedDateTime visit() {
        ZonedDateTime visit = addressee.visit();
        if (visit == null) {
            throw new IllegalArgumentException("A message that is about no visit cannot say when it is");
        }
        return visit;
    }

    /** So many elapsed hours before the visit, by the clinic's clock; with the day when it is not the visit's. */
    private String before(int hours) {
        ZonedDateTime visit = visit();
        ZonedDateTime then = visit.minusHours(hours);
        String time = Language.write(conventions.time(), language, then);
        return then.toLocalDate().equals(visit.toLocalDate())
                ? time
                : Language.write(conventions.shortDay(), language, then) + ", " + time;
    }

    private String link() {
        String link = addressee.link();
        if (link == null) {
            throw new IllegalArgumentException("A message whose rule names no link cannot carry one");
        }
        return link;
    }

    /** A name comes from outside: line breaks in it would forge headers or paragraphs. */
    private static String oneLine(String name) {
        String line = name.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
        int end = Math.min(line.length(), LONGEST_NAME);
        return line.substring(0, end > 0 && Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end);
    }
}
