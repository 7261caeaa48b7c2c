package health.daybreak.treatment.board;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.session.Session;
import health.daybreak.treatment.session.SessionStatus;
import health.daybreak.treatment.session.Sessions;
import health.daybreak.treatment.session.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sessions of one local day. */
@Component
public final class TodaysSessions {

    private final Sessions sessions;

    TodaysSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Those of this day, or of the clinic's own today when none is named; cancelled ones are left out. */
    public List<Stored<Session>> of(@Nullable LocalDate date, Instant now) {
        Stream<Stored<Session>> found = date != null ? sessions.on(date).stream() : today(now);
        return found.filter(stored -> stored.state().status() != SessionStatus.CANCELLED)
                .toList();
    }

    private Stream<Stored<Session>> today(Instant now) {
        LocalDate somewhere = now.atZone(ZoneOffset.UTC).toLocalDate();
        return Stream.of(somewhere.minusDays(1), somewhere, somewhere.plusDays(1))
                .flatMap(day -> sessions.on(day).stream())
                .filter(stored -> {
                    Slot slot = stored.state().booking().slot();
                    return slot.date().equals(slot.dayOf(now));
                });
    }
}
