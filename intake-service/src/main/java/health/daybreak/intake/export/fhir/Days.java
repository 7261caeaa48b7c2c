package health.daybreak.intake.export.fhir;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;

/** Times and days as FHIR writes them. */
final class Days {

    private Days() {}

    static DateTimeType time(Instant instant) {
        DateTimeType time = new DateTimeType(Date.from(instant));
        time.setTimeZoneZulu(true);
        return time;
    }

    /** A day without a time, which is no instant. */
    static DateTimeType day(LocalDate day) {
        return new DateTimeType(day.toString());
    }

    static DateType date(LocalDate day) {
        return new DateType(day.toString());
    }
}
