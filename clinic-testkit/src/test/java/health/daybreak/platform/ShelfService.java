package health.daybreak.platform;

import health.daybreak.events.contacts.ContactErased;
import health.daybreak.events.contacts.ContactEvent;
import health.daybreak.events.contacts.ContactUpdated;
import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.courses.CoursePhaseChanged;
import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.messaging.EventReader;
import health.daybreak.platform.security.Roles;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import health.daybreak.platform.web.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.messaging.Message;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The smallest service that uses all of the platform: shelves over HTTP, and copies of them made from events. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(ShelfService.ShelfController.class)
class ShelfService {

    /** Items that the copying side cannot handle for now, as if it had a defect. */
    static final Set<String> POISON = ConcurrentHashMap.newKeySet();

    @Bean
    Aggregates<Shelf> shelves(AggregateStore store) {
        return new MongoAggregates<>(store, "shelves", Shelf.class);
    }

    @Bean
    Aggregates<Shelf> copies(AggregateStore store) {
        return new MongoAggregates<>(store, "copies", Shelf.class);
    }

    @Bean
    Consumer<Message<byte[]>> courseEvents(EventReader reader, Aggregates<Shelf> copies) {
        return reader.listen(
                CourseEvent.class, event -> copies.react(event.envelope().subject(), event, ShelfService::copy));
    }

    @Bean
    Aggregates<Shelf> people(AggregateStore store) {
        return new MongoAggregates<>(store, "people", Shelf.class);
    }

    @Bean
    Consumer<Message<byte[]>> contactEvents(EventReader reader, Aggregates<Shelf> people) {
        return reader.listen(ContactEvent.class, event -> {
            if (event.data() instanceof ContactErased erased) {
                people.forget(erased.patientId(), null, shelf -> List.of());
            } else {
                people.reactToLatest(event.envelope().subject(), event, ShelfService::person);
            }
        });
    }

    private static @Nullable Change<Shelf> person(@Nullable Shelf shelf, ContactEvent event, Envelope envelope) {
        if (!(event instanceof ContactUpdated contact)) {
            return null;
        }
        if (POISON.contains(contact.givenName())) {
            throw new IllegalArgumentException("A defect that is mended later");
        }
        Shelf named = new Shelf(contact.patientId(), List.of(contact.givenName()), new Shelf.Nothing());
        return Change.to(named);
    }

    private static @Nullable Change<Shelf> copy(@Nullable Shelf shelf, CourseEvent event, Envelope envelope) {
        if (!(event instanceof CoursePhaseChanged put)) {
            return null;
        }
        if (POISON.contains(put.toPhase())) {
            throw new IllegalArgumentException("A defect that is mended later");
        }
        return Shelf.note(shelf, put, envelope);
    }

    /** What is asked of a shelf. */
    record Put(
            @NotBlank @Size(max = 20) String item,
            int count,
            @Nullable LocalDate on) {}

    @RestController
    static final class ShelfController {

        private final Aggregates<Shelf> shelves;
        private final Ids ids;

        ShelfController(Aggregates<Shelf> shelves, Ids ids) {
            this.shelves = shelves;
            this.ids = ids;
        }

        @PostMapping("/api/shelf/shelves")
        @RolesAllowed(Roles.NURSE)
        @NoPatientData
        Stored<Shelf> add() {
            String id = ids.next();
            return shelves.create(id, Shelf.empty(id).put("label"));
        }

        @PostMapping("/api/shelf/shelves/{id}/items")
        @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER})
        @NoPatientData
        Stored<Shelf> put(
                @PathVariable String id,
                @Valid @RequestBody Put put,
                @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
            Long expected = Versions.expected(ifMatch);
            return expected == null
                    ? shelves.change(id, shelf -> shelf.put(put.item()))
                    : shelves.change(id, expected, shelf -> shelf.put(put.item()));
        }

        @GetMapping("/api/shelf/patients/{patientId}")
        @RolesAllowed(Roles.NURSE)
        @PatientData
        Shelf read(@PathVariable String patientId) {
            return shelves.get(patientId).state();
        }

        @GetMapping("/api/shelf/crowded")
        @RolesAllowed(Roles.NURSE)
        @NoPatientData
        Shelf crowded() {
            throw Refused.busy("many-at-the-shelf", "Many people are at the shelf. Try again in a few seconds.");
        }

        @GetMapping("/api/shelf/closed")
        Shelf closed() {
            return Shelf.empty("never shown");
        }
    }
}
