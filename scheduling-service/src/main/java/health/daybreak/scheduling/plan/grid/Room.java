package health.daybreak.scheduling.plan.grid;

import health.daybreak.scheduling.staff.Role;
import health.daybreak.scheduling.staff.SkillNeed;
import java.util.List;
import java.util.function.IntPredicate;

/** Where visits of one kind can start, as things stand: by quarter as it passes, and by column of the wall clock. */
final class Room {

    private static final int WORDS = 2;
    private static final int BITS = 64;

    private final Shape shape;
    private final Horizon horizon;
    private final boolean[][] open;
    private final Starts chairs;
    private final Starts nurses;
    private final Starts prescribers;
    private final Starts therapists;
    private final long[] columns;
    private final int people;

    Room(Shape shape, ClinicLanes clinic) {
        this.shape = shape;
        this.horizon = clinic.horizon();
        this.open = clinic.open();
        this.chairs = new Starts(
                clinic.chairs(),
                List.of(shape.chair()),
                lane -> clinic.fit(lane, shape.kind().place()),
                horizon);
        this.nurses = new Starts(clinic.people(), shape.nurse(), able(clinic, Role.NURSE), horizon);
        this.prescribers = new Starts(clinic.people(), shape.prescriber(), able(clinic, Role.PRESCRIBER), horizon);
        this.therapists = new Starts(clinic.people(), shape.therapist(), able(clinic, Role.THERAPIST), horizon);
        this.people = clinic.people().count();
        this.columns = new long[horizon.days() * WORDS];
        for (int day = 0; day < horizon.days(); day++) {
            count(day);
        }
    }

    private IntPredicate able(ClinicLanes clinic, Role role) {
        List<SkillNeed> skills = shape.kind().asked(role);
        return person -> clinic.able(person, role, skills);
    }

    Shape shape() {
        return shape;
    }

    Starts chairs() {
        return chairs;
    }

    Starts nurses() {
        return nurses;
    }

    Starts prescribers() {
        return prescribers;
    }

    Starts therapists() {
        return therapists;
    }

    /** Whether a visit can start at this column. */
    boolean at(int day, int column) {
        return (columns[day * WORDS + column / BITS] >>> column & 1) != 0;
    }

    /** Whether nothing can start on that day. */
    boolean none(int day) {
        return (columns[day * WORDS] | columns[day * WORDS + 1]) == 0;
    }

    /** One of the two words of bits of a day's columns. */
    long word(int day, int word) {
        return columns[day * WORDS + word];
    }

    void chairChanged(int lane, int day) {
        chairs.refresh(lane, day);
    }

    void personChanged(int lane, int day) {
        nurses.refresh(lane, day);
        therapists.refresh(lane, day);
    }

    /** Counts a day's columns anew; to be called after its lanes changed. */
    void count(int day) {
        long low = 0;
        long high = 0;
        for (int column = 0; column < horizon.width(); column++) {
            int quarter = horizon.quarter(day, column);
            if (quarter >= 0 && fits(day, quarter)) {
                low |= column < BITS ? 1L << column : 0;
                high |= column < BITS ? 0 : 1L << column;
            }
        }
        columns[day * WORDS] = low;
        columns[day * WORDS + 1] = high;
    }

    /** Whether the clinic is open for a whole visit that starts at this quarter. */
    boolean open(int day, int quarter) {
        if (quarter < 0 || quarter + shape.length() > horizon.quarters(day).count()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            if (!open[day][quarter + i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a person can be this visit's nurse or therapist beside whoever else it needs; anyone where it needs nobody. */
    boolean withPerson(int lane, int day, int quarter) {
        if (!therapists.needed()) {
            return !nurses.needed() || nurses.at(lane, day, quarter);
        }
        return therapists.at(lane, day, quarter)
                && (!nurses.needed() || nurses.count(day, quarter) > (nurses.at(lane, day, quarter) ? 1 : 0));
    }

    private boolean fits(int day, int quarter) {
        return chairs.count(day, quarter) > 0
                && (!nurses.needed() || nurses.count(day, quarter) > 0)
                && (!prescribers.needed() || prescribers.count(day, quarter) > 0)
                && (!therapists.needed() || therapists.count(day, quarter) > 0)
                && open(day, quarter)
                && !onlyOneForBoth(day, quarter);
    }

    /** Whether the only free nurse and the only free therapist are the same person. */
    private boolean onlyOneForBoth(int day, int quarter) {
        if (!therapists.needed()
                || !nurses.needed()
                || therapists.count(day, quarter) > 1
                || nurses.count(day, quarter) > 1) {
            return false;
        }
        for (int lane = 0; lane < people; lane++) {
            if (therapists.at(lane, day, quarter)) {
                return nurses.at(lane, day, quarter);
            }
        }
        return false;
    }
}
