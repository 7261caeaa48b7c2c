package health.daybreak.treatment.session;

import static health.daybreak.treatment.session.SessionFixture.at;
import static health.daybreak.treatment.session.SessionFixture.bookedEvent;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.sessions.SessionArrived;
import health.daybreak.events.sessions.SessionCancelled;
import health.daybreak.events.sessions.SessionMissed;
import health.daybreak.events.sessions.SessionMoved;
import health.daybreak.treatment.dose.Route;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BookingNewsTest {

    private final SessionMoved moved = new SessionMoved(
            "session-1",
            "course-1",
            "patient-1",
            at(0).plus(Duration.ofDays(1)),
            at(120).plus(Duration.ofDays(1)),
            "chair-3",
            "staff-nurse-2",
            "staff-prescriber",
            null,
            at(0),
            "PATIENT_WISH",
            at(-60));

    private final SessionCancelled cancelled =
            new SessionCancelled("session-1", "course-1", "patient-1", "ILL", true, at(-60));

    @Test
    void aBookingMakesASession() {
        assertThat(BookingNews.apply(null, bookedEvent(Route.IM))).isEqualTo(SessionFixture.booked(Route.IM));
    }

    @Test
    void aMoveChangesTimeChairAndCrewButNotTheNumber() {
        Session after = Objects.requireNonNull(BookingNews.apply(SessionFixture.in(SessionStatus.BOOKED), moved));

        assertThat(after.booking().slot())
                .extracting(Slot::date, Slot::chairId, Slot::nurseId)
                .containsExactly(LocalDate.of(2026, 11, 25), "chair-3", "staff-nurse-2");
        assertThat(after.booking().number()).isEqualTo(2);
    }

    @Test
    void aCancelledOrMissedSessionIsClosedWithItsReason() {
        Session booked = SessionFixture.in(SessionStatus.BOOKED);

        assertThat(BookingNews.apply(booked, cancelled)).satisfies(after -> {
            assertThat(after.status()).isEqualTo(SessionStatus.CANCELLED);
            assertThat(after.visit().ending()).extracting(Ending::reason).isEqualTo("ILL");
        });
        assertThat(BookingNews.apply(booked, new SessionMissed("session-1", "course-1", "patient-1", at(60))))
                .extracting(Session::status)
                .isEqualTo(SessionStatus.MISSED);
    }

    @ParameterizedTest
    @EnumSource(
            value = SessionStatus.class,
            names = {"ARRIVED", "READY", "HELD", "STOPPED", "DOSING", "RECOVERY", "DISCHARGED"})
    void aCancellationThatCrossesTheArrivalIsNotedAndUndoesNothingInTheChair(SessionStatus status) {
        Session after = Objects.requireNonNull(BookingNews.apply(SessionFixture.in(status), cancelled));

        assertThat(after.status()).isEqualTo(status);
        assertThat(after.visit()).isEqualTo(SessionFixture.in(status).visit());
        assertThat(after.booking().withdrawnAt()).isEqualTo(at(-60));
    }

    @ParameterizedTest
    @EnumSource(
            value = SessionStatus.class,
            names = {"SIGNED", "ABORTED", "CANCELLED", "MISSED"})
    void aCancellationOfASessionThatIsOverMeansNothing(SessionStatus status) {
        assertThat(BookingNews.apply(SessionFixture.in(status), cancelled)).isNull();
    }

    @Test
    void aSessionThatIsOverIsNotMoved() {
        assertThat(BookingNews.apply(SessionFixture.in(SessionStatus.SIGNED), moved))
                .isNull();
    }

    @Test
    void whatThisServiceSaysItselfIsNoNews() {
        assertThat(BookingNews.apply(
                        SessionFixture.in(SessionStatus.BOOKED),
                        new SessionArrived("session-1", "course-1", "patient-1", at(0))))
                .isNull();
    }
}
