package health.daybreak.scheduling.plan.grid;

import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Violation;
import health.daybreak.scheduling.plan.model.Visit;
import health.daybreak.scheduling.plan.model.VisitKind;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The capacity that a clinic has left, changed by placing and removing visits. Whatever is placed keeps every hard rule
 * about places and people. Not safe for several threads at once.
 */
public final class ClinicGrid {

    private final Horizon horizon;
    private final ClinicLanes clinic;
    private final List<VisitKind> kinds;
    private final Room[] rooms;
    private final DayLoad load;
    private final Resources resources;

    /** @param kinds every kind of visit that will be placed */
    public ClinicGrid(Situation situation, Horizon horizon, List<VisitKind> kinds) {
        this.horizon = horizon;
        this.clinic = new ClinicLanes(situation, horizon);
        this.kinds = List.copyOf(kinds);
        this.rooms = kinds.stream()
                .map(kind -> new Room(new Shape(kind, clinic.chairsPerNurse()), clinic))
                .toArray(Room[]::new);
        this.load = new DayLoad(clinic);
        this.resources = new Resources(clinic, rooms);
    }

    /** The dates it covers. */
    public Horizon horizon() {
        return horizon;
    }

    /** What each date has to bear. */
    public DayLoad load() {
        return load;
    }

    /** What each person and each kind of chair can do and has left. */
    public Resources resources() {
        return resources;
    }

    /** The number of this kind of visit. */
    public int shape(VisitKind kind) {
        int shape = kinds.indexOf(kind);
        if (shape < 0) {
            throw new IllegalArgumentException("The grid was not made for " + kind.name());
        }
        return shape;
    }

    /** Whether a visit of this kind can start at this column of the wall clock. */
    public boolean canStart(int shape, int day, int column) {
        return rooms[shape].at(day, column);
    }

    /** Whether no visit of this kind can start on that day. */
    public boolean full(int shape, int day) {
        return rooms[shape].none(day);
    }

    /** A word of bits, one for each column at which a visit of this kind can start; there are two words a day. */
    public long startBits(int shape, int day, int word) {
        return rooms[shape].word(day, word);
    }

    /** Quarters that a chair is taken by a visit of this kind. */
    public int chairQuarters(int shape) {
        return rooms[shape].shape().chair().length();
    }

    /** Quarters from arrival to departure. */
    public int length(int shape) {
        return rooms[shape].shape().length();
    }

    /** What a visit of this kind takes of a nurse at a quarter from its start on; 0 outside of it. */
    public int nurseShare(int shape, int offset) {
        return rooms[shape].shape().nurseShare(offset);
    }

    /** What a visit of this kind takes of a chair at a quarter from its start on; 0 outside of it. */
    public int chairShare(int shape, int offset) {
        Shape.Span chair = rooms[shape].shape().chair();
        return chair.covers(offset) ? chair.share() : 0;
    }

    /** What is left of all nurses together. */
    public int nursesLeft(int day, int quarter) {
        return IntStream.range(0, clinic.people().count())
                .filter(clinic::nurse)
                .map(lane -> clinic.people().left(lane, day, quarter))
                .sum();
    }

    /** What is left of all chairs and rooms together. */
    public int chairsLeft(int day, int quarter) {
        return IntStream.range(0, clinic.chairs().count())
                .map(lane -> clinic.chairs().left(lane, day, quarter))
                .sum();
    }

    /** The people who could be the one that the patient has to do with most. */
    public int[] mainPeople(int shape) {
        Room room = rooms[shape];
        Starts starts = room.therapists().needed() ? room.therapists() : room.nurses();
        return starts.needed()
                ? IntStream.range(0, clinic.people().count())
                        .filter(starts::able)
                        .toArray()
                : new int[0];
    }

    /** The lane of this person; -1 for somebody unknown. */
    public int person(String staffId) {
        return clinic.person(staffId);
    }

    /** Whether that person can be the main person of a visit that can start at this column; anyone where it needs nobody. */
    public boolean withMainPerson(int shape, int person, int day, int column) {
        return rooms[shape].withPerson(person, day, horizon.quarter(day, column));
    }

    /** Chair and people for a visit at a column at which one can start; preferring those given where they are free. */
    public GridVisit seat(int shape, Part part, int number, int day, int column, Preferred preferred) {
        return new Seating(clinic, rooms[shape], shape)
                .seat(part, number, day, horizon.quarter(day, column), preferred);
    }

    /** What it costs a visit to start at this column, at which one can, by the chair and people it could not keep there. */
    public int changes(GridVisit home, int day, int column, Changes price) {
        return new Seating(clinic, rooms[home.shape()], home.shape())
                .changes(home, day, horizon.quarter(day, column), price);
    }

    /** A visit with exactly those people who are demanded, and anyone else; null when it cannot be. */
    public @Nullable GridVisit exactly(int shape, Part part, int number, int day, int quarter, Demand demand) {
        return new WhyNot(clinic, rooms[shape], day, quarter).exactly(part, number, shape, demand);
    }

    /** Every rule that keeps a visit with those people from starting at this quarter. */
    public List<Violation> whyNot(int shape, int day, int quarter, Demand demand) {
        return new WhyNot(clinic, rooms[shape], day, quarter).rules(demand);
    }

    /** Whether exactly this visit can be placed now. */
    public boolean fits(GridVisit visit) {
        return new Seating(clinic, rooms[visit.shape()], visit.shape()).fits(visit);
    }

    /** Takes what the visit takes. */
    public void place(GridVisit visit) {
        change(visit, 1);
    }

    /** Gives back what the visit takes. */
    public void remove(GridVisit visit) {
        change(visit, -1);
    }

    /** The visit in the words of the clinic. */
    public Visit visit(String courseId, GridVisit visit) {
        Quarters quarters = horizon.quarters(visit.day());
        return new Visit(
                courseId,
                visit.part(),
                visit.number() + 1,
                quarters.instant(visit.quarter()),
                quarters.instant(visit.quarter() + length(visit.shape())),
                clinic.chairs().id(visit.chair()),
                id(visit.nurse()),
                id(visit.prescriber()),
                id(visit.therapist()));
    }

    /** A visit in the words of the grid; unknown chairs and people are -1. */
    public GridVisit visit(int shape, Visit visit) {
        int day = horizon.day(visit.startsAt());
        return new GridVisit(
                shape,
                visit.part(),
                visit.number() - 1,
                day,
                horizon.quarters(day).floor(visit.startsAt()),
                clinic.chair(visit.chairId()),
                lane(visit.nurseId()),
                lane(visit.prescriberId()),
                lane(visit.therapistId()));
    }

    private void change(GridVisit visit, int sign) {
        Shape shape = rooms[visit.shape()].shape();
        int day = visit.day();
        take(clinic.chairs(), visit.chair(), visit, shape.chair(), sign);
        load.add(day, sign * shape.chair().length());
        shape.nurse().forEach(span -> take(clinic.people(), visit.nurse(), visit, span, sign));
        shape.therapist().forEach(span -> take(clinic.people(), visit.therapist(), visit, span, sign));
        for (Room room : rooms) {
            if (visit.chair() != GridVisit.NONE) {
                room.chairChanged(visit.chair(), day);
            }
            if (visit.nurse() != GridVisit.NONE) {
                room.personChanged(visit.nurse(), day);
            }
            if (visit.therapist() != GridVisit.NONE) {
                room.personChanged(visit.therapist(), day);
            }
            room.count(day);
        }
    }

    private static void take(Lanes lanes, int lane, GridVisit visit, Shape.Span span, int sign) {
        if (lane == GridVisit.NONE) {
            return;
        }
        int from = visit.quarter() + span.offset();
        lanes.take(lane, visit.day(), from, from + span.length(), sign * span.share());
    }

    private int lane(@Nullable String id) {
        return id == null ? GridVisit.NONE : clinic.person(id);
    }

    private @Nullable String id(int person) {
        return person == GridVisit.NONE ? null : clinic.people().id(person);
    }
}
