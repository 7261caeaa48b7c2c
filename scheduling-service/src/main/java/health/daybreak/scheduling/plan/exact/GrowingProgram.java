package health.daybreak.scheduling.plan.exact;

import java.util.Arrays;

/**
 * A linear program that grows by rows and columns and stays solved: shares of columns, none below nothing, that cost least
 * while no row is used beyond its limit (simplex on a dense {@link Tableau}, which both kinds of growth start from where it
 * stands). Prices may be off by rounding; whoever proves something by them must not depend on their being the best.
 */
public final class GrowingProgram {

    private static final double SPREAD = 1e-6;
    private static final double LOOSE = 1e-3;

    private final Tableau tableau;
    private int[] slack;
    private double[] cost;
    private int rows;
    private int columns;

    public GrowingProgram() {
        this.tableau = new Tableau();
        this.slack = new int[64];
        this.cost = new double[256];
    }

    private GrowingProgram(GrowingProgram other) {
        this.tableau = new Tableau(other.tableau);
        this.slack = other.slack.clone();
        this.cost = other.cost.clone();
        this.rows = other.rows;
        this.columns = other.columns;
    }

    /** The same program, which grows by itself from now on. */
    public GrowingProgram copy() {
        return new GrowingProgram(this);
    }

    /**
     * Adds a row to a program that is solved, or that has no columns yet; none of them may be used beyond its limit.
     *
     * @param in the columns that use it
     * @param use how much each of them uses
     * @return the number of the row
     */
    public int addRow(double limit, int[] in, double[] use) {
        int row = rows++;
        int own = newColumn(0);
        tableau.addRow(limit + nudge(row), in, use, own);
        if (row == slack.length) {
            slack = Arrays.copyOf(slack, 2 * row);
        }
        slack[row] = own;
        return row;
    }

    /**
     * Adds a column.
     *
     * @param in the rows that it uses
     * @param use how much of each
     * @return the number of the column
     */
    public int addColumn(double price, int[] in, double[] use) {
        int column = newColumn(price + nudge(columns));
        for (int i = 0; i < in.length; i++) {
            tableau.use(column, use[i], slack[in[i]]);
        }
        return column;
    }

    /** Leaves out a row unless all of it is used; whether it did. What is chosen stays as it is. */
    public boolean drop(int row) {
        boolean loose = tableau.solves(slack[row]) && tableau.share(slack[row]) > LOOSE;
        if (loose) {
            tableau.dropRow(slack[row]);
        }
        return loose;
    }

    /** Makes room in rows that are used beyond their limits; to be asked after rows were added. */
    public void keepLimits() {
        new Simplex(tableau).keepLimits();
    }

    /** Makes it cost least; to be asked after columns were added. */
    public void lower() {
        new Simplex(tableau).lower();
    }

    /** What one more of this row would save. */
    public double price(int row) {
        return Math.max(0, tableau.reduced(slack[row]));
    }

    /** How much of this column there is. */
    public double share(int column) {
        return tableau.share(column);
    }

    /** What it costs. */
    public double value() {
        double value = 0;
        for (int row = 0; row < tableau.rows(); row++) {
            value += cost[tableau.basic(row)] * tableau.right(row);
        }
        return value;
    }

    private int newColumn(double price) {
        if (columns == cost.length) {
            cost = Arrays.copyOf(cost, 2 * columns);
        }
        cost[columns] = price;
        tableau.addColumn(price);
        return columns++;
    }

    /** Breaks ties, which would let the search go round in circles; the same for the same number. */
    private static double nudge(int number) {
        return SPREAD * (1 + Math.floorMod(number * 7_919L, 997) / 997.0);
    }
}
