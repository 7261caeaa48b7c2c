package health.daybreak.reporting.outcomes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One group at one point. What is hidden is null and said to be hidden, which is not the same as none.
 *
 * @param group in the words of the event, or {@code UNKNOWN}
 * @param hidden whether so few were analysed that nothing of it is shown
 * @param missingHidden whether so few were missing, or so few would remain, that their number is not shown
 * @param missing of those who reached the point, not analysed
 * @param shares what the instrument says
 */
public record GroupRow(
        String group,
        boolean hidden,
        @Nullable Integer analysed,
        boolean missingHidden,
        @Nullable Integer missing,
        @Nullable BigDecimal meanScore,
        @Nullable Change change,
        List<GroupShare> shares) {

    /**
     * So many of so many in one group.
     *
     * @param share null when hidden; without what the missing might have been when their number is hidden
     */
    public record GroupShare(
            Measure measure, boolean hidden, @Nullable Share share) {}

    private static final List<Function<OutcomeRow, @Nullable Share>> SHARES = List.of(
            OutcomeRow::response,
            OutcomeRow::remission,
            OutcomeRow::meaningful,
            OutcomeRow::worse,
            OutcomeRow::lower,
            OutcomeRow::higher);

    /** These rows without what says too much about few people; {@code rows} belong to the groups of {@code names}. */
    static List<GroupRow> of(List<String> names, List<OutcomeRow> rows, SmallCells cells) {
        boolean[] hidden = cells.hidden(
                rows.stream().map(row -> new int[] {row.analysed()}).toList());
        boolean[] missing = cells.hidden(rows.stream()
                .map(row -> new int[] {row.reached() - row.analysed()})
                .toList());
        List<boolean[]> shares = SHARES.stream()
                .map(of -> cells.hidden(
                        rows.stream().map(row -> cellsOf(of.apply(row), row)).toList(), hidden))
                .toList();
        List<GroupRow> shown = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            shown.add(row(names.get(i), rows.get(i), hidden[i], missing[i], shares, i));
        }
        return List.copyOf(shown);
    }

    private static GroupRow row(
            String name,
            OutcomeRow row,
            boolean hidden,
            boolean missingHidden,
            List<boolean[]> hiddenShares,
            int place) {
        List<GroupShare> shares = new ArrayList<>();
        for (int i = 0; i < SHARES.size(); i++) {
            Share share = SHARES.get(i).apply(row);
            if (share != null) {
                boolean none = hidden || hiddenShares.get(i)[place];
                shares.add(new GroupShare(Measure.values()[i], none, none ? null : shown(share, row, missingHidden)));
            }
        }
        return new GroupRow(
                name,
                hidden,
                hidden ? null : Integer.valueOf(row.analysed()),
                missingHidden,
                missingHidden ? null : Integer.valueOf(row.reached() - row.analysed()),
                hidden ? null : row.meanScore(),
                hidden ? null : row.change(),
                List.copyOf(shares));
    }

    /** Those who do, those who do not, and those who are not asked: any of them may be few. */
    private static int[] cellsOf(@Nullable Share share, OutcomeRow row) {
        return share == null
                ? new int[3]
                : new int[] {share.courses(), share.of() - share.courses(), row.analysed() - share.of()};
    }

    /** A number of missing ones that is not that of the whole row would tell how many of them were not asked. */
    private static Share shown(Share share, OutcomeRow row, boolean missingHidden) {
        return missingHidden || share.of() != row.analysed()
                ? new Share(share.courses(), share.of(), share.percent(), share.interval(), null, null)
                : share;
    }
}
