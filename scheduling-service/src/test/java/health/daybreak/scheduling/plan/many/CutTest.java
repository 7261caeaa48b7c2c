package health.daybreak.scheduling.plan.many;

import static health.daybreak.scheduling.plan.many.ListedWays.WEIGHTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is cut off are shares only: no plans that fit together use more of a cut than there is. */
class CutTest {

    private static final int CLINICS = 60;
    private static final int TRIES = 400;

    private int cuts;
    private int lowered;

    @Test
    void whateverPlansFitTogetherKeepEveryCut() {
        for (int seed = 0; seed < CLINICS; seed++) {
            Random random = new Random(seed);
            ListedWays listed = ListedWays.random(random, 4 + seed % 5, 30);
            List<Charge> charges = cutOff(listed);
            RoomLeft room = new RoomLeft(listed.grid());
            for (int i = 0; i < TRIES; i++) {
                Way[] together = together(random, listed);
                charges.forEach(charge -> assertThat(used(charge.cut(), together, room))
                        .isLessThanOrEqualTo(charge.cut().most()));
            }
        }
        assertThat(cuts).as("cuts that were found").isPositive();
        assertThat(lowered).as("clinics in which they raised the bound").isPositive();
    }

    /** All ways in shares, cut off as long as they can be. */
    private List<Charge> cutOff(ListedWays listed) {
        Shares shares = new Shares(listed.grid(), WEIGHTS, listed.ways().size());
        Prices free = new Prices(listed.grid(), WEIGHTS);
        for (int course = 0; course < listed.ways().size(); course++) {
            for (Way way : listed.ways().get(course)) {
                shares.add(Splitting.column(course, way, free));
            }
        }
        chosen(shares);
        double before = shares.cost();
        List<Charge> charges = new ArrayList<>();
        for (int round = 0; round < 10 && shares.cut(); round++) {
            chosen(shares);
            charges.addAll(shares.charges());
        }
        cuts += charges.size();
        lowered += shares.cost() > before + 0.01 ? 1 : 0;
        return charges;
    }

    private static void chosen(Shares shares) {
        boolean kept = false;
        while (!kept) {
            kept = shares.choose();
        }
    }

    /** A way of each course that still fits beside the others, in no particular order; none for the others. */
    private static Way[] together(Random random, ListedWays listed) {
        ClinicRoom room = new ClinicRoom(listed.grid(), WEIGHTS);
        Way[] together = new Way[listed.ways().size()];
        for (int course : random.ints(4L * together.length, 0, together.length).toArray()) {
            List<Way> ways = listed.ways().get(course);
            Way way = ways.get(random.nextInt(ways.size()));
            if (together[course] == null && room.take(way)) {
                together[course] = way;
            }
        }
        return together;
    }

    private static long used(Cut cut, Way[] together, RoomLeft room) {
        long used = 0;
        for (int course = 0; course < together.length; course++) {
            used += together[course] == null ? 0 : cut.used(course, together[course].seats(), room);
        }
        return used;
    }
}
