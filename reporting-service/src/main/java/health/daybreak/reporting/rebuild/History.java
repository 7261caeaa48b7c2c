package health.daybreak.reporting.rebuild;

import health.daybreak.reporting.projection.Projections;

/** Everything that was ever said on the topics that the projections are fed from. */
interface History {

    /**
     * Applies every event from the first on up to those that were there when it was called, at least once each.
     *
     * @return how many were read and how many of them could not be applied
     */
    Read readInto(Projections projections, Progress progress);

    /** What was read. */
    record Read(long events, long unreadable) {}

    /** Is told now and then how far the reading has come. */
    interface Progress {
        void reached(long readEvents, long totalEvents);
    }
}
