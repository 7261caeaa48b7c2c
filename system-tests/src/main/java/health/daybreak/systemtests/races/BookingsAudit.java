package health.daybreak.systemtests.races;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.bson.Document;

/** Reads every clinic day and every course of some clinics from the store, and finds what contradicts what by arithmetic of its own. */
public final class BookingsAudit {

    /** What one answer of the store has room for: ten thousand courses at once are more than a driver takes. */
    private static final int AT_ONCE = 500;

    private final String storeUri;
    private final String clinicsBeginWith;

    public BookingsAudit(String storeUri, String clinicsBeginWith) {
        this.storeUri = storeUri;
        this.clinicsBeginWith = clinicsBeginWith;
    }

    /** What is booked, and what is wrong with it. */
    public record Finding(Set<String> courses, int sessions, int days, List<String> faults) {}

    private record Claimed(String clinic, String claimId, String courseId, String chair, Instant from, Instant to) {}

    /** Waits until nothing is half done any more, as the sweep sees to, and looks. */
    public Finding audit() {
        try (MongoClient client = MongoClients.create(storeUri)) {
            MongoDatabase database = client.getDatabase("scheduling");
            Awaitility.await("every booking to be finished or given up")
                    .atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> ours(database, "courses").stream()
                            .noneMatch(course -> state(course).get("unsettledSince") != null));
            return audit(ours(database, "courses"), ours(database, "clinicDays"));
        }
    }

    private static Finding audit(List<Document> courses, List<Document> days) {
        List<String> faults = new ArrayList<>();
        Map<String, String> meant = new HashMap<>();
        Set<String> active = new TreeSet<>();
        int sessions = 0;
        for (Document course : courses) {
            String stage = state(course).getString("stage");
            String id = course.getString("_id");
            if (stage.equals("NOT_BOOKED")) {
                continue;
            }
            if (!stage.equals("ACTIVE")) {
                faults.add("Course " + id + " is " + stage);
                continue;
            }
            active.add(id);
            for (Document session : state(course).getList("sessions", Document.class)) {
                sessions++;
                meant.put(session.get("place", Document.class).getString("claimId"), id);
            }
        }
        List<Claimed> claimed =
                days.stream().flatMap(day -> claims(day).stream()).toList();
        Map<String, String> held = claimed.stream().collect(Collectors.toMap(Claimed::claimId, Claimed::courseId));
        difference(meant, held).forEach(claim -> faults.add("Session without its place: " + claim));
        difference(held, meant).forEach(claim -> faults.add("Place that belongs to no session: " + claim));
        claimed.stream()
                .collect(Collectors.groupingBy(one -> one.clinic() + " " + one.chair()))
                .values()
                .forEach(chair -> overlaps(chair, faults));
        return new Finding(active, sessions, days.size(), faults);
    }

    private static void overlaps(List<Claimed> chair, List<String> faults) {
        List<Claimed> inOrder =
                chair.stream().sorted(Comparator.comparing(Claimed::from)).toList();
        for (int n = 1; n < inOrder.size(); n++) {
            if (inOrder.get(n).from().isBefore(inOrder.get(n - 1).to())) {
                faults.add("Booked twice: " + inOrder.get(n - 1) + " and " + inOrder.get(n));
            }
        }
    }

    private static Set<String> difference(Map<String, String> these, Map<String, String> those) {
        Set<String> only = new HashSet<>();
        these.forEach((claim, course) -> {
            if (!course.equals(those.get(claim))) {
                only.add(claim + " of " + course);
            }
        });
        return only;
    }

    private static List<Claimed> claims(Document day) {
        return state(day).getList("claims", Document.class).stream()
                .map(claim -> {
                    Document slot = claim.get("slot", Document.class);
                    return new Claimed(
                            day.getString("clinicId"),
                            claim.getString("claimId"),
                            claim.getString("courseId"),
                            slot.getString("chairId"),
                            Instant.parse(slot.getString("startsAt")),
                            Instant.parse(slot.getString("endsAt")));
                })
                .toList();
    }

    private List<Document> ours(MongoDatabase database, String collection) {
        return database.getCollection(collection).find().batchSize(AT_ONCE).into(new ArrayList<>()).stream()
                .filter(document -> document.getString("clinicId").startsWith(clinicsBeginWith))
                .toList();
    }

    private static Document state(Document document) {
        return document.get("state", Document.class);
    }
}
