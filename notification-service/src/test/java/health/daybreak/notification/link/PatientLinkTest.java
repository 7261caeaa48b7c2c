package health.daybreak.notification.link;

import static health.daybreak.notification.link.LinkPurpose.CONSENT;
import static health.daybreak.notification.link.LinkPurpose.PACKET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.notification.Story;
import health.daybreak.notification.link.MakeLink.Made;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Refused;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** A link opens one thing for one patient for a while, and tells nobody else anything. */
class PatientLinkTest {

    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
    private static final Duration VALID = Duration.ofDays(14);

    private final InMemoryPatientLinks links = new InMemoryPatientLinks();
    private final MakeLink makeLink = new MakeLink(links, InMemoryPatientLinks.SETTINGS, new SecureRandom());
    private final OpenLink openLink = new OpenLink(links);
    private final RevokeLink revokeLink = new RevokeLink(links);
    private final CompleteLinks completeLinks = new CompleteLinks(links);

    @Test
    void aLinkOpensAgainAndAgainUntilItRunsOut() {
        Made made = packetLink(NOW);

        assertThat(open(made, NOW)).isEqualTo(Story.PATIENT);
        assertThat(open(made, NOW.plus(VALID).minusMillis(1))).isEqualTo(Story.PATIENT);
        assertThat(links.get(made.link().id()).state().openedAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> open(made, NOW.plus(VALID))).isInstanceOf(Refused.class);
    }

    @Test
    void whateverIsWrongWithALinkTheAnswerIsTheSame() {
        Made revoked = packetLink(NOW);
        inClinic(() -> revokeLink.revoke(Story.PATIENT, revoked.link().id(), "staff-frontdesk", NOW));
        Made expired = packetLink(NOW.minus(VALID));
        Made done = packetLink(NOW);
        Made open = inClinic(() -> makeLink.make("patient-2", PACKET, null, "staff-frontdesk", NOW));
        inClinic(() -> {
            completeLinks.complete(Story.PATIENT, PACKET, null, NOW);
            return null;
        });

        List<Throwable> answers = List.of(
                catchThrowable(() -> open(revoked, NOW)),
                catchThrowable(() -> open(expired, NOW)),
                catchThrowable(() -> open(done, NOW)),
                catchThrowable(() -> inClinic(() -> openLink.open(new LinkToken("guessed"), NOW))));

        assertThat(answers).allSatisfy(answer -> assertThat(answer).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo("link-not-open");
            assertThat(refused).hasMessage(answers.getFirst().getMessage());
            assertThat(refused.details()).isEmpty();
        }));
        assertThat(open(open, NOW)).isEqualTo("patient-2");
    }

    @Test
    void aLinkThatDoesNotOpenCostsNoMoreThanOneThatNeverWas() {
        Made expired = packetLink(NOW.minus(VALID));
        Made revoked = packetLink(NOW);
        inClinic(() -> revokeLink.revoke(Story.PATIENT, revoked.link().id(), "staff-frontdesk", NOW));
        links.forgetLooks();

        for (Made closed : List.of(expired, revoked)) {
            assertThat(catchThrowable(() -> open(closed, NOW))).isInstanceOf(Refused.class);
        }
        assertThat(catchThrowable(() -> inClinic(() -> openLink.open(new LinkToken("guessed"), NOW))))
                .isInstanceOf(Refused.class);

        assertThat(links.looks())
                .as("each is looked up once, and nothing else is done")
                .isEqualTo(3);
        assertThat(links.changes()).isZero();
    }

    @Test
    void aLinkForSeveralConsentsIsDoneWithTheLastOfThem() {
        Made both =
                inClinic(() -> makeLink.make(Story.PATIENT, CONSENT, "TREATMENT_IV,OFF_LABEL_USE", "staff-nurse", NOW));
        hears(new ConsentSigned("c-0", Story.PATIENT, "TREATMENT_IV", "2026-11", NOW.minusSeconds(1), NOW.plus(VALID)));
        assertThat(links.get(both.link().id()).state().done())
                .as("what was signed before the link was made is not what it asks for")
                .isEmpty();

        hears(new ConsentSigned("c-1", Story.PATIENT, "TREATMENT_IV", "2026-11", NOW, NOW.plus(VALID)));
        hears(new ConsentSigned("c-1", Story.PATIENT, "TREATMENT_IV", "2026-11", NOW, NOW.plus(VALID)));
        hears(new ConsentSigned("c-2", Story.PATIENT, "RESEARCH", "2026-11", NOW, NOW.plus(VALID)));
        assertThat(open(both, NOW)).isEqualTo(Story.PATIENT);

        hears(new ConsentSigned("c-3", Story.PATIENT, "OFF_LABEL_USE", "2026-11", NOW, NOW.plus(VALID)));
        assertThat(statusOf(both)).isEqualTo(PatientLink.Status.COMPLETED);
    }

    @Test
    void onlyTheHashOfTheSecretIsKept() {
        Made made = packetLink(NOW);
        String secret = secret(made);

        assertThat(secret).hasSize(22);
        assertThat(made.url()).isEqualTo("https://clinic.example.org/p#" + secret);
        assertThat(links.all().toString()).doesNotContain(secret);
        assertThat(made.toString() + new LinkToken(secret)).doesNotContain(secret);
    }

    @Test
    void twoLinksAreNeverAlike() {
        assertThat(secret(packetLink(NOW))).isNotEqualTo(secret(packetLink(NOW)));
    }

    @Test
    void whatIsDoneClosesItsOwnLinksAndNoOthers() {
        Made packet = packetLink(NOW);
        Made later = packetLink(NOW.plusSeconds(1));
        Made consent = inClinic(() -> makeLink.make(Story.PATIENT, CONSENT, "TREATMENT_IV", "staff-nurse", NOW));
        Made other = inClinic(() -> makeLink.make(Story.PATIENT, CONSENT, "RESEARCH", "staff-nurse", NOW));
        inClinic(() -> {
            completeLinks.complete(Story.PATIENT, PACKET, null, NOW);
            completeLinks.complete(Story.PATIENT, CONSENT, "TREATMENT_IV", NOW);
            completeLinks.complete(Story.PATIENT, CONSENT, "TREATMENT_IV", NOW);
            return null;
        });

        assertThat(statusOf(packet)).isEqualTo(PatientLink.Status.COMPLETED);
        assertThat(statusOf(later)).isEqualTo(PatientLink.Status.NOT_OPENED);
        assertThat(statusOf(consent)).isEqualTo(PatientLink.Status.COMPLETED);
        assertThat(statusOf(other)).isEqualTo(PatientLink.Status.NOT_OPENED);
    }

    @Test
    void aLinkIsTakenBackOnceAndForItsOwnPatientOnly() {
        Made made = packetLink(NOW);
        String id = made.link().id();

        assertThatThrownBy(() -> inClinic(() -> revokeLink.revoke("patient-2", id, "staff-nurse", NOW)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.NOT_FOUND));
        inClinic(() -> revokeLink.revoke(Story.PATIENT, id, "staff-nurse", NOW));
        assertThatThrownBy(() -> inClinic(() -> revokeLink.revoke(Story.PATIENT, id, "staff-nurse", NOW)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.CONFLICT));
    }

    private Made packetLink(Instant at) {
        return inClinic(() -> makeLink.make(Story.PATIENT, PACKET, null, "staff-frontdesk", at));
    }

    private String open(Made made, Instant at) {
        return inClinic(
                () -> openLink.open(new LinkToken(secret(made)), at).state().patientId());
    }

    private PatientLink.Status statusOf(Made made) {
        return links.get(made.link().id()).state().statusAt(NOW.plusSeconds(2));
    }

    private void hears(ConsentSigned signed) {
        inClinic(() -> {
            completeLinks.on(Story.received(signed, 1, NOW));
            return null;
        });
    }

    private static String secret(Made made) {
        return made.url().substring(made.url().indexOf('#') + 1);
    }

    private static <T> T inClinic(Callable<T> action) {
        try {
            return Cause.ofService("test", Story.CLINIC, "test").call(action::call);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }
}
