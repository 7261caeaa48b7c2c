package health.daybreak.reporting.research;

import health.daybreak.platform.aggregate.Stored;

/** Where the groups that are being told are kept, for all instances of the service. */
interface OpenGroups {

    /** As of now. */
    Stored<Groups> read();

    /**
     * Writes newly formed ones, unless anything has changed since {@code seen}: two who form groups at once would put one
     * patient into two.
     *
     * @return whether they were written
     */
    boolean open(Stored<Groups> seen, Groups formed);

    /** Forgets a group that is told. */
    void close(Group told);
}
