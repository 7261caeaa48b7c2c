package health.daybreak.scheduling.plan.grid;

import health.daybreak.scheduling.protocol.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What each person and each kind of chair of a grid can do and has left, as things stand. */
public final class Resources {

    private final ClinicLanes clinic;
    private final Room[] rooms;
    private final List<List<Integer>> chairsByKind;

    Resources(ClinicLanes clinic, Room[] rooms) {
        this.clinic = clinic;
        this.rooms = rooms;
        Map<Set<Route>, List<Integer>> byRoutes = new LinkedHashMap<>();
        for (int lane = 0; lane < clinic.chairs().count(); lane++) {
            byRoutes.computeIfAbsent(clinic.routes(lane), none -> new ArrayList<>())
                    .add(lane);
        }
        this.chairsByKind = List.copyOf(byRoutes.values());
    }

    /** How many people there are; their lanes are the numbers before. */
    public int people() {
        return clinic.people().count();
    }

    /** What is left of a person; nothing when the person is not there. */
    public int left(int person, int day, int quarter) {
        return clinic.people().left(person, day, quarter);
    }

    /** How many kinds of chairs there are: those fit for the same are of one kind. */
    public int chairKinds() {
        return chairsByKind.size();
    }

    /** The kind of that chair. */
    public int chairKind(int chair) {
        return IntStream.range(0, chairKinds())
                .filter(kind -> chairsByKind.get(kind).contains(chair))
                .findFirst()
                .orElseThrow();
    }

    /** What is left of all chairs of a kind together. */
    public int chairsLeft(int kind, int day, int quarter) {
        return chairsByKind.get(kind).stream()
                .mapToInt(lane -> clinic.chairs().left(lane, day, quarter))
                .sum();
    }

    /** Whether a chair of that kind is free for a visit that starts then. */
    public boolean chairCan(int kind, int shape, int day, int quarter) {
        Starts chairs = rooms[shape].chairs();
        return chairsByKind.get(kind).stream().anyMatch(lane -> chairs.able(lane) && chairs.at(lane, day, quarter));
    }

    /** How many chairs there are; their lanes are the numbers before. */
    public int chairs() {
        return clinic.chairs().count();
    }

    /** Whether that chair is free for a visit that starts then. */
    public boolean chairFree(int chair, int shape, int day, int quarter) {
        Starts chairs = rooms[shape].chairs();
        return chairs.able(chair) && chairs.at(chair, day, quarter);
    }

    /** Whether two chairs are fit for the same and free at the same quarters of that day. */
    public boolean alike(int chair, int other, int day) {
        return clinic.routes(chair).equals(clinic.routes(other))
                && IntStream.range(0, Quarters.MOST)
                        .allMatch(quarter -> clinic.chairs().left(chair, day, quarter)
                                == clinic.chairs().left(other, day, quarter));
    }

    /** Whether a visit of that shape needs a nurse. */
    public boolean needsNurse(int shape) {
        return rooms[shape].nurses().needed();
    }

    /** Whether a visit of that shape needs a therapist. */
    public boolean needsTherapist(int shape) {
        return rooms[shape].therapists().needed();
    }

    /** Whether that person can be the nurse of a visit that starts then. */
    public boolean nurseCan(int person, int shape, int day, int quarter) {
        return rooms[shape].nurses().able(person) && rooms[shape].nurses().at(person, day, quarter);
    }

    /** Whether that person can be the therapist of a visit that starts then. */
    public boolean therapistCan(int person, int shape, int day, int quarter) {
        return rooms[shape].therapists().able(person)
                && rooms[shape].therapists().at(person, day, quarter);
    }

    /** The first prescriber who is there for a visit that starts then; -1 when it needs none. */
    public int prescriber(int shape, int day, int quarter) {
        Starts prescribers = rooms[shape].prescribers();
        return prescribers.needed()
                ? IntStream.range(0, people())
                        .filter(lane -> prescribers.able(lane) && prescribers.at(lane, day, quarter))
                        .findFirst()
                        .orElseThrow()
                : GridVisit.NONE;
    }

    /**
     * The visit at another start with each chair, nurse and therapist who are free then. Prescribers are shared, so there is
     * one of them, its own where that one is there.
     */
    public List<GridVisit> everySeat(GridVisit visit, int day, int quarter) {
        int shape = visit.shape();
        Starts prescribers = rooms[shape].prescribers();
        boolean own = visit.prescriber() != GridVisit.NONE
                && prescribers.able(visit.prescriber())
                && prescribers.at(visit.prescriber(), day, quarter);
        int prescriber = own ? visit.prescriber() : prescriber(shape, day, quarter);
        List<GridVisit> all = new ArrayList<>();
        for (int chair : free(rooms[shape].chairs(), chairs(), day, quarter)) {
            for (int therapist : free(rooms[shape].therapists(), people(), day, quarter)) {
                for (int nurse : free(rooms[shape].nurses(), people(), day, quarter)) {
                    if (nurse == GridVisit.NONE || nurse != therapist) {
                        all.add(new GridVisit(
                                shape,
                                visit.part(),
                                visit.number(),
                                day,
                                quarter,
                                chair,
                                nurse,
                                prescriber,
                                therapist));
                    }
                }
            }
        }
        return all;
    }

    private static int[] free(Starts starts, int lanes, int day, int quarter) {
        return starts.needed()
                ? IntStream.range(0, lanes)
                        .filter(lane -> starts.able(lane) && starts.at(lane, day, quarter))
                        .toArray()
                : new int[] {GridVisit.NONE};
    }

    /** What a visit takes of its therapist at a quarter from its start on. */
    public int therapistShare(int shape, int offset) {
        return rooms[shape].shape().therapist().stream()
                .filter(span -> span.covers(offset))
                .mapToInt(Shape.Span::share)
                .findFirst()
                .orElse(0);
    }
}
