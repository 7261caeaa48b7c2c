package health.daybreak.scheduling.plan.exact;

/** Which row of a {@link Tableau} is solved for which column next, until it keeps its limits and costs least. */
final class Simplex {

    private static final double TINY = 1e-9;

    /** To divide by less would make errors of rounding grow. */
    private static final double LEAST_PIVOT = 1e-6;

    private static final int MOST_STEPS = 20_000;

    private final Tableau tableau;

    Simplex(Tableau tableau) {
        this.tableau = tableau;
    }

    /** Makes room in rows that are used beyond their limits (dual simplex). */
    void keepLimits() {
        for (int step = 0; step < MOST_STEPS; step++) {
            int row = mostBroken();
            int column = row < 0 ? -1 : cheapestIn(row);
            if (column < 0) {
                return;
            }
            tableau.pivot(row, column);
        }
    }

    /** Makes it cost least (primal simplex). */
    void lower() {
        for (int step = 0; step < MOST_STEPS; step++) {
            int column = mostWanted();
            int row = column < 0 ? -1 : firstFull(column);
            if (row < 0) {
                return;
            }
            tableau.pivot(row, column);
        }
    }

    /** The row that is used most beyond its limit; -1 when none is. */
    private int mostBroken() {
        int most = -1;
        double least = -TINY;
        for (int row = 0; row < tableau.rows(); row++) {
            if (tableau.right(row) < least) {
                most = row;
                least = tableau.right(row);
            }
        }
        return most;
    }

    /** The column that makes room in a row at the least cost; -1 when none can. */
    private int cheapestIn(int row) {
        int cheapest = -1;
        double least = Double.POSITIVE_INFINITY;
        double[] line = tableau.row(row);
        for (int column = 0; column < tableau.columns(); column++) {
            if (line[column] < -LEAST_PIVOT) {
                double ratio = Math.max(0, tableau.reduced(column)) / -line[column];
                if (ratio < least - TINY || ratio < least + TINY && line[column] < line[cheapest]) {
                    cheapest = column;
                    least = ratio;
                }
            }
        }
        return cheapest;
    }

    /** The column that would save most; -1 when none would. */
    private int mostWanted() {
        int most = -1;
        double least = -TINY;
        for (int column = 0; column < tableau.columns(); column++) {
            if (tableau.reduced(column) < least) {
                most = column;
                least = tableau.reduced(column);
            }
        }
        return most;
    }

    /** The row that is full first when there is more of a column; -1 when none is. */
    private int firstFull(int column) {
        int first = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int row = 0; row < tableau.rows(); row++) {
            double use = tableau.row(row)[column];
            if (use > LEAST_PIVOT) {
                double ratio = Math.max(0, tableau.right(row)) / use;
                if (ratio < least - TINY || ratio < least + TINY && use > tableau.row(first)[column]) {
                    first = row;
                    least = ratio;
                }
            }
        }
        return first;
    }
}
