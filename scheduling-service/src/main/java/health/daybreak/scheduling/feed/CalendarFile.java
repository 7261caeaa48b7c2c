package health.daybreak.scheduling.feed;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/** Writes appointments as an iCalendar file (RFC 5545) on the clinic's wall clock, with the rules of its zone. */
final class CalendarFile {

    private static final String MADE_BY = "-//Daybreak//Appointments//EN";

    /** The only words about an appointment: neither who, nor what for, nor with what. */
    private static final String SUMMARY = "Appointment";

    /** How often programs that subscribe should look again; they may look less often. */
    private static final String LOOK_EVERY = "PT1H";

    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();

    String of(List<Appointment> appointments, ZoneId zone, Instant now) {
        Calendar calendar = new Calendar().withProdId(MADE_BY).withDefaults().getFluentTarget();
        calendar.add(new XProperty("X-WR-CALNAME", "Appointments"));
        calendar.add(new XProperty("X-PUBLISHED-TTL", LOOK_EVERY));
        calendar.add(Objects.requireNonNull(zones.getTimeZone(zone.getId()), zone.getId())
                .getVTimeZone());
        appointments.forEach(appointment -> calendar.add(event(appointment, zone, now)));
        StringWriter file = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, file);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A file in memory can be written", impossible);
        }
        return file.toString();
    }

    private static VEvent event(Appointment appointment, ZoneId zone, Instant now) {
        VEvent event = new VEvent(false);
        event.add(new Uid(appointment.uid()));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(appointment.startsAt().atZone(zone)));
        event.add(new DtEnd<>(appointment.endsAt().atZone(zone)));
        event.add(new Sequence(appointment.sequence()));
        event.add(status(appointment));
        event.add(new Summary(SUMMARY));
        if (appointment.where() != null) {
            event.add(new Location(appointment.where()));
        }
        return event;
    }

    private static Status status(Appointment appointment) {
        return appointment.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED;
    }
}
