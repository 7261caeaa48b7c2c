package health.daybreak.scheduling.plan.many;

/**
 * What using a {@link Cut} costs.
 *
 * @param price in {@link Prices#FINE} parts of a point
 */
record Charge(Cut cut, long price) {

    /** What all of it is worth, in {@link Prices#FINE} parts of a point. */
    long worth() {
        return Math.multiplyExact(price, cut.most());
    }

    /**
     * What a way is charged, in points; in doubles, but whole parts of them.
     *
     * @param seats what its visits add together
     */
    double of(int course, int seats) {
        return (double) (price * cut.used(course, seats)) / Prices.FINE;
    }
}
