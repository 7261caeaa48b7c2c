package health.daybreak.systemtests.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import health.daybreak.systemtests.journey.Person;
import health.daybreak.systemtests.journey.Visit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * (a) Decision accepted, course started and its six sessions booked, reminders planned, figures updated: open loop, so that a
 * slow answer delays no later request, and measured from the moment that each was due.
 */
final class CourseBench {

    /** A clinic with eight chairs and four nurses has room for some hundred courses in the weeks ahead. */
    private static final int COURSES_PER_CLINIC = 50;

    record Result(double perSecond, Latencies decided, Latencies booked, Latencies whole, int failed) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.0f courses/s: decided %s; booked %s; reminders planned and figures updated %s; %d failed",
                    perSecond,
                    decided,
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

    /** Starts so many courses at this rate, after a warm-up of so many at half the rate. */
    Result run(double perSecond, int warmUp, int courses) throws Exception {
        int people = warmUp + courses;
        List<Person> all = crowd.gather("courses", 1 + people / COURSES_PER_CLINIC, people);
        try (MongoClient client = MongoClients.create(storeUri);
                Followers followers = new Followers(client)) {
            drive(all.subList(0, warmUp), perSecond / 2, followers);
            return drive(all.subList(warmUp, people), perSecond, followers);
        }
    }

    private static Result drive(List<Person> people, double perSecond, Followers followers) {
        Latencies decided = new Latencies(people.size());
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
                        decided.add(System.nanoTime() - due);
                        followers.awaitCandidate(person);
                        List<Visit> visits = person.startsCourse("iv-induction");
                        booked.add(System.nanoTime() - due);
                        whole.add(followers.awaitVisits(visits) - due);
                    } catch (RuntimeException | AssertionError refused) {
                        if (failed.getAndIncrement() == 0) {
                            System.err.println("The first that failed: " + refused);
                        }
                    }
                });
            }
        }
        return new Result(perSecond, decided, booked, whole, failed.get());
    }

    private static void waitUntil(long due) {
        long left;
        while ((left = due - System.nanoTime()) > 0) {
            LockSupport.parkNanos(left);
        }
    }
}
