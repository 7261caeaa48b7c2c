package health.daybreak.systemtests.races;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import health.daybreak.events.patients.PatientScreened;
import health.daybreak.events.patients.ReadinessChanged;
import health.daybreak.systemtests.platform.Teller;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;

/** Patients who were found eligible, thousands at once: told on the topic as intake tells of them. */
public final class EligiblePatients implements AutoCloseable {

    private static final Duration VALID = Duration.ofDays(90);

    private final Teller teller;
    private final MongoClient store;

    public EligiblePatients(String brokers, String storeUri) {
        this.teller = new Teller(brokers);
        this.store = MongoClients.create(storeUri);
    }

    /** So many patients of this clinic whom scheduling knows to be eligible and tested. */
    public List<String> of(String clinicId, int count) {
        List<String> patients = new ArrayList<>();
        List<CompletableFuture<?>> sent = new ArrayList<>();
        Instant now = Instant.now();
        for (int n = 0; n < count; n++) {
            String patient = UUID.randomUUID().toString();
            patients.add(patient);
            sent.add(teller.tell(clinicId, screened(patient, now), 1));
            sent.add(teller.tell(clinicId, new ReadinessChanged(patient, List.of(), now), 2));
        }
        sent.forEach(CompletableFuture::join);
        Awaitility.await("scheduling to know of " + count + " patients")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> known(patients) == count);
        return patients;
    }

    private long known(List<String> patients) {
        return store.getDatabase("scheduling")
                .getCollection("candidates")
                .countDocuments(Filters.and(
                        Filters.in("_id", patients),
                        Filters.exists("state.screening.screeningId"),
                        Filters.exists("state.readiness.tests")));
    }

    private static PatientScreened screened(String patient, Instant now) {
        return new PatientScreened(
                "screening-" + patient,
                patient,
                "ELIGIBLE",
                "TREATMENT_RESISTANT_DEPRESSION",
                List.of(),
                "staff-of-intake",
                now,
                now.plus(VALID),
                BigDecimal.valueOf(80),
                null,
                17,
                10,
                2);
    }

    @Override
    public void close() {
        teller.close();
        store.close();
    }
}
