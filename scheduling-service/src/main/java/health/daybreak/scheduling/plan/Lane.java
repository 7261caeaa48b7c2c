package health.daybreak.scheduling.plan;

/** What one chair or person has left on one date, quarter by quarter. */
final class Lane {

    /** More than anybody asks for. */
    static final int NO_LIMIT = 1_000_000;

    private final String id;
    private final int[] capacity;
    private final int[] taken;
    private final int[] dutyRun;
    private final int[] freeRun;

    Lane(String id, int quarters) {
        this.id = id;
        this.capacity = new int[quarters];
        this.taken = new int[quarters];
        this.dutyRun = new int[quarters + 1];
        this.freeRun = new int[quarters + 1];
    }

    String id() {
        return id;
    }

    void open(int from, int to, int places) {
        for (int quarter = from; quarter < to; quarter++) {
            capacity[quarter] = places;
        }
    }

    void take(int from, int to, int places) {
        for (int quarter = from; quarter < to; quarter++) {
            taken[quarter] += places;
        }
    }

    /** Counts how long it stays open and free from each quarter on; call once after all claims are taken off. */
    Lane counted() {
        for (int quarter = capacity.length - 1; quarter >= 0; quarter--) {
            dutyRun[quarter] = capacity[quarter] > 0 ? dutyRun[quarter + 1] + 1 : 0;
            freeRun[quarter] = capacity[quarter] > taken[quarter] ? freeRun[quarter + 1] + 1 : 0;
        }
        return this;
    }

    boolean onDuty(int quarter, int length) {
        return dutyRun[quarter] >= length;
    }

    boolean free(int quarter, int length) {
        return freeRun[quarter] >= length;
    }
}
