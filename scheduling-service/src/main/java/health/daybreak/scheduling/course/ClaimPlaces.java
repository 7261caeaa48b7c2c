package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.clinic.Clinics;
import health.daybreak.scheduling.day.Claim;
import health.daybreak.scheduling.day.ClinicDays;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.Treatments;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Violation;
import health.daybreak.scheduling.protocol.Conversation;
import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.protocol.Protocols;
import health.daybreak.scheduling.protocol.VisitNeeds;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Claims places on the clinic's days for visits of a course, phase by phase as its protocol says. */
@Component
final class ClaimPlaces {

    private final Clinics clinics;
    private final ClinicDays days;
    private final Protocols protocols;

    ClaimPlaces(Clinics clinics, ClinicDays days, Protocols protocols) {
        this.clinics = clinics;
        this.days = days;
        this.protocols = protocols;
    }

    /** How many patients a nurse of this course's clinic may watch at the same time. */
    int chairsPerNurse(Course course) {
        return clinics.get(course.clinicId()).state().chairsPerNurse();
    }

    /** The claim that holds this place for the visit. */
    Claim of(Course course, CourseSession visit, Place place) {
        Protocol protocol =
                protocols.get(course.order().protocolId(), course.order().protocolVersion());
        return new Claim(
                place.claimId(), visit.sessionId(), course.courseId(), place.slot(), needs(protocol, visit.part()));
    }

    /** Claims it; refused (409 {@code slot-taken}) when something of it is taken. May be repeated. */
    void claim(Course course, CourseSession visit, Place place, int chairsPerNurse) {
        Claim claim = of(course, visit, place);
        days.on(course.clinicId(), place.day(), day -> day.claim(claim, chairsPerNurse));
    }

    /** Refused (409 {@code slot-taken}) when the set-up changed so that one of the claimed places is none any more. */
    void requireStillSetUp(Course course, List<Place> claimed, int chairsPerNurse) {
        StillSetUp.require(clinics.get(course.clinicId()).state(), course, claimed, chairsPerNurse);
    }

    /** Refused (422) when a dose would be left without its conversations once these sessions are there. */
    void refuseIfConversationsAreLost(Course course, Map<String, Slot> to) {
        Protocol protocol =
                protocols.get(course.order().protocolId(), course.order().protocolVersion());
        List<ConversationRules.Timed> visits = course.visits().stream()
                .filter(visit -> visit.toCome() || visit.happened())
                .map(visit -> new ConversationRules.Timed(
                        visit.part(),
                        visit.number(),
                        LocalDateTime.ofInstant(
                                to.getOrDefault(visit.sessionId(), visit.place().slot())
                                        .startsAt(),
                                course.zone())))
                .toList();
        List<Violation> broken = new ConversationRules(Treatments.of(protocol))
                .check(visits, course::integrationIsToCome, SessionSeries.prepared(course));
        if (!broken.isEmpty()) {
            throw Refused.unprocessable(
                    "move-refused",
                    String.join(" ", broken.stream().map(Violation::sentence).toList()),
                    Map.of("reasons", broken));
        }
    }

    private static @Nullable VisitNeeds needs(Protocol protocol, Part part) {
        return switch (part) {
            case DOSE -> protocol.visit();
            case PREPARATION -> needs(protocol.preparation());
            case INTEGRATION -> needs(protocol.integration());
        };
    }

    private static @Nullable VisitNeeds needs(@Nullable Conversation conversation) {
        return conversation == null ? null : conversation.visit();
    }
}
