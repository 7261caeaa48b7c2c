package health.daybreak.scheduling.course;

import health.daybreak.events.ClinicEvent;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.protocol.Protocols;
import health.daybreak.scheduling.waitlist.AnswerOffer;
import health.daybreak.scheduling.waitlist.Freed;
import health.daybreak.scheduling.waitlist.JoinWaitlist;
import health.daybreak.scheduling.waitlist.Offer;
import health.daybreak.scheduling.waitlist.OfferPlaces;
import health.daybreak.scheduling.waitlist.PlaceWish;
import health.daybreak.scheduling.waitlist.SweepWaitlists;
import health.daybreak.scheduling.waitlist.Waiting;
import health.daybreak.scheduling.waitlist.Waitlist;
import health.daybreak.scheduling.waitlist.WaitlistSettings;
import health.daybreak.scheduling.waitlist.Waitlists;
import health.daybreak.testkit.InMemoryAggregates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** The waitlist put together beside a desk of Riverside clinic; asks at any hour. */
final class FillTheHole {

    static final WaitlistSettings SETTINGS = new WaitlistSettings(
            Duration.ofMinutes(30), Duration.ofHours(2), LocalTime.MIN, LocalTime.MAX, Duration.ofSeconds(15));
    static final PlaceWish ANY = new PlaceWish(false, null, null, Set.of(), null, null, 2);
    static final PlaceWish EARLIER = new PlaceWish(true, null, null, Set.of(), null, null, 2);

    final Desk desk;
    final Waitlists waitlists;
    final JoinWaitlist join;
    final OfferPlaces offerPlaces;
    final AnswerOffer answer;

    FillTheHole(Desk desk, Clinic clinic, Waitlists waitlists) {
        this(desk, clinic, waitlists, Riverside.protocols());
    }

    FillTheHole(Desk desk, Clinic clinic, Waitlists waitlists, Protocols protocols) {
        this.desk = desk;
        this.waitlists = waitlists;
        InMemory.OfClinics clinics = new InMemory.OfClinics();
        clinics.create(Riverside.CLINIC_ID, Change.to(clinic));
        Ids ids = new Ids(Clock.fixed(Riverside.NOW, ZoneOffset.UTC));
        Waiting waiting = new Waiting(desk.courses, protocols);
        this.join = new JoinWaitlist(waitlists, desk.courses, waiting, ids);
        this.offerPlaces = new OfferPlaces(waitlists, waiting, desk.move, desk.next, clinics, SETTINGS, ids);
        this.answer = new AnswerOffer(waitlists, desk.courses, desk.move, desk.next);
    }

    static FillTheHole at(Clinic clinic) {
        Desk desk = Desk.over(new InMemory.OfCourses(), new InMemory.OfCandidates(), new InMemory.OfDays(), clinic);
        return new FillTheHole(desk, clinic, new OfWaitlists());
    }

    /** The same where courses follow the protocols of today, with conversations. */
    static FillTheHole ofToday(Clinic clinic) {
        Protocols protocols = Riverside.protocolsOfToday();
        Desk desk = Desk.over(
                new InMemory.OfCourses(), new InMemory.OfCandidates(), new InMemory.OfDays(), clinic, protocols);
        return new FillTheHole(desk, clinic, new OfWaitlists(), protocols);
    }

    static class OfWaitlists extends InMemoryAggregates<Waitlist> implements Waitlists {

        @Override
        public List<Stored<Waitlist>> ofAllClinics() {
            return all();
        }
    }

    String waits(String sessionId) {
        return Desk.asPrescriber(() -> join.join(sessionId, EARLIER, Riverside.NOW))
                .entryId();
    }

    /** Waits for any other place, earlier or later. */
    String waitsForAny(String sessionId) {
        return Desk.asPrescriber(() -> join.join(sessionId, ANY, Riverside.NOW)).entryId();
    }

    /** Waits for the next session of the course, which is not booked. */
    String waitsForNext(String courseId, Instant now) {
        return Desk.asPrescriber(() -> join.joinForNext(courseId, ANY, now)).entryId();
    }

    void freed(String openingId, Instant startsAt) {
        Desk.asPrescriber(() -> {
            offerPlaces.freed(openingId, startsAt, Freed.BY_HAND, Riverside.NOW);
            return openingId;
        });
    }

    void look(Instant now) {
        Desk.asPrescriber(() -> {
            offerPlaces.look(now);
            return now;
        });
    }

    Offer accept(String offerId, Instant now) {
        return Desk.asPrescriber(() -> answer.accept(offerId, now));
    }

    void decline(String offerId, Instant now) {
        Desk.asPrescriber(() -> {
            answer.decline(offerId, now);
            return offerId;
        });
    }

    Waitlist list() {
        return Desk.asPrescriber(waitlists::here);
    }

    /** What the others heard of offers, in order. */
    List<ClinicEvent> told() {
        return ((InMemoryAggregates<Waitlist>) waitlists).events();
    }

    List<Offer> live() {
        return list().offers().stream().filter(Offer::live).toList();
    }

    void sweep(Instant now) {
        new SweepWaitlists(waitlists, offerPlaces, answer, SETTINGS, Clock.fixed(now, ZoneOffset.UTC)).sweep();
    }

    CourseSession session(String sessionId) {
        return Desk.asPrescriber(() -> desk.courses.ofSession(sessionId))
                .state()
                .session(sessionId);
    }
}
