package health.daybreak.systemtests.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import health.daybreak.systemtests.journey.Person;
import health.daybreak.systemtests.journey.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;

/**
 * (a) Decision accepted, course started and its six sessions booked, reminders planned, figures updated: open loop, so that a
 * slow answer delays no later request, and measured from the moment that each was due.
 */
final class CourseBench {

    private static final long POLL_NANOS = TimeUnit.MICROSECONDS.toNanos(500);
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    record Result(double perSecond, Latencies booked, Latencies whole, int failed) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.0f courses/s for a while: booked %s; reminders planned and figures updated %s; %d failed",
                    perSecond,
                    booked,
                    whole,
                    failed);
        }
    }

    private final Crowd crowd;
    private final String storeUri;

    CourseBench(Crowd crowd, String storeUri) {
        this.crowd = crowd;
        this.storeUri = storeUri;
    }

    /** Starts so many courses at this rate after a warm-up of a tenth as many. */
    Result run(double perSecond, int courses) throws Exception {
        List<Person> people =
                crowd.gather("courses" + (int) perSecond, Math.max(2, courses / 60), courses + courses / 10);
        try (MongoClient client = MongoClients.create(storeUri)) {
            Watch watch = new Watch(client);
            drive(people.subList(0, courses / 10), perSecond, watch);
            return drive(people.subList(courses / 10, people.size()), perSecond, watch);
        }
    }

    private static Result drive(List<Person> people, double perSecond, Watch watch) throws InterruptedException {
        Latencies booked = new Latencies(people.size());
        Latencies whole = new Latencies(people.size());
        AtomicInteger failed = new AtomicInteger();
        long start = System.nanoTime();
        try (ExecutorService prescribers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < people.size(); n++) {
                Person person = people.get(n);
                long due = start + Math.round(n * 1e9 / perSecond);
                prescribers.execute(() -> {
                    try {
                        waitUntil(due);
                        person.isFoundEligible();
                        List<Visit> visits = person.startsCourse("iv-induction");
                        booked.add(System.nanoTime() - due);
                        watch.awaitFollowers(visits);
                        whole.add(System.nanoTime() - due);
                    } catch (RuntimeException | AssertionError refused) {
                        failed.incrementAndGet();
                    }
                });
            }
        }
        return new Result(perSecond, booked, whole, failed.get());
    }

    private static void waitUntil(long due) {
        long left;
        while ((left = due - System.nanoTime()) > 0) {
            LockSupport.parkNanos(left);
        }
    }

    /** Looks straight into the followers' stores, so that looking costs the platform next to nothing. */
    private static final class Watch {

        private final MongoCollection<Document> plans;
        private final List<MongoCollection<Document>> figures = new ArrayList<>();

        Watch(MongoClient client) {
            plans = client.getDatabase("notification").getCollection("messagePlans");
            MongoDatabase reporting = client.getDatabase("reporting");
            for (String name : reporting.listCollectionNames()) {
                if (name.toLowerCase(Locale.ROOT).contains("sessions")) {
                    figures.add(reporting.getCollection(name));
                }
            }
        }

        void awaitFollowers(List<Visit> visits) {
            for (Visit visit : visits) {
                await(List.of(plans), visit.id());
                await(figures, visit.id());
            }
        }

        private static void await(List<MongoCollection<Document>> places, String id) {
            long until = System.nanoTime() + PATIENCE_NANOS;
            while (places.stream().noneMatch(place -> has(place, id))) {
                if (System.nanoTime() > until) {
                    throw new IllegalStateException("Nobody heard of session " + id + " within a minute");
                }
                LockSupport.parkNanos(POLL_NANOS);
            }
        }

        private static boolean has(MongoCollection<Document> place, String id) {
            return place.find(new Document("_id", id))
                            .projection(Projections.include("_id"))
                            .first()
                    != null;
        }
    }
}
