package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Refused;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Turns in the order of coming, among the bookings of this process alone: a lock in memory dies with whoever holds it. */
@Component
final class TurnsInProcess implements BookingTurns {

    /** Two clinics that share one wait for each other, which does no harm. */
    private static final int LOCKS = 256;

    private final CourseSettings settings;
    private final List<ReentrantLock> turns =
            Stream.generate(() -> new ReentrantLock(true)).limit(LOCKS).toList();

    TurnsInProcess(CourseSettings settings) {
        this.settings = settings;
    }

    @Override
    public <R> R inTurn(String clinicId, Supplier<R> booking) {
        ReentrantLock turn = turns.get(Math.floorMod(clinicId.hashCode(), LOCKS));
        if (!comes(turn)) {
            throw Refused.busy(
                    "many-are-booking",
                    "Many people are booking at this clinic at the moment, and nothing was booked. Try again in a few seconds.");
        }
        try {
            return booking.get();
        } finally {
            turn.unlock();
        }
    }

    private boolean comes(ReentrantLock turn) {
        try {
            return turn.tryLock(settings.turnWithin().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting to book; nothing was booked", asked);
        }
    }
}
