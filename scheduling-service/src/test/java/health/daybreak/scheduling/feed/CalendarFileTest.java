package health.daybreak.scheduling.feed;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.scheduling.Riverside;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import org.junit.jupiter.api.Test;

/** A feed read back by a calendar program's own reader. */
class CalendarFileTest {

    /** The clocks of New York go forward on 8 March and back on 1 November 2026. */
    private static final LocalDate BEFORE_SPRING = LocalDate.of(2026, 3, 7);

    private static final LocalDate AFTER_SPRING = LocalDate.of(2026, 3, 9);
    private static final LocalDate BEFORE_AUTUMN = LocalDate.of(2026, 10, 31);
    private static final LocalDate AFTER_AUTUMN = LocalDate.of(2026, 11, 2);

    @Test
    void everyStartIsTheSameInstantAgainAcrossBothClockChanges() throws Exception {
        for (LocalDate date : List.of(BEFORE_SPRING, AFTER_SPRING, BEFORE_AUTUMN, AFTER_AUTUMN)) {
            Instant startsAt = Riverside.at(date, 9, 0);
            Calendar read = read(file(appointment("one", 0, false, startsAt)));
            VEvent event = events(read).getFirst();
            DtStart<Temporal> start =
                    event.<DtStart<Temporal>>getProperty("DTSTART").orElseThrow();

            assertThat(start.getParameter("TZID").orElseThrow().getValue()).isEqualTo("America/New_York");
            assertThat(ZonedDateTime.from(start.getDate()).toInstant()).isEqualTo(startsAt);
            assertThat(start.getValue()).endsWith("T090000");
        }
    }

    @Test
    void theZonesRulesTravelInTheFile() throws Exception {
        Calendar read = read(file(appointment("one", 0, false, Riverside.at(BEFORE_SPRING, 9, 0))));

        List<VTimeZone> zones = read.getComponents("VTIMEZONE");
        assertThat(zones).hasSize(1);
        assertThat(zones.getFirst().getProperty("TZID").orElseThrow().getValue())
                .isEqualTo("America/New_York");
        assertThat(zones.getFirst().getObservances()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aCancelledAppointmentSaysSoWithALaterSequenceAndTheSameUid() throws Exception {
        Instant startsAt = Riverside.at(AFTER_SPRING, 9, 0);
        VEvent booked =
                events(read(file(appointment("one", 1, false, startsAt)))).getFirst();
        VEvent cancelled =
                events(read(file(appointment("one", 2, true, startsAt)))).getFirst();

        assertThat(uid(cancelled)).isEqualTo(uid(booked));
        assertThat(cancelled.<Status>getProperty("STATUS").orElseThrow().getValue())
                .isEqualTo("CANCELLED");
        assertThat(booked.<Status>getProperty("STATUS").orElseThrow().getValue())
                .isEqualTo("CONFIRMED");
        assertThat(cancelled.<Sequence>getProperty("SEQUENCE").orElseThrow().getSequenceNo())
                .isGreaterThan(
                        booked.<Sequence>getProperty("SEQUENCE").orElseThrow().getSequenceNo());
    }

    @Test
    void aFileWithoutAppointmentsCanBeReadToo() throws Exception {
        assertThat(events(read(file()))).isEmpty();
    }

    @Test
    void linesAreFoldedAndEndAsTheStandardAsks() {
        String file = file(appointment("one", 0, false, Riverside.at(AFTER_SPRING, 9, 0)));

        assertThat(file.split("\r\n"))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n", "")).doesNotContain("\n");
        assertThat(file).contains("SUMMARY:Appointment\r\n");
    }

    private static String file(Appointment... appointments) {
        return new CalendarFile().of(List.of(appointments), Riverside.NEW_YORK, Riverside.NOW);
    }

    private static Appointment appointment(String uid, int sequence, boolean cancelled, Instant startsAt) {
        return new Appointment(uid, sequence, cancelled, startsAt, startsAt.plusSeconds(7_200), "Chair 1");
    }

    private static Calendar read(String file) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(file));
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents("VEVENT");
    }

    private static String uid(VEvent event) {
        return event.<Uid>getProperty("UID").orElseThrow().getValue();
    }
}
