package health.daybreak.standalone.demo;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What has happened so far, as whoever drives the clinic knows it; safe for use by several threads. */
final class Tally {

    private static final int MOST_TOLD = 10;

    /** What is counted. */
    enum Count {
        PATIENTS,
        COURSES,
        COMPLETED,
        STAYED_AWAY,
        CANCELLED_LATE,
        HELD_FOR_PRESSURE,
        RIDE_MISSING,
        DROPPED_OUT,
        FLAGS,
        NO_PLACE
    }

    private final Map<Count, Integer> counts = new EnumMap<>(Count.class);
    private final Map<Integer, Map<Integer, Integer>> infusionsBefore = new TreeMap<>();
    private final List<String> brokenOff = new ArrayList<>();
    private final PrintStream console;

    Tally(PrintStream console) {
        this.console = console;
    }

    synchronized void add(Count what) {
        counts.merge(what, 1, Integer::sum);
    }

    synchronized int of(Count what) {
        return counts.getOrDefault(what, 0);
    }

    /** Somebody came to the session with this number after so many infusions. */
    synchronized void came(int sessionNumber, int infusions) {
        infusionsBefore
                .computeIfAbsent(sessionNumber, number -> new TreeMap<>())
                .merge(infusions, 1, Integer::sum);
    }

    /** How many came to that session, by how many infusions they had had. */
    synchronized Map<Integer, Integer> infusionsBefore(int sessionNumber) {
        return Map.copyOf(infusionsBefore.getOrDefault(sessionNumber, Map.of()));
    }

    /** A person's story could not go on; the first of them are told at once, since the others may be the same. */
    synchronized void brokeOff(String why) {
        brokenOff.add(why);
        if (brokenOff.size() <= MOST_TOLD) {
            console.println("  broke off: " + why);
        }
    }

    synchronized List<String> brokenOff() {
        return List.copyOf(brokenOff);
    }
}
