package health.daybreak.scheduling.plan.grid;

import health.daybreak.scheduling.plan.model.Part;

/** Chooses chair and people for a visit, so that what is left stays in long stretches. */
final class Seating {

    private static final int NONE = GridVisit.NONE;

    private final ClinicLanes clinic;
    private final Room room;
    private final int shape;

    Seating(ClinicLanes clinic, Room room, int shape) {
        this.clinic = clinic;
        this.room = room;
        this.shape = shape;
    }

    GridVisit seat(Part part, int number, int day, int quarter, Preferred preferred) {
        int therapist = therapist(day, quarter, preferred);
        int nurse = pick(room.nurses(), clinic.people(), day, quarter, preferred.nurse(), therapist, preferred.turn());
        int chair = pick(room.chairs(), clinic.chairs(), day, quarter, preferred.chair(), NONE, preferred.turn());
        int prescriber =
                pick(room.prescribers(), clinic.people(), day, quarter, preferred.prescriber(), NONE, preferred.turn());
        if (chair == NONE
                || lacks(room.nurses(), nurse)
                || lacks(room.therapists(), therapist)
                || lacks(room.prescribers(), prescriber)) {
            throw new IllegalStateException("No visit can start on day " + day + " at quarter " + quarter);
        }
        return new GridVisit(shape, part, number, day, quarter, chair, nurse, prescriber, therapist);
    }

    /** What of chair and people cannot be kept at that start costs; exactly what {@link #seat} would then change. */
    int changes(GridVisit home, int day, int quarter, Changes price) {
        int therapist = therapist(day, quarter, Preferred.of(home));
        boolean nurse = has(room.nurses(), home.nurse(), day, quarter)
                && (!room.nurses().needed() || home.nurse() != therapist);
        return (has(room.chairs(), home.chair(), day, quarter) ? 0 : price.chair())
                + (nurse ? 0 : price.nurse())
                + (has(room.prescribers(), home.prescriber(), day, quarter) ? 0 : price.prescriber())
                + (!room.therapists().needed() || home.therapist() == therapist ? 0 : price.therapist());
    }

    boolean fits(GridVisit visit) {
        int day = visit.day();
        int quarter = visit.quarter();
        return room.open(day, quarter)
                && has(room.chairs(), visit.chair(), day, quarter)
                && has(room.nurses(), visit.nurse(), day, quarter)
                && has(room.prescribers(), visit.prescriber(), day, quarter)
                && has(room.therapists(), visit.therapist(), day, quarter)
                && (visit.nurse() == NONE || visit.nurse() != visit.therapist());
    }

    private static boolean has(Starts starts, int lane, int day, int quarter) {
        return !starts.needed() || lane != NONE && starts.able(lane) && starts.at(lane, day, quarter);
    }

    private static boolean lacks(Starts starts, int lane) {
        return starts.needed() && lane == NONE;
    }

    /** A therapist beside whom a nurse is left, if a nurse is needed. */
    private int therapist(int day, int quarter, Preferred preferred) {
        if (!room.therapists().needed()) {
            return NONE;
        }
        int wanted = preferred.therapist();
        if (wanted != NONE && room.therapists().able(wanted) && room.withPerson(wanted, day, quarter)) {
            return wanted;
        }
        // Who is wanted as the nurse becomes the therapist only when there is nobody else.
        int last = NONE;
        for (int i = 0; i < clinic.people().count(); i++) {
            int lane = Math.floorMod(i + preferred.turn(), clinic.people().count());
            if (room.therapists().able(lane) && room.withPerson(lane, day, quarter)) {
                if (lane != preferred.nurse()) {
                    return lane;
                }
                last = lane;
            }
        }
        return last;
    }

    /** The one preferred if free; else whoever was taken until shortly before, which leaves the least idle time. */
    private int pick(Starts starts, Lanes lanes, int day, int quarter, int wanted, int not, int turn) {
        if (!starts.needed()) {
            return NONE;
        }
        if (wanted != NONE && wanted != not && starts.able(wanted) && starts.at(wanted, day, quarter)) {
            return wanted;
        }
        int best = NONE;
        int leastIdle = Integer.MAX_VALUE;
        for (int i = 0; i < lanes.count(); i++) {
            int lane = Math.floorMod(i + turn, lanes.count());
            if (lane != not && starts.able(lane) && starts.at(lane, day, quarter)) {
                int idle = idleBefore(lanes, lane, day, quarter, leastIdle);
                if (idle < leastIdle) {
                    best = lane;
                    leastIdle = idle;
                }
            }
        }
        return best;
    }

    /** How long it has nothing to do before this quarter; 0 when it is partly taken at the quarter itself. */
    private static int idleBefore(Lanes lanes, int lane, int day, int quarter, int most) {
        int idle = 0;
        while (idle < most
                && quarter - idle >= 0
                && lanes.onDuty(lane, day, quarter - idle)
                && lanes.taken(lane, day, quarter - idle) == 0) {
            idle++;
        }
        return idle;
    }
}
