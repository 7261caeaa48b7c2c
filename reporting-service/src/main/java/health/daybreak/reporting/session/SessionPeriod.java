package health.daybreak.reporting.session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** By what sessions are put together. */
public enum SessionPeriod {
    MONTH {
        @Override
        LocalDate firstDay(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        LocalDate lastDay(LocalDate firstDay) {
            return YearMonth.from(firstDay).atEndOfMonth();
        }

        @Override
        String label(LocalDate firstDay) {
            return YearMonth.from(firstDay).toString();
        }
    },
    WEEK {
        @Override
        LocalDate firstDay(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        @Override
        LocalDate lastDay(LocalDate firstDay) {
            return firstDay.plusDays(6);
        }

        @Override
        String label(LocalDate firstDay) {
            return String.format(
                    Locale.ROOT,
                    "%d-W%02d",
                    firstDay.get(IsoFields.WEEK_BASED_YEAR),
                    firstDay.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }
    };

    abstract LocalDate firstDay(LocalDate day);

    abstract LocalDate lastDay(LocalDate firstDay);

    abstract String label(LocalDate firstDay);
}
