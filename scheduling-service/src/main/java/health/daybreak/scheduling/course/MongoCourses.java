package health.daybreak.scheduling.course;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Courses in MongoDB. */
@Component
final class MongoCourses extends MongoAggregates<Course> implements Courses {

    private static final Bson BOOKED =
            Filters.in("state.stage", Stage.ACTIVE.name(), Stage.DISCONTINUED.name(), Stage.COMPLETED.name());

    private static final DateTimeFormatter AS_STORED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    MongoCourses(AggregateStore store) {
        super(
                store,
                "courses",
                Course.class,
                compoundIndex(ascending("clinicId", "state.patientId"), descending("state.order.startedAt")),
                ascending("clinicId", "state.sessions.place.slot.startsAt"),
                ascending("clinicId", "state.conversations.place.slot.startsAt"),
                ascending("state.unsettledSince"));
    }

    @Override
    public List<Stored<Course>> booked(@Nullable String patientId, int limit) {
        Bson whose = patientId == null ? Filters.empty() : Filters.eq("state.patientId", patientId);
        return search(Filters.and(BOOKED, whose), Sorts.descending("state.order.startedAt"), limit);
    }

    @Override
    public List<Stored<Course>> unfinished(String patientId, int limit) {
        Bson unfinished = Filters.in("state.stage", Stage.BOOKING.name(), Stage.ACTIVE.name());
        return search(Filters.and(Filters.eq("state.patientId", patientId), unfinished), null, limit);
    }

    @Override
    public List<Stored<Course>> withSessionsBetween(Instant from, Instant to, int limit) {
        return search(Filters.and(BOOKED, Filters.elemMatch("state.sessions", starts(from, to))), null, limit);
    }

    @Override
    public List<Stored<Course>> withVisitsBetween(Instant from, Instant to, int limit) {
        Bson then = starts(from, to);
        Bson either =
                Filters.or(Filters.elemMatch("state.sessions", then), Filters.elemMatch("state.conversations", then));
        return search(Filters.and(BOOKED, either), null, limit);
    }

    private static Bson starts(Instant from, Instant to) {
        return Filters.and(
                Filters.gte("place.slot.startsAt", AS_STORED.format(from)),
                Filters.lt("place.slot.startsAt", AS_STORED.format(to)));
    }

    @Override
    public List<Stored<Course>> unsettledSince(Instant before, int limit) {
        return searchAllClinics(
                Filters.lt("state.unsettledSince", AS_STORED.format(before)),
                Sorts.ascending("state.unsettledSince"),
                limit);
    }
}
