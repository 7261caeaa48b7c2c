package health.daybreak.intake.screening;

import java.util.List;

/** What the Maudsley Staging Method makes of a depression: a stage, or why there is none yet. */
public sealed interface Maudsley {

    /**
     * One of the five parts of the score.
     *
     * @param words what it stands on, for people
     */
    record Component(String name, int points, String words) {}

    /**
     * A score.
     *
     * @param total 3 to 15
     * @param band MILD, MODERATE or SEVERE
     */
    record Staged(int total, String band, List<Component> components) implements Maudsley {

        public Staged {
            components = List.copyOf(components);
        }
    }

    /** No score, because this is not known or not so. */
    record NotStaged(List<String> because) implements Maudsley {

        public NotStaged {
            because = List.copyOf(because);
        }
    }
}
