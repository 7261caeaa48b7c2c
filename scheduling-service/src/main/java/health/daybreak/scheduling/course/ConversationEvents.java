package health.daybreak.scheduling.course;

import health.daybreak.events.sessions.ConversationBooked;
import health.daybreak.events.sessions.ConversationCancelled;
import health.daybreak.events.sessions.ConversationHeld;
import health.daybreak.events.sessions.ConversationMoved;
import health.daybreak.events.sessions.ConversationNotHeld;
import health.daybreak.scheduling.day.Slot;
import java.time.Instant;
import java.util.Objects;

/** Words what happened to a course's conversations for the others. */
record ConversationEvents(Course course) {

    ConversationBooked booked(CourseSession conversation, Instant now) {
        Slot slot = conversation.place().slot();
        return new ConversationBooked(
                conversation.sessionId(),
                course.courseId(),
                course.patientId(),
                conversation.part().name(),
                conversation.number(),
                slot.startsAt(),
                slot.endsAt(),
                course.zone().getId(),
                slot.chairId(),
                therapist(slot),
                now);
    }

    ConversationMoved moved(CourseSession conversation, Instant previousStartsAt, ChangeReason reason, Instant now) {
        Slot slot = conversation.place().slot();
        return new ConversationMoved(
                conversation.sessionId(),
                course.courseId(),
                course.patientId(),
                slot.startsAt(),
                slot.endsAt(),
                slot.chairId(),
                therapist(slot),
                previousStartsAt,
                reason.name(),
                now);
    }

    ConversationCancelled cancelled(CourseSession conversation, ChangeReason reason, Instant now) {
        return new ConversationCancelled(
                conversation.sessionId(), course.courseId(), course.patientId(), reason.name(), now);
    }

    ConversationHeld held(CourseSession conversation, String heldBy, Instant now) {
        return new ConversationHeld(conversation.sessionId(), course.courseId(), course.patientId(), heldBy, now);
    }

    ConversationNotHeld notHeld(CourseSession conversation, String correctedBy, Instant now) {
        return new ConversationNotHeld(
                conversation.sessionId(), course.courseId(), course.patientId(), correctedBy, now);
    }

    private static String therapist(Slot slot) {
        return Objects.requireNonNull(slot.therapistId(), "a conversation has a therapist");
    }
}
