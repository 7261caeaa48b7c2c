package health.daybreak.intake.duplicate;

/** How many slips of the pen lie between two words. */
final class Typos {

    private Typos() {}

    /**
     * The fewest letters to add, leave out, change, or swap with their neighbour to make one word of the other (optimal
     * string alignment); symmetric.
     */
    static int between(String one, String other) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        int[][] steps = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            steps[i][0] = i;
        }
        for (int j = 0; j <= b.length; j++) {
            steps[0][j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            for (int j = 1; j <= b.length; j++) {
                int changed = steps[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                int least = Math.min(changed, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    least = Math.min(least, steps[i - 2][j - 2] + 1);
                }
                steps[i][j] = least;
            }
        }
        return steps[a.length][b.length];
    }
}
