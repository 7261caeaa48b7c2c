package health.daybreak.notification.invitation;

import static health.daybreak.notification.Story.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.channel.ChannelSettings;
import health.daybreak.notification.channel.DeliveryChannel;
import health.daybreak.notification.channel.Mailers;
import health.daybreak.notification.channel.Outcome;
import health.daybreak.notification.channel.OutgoingMessage;
import health.daybreak.notification.channel.OutgoingMessage.CalendarPart;
import health.daybreak.notification.plan.Invitation;
import health.daybreak.platform.aggregate.Ids;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An invitation goes by real mail and is read back as a calendar program reads it. */
class InvitationByMailTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant NOW = Instant.parse("2026-10-20T14:00:00Z");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final WriteInvitation invitations = new WriteInvitation(new ChannelSettings(
            ChannelSettings.Email.SMTP, "visits@riverside.example", ChannelSettings.Text.MAILBOX, null));

    @BeforeEach
    void startServer() {
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    private static Invitation visit(Instant start, int sequence, boolean cancelled) {
        return new Invitation(SESSION, start, start.plus(Duration.ofHours(2)), NEW_YORK, sequence, cancelled);
    }

    private CalendarPart written(Instant start, int sequence, boolean cancelled) {
        return invitations.write(visit(start, sequence, cancelled), "Riverside clinic", "ana@example.org", NOW);
    }

    private Calendar byMail(CalendarPart part, String subject) throws Exception {
        DeliveryChannel mail = Mailers.to(server.getSmtp().getPort(), "visits@riverside.example");
        Outcome outcome = mail.deliver(new OutgoingMessage(
                "m-1",
                "riverside",
                "patient-1",
                Channel.EMAIL,
                "ana@example.org",
                subject,
                "Hola, Ñandú 😀\n",
                part,
                null));
        assertThat(outcome).isEqualTo(new Outcome.Accepted());
        MimeMessage[] received = server.getReceivedMessages();
        MimeMessage letter = received[received.length - 1];
        MimeMultipart parts = (MimeMultipart) letter.getContent();
        assertThat(new ContentType(parts.getContentType()).getSubType()).isEqualTo("alternative");
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("Hola, Ñandú 😀");
        BodyPart calendar = parts.getBodyPart(1);
        ContentType type = new ContentType(calendar.getContentType());
        assertThat(type.getBaseType()).isEqualTo("text/calendar");
        assertThat(type.getParameter("method")).isEqualTo(part.method());
        try (InputStream content = calendar.getInputStream()) {
            return new CalendarBuilder().build(content);
        }
    }

    private static VEvent event(Calendar calendar) {
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    @Test
    void aCalendarProgramReadsTheSameInstantOnBothSidesOfAChangeOfTheClockAndNothingAboutThePerson() throws Exception {
        for (Instant start : List.of(Instant.parse("2026-10-31T13:00:00Z"), Instant.parse("2026-11-02T14:00:00Z"))) {
            Calendar read = byMail(written(start, 0, false), "Your visit");
            VEvent event = event(read);
            DtStart<Temporal> begins =
                    event.<DtStart<Temporal>>getProperty("DTSTART").orElseThrow();

            assertThat(read.getProperty("METHOD").orElseThrow().getValue()).isEqualTo("REQUEST");
            assertThat(ZonedDateTime.from(begins.getDate()).toInstant()).isEqualTo(start);
            assertThat(begins.getValue()).endsWith("T090000");
            assertThat(begins.getParameter("TZID").orElseThrow().getValue()).isEqualTo("America/New_York");
            assertThat(read.<VTimeZone>getComponents("VTIMEZONE")).hasSize(1);
            assertThat(value(event, "SUMMARY")).isEqualTo("Appointment");
            assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
            assertThat(value(event, "ORGANIZER")).isEqualTo("mailto:visits@riverside.example");
            assertThat(value(event, "ATTENDEE")).isEqualTo("mailto:ana@example.org");
            assertThat(event.getProperty("DESCRIPTION")).isEmpty();
            assertThat(event.getProperty("LOCATION")).isEmpty();
        }
    }

    @Test
    void aMovedVisitKeepsItsUidAndGrowsItsSequenceAndACancelledOneGoes() throws Exception {
        Instant start = Instant.parse("2026-11-02T14:00:00Z");
        VEvent first = event(byMail(written(start, 0, false), "Your visit"));
        VEvent moved = event(byMail(written(start.plus(Duration.ofDays(1)), 1, false), "Your visit"));
        Calendar gone = byMail(written(start.plus(Duration.ofDays(1)), 2, true), "Your visit");

        // As the feeds of scheduling name it: FeedApiTest there.
        String uid = Ids.derived("feed", SESSION) + "@daybreak";
        assertThat(List.of(value(first, "UID"), value(moved, "UID"), value(event(gone), "UID")))
                .containsExactly(uid, uid, uid);
        assertThat(List.of(value(first, "SEQUENCE"), value(moved, "SEQUENCE"), value(event(gone), "SEQUENCE")))
                .containsExactly("0", "1", "2");
        assertThat(gone.getProperty("METHOD").orElseThrow().getValue()).isEqualTo("CANCEL");
        assertThat(value(event(gone), "STATUS")).isEqualTo("CANCELLED");
    }

    @Test
    void namesFromOutsideForgeNeitherAHeaderNorAPropertyNorAPart() throws Exception {
        String forged = "Ana\r\nBcc: all@example.org\r\n\r\n--x";
        CalendarPart part = invitations.write(
                visit(NOW.plus(Duration.ofDays(3)), 0, false),
                "Clinic\"\r\nATTENDEE:mailto:all@example.org",
                "ana@example.org",
                NOW);

        Calendar read = byMail(part, forged);

        assertThat(event(read).getProperties("ATTENDEE")).hasSize(1);
        MimeMessage letter = server.getReceivedMessages()[0];
        assertThat(server.getReceivedMessages()).as("one recipient").hasSize(1);
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(((MimeMultipart) letter.getContent()).getCount()).isEqualTo(2);
    }
}
