package health.daybreak.reporting.projection;

import health.daybreak.events.ClinicEvent;
import health.daybreak.platform.aggregate.Envelope;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A state, and beside it everything that was said which led there: what was known at any time is put together from what had
 * been recorded by then.
 *
 * @param state as it is known now
 * @param firstRecordedAt when the first of {@code told} was recorded: before that nothing was known
 * @param lastRecordedAt when the last of them was: since then the state is as now
 * @param told in an order that arrival has no part in
 */
public record Kept<S>(S state, Instant firstRecordedAt, Instant lastRecordedAt, List<Told> told) {

    public Kept {
        told = List.copyOf(told);
    }

    /** What is kept with this event, which was not heard before; {@code known} itself when the event says nothing here. */
    static <S> @Nullable Kept<S> with(@Nullable Kept<S> known, ClinicEvent event, Envelope envelope, Fold<S> fold) {
        S before = known == null ? null : known.state();
        S after = fold.with(before, event);
        // What adds nothing to all that is known now may have been news when less of it was.
        boolean news = fold.with(null, event) != null || !Objects.equals(before, after);
        if (!news || after == null) {
            return known;
        }
        Told said = Told.of(envelope, fold.kept(event));
        List<Told> told = known == null ? List.of() : known.told();
        return new Kept<>(
                after,
                known == null || said.recordedBy(known.firstRecordedAt()) ? said.recordedAt() : known.firstRecordedAt(),
                known == null || !said.recordedBy(known.lastRecordedAt()) ? said.recordedAt() : known.lastRecordedAt(),
                Stream.concat(told.stream(), Stream.of(said)).sorted(Told.ORDER).toList());
    }

    /** The state as it was known at {@code moment}; empty when nothing was. */
    public Optional<S> asKnownOn(Instant moment, Fold<S> fold) {
        if (!lastRecordedAt.isAfter(moment)) {
            return Optional.of(state);
        }
        S known = null;
        for (Told said : told) {
            ClinicEvent event = said.recordedBy(moment) ? said.event() : null;
            known = event == null ? known : fold.with(known, event);
        }
        return Optional.ofNullable(known);
    }
}
