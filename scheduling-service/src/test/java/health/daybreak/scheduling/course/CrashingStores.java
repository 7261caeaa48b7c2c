package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.candidate.Candidate;
import health.daybreak.scheduling.day.ClinicDay;
import health.daybreak.scheduling.waitlist.Waitlist;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/** Stores in memory in which the process dies at the write that a test names. */
final class CrashingStores {

    private final AtomicInteger untilCrash = new AtomicInteger(Integer.MAX_VALUE);
    private boolean crashAfterTheWrite;

    /** The process is gone: no code of it runs any further. */
    static final class Crash extends Error {

        private static final long serialVersionUID = 1L;
    }

    /** Dies before or after this write, counted from now, and at every one that follows. */
    void crashAt(int write, boolean after) {
        crashAfterTheWrite = after;
        untilCrash.set(write);
    }

    void crashNoMore() {
        untilCrash.set(Integer.MAX_VALUE);
    }

    InMemory.OfCourses courses() {
        return new CrashingCourses();
    }

    InMemory.OfCandidates candidates() {
        return new CrashingCandidates();
    }

    InMemory.OfDays days() {
        return new CrashingDays();
    }

    InMemory.OfRearrangements rearrangements() {
        return new CrashingRearrangements();
    }

    FillTheHole.OfWaitlists waitlists() {
        return new CrashingWaitlists();
    }

    private <S> Stored<S> writing(Supplier<Stored<S>> write) {
        int left = untilCrash.decrementAndGet();
        if (left < 0 || left == 0 && !crashAfterTheWrite) {
            throw new Crash();
        }
        Stored<S> stored = write.get();
        if (left == 0) {
            throw new Crash();
        }
        return stored;
    }

    private final class CrashingCourses extends InMemory.OfCourses {

        @Override
        public Stored<Course> create(String id, Change<Course> change) {
            return writing(() -> super.create(id, change));
        }

        @Override
        public Stored<Course> change(String id, Function<Course, Change<Course>> decide) {
            return writing(() -> super.change(id, decide));
        }

        @Override
        public Stored<Course> change(String id, long expectedVersion, Function<Course, Change<Course>> decide) {
            return writing(() -> super.change(id, expectedVersion, decide));
        }
    }

    private final class CrashingRearrangements extends InMemory.OfRearrangements {

        @Override
        public Stored<Rearrangement> create(String id, Change<Rearrangement> change) {
            return writing(() -> super.create(id, change));
        }

        @Override
        public Stored<Rearrangement> change(String id, Function<Rearrangement, Change<Rearrangement>> decide) {
            return writing(() -> super.change(id, decide));
        }
    }

    private final class CrashingCandidates extends InMemory.OfCandidates {

        @Override
        public Stored<Candidate> change(String id, Function<Candidate, Change<Candidate>> decide) {
            return writing(() -> super.change(id, decide));
        }
    }

    private final class CrashingDays extends InMemory.OfDays {

        @Override
        public Stored<ClinicDay> create(String id, Change<ClinicDay> change) {
            return writing(() -> super.create(id, change));
        }

        @Override
        public Stored<ClinicDay> change(String id, Function<ClinicDay, Change<ClinicDay>> decide) {
            return writing(() -> super.change(id, decide));
        }
    }

    private final class CrashingWaitlists extends FillTheHole.OfWaitlists {

        @Override
        public Stored<Waitlist> create(String id, Change<Waitlist> change) {
            return writing(() -> super.create(id, change));
        }

        @Override
        public Stored<Waitlist> change(String id, Function<Waitlist, Change<Waitlist>> decide) {
            return writing(() -> super.change(id, decide));
        }
    }
}
