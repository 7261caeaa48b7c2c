package health.daybreak.standalone.demo;

import health.daybreak.standalone.population.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One person's way from the inquiry to the order of a course. */
final class PatientPath {

    private static final LocalTime INQUIRY = LocalTime.of(9, 15);
    private static final LocalTime SCREENING = LocalTime.of(11, 0);
    private static final LocalTime DECISION = LocalTime.of(15, 30);
    private static final LocalTime COURSE = LocalTime.of(16, 15);

    /** Area codes of Massachusetts; the numbers after them, 555-0100 to 0199, are nobody's. */
    private static final List<String> AREAS = List.of("617", "508", "781", "413", "978", "339", "351", "774", "857");

    private static final int NUMBERS_IN_AREA = 100;

    private final Person person;
    private final Year year;
    private final Chart chart;

    PatientPath(Person person, Year year) {
        this.person = person;
        this.year = year;
        this.chart = new Chart(person, year);
    }

    /** Puts the first steps on the agenda, a working day apart; what follows from them is added as they are done. */
    void begin() {
        LocalDate asked = year.calendar().openFrom(year.calendar().first().plusDays(person.day()));
        LocalDate screened = year.calendar().nextOpen(asked);
        LocalDate decided = year.calendar().nextOpen(screened);
        at(asked, INQUIRY, this::inquire);
        at(screened, SCREENING, chart::screen);
        at(decided, DECISION, chart::findEligible);
        var course = new CoursePath(person, chart, year);
        year.agenda()
                .booking(
                        year.calendar().at(decided, COURSE),
                        person.number(),
                        () -> chart.unlessBrokenOff(() -> course.start(decided)));
    }

    private void at(LocalDate date, LocalTime time, Runnable what) {
        Instant when = year.calendar().at(date, time);
        year.agenda().at(when, person.number(), () -> chart.unlessBrokenOff(what));
    }

    private void inquire() {
        JsonNode registered = year.crew()
                .desk()
                .post(
                        "/api/intake/inquiries",
                        Map.of(
                                "givenName", person.givenName(),
                                "familyName", person.familyName(),
                                "birthDate", person.birthDate().toString(),
                                "administrativeGender", person.gender(),
                                "email", person.email(),
                                "mobile", mobile(person.number()),
                                "language", "en-US",
                                "timeZone", year.calendar().zone().getId(),
                                "asksFor", "Depression that tablets do not help",
                                "byPhone", person.number() % 2 == 0));
        chart.registered(registered.get("patientId").asString());
        year.tally().add(Tally.Count.PATIENTS);
    }

    static String mobile(int number) {
        return "+1 %s 555 01%02d"
                .formatted(AREAS.get(number / NUMBERS_IN_AREA % AREAS.size()), number % NUMBERS_IN_AREA);
    }
}
