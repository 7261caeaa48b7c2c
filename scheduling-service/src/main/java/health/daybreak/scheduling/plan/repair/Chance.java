package health.daybreak.scheduling.plan.repair;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Makes a search look elsewhere now and then, by overlooking places; not at all when there is no generator. */
final class Chance {

    /** Overlooks nothing. */
    static final Chance NONE = new Chance(null, 0);

    private static final int HUNDRED = 100;
    private static final int TURNS = 16;

    private final @Nullable RandomGenerator random;
    private final int percent;

    /** @param percent how many of the places are overlooked */
    Chance(@Nullable RandomGenerator random, int percent) {
        this.random = random;
        this.percent = percent;
    }

    boolean overlooks() {
        return random != null && percent > 0 && random.nextInt(HUNDRED) < percent;
    }

    /** Which of several as good is taken. */
    int turn() {
        return random == null ? 0 : random.nextInt(TURNS);
    }
}
