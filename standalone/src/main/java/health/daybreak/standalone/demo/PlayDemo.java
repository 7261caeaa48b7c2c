package health.daybreak.standalone.demo;

import health.daybreak.standalone.home.Home;
import health.daybreak.standalone.home.Secrets;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plays the scenario: the clinic is set up, and its people come as far as the file says by the demo's today. */
public final class PlayDemo {

    /** When the floor shows the most: one has gone home, one recovers, two are dosed, two wait at the gate, more will come. */
    static final LocalTime MID_MORNING = LocalTime.of(10, 40);

    private static final String LICENSED_UNTIL = "2031-12-31";

    /** Within so many days somebody has done each thing once: asked for treatment, started a course, completed a session. */
    private static final int BEGINNING_DAYS = 10;

    private final Home home;
    private final String gateway;
    private final PrintStream console;
    private final Clock real;

    /** Plays on a running demo with this data folder and address. */
    public PlayDemo(Home home, String gateway, PrintStream console, Clock real) {
        this.home = home;
        this.gateway = gateway;
        this.console = console;
        this.real = real;
    }

    /** Takes about half a minute. */
    public void play() {
        play(false);
    }

    /** Plays the first days only, which shows every service at work once. */
    public void playBeginning() {
        play(true);
    }

    private void play(boolean beginningOnly) {
        Scenario scenario = Scenario.load();
        Scenario.Clinic clinic = scenario.clinic();
        var crew = Crew.of(scenario, gateway, Secrets.machineClient(home, gateway));
        Instant today = openMorning(clinic, real.instant());
        var timeline = new Timeline(new DemoClockFile(home.clockOffset(), real));
        var calendar = new DemoCalendar(today.atZone(clinic.zone()), clinic.weekdays());
        timeline.at(
                calendar.daysAgo(calendar.firstDay(scenario.people()), LocalTime.of(8, 0)),
                () -> setUp(crew.desk(), scenario, calendar.date(0)));
        playCabinet(crew.cabinet(), timeline, calendar, scenario);
        scenario.people().forEach(person -> new PersonStory(person, crew, timeline, calendar, console).begin());
        int first = calendar.firstDay(scenario.people());
        timeline.playUntil(beginningOnly ? calendar.daysAgo(Math.max(0, first - BEGINNING_DAYS), MID_MORNING) : today);
    }

    /** The ledger begins with the clinic; this morning a count was short, and a syringe fell that nobody has witnessed yet. */
    private static void playCabinet(Cabinet cabinet, Timeline timeline, DemoCalendar calendar, Scenario scenario) {
        timeline.at(
                calendar.daysAgo(calendar.firstDay(scenario.people()), LocalTime.of(8, 5)),
                () -> cabinet.stock(calendar.date(0).plusMonths(14).toString()));
        timeline.at(calendar.daysAgo(0, LocalTime.of(8, 10)), () -> cabinet.countShort(new BigDecimal("0.1")));
        timeline.at(calendar.daysAgo(0, LocalTime.of(10, 32)), () -> cabinet.waste(new BigDecimal("0.5")));
    }

    /** This morning if the clinic is open today, be it past or still to come; else the next morning on which it is. */
    private static Instant openMorning(Scenario.Clinic clinic, Instant now) {
        LocalDate day = now.atZone(clinic.zone()).toLocalDate();
        while (!clinic.weekdays().contains(day.getDayOfWeek())) {
            day = day.plusDays(1);
        }
        return day.atTime(MID_MORNING).atZone(clinic.zone()).toInstant();
    }

    /** Writes down the clinic, its staff and who is called at night. */
    static void setUp(GatewayApi api, Scenario scenario, LocalDate today) {
        Scenario.Clinic clinic = scenario.clinic();
        List<Map<String, String>> hours =
                clinic.weekdays().stream().map(day -> hours(day, clinic)).toList();
        api.put(
                "/api/scheduling/clinic",
                Map.of(
                        "name", clinic.name(),
                        "zone", clinic.zone().getId(),
                        "openingHours", hours,
                        "closedOn", List.of(),
                        "chairs", clinic.chairs(),
                        "chairsPerNurse", clinic.chairsPerNurse()));
        api.put("/api/notification/on-call", OnCall.roster(scenario));
        scenario.staff()
                .forEach(member -> api.put("/api/scheduling/staff/" + member.staffId(), body(member, hours, today)));
    }

    private static Map<String, Object> body(Scenario.Member member, List<Map<String, String>> shifts, LocalDate today) {
        return Map.of(
                "displayName", member.displayName(),
                "roles", List.of(member.role()),
                "credentials",
                        member.credentials().stream()
                                .map(kind -> Map.of("kind", kind, "expiresOn", lastDay(member.daysLeft(kind), today)))
                                .toList(),
                "shifts", shifts,
                "leave", List.of(),
                "active", true);
    }

    private static String lastDay(@Nullable Integer daysLeft, LocalDate today) {
        return daysLeft == null ? LICENSED_UNTIL : today.plusDays(daysLeft).toString();
    }

    private static Map<String, String> hours(DayOfWeek day, Scenario.Clinic clinic) {
        return Map.of("weekday", day.name(), "from", clinic.opens(), "to", clinic.closes());
    }
}
