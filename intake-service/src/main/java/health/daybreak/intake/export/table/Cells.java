package health.daybreak.intake.export.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How values are written in a table; what is not known is an empty cell. */
final class Cells {

    private final DateTimeFormatter time;

    /** @param zone of the clinic; the distance from Greenwich stands beside each time */
    Cells(ZoneId zone) {
        this.time =
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT).withZone(zone);
    }

    List<String> row(@Nullable Object... values) {
        List<String> row = new ArrayList<>();
        for (Object value : values) {
            row.add(cell(value));
        }
        return row;
    }

    private String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Instant instant -> time.format(instant);
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Boolean yes -> yes ? "yes" : "no";
            case Enum<?> name -> words(name.name());
            default -> value.toString();
        };
    }

    /** A stable name as words: {@code NO_OR_LITTLE_RESPONSE} is "no or little response". */
    static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
