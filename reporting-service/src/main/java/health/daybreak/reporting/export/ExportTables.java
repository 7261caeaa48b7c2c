package health.daybreak.reporting.export;

import health.daybreak.platform.aggregate.Refused;
import java.util.List;
import java.util.stream.Collectors;

/** The tables that there are. */
public final class ExportTables {

    private static final List<ExportTable<?>> ALL = List.of(SessionTable.TABLE, CourseTable.TABLE, ScoreTable.TABLE);

    private ExportTables() {}

    /** All of them. */
    public static List<ExportTable<?>> all() {
        return ALL;
    }

    /**
     * The one with this name.
     *
     * @throws Refused when there is none
     */
    public static ExportTable<?> named(String name) {
        return ALL.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.unprocessable(
                        "table-unknown",
                        "There is no table " + name + " to take away; there are "
                                + ALL.stream().map(ExportTable::name).collect(Collectors.joining(", "))
                                + "."));
    }
}
