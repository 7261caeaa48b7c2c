package health.daybreak.notification.invitation;

import health.daybreak.notification.channel.ChannelSettings;
import health.daybreak.notification.channel.OutgoingMessage.CalendarPart;
import health.daybreak.notification.plan.Invitation;
import health.daybreak.platform.aggregate.Ids;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.springframework.stereotype.Component;

/**
 * Writes a visit as an iCalendar object (RFC 5545) that a calendar takes over or takes out (iTIP, RFC 5546), on the
 * clinic's wall clock with the rules of its zone. It names the patient by no more than the address that it goes to.
 */
@Component
public final class WriteInvitation {

    private static final String MADE_BY = "-//Daybreak//Appointments//EN";

    /** The only words about a visit: neither who, nor what for. The same as in feeds. */
    private static final String SUMMARY = "Appointment";

    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();
    private final String from;

    WriteInvitation(ChannelSettings settings) {
        this.from = settings.emailFrom();
    }

    /**
     * The object.
     *
     * @param clinic how the clinic signs
     * @param to the patient's address
     */
    public CalendarPart write(Invitation invitation, String clinic, String to, Instant now) {
        Method method = invitation.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
        Calendar calendar = new Calendar().withProdId(MADE_BY).withDefaults().getFluentTarget();
        calendar.add(method);
        calendar.add(Objects.requireNonNull(
                        zones.getTimeZone(invitation.zone().getId()),
                        invitation.zone().getId())
                .getVTimeZone());
        calendar.add(event(invitation, clinic, to, now));
        StringWriter written = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, written);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory can be written", impossible);
        }
        return new CalendarPart(method.getValue(), written.toString());
    }

    private VEvent event(Invitation invitation, String clinic, String to, Instant now) {
        VEvent event = new VEvent(false);
        // The same as in the feeds of scheduling (ADR 117): a program that has both knows that it is one visit.
        event.add(new Uid(Ids.derived("feed", invitation.sessionId()) + "@daybreak"));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(invitation.startsAt().atZone(invitation.zone())));
        event.add(new DtEnd<>(invitation.endsAt().atZone(invitation.zone())));
        event.add(new Sequence(invitation.sequence()));
        event.add(invitation.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new Summary(SUMMARY));
        event.add(new Organizer(mailto(from))
                .withParameter(new Cn(oneLine(clinic)))
                .getFluentTarget());
        event.add(new Attendee(mailto(to))
                .withParameter(PartStat.NEEDS_ACTION)
                .withParameter(Rsvp.FALSE)
                .getFluentTarget());
        return event;
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException("An address cannot be written into a calendar", impossible);
        }
    }

    /** A line break would begin a property of somebody else's making; quotes end a parameter. */
    private static String oneLine(String name) {
        return name.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\"]+", " ").strip();
    }
}
