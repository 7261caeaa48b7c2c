package health.daybreak.treatment.facts;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.sessions.ConversationBooked;
import health.daybreak.events.sessions.ConversationCancelled;
import health.daybreak.events.sessions.ConversationEvent;
import health.daybreak.events.sessions.ConversationHeld;
import health.daybreak.events.sessions.ConversationMoved;
import health.daybreak.events.sessions.ConversationNotHeld;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A conversation of a course, as it is told. */
class PreparationTest {

    private static final Instant TEN = Instant.parse("2026-11-17T15:00:00Z");
    private static final Instant LATER = TEN.plus(Duration.ofDays(1));

    @Test
    void aPreparationIsFollowedFromItsBookingToWhatBecameOfIt() {
        assertThat(told(booked("PREPARATION"))).isEqualTo(in(TEN, Preparation.State.BOOKED));
        assertThat(told(booked("PREPARATION"), moved())).isEqualTo(in(LATER, Preparation.State.BOOKED));
        assertThat(told(booked("PREPARATION"), moved(), held())).isEqualTo(in(LATER, Preparation.State.HELD));
        assertThat(told(booked("PREPARATION"), cancelled())).isEqualTo(in(TEN, Preparation.State.CANCELLED));
    }

    @Test
    void aMarkThatIsTakenBackLeavesItBooked() {
        assertThat(told(booked("PREPARATION"), held(), notHeld())).isEqualTo(in(TEN, Preparation.State.BOOKED));
        assertThat(told(booked("PREPARATION"), held(), notHeld(), held())).isEqualTo(in(TEN, Preparation.State.HELD));
    }

    @Test
    void anIntegrationIsNoPreparationHoweverItGoes() {
        assertThat(told(booked("INTEGRATION"), moved(), held(), notHeld())).isNull();
    }

    private static @Nullable Preparation told(ConversationEvent... events) {
        Preparation known = null;
        for (ConversationEvent event : events) {
            known = Preparation.after(known, event);
        }
        return known;
    }

    private static Preparation in(Instant startsAt, Preparation.State state) {
        return new Preparation("course-1-c1", "course-1", startsAt, state);
    }

    private static ConversationBooked booked(String part) {
        return new ConversationBooked(
                "course-1-c1",
                "course-1",
                "patient-1",
                part,
                1,
                TEN,
                TEN.plus(Duration.ofMinutes(90)),
                "America/New_York",
                "room-a",
                "staff-therapist",
                TEN.minus(Duration.ofDays(3)));
    }

    private static ConversationMoved moved() {
        return new ConversationMoved(
                "course-1-c1",
                "course-1",
                "patient-1",
                LATER,
                LATER.plus(Duration.ofMinutes(90)),
                "room-a",
                "staff-therapist",
                TEN,
                "PATIENT_REQUEST",
                TEN.minus(Duration.ofDays(1)));
    }

    private static ConversationCancelled cancelled() {
        return new ConversationCancelled("course-1-c1", "course-1", "patient-1", "PATIENT_ILL", TEN);
    }

    private static ConversationHeld held() {
        return new ConversationHeld("course-1-c1", "course-1", "patient-1", "staff-therapist", TEN);
    }

    private static ConversationNotHeld notHeld() {
        return new ConversationNotHeld("course-1-c1", "course-1", "patient-1", "staff-therapist", TEN);
    }
}
