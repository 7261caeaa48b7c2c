package health.daybreak.treatment.session;

import health.daybreak.treatment.kap.TherapyEntry;
import health.daybreak.treatment.kap.Touch;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in words what is charted about the therapy. */
public final class TherapyWords {

    private TherapyWords() {}

    /** One entry; {@code nameOf} says who stands behind a staff id. */
    public static String of(TherapyEntry.Said said, UnaryOperator<String> nameOf) {
        return Stream.of(
                        presence(said.presence(), nameOf),
                        said.music() == null ? null : "Music: " + said.music(),
                        said.intention() == null ? null : "Intention: " + said.intention(),
                        touch(said))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    static String of(Touch touch) {
        return switch (touch) {
            case NONE -> "none";
            case ON_ASKING -> "only when the patient asks";
            case AS_SIGNED -> "as signed";
        };
    }

    private static @Nullable String presence(TherapyEntry.@Nullable Presence presence, UnaryOperator<String> nameOf) {
        return presence == null
                ? null
                : nameOf.apply(presence.therapistId())
                        + (presence.present() ? " is with the patient" : " left the room");
    }

    private static @Nullable String touch(TherapyEntry.Said said) {
        return said.touch() == null
                ? null
                : "Touch: " + of(said.touch()) + (said.touchWords() == null ? "" : ", " + said.touchWords());
    }
}
