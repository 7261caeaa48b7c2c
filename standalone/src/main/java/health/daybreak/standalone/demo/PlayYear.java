package health.daybreak.standalone.demo;

import health.daybreak.standalone.CommandFailed;
import health.daybreak.standalone.home.Home;
import health.daybreak.standalone.home.Secrets;
import health.daybreak.standalone.population.Person;
import health.daybreak.standalone.population.Population;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Plays a clinic's life from today on: so many people come over so many months, are treated as the published studies have it,
 * and at the end the outcome figures are held against those. The clock runs ahead, since the rules and protocols that are in
 * force today were not a year ago.
 */
public final class PlayYear {

    /**
     * What is to be played.
     *
     * @param seed the same people for the same seed
     */
    public record Wanted(int months, int patients, long seed) {}

    private static final LocalTime SET_UP = LocalTime.of(7, 0);
    private static final int MONTHS_THAT_VIALS_KEEP = 14;

    private final Home home;
    private final String gateway;
    private final PrintStream console;
    private final Clock real;

    /** Plays on a running, empty demo with this data folder and address. */
    public PlayYear(Home home, String gateway, PrintStream console, Clock real) {
        this.home = home;
        this.gateway = gateway;
        this.console = console;
        this.real = real;
    }

    /**
     * Plays to the end, and reports.
     *
     * @throws CommandFailed when reporting counts other sessions than there were, a figure lies outside its bounds, somebody's story broke off, a dead letter is there, or a
     *     process is not as it should be
     */
    public void play(Wanted wanted) throws InterruptedException {
        long begun = System.nanoTime();
        Scenario scenario = Scenario.load().grownFor(wanted.patients(), wanted.months());
        var calendar = YearCalendar.from(real.instant(), wanted.months(), scenario.clinic());
        var clock = new DemoClockFile(home.clockOffset(), real);
        var tally = new Tally(console);
        var health = new YearHealth(home);
        var crew = Crew.of(scenario, gateway, Secrets.machineClient(home, gateway));
        var progress = new Progress(calendar, tally, console, begun);
        try (var agenda = new Agenda(moment -> {
            clock.moveTo(moment);
            progress.at(moment);
        })) {
            clock.moveTo(calendar.at(calendar.first(), SET_UP));
            List<String> questions = open(crew, scenario, calendar);
            var year = new Year(crew, new PatientDoor(crew.desk()), agenda, calendar, tally, questions);
            for (Person person : Population.of(wanted.seed(), wanted.patients(), calendar.first(), calendar.days())) {
                new PatientPath(person, year).begin();
            }
            agenda.playUntil(calendar.end());
        }
        progress.end();
        report(new YearFigures(crew.prescriber(), tally), tally, health);
    }

    private static List<String> open(Crew crew, Scenario scenario, YearCalendar calendar) {
        PlayDemo.setUp(crew.desk(), scenario, calendar.first());
        crew.cabinet()
                .stock(calendar.dateOf(calendar.end())
                        .plusMonths(MONTHS_THAT_VIALS_KEEP)
                        .toString());
        return crew.nurse()
                .get("/api/intake/rules")
                .get("questions")
                .valueStream()
                .map(question -> question.get("question").asString())
                .toList();
    }

    private void report(YearFigures reporting, Tally tally, YearHealth health) {
        List<Figure> figures = reporting.read();
        List<String> wrong = new ArrayList<>(reporting.contradictions());
        console.printf("%n  %-44s %9s %8s %17s %8s%n", "figure", "published", "expected", "99.9 % of clinics", "here");
        figures.forEach(figure -> console.println(figure.line()));
        figures.stream()
                .filter(figure -> !figure.within())
                .forEach(figure -> wrong.add(figure.name() + " is out of bounds"));
        if (!tally.brokenOff().isEmpty()) {
            wrong.add(tally.brokenOff().size() + " stories broke off");
        }
        Map<String, Long> letters = health.deadLetters();
        console.printf("%n  dead letters: %s%n", letters.isEmpty() ? "none" : letters);
        if (!letters.isEmpty()) {
            wrong.add("there are dead letters");
        }
        health.troubles().forEach((process, what) -> wrong.add(process + " " + what));
        Map<String, Long> megabytes = health.megabytes();
        if (!megabytes.isEmpty()) {
            console.printf(
                    "  most memory, MB: %s, together %d%n",
                    megabytes,
                    megabytes.values().stream().mapToLong(Long::longValue).sum());
        }
        if (!wrong.isEmpty()) {
            throw new CommandFailed("The year did not come out as it should: " + String.join("; ", wrong));
        }
    }

    /** Tells of each month that is over. */
    private static final class Progress {

        private final YearCalendar calendar;
        private final Tally tally;
        private final PrintStream console;
        private final long begun;
        private int month = 1;

        Progress(YearCalendar calendar, Tally tally, PrintStream console, long begun) {
            this.calendar = calendar;
            this.tally = tally;
            this.console = console;
            this.begun = begun;
        }

        void at(Instant moment) {
            int now = calendar.monthOf(moment);
            if (now > month) {
                say("  month %2d is over", month);
                month = now;
            }
        }

        void end() {
            say("  the demo opens on %s", calendar.dateOf(calendar.end()));
            console.printf(
                    "  %d stayed away, %d cancelled late, %d held for pressure, %d without a ride at first, %d dropped"
                            + " out, %d answers flagged, %d times no place%n",
                    tally.of(Tally.Count.STAYED_AWAY),
                    tally.of(Tally.Count.CANCELLED_LATE),
                    tally.of(Tally.Count.HELD_FOR_PRESSURE),
                    tally.of(Tally.Count.RIDE_MISSING),
                    tally.of(Tally.Count.DROPPED_OUT),
                    tally.of(Tally.Count.FLAGS),
                    tally.of(Tally.Count.NO_PLACE));
        }

        private void say(String what, Object which) {
            Duration elapsed = Duration.ofNanos(System.nanoTime() - begun);
            console.printf(
                    Locale.ROOT,
                    what + ": %d patients, %d courses, %d sessions after %d min %02d s%n",
                    which,
                    tally.of(Tally.Count.PATIENTS),
                    tally.of(Tally.Count.COURSES),
                    tally.of(Tally.Count.COMPLETED),
                    elapsed.toMinutes(),
                    elapsed.toSecondsPart());
        }
    }
}
