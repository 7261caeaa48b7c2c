package health.daybreak.intake.screening.web;

import health.daybreak.intake.screening.Maudsley;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Maudsley stage.
 *
 * @param total 3 to 15; null while it cannot be staged
 * @param band MILD, MODERATE or SEVERE; null while it cannot be staged
 * @param components what the total is the sum of
 * @param because why it cannot be staged
 */
public record MaudsleyView(
        @Nullable Integer total, @Nullable String band, List<Maudsley.Component> components, List<String> because) {

    /** The stage for people. */
    public static MaudsleyView from(Maudsley maudsley) {
        return switch (maudsley) {
            case Maudsley.Staged staged ->
                new MaudsleyView(staged.total(), staged.band(), staged.components(), List.of());
            case Maudsley.NotStaged notStaged -> new MaudsleyView(null, null, List.of(), notStaged.because());
        };
    }
}
