package health.daybreak.intake;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.contacts.ContactUpdated;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The outside of a patient's record: number, pronouns, who referred them and who looks after them otherwise. */
@ClinicTest
class ParticularsApiTest {

    private final TestClient client;
    private final Topics topics;
    private final IntakeApi intake;

    ParticularsApiTest(TestClient client, Topics topics) {
        this.client = client;
        this.topics = topics;
        this.intake = new IntakeApi(client);
    }

    @Test
    void manyWhoAskAtTheSameMomentHaveEachANumberOfTheirOwn() {
        try (ExecutorService desks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<String> numbers = IntStream.range(0, 40)
                    .mapToObj(person -> CompletableFuture.supplyAsync(
                            () -> numberOf(intake.register(IntakeApi.inquiry("Many", "Asking"))), desks))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();

            assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.matches("[0-9]{4,}-[0-9]"));
        }
    }

    @Test
    void theSameRequestSentAgainHasTheSameNumber() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> inquiry = IntakeApi.inquiry("Once", "Only");
        Answer first = client.withKey(key).asFrontDesk().post(IntakeApi.PATH + "/inquiries", inquiry);
        Answer again = client.withKey(key).asFrontDesk().post(IntakeApi.PATH + "/inquiries", inquiry);

        assertThat(again.at("/particulars/recordNumber")).isNotEmpty().isEqualTo(first.at("/particulars/recordNumber"));
    }

    @Test
    void eachClinicCountsForItself() {
        String here = numberOf(intake.register(IntakeApi.inquiry("Here", "Only")));
        TestClient elsewhere = client.asStaffOf(List.of("elsewhere"), "staff-desk", "FRONT_DESK");
        Answer there = elsewhere.post(IntakeApi.PATH + "/inquiries", IntakeApi.inquiry("There", "Only"));

        assertThat(there.at("/particulars/recordNumber")).isEqualTo("1001-7");
        assertThat(here).isNotEmpty();
    }

    @Test
    void aPatientIsFoundByTheRecordNumber() {
        String patientId = intake.register(IntakeApi.inquiry("Found", "Bynumber"));

        Answer found = client.asFrontDesk().get(IntakeApi.PATH + "/patients?search=" + numberOf(patientId));

        assertThat(found.at("/patients/0/patientId")).isEqualTo(patientId);
    }

    @Test
    void whatStaffWriteOnTheRecordIsKeptAndOnlyPronounsTravelWithTheContact() {
        String patientId = intake.register(IntakeApi.inquiry("Robin", "Vale"));
        String number = numberOf(patientId);
        Map<String, Object> contact = contact();
        contact.put(
                "particulars",
                Map.of(
                        "pronouns",
                        "they/them",
                        "referrer",
                        Map.of("name", "Dr. Imani Cole", "practice", "Harbor Psychiatry", "phone", "+1 617 555 0171"),
                        "primaryCare",
                        Map.of("name", "Dr. Lee")));
        Answer changed = client.asFrontDesk().put(IntakeApi.PATH + "/patients/" + patientId + "/contact", contact);

        assertThat(changed.at("/particulars/referrer/practice")).isEqualTo("Harbor Psychiatry");
        assertThat(changed.at("/particulars/recordNumber")).isEqualTo(number);
        ContactUpdated told = topics.await(
                ContactUpdated.class,
                event -> event.patientId().equals(patientId) && "they/them".equals(event.pronouns()));
        assertThat(told.recordNumber()).isEqualTo(number);

        Answer untouched = client.asFrontDesk().put(IntakeApi.PATH + "/patients/" + patientId + "/contact", contact());
        assertThat(untouched.at("/particulars/primaryCare/name")).isEqualTo("Dr. Lee");
    }

    @Test
    void aProviderWithALineBreakInTheNameIsRefused() {
        String patientId = intake.register(IntakeApi.inquiry("Line", "Break"));
        Map<String, Object> contact = contact();
        contact.put("particulars", Map.of("referrer", Map.of("name", "Dr. A\nDr. B")));

        Answer refused = client.asFrontDesk().put(IntakeApi.PATH + "/patients/" + patientId + "/contact", contact);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/type")).endsWith("clinician-not-usable");
    }

    private String numberOf(String patientId) {
        return client.asFrontDesk()
                .get(IntakeApi.PATH + "/patients/" + patientId)
                .at("/particulars/recordNumber");
    }

    private static Map<String, Object> contact() {
        return new LinkedHashMap<>(Map.of(
                "givenName",
                "Robin",
                "familyName",
                "Vale",
                "email",
                "robin@example.org",
                "language",
                "en-US",
                "timeZone",
                "America/New_York",
                "channels",
                List.of("EMAIL")));
    }
}
