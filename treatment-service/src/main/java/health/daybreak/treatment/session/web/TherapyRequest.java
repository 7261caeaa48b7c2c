package health.daybreak.treatment.session.web;

import health.daybreak.treatment.kap.Touch;
import health.daybreak.treatment.session.ChartTherapy;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is charted about the therapy; at least one thing.
 *
 * @param therapistPresent that the therapist came in or left
 * @param touchWords how, in words; only together with {@code touch}
 */
record TherapyRequest(
        @Nullable Boolean therapistPresent,
        @Nullable @Size(max = 200) String music,
        @Nullable @Size(max = 1000) String intention,
        @Nullable Touch touch,
        @Nullable @Size(max = 500) String touchWords) {

    ChartTherapy.Said said() {
        return new ChartTherapy.Said(therapistPresent, music, intention, touch, touchWords);
    }
}
