package health.daybreak.scheduling.plan.many;

import static health.daybreak.scheduling.plan.many.ListedWays.WEIGHTS;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.scheduling.plan.exact.OneOfEach;
import health.daybreak.scheduling.plan.exact.OneOfEach.Found;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** More courses than a small clinic has good room for: splitting by shares finds what trying one way of each finds. */
class SplittingTest {

    private static final long LOOKS = 20_000_000;

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void splittingIsAsGoodAsTryingOneOfEach(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 4) int courses,
            @ForAll @IntRange(min = 20, max = 45) int percentTaken) {
        ListedWays listed = ListedWays.random(new Random(seed), courses, percentTaken);
        long known = listed.known();

        Found<Way> found = new Splitting(listed.grid(), WEIGHTS, courses).best(listed.ways(), known, 0, LOOKS);

        Found<Way> tried = OneOfEach.best(listed.ways(), new ClinicRoom(listed.grid(), WEIGHTS), 0, known, LOOKS);
        assertThat(found.cost()).isEqualTo(tried.cost());
        assertThat(List.of(found.finished(), tried.finished())).containsOnly(true);
        ClinicRoom room = new ClinicRoom(listed.grid(), WEIGHTS);
        List<Way> better = found.better();
        if (better != null) {
            assertThat(better).allMatch(room::take);
            assertThat(room.cost()).isEqualTo(found.cost());
        }
    }

    /** Of what was looked at before nothing is taken along that would be wrong for other ways. */
    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void whatWasLookedAtBeforeDoesNotMatter(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 4) int courses,
            @ForAll @IntRange(min = 20, max = 45) int percentTaken) {
        ListedWays listed = ListedWays.random(new Random(seed), courses, percentTaken);
        List<List<Way>> few = listed.ways().stream()
                .map(all -> all.subList(0, Math.min(3, all.size())))
                .toList();
        long known = listed.known();
        Splitting again = new Splitting(listed.grid(), WEIGHTS, courses);
        again.best(few, known, 0, LOOKS);

        Found<Way> found = again.best(listed.ways(), known, 0, LOOKS);

        assertThat(found.cost())
                .isEqualTo(new Splitting(listed.grid(), WEIGHTS, courses)
                        .best(listed.ways(), known, 0, LOOKS)
                        .cost());
        assertThat(found.finished()).isTrue();
    }
}
