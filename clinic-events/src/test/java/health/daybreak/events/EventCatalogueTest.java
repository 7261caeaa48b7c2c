package health.daybreak.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.events.contacts.ContactErased;
import health.daybreak.events.contacts.ContactEvent;
import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.ledger.LedgerEvent;
import health.daybreak.events.notifications.NotificationEvent;
import health.daybreak.events.offers.OfferEvent;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.research.ResearchEvent;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.events.staff.StaffEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventCatalogueTest {

    private static final Map<Topic, Class<? extends ClinicEvent>> STREAMS = Map.of(
            Topic.PATIENTS, PatientEvent.class,
            Topic.CONTACTS, ContactEvent.class,
            Topic.COURSES, CourseEvent.class,
            Topic.SESSIONS, SessionEvent.class,
            Topic.OFFERS, OfferEvent.class,
            Topic.STAFF, StaffEvent.class,
            Topic.NOTIFICATIONS, NotificationEvent.class,
            Topic.DRUG_LEDGER, LedgerEvent.class,
            Topic.RESEARCH, ResearchEvent.class);

    private static final Map<Topic, String> KEYS =
            Map.of(Topic.STAFF, "staffId", Topic.DRUG_LEDGER, "siteId", Topic.RESEARCH, "pseudonym");

    static List<EventType<?>> types() {
        return ContractFiles.types();
    }

    static List<EventType<?>> typesWithData() {
        return ContractFiles.typesWithData();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aWireNameIsDaybreakThenANounThenAPastParticipleThenAVersion(EventType<?> type) {
        assertThat(type.name())
                .matches("daybreak\\.[a-z]+\\.([a-z]+-)?([a-z]+ed|sent|booked|begun|held|overridden)\\.v[1-9][0-9]*");
    }

    @ParameterizedTest
    @MethodSource("types")
    void theRecordStatesItsOwnWireName(EventType<?> type) throws ReflectiveOperationException {
        assertThat(type.payload().getField("TYPE").get(null)).isEqualTo(type.name());
    }

    @ParameterizedTest
    @MethodSource("types")
    void anEventTravelsOnTheTopicOfItsStream(EventType<?> type) {
        assertThat(STREAMS.get(type.topic())).isNotNull().isAssignableFrom(type.payload());
    }

    @ParameterizedTest
    @MethodSource("typesWithData")
    void anEventIsKeyedByThePatientOrTheMemberOfStaffOrTheSiteOfTheLedgerOrThePseudonymOfResearch(EventType<?> type) {
        String id = KEYS.getOrDefault(type.topic(), "patientId");
        var event = ContractFiles.JSON.treeToValue(ContractFiles.example(type), type.payload());

        assertThat(event.key()).isEqualTo(ContractFiles.example(type).get(id).asString());
        assertThat(event.subject()).isNotBlank();
    }

    @Test
    void aTombstoneIsOfACompactedTopicAndConsistsOfItsKey() {
        assertThat(types()).filteredOn(EventType::tombstone).isNotEmpty().allSatisfy(type -> {
            assertThat(type.topic().compacted()).isTrue();
            assertThat(type.payload().getRecordComponents()).hasSize(1);
        });
        ContactErased erased = new ContactErased("patient-1");
        assertThat(erased.key()).isEqualTo("patient-1");
        assertThat(erased.subject()).isEqualTo("patient-1");
    }

    @Test
    void everyRecordOfAStreamIsInTheCatalogueOnce() {
        Set<Class<?>> permitted =
                STREAMS.values().stream().flatMap(EventCatalogueTest::records).collect(Collectors.toSet());

        assertThat(types()).map(type -> (Object) type.payload()).containsExactlyInAnyOrderElementsOf(permitted);
        assertThat(types()).map(EventType::name).doesNotHaveDuplicates();
    }

    /** The records of a stream, those of a part of it included. */
    private static Stream<Class<?>> records(Class<?> stream) {
        return stream.isInterface()
                ? Arrays.stream(stream.getPermittedSubclasses()).flatMap(EventCatalogueTest::records)
                : Stream.of(stream);
    }

    @Test
    void aNameThatThisBuildDoesNotKnowIsNoError() {
        assertThat(EventCatalogue.named("daybreak.patient.screened.v99")).isEmpty();
    }

    @Test
    void aRecordOutsideTheCatalogueIsRefusedByName() {
        record Stray(String subject, String key) implements ClinicEvent {}

        assertThatThrownBy(() -> EventCatalogue.of(new Stray("s", "k")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Stray");
    }
}
