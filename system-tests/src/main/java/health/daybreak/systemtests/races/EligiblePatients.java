package health.daybreak.systemtests.races;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import health.daybreak.events.ClinicEvent;
import health.daybreak.events.EventCatalogue;
import health.daybreak.events.EventType;
import health.daybreak.events.patients.PatientScreened;
import health.daybreak.events.patients.ReadinessChanged;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.messaging.EventCodec;
import health.daybreak.platform.messaging.EventPublisher;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** Patients who were found eligible, thousands at once: told on the topic as intake tells of them. */
public final class EligiblePatients implements AutoCloseable {

    private static final Duration VALID = Duration.ofDays(90);

    private final KafkaProducer<String, byte[]> producer;
    private final EventPublisher publisher;
    private final EventCodec codec = new EventCodec();
    private final MongoClient store;

    public EligiblePatients(String brokers, String storeUri) {
        this.producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers),
                new StringSerializer(),
                new ByteArraySerializer());
        this.publisher = new EventPublisher(producer);
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
            sent.add(publish(clinicId, screened(patient, now), 1));
            sent.add(publish(clinicId, new ReadinessChanged(patient, List.of(), now), 2));
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

    private CompletableFuture<?> publish(String clinicId, ClinicEvent event, long sequence) {
        EventType<?> type = EventCatalogue.of(event);
        Envelope envelope = new Envelope(
                UUID.randomUUID().toString(),
                type.name(),
                type.source(),
                event.subject(),
                sequence,
                event.key(),
                Instant.now(),
                clinicId,
                "staff-of-intake",
                UUID.randomUUID().toString(),
                null,
                null);
        return publisher.publish(envelope, codec.write(event));
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
        store.close();
    }
}
