package health.daybreak.reporting.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table, and what a reader must know of it.
 *
 * @param <R> what a row is made of
 * @param name as it stands in the file
 * @param unit of a number, for example {@code points}; null where there is none
 * @param meaning one or two sentences, with what an empty cell says where one may be empty
 * @param value its value in a row; null where the row has none
 */
public record Column<R>(
        String name, ColumnType type, @Nullable String unit, String meaning, Function<R, @Nullable Object> value) {

    static <R> Column<R> text(String name, String meaning, Function<R, @Nullable String> value) {
        return new Column<>(name, ColumnType.TEXT, null, meaning, value::apply);
    }

    static <R> Column<R> number(String name, String meaning, Function<R, @Nullable Integer> value) {
        return new Column<>(name, ColumnType.WHOLE, null, meaning, value::apply);
    }

    static <R> Column<R> points(String name, String meaning, Function<R, @Nullable Integer> value) {
        return new Column<>(name, ColumnType.WHOLE, "points", meaning, value::apply);
    }

    static <R> Column<R> yesOrNo(String name, String meaning, Function<R, @Nullable Boolean> value) {
        return new Column<>(name, ColumnType.YES_OR_NO, null, meaning, value::apply);
    }

    static <R> Column<R> moment(String name, String meaning, Function<R, @Nullable Instant> value) {
        return new Column<>(name, ColumnType.MOMENT, null, meaning, value::apply);
    }

    static <R> Column<R> day(String name, String meaning, Function<R, @Nullable LocalDate> value) {
        return new Column<>(name, ColumnType.DAY, null, meaning, value::apply);
    }
}
