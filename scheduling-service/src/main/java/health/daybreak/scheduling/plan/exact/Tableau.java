package health.daybreak.scheduling.plan.exact;

import java.util.Arrays;

/**
 * The rows of a {@link GrowingProgram}, each solved for one column of its own (its basic one). What a column would save is
 * told by its reduced cost.
 */
final class Tableau {

    private static final double NOTHING = 1e-12;

    /** Beyond this part of a row it is quicker to go through all of it. */
    private static final int SPARSE = 6;

    private double[][] table;
    private double[] right;
    private int[] basic;
    private double[] reduced;
    private int[] rowOf;
    private int rows;
    private int columns;

    Tableau() {
        this.table = new double[64][];
        this.right = new double[64];
        this.basic = new int[64];
        this.reduced = new double[256];
        this.rowOf = new int[256];
    }

    /** The same, to go another way from here. */
    Tableau(Tableau other) {
        this.table = new double[other.table.length][];
        for (int row = 0; row < other.rows; row++) {
            table[row] = other.table[row].clone();
        }
        this.right = other.right.clone();
        this.basic = other.basic.clone();
        this.reduced = other.reduced.clone();
        this.rowOf = other.rowOf.clone();
        this.rows = other.rows;
        this.columns = other.columns;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    /** How much of a row each column uses. */
    double[] row(int row) {
        return table[row];
    }

    /** The column that this row is solved for. */
    int basic(int row) {
        return basic[row];
    }

    /** How much there is of the column that this row is solved for. */
    double right(int row) {
        return right[row];
    }

    /** Whether a row is solved for this column. */
    boolean solves(int column) {
        return rowOf[column] >= 0;
    }

    double reduced(int column) {
        return reduced[column];
    }

    /** How much there is of this column. */
    double share(int column) {
        return rowOf[column] < 0 ? 0 : Math.max(0, right[rowOf[column]]);
    }

    /** Adds a column that uses nothing yet. */
    int addColumn(double price) {
        if (columns == reduced.length) {
            int more = 2 * columns;
            reduced = Arrays.copyOf(reduced, more);
            rowOf = Arrays.copyOf(rowOf, more);
            for (int row = 0; row < rows; row++) {
                table[row] = Arrays.copyOf(table[row], more);
            }
        }
        reduced[columns] = price;
        rowOf[columns] = -1;
        return columns++;
    }

    /** Lets a column use that many times what another one uses. */
    void use(int column, double often, int other) {
        reduced[column] += often * reduced[other];
        for (int row = 0; row < rows; row++) {
            table[row][column] += often * table[row][other];
        }
    }

    /**
     * Adds a row, solved for a column that nothing else uses.
     *
     * @param in the columns that use it too
     */
    void addRow(double limit, int[] in, double[] use, int own) {
        double[] row = new double[reduced.length];
        for (int i = 0; i < in.length; i++) {
            row[in[i]] += use[i];
        }
        double rest = limit;
        double[] asAsked = row.clone();
        for (int i = 0; i < rows; i++) {
            double often = asAsked[basic[i]];
            if (often != 0) {
                subtract(row, table[i], often);
                rest -= often * right[i];
            }
        }
        row[own] = 1;
        if (rows == table.length) {
            table = Arrays.copyOf(table, 2 * rows);
            right = Arrays.copyOf(right, 2 * rows);
            basic = Arrays.copyOf(basic, 2 * rows);
        }
        table[rows] = row;
        right[rows] = rest;
        basic[rows] = own;
        rowOf[own] = rows;
        rows++;
    }

    /** Leaves out the row that is solved for a column that nothing else uses. */
    void dropRow(int own) {
        int row = rowOf[own];
        rows--;
        table[row] = table[rows];
        right[row] = right[rows];
        basic[row] = basic[rows];
        rowOf[basic[row]] = row;
        rowOf[own] = -1;
    }

    /** Solves a row for another column. */
    void pivot(int row, int column) {
        double[] line = table[row];
        double unit = 1 / line[column];
        for (int i = 0; i < columns; i++) {
            line[i] = Math.abs(line[i]) < NOTHING ? 0 : line[i] * unit;
        }
        right[row] *= unit;
        line[column] = 1;
        int[] used = used(line);
        boolean sparse = used.length < columns / SPARSE;
        for (int other = 0; other < rows; other++) {
            double often = table[other][column];
            if (other != row && often != 0) {
                subtract(table[other], line, used, sparse, often);
                table[other][column] = 0;
                right[other] -= often * right[row];
            }
        }
        subtract(reduced, line, used, sparse, reduced[column]);
        reduced[column] = 0;
        rowOf[basic[row]] = -1;
        basic[row] = column;
        rowOf[column] = row;
    }

    private int[] used(double[] line) {
        int[] used = new int[columns];
        int count = 0;
        for (int i = 0; i < columns; i++) {
            if (line[i] != 0) {
                used[count++] = i;
            }
        }
        return Arrays.copyOf(used, count);
    }

    private void subtract(double[] from, double[] line, int[] used, boolean sparse, double often) {
        if (!sparse) {
            subtract(from, line, often);
            return;
        }
        for (int i : used) {
            from[i] -= often * line[i];
        }
    }

    private void subtract(double[] from, double[] line, double often) {
        for (int i = 0; i < columns; i++) {
            from[i] -= often * line[i];
        }
    }
}
