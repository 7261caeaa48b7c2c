package health.daybreak.treatment.session;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.model.Indexes;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import health.daybreak.treatment.ride.RideHome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

@Repository
class MongoSessions extends MongoAggregates<Session> implements Sessions {

    private static final int MOST = 1_000;
    private static final int MOST_IN_DAYS = 20_000;

    /** More than a visit has saves, so that an entry is known again however late a tablet delivers it a second time. */
    private static final int SAVES_OF_A_VISIT = 600;

    private static final String STATUS = "state.status";
    private static final String START = "state.booking.slot.startsAt";

    MongoSessions(AggregateStore store) {
        super(
                store,
                "sessions",
                Session.class,
                Indexes.ascending("clinicId", "state.booking.slot.date", START),
                Indexes.ascending("clinicId", "state.patientId", START),
                Indexes.ascending(STATUS));
    }

    @Override
    protected int remembered() {
        return SAVES_OF_A_VISIT;
    }

    @Override
    public List<Stored<Session>> on(LocalDate date) {
        return search(eq("state.booking.slot.date", date.toString()), ascending(START), MOST);
    }

    @Override
    public List<OfClinic> underWay() {
        Bson given = in(STATUS, SessionStatus.DOSING.name(), SessionStatus.RECOVERY.name());
        return searchAllClinics(given, ascending(START), MOST).stream()
                .map(found -> new OfClinic(clinicOf(found.id()), found.state()))
                .toList();
    }

    @Override
    public List<Stored<Session>> between(LocalDate from, LocalDate until) {
        return search(
                and(gte("state.booking.slot.date", from.toString()), lte("state.booking.slot.date", until.toString())),
                ascending(START),
                MOST_IN_DAYS);
    }

    @Override
    public List<Stored<Session>> ofPatient(String patientId) {
        return search(eq("state.patientId", patientId), ascending(START), MOST);
    }

    /** Asked at every entry of a chart, and patients come for years. */
    @Override
    public boolean anyBookedAfter(String patientId, Instant moment) {
        Bson booked = and(
                eq("state.patientId", patientId), gt(START, asStored(moment)), eq(STATUS, SessionStatus.BOOKED.name()));
        return !search(booked, ascending(START), 1).isEmpty();
    }

    @Override
    public List<Stored<Session>> wantingRide() {
        return search(
                and(
                        eq(STATUS, SessionStatus.BOOKED.name()),
                        eq("state.ride.answer", RideHome.Answer.NEEDS_HELP.name()),
                        eq("state.ride.arrangedAt", null)),
                ascending(START),
                MOST);
    }
}
