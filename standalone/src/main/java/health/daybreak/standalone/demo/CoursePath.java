package health.daybreak.standalone.demo;

import health.daybreak.standalone.CommandFailed;
import health.daybreak.standalone.population.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One person's course: its sessions are booked, given, missed and booked anew, until it ends. */
final class CoursePath {

    private static final LocalTime MORNING = LocalTime.of(7, 30);
    private static final Duration AFTER_START = Duration.ofMinutes(30);
    private static final Duration BEFORE_START = Duration.ofHours(3);

    /** The nurse asks how it is, so many days after the last infusion of the induction. */
    private static final List<Integer> CALL_DAYS = List.of(14, 28, 42, 56);

    private static final int ANXIETY_ASKED_UNTIL = 28;
    private static final int DAYS_TO_SETTLE_IN = 3;
    private static final int MOST_TRIES = 8;
    private static final double DAYS_OF_WEEK = 7;

    private static final String REFUSED = "slots-refused";

    /** What another service says about it may not have arrived yet. */
    private static final Set<String> NOT_HEARD =
            Set.of("patient-not-eligible", "tests-not-known", "tests-not-done", "session-being-moved");

    private static final Set<String> NOT_COMPLETED_YET =
            Set.of("next-session-booked", "induction-not-over", "session-being-moved", "visits-to-come");

    private final Person person;
    private final Chart chart;
    private final Year year;
    /** By session: which of the person's booked visits it is, and when it starts while it is to come. */
    private final Map<String, Integer> known = new HashMap<>();

    private final Map<String, Instant> open = new HashMap<>();
    private String path = "";
    private int infusions;
    private int inductionInfusions;
    private Instant lastDose = Instant.MIN;
    private int tries;

    CoursePath(Person person, Chart chart, Year year) {
        this.person = person;
        this.chart = chart;
        this.year = year;
    }

    /** Orders the course; a full clinic begins it as many weeks later as it takes. */
    void start(LocalDate today) {
        for (int weeks = 0; weeks < MOST_TRIES; weeks++) {
            Map<String, Object> wanted = Map.of(
                    "patientId", chart.patientId(),
                    "protocolId", person.route().toLowerCase(Locale.ROOT) + "-induction",
                    "from", today.plusDays(DAYS_TO_SETTLE_IN).plusWeeks(weeks).toString());
            GatewayApi.Answer answer =
                    year.crew().prescriber().ask("POST", "/api/scheduling/courses", wanted, NOT_HEARD);
            if (!answer.refused()) {
                path = "/api/scheduling/courses/"
                        + answer.body().get("courseId").asString();
                year.tally().add(Tally.Count.COURSES);
                expect(answer.body());
                return;
            }
            requireOnlyFull(answer, "no-series-fits", "slot-taken");
        }
        year.tally().add(Tally.Count.NO_PLACE);
    }

    private static void requireOnlyFull(GatewayApi.Answer answer, String... codes) {
        if (!Set.of(codes).contains(answer.code())) {
            throw new CommandFailed("Booking was answered %d: %s"
                    .formatted(
                            answer.status(), GatewayApi.shortened(answer.body().toString())));
        }
    }

    /** Everything that is booked will be come to, or not; what was moved, at its new time. */
    private void expect(JsonNode course) {
        course.get("sessions").forEach(session -> {
            String sessionId = session.get("sessionId").asString();
            Instant startsAt = Instant.parse(session.get("startsAt").asString());
            if (session.get("status").asString().equals("BOOKED") && !startsAt.equals(open.put(sessionId, startsAt))) {
                expect(session, known.computeIfAbsent(sessionId, first -> known.size() + 1));
            }
        });
    }

    private void expect(JsonNode session, int nth) {
        String sessionId = session.get("sessionId").asString();
        Instant startsAt = Instant.parse(session.get("startsAt").asString());
        switch (person.habits().visit(nth)) {
            case STAYS_AWAY -> booking(startsAt.plus(AFTER_START), () -> stayAway(sessionId, startsAt));
            case CANCELS_LATE -> booking(startsAt.minus(BEFORE_START), () -> cancel(sessionId, startsAt));
            case COMES -> {
                var visit = new ChairVisit(person, chart, session, nth, year);
                visit.begin(
                        startsAt,
                        () -> startsAt.equals(open.get(sessionId)),
                        () -> scores(session, startsAt),
                        this::completed);
            }
        }
    }

    private void booking(Instant at, Runnable what) {
        year.agenda().booking(at, person.number(), () -> chart.unlessBrokenOff(what));
    }

    /** What the person answers before this session. */
    private ChairVisit.Scores scores(JsonNode session, Instant startsAt) {
        boolean induction = session.get("phase").asString().equals("INDUCTION");
        if (induction) {
            year.tally().came(session.get("number").asInt(), infusions);
        }
        int phq9 = induction
                ? person.illness().phq9(infusions)
                : person.illness().phq9(infusions, weeksSinceDose(startsAt));
        return new ChairVisit.Scores(phq9, person.illness().gad7(infusions));
    }

    private double weeksSinceDose(Instant at) {
        return Duration.between(lastDose, at).toHours() / (24 * DAYS_OF_WEEK);
    }

    private void stayAway(String sessionId, Instant startsAt) {
        if (open.remove(sessionId, startsAt)) {
            year.tally().add(Tally.Count.STAYED_AWAY);
            goOn(year.crew().desk().post("/api/scheduling/sessions/" + sessionId + "/missed", Map.of()));
        }
    }

    private void cancel(String sessionId, Instant startsAt) {
        if (open.remove(sessionId, startsAt)) {
            year.tally().add(Tally.Count.CANCELLED_LATE);
            goOn(year.crew()
                    .desk()
                    .post("/api/scheduling/sessions/" + sessionId + "/cancel", Map.of("reason", "PATIENT_ILL")));
        }
    }

    /** A place of the series is lost: the rest is planned anew, or the next session is, as far as the course has come. */
    private void goOn(JsonNode course) {
        if (course.get("phase").asString().equals("INDUCTION")) {
            GatewayApi.Answer planned = year.crew().desk().ask("POST", path + "/rest", Map.of(), NOT_HEARD);
            if (planned.refused()) {
                requireOnlyFull(planned, "no-series-fits", "slot-taken", "nothing-left");
                year.tally().add(Tally.Count.NO_PLACE);
            } else {
                expect(planned.body());
            }
        } else if (inductionInfusions == 0) {
            afterInduction();
        } else {
            nextMorning(this::bookNext);
        }
        if (open.isEmpty() && infusions == 0) {
            discontinue();
        }
    }

    /** A session was given. */
    private void completed(String sessionId, Instant doseAt) {
        open.remove(sessionId);
        infusions++;
        lastDose = doseAt;
        year.tally().add(Tally.Count.COMPLETED);
        boolean induction = inductionInfusions == 0;
        if (induction && !open.isEmpty()) {
            if (person.habits().dropsOutAfter(infusions)) {
                nextMorning(this::dropOut);
            }
        } else if (induction) {
            afterInduction();
        } else if (infusions - inductionInfusions < person.habits().dosesAfterwards()) {
            nextMorning(this::bookNext);
        } else {
            nextMorning(this::complete);
        }
    }

    private void nextMorning(Runnable what) {
        booking(year.calendar().at(year.calendar().nextOpen(year.calendar().dateOf(clock())), MORNING), what);
    }

    private Instant clock() {
        return year.agenda().now();
    }

    private void dropOut() {
        if (!open.isEmpty()) {
            year.tally().add(Tally.Count.DROPPED_OUT);
            discontinue();
        }
    }

    private void discontinue() {
        open.clear();
        year.crew().prescriber().post(path + "/discontinue", Map.of("reason", "PATIENT_REQUEST"));
    }

    /** Who is helped may go on; everybody is asked how it is. */
    private void afterInduction() {
        inductionInfusions = infusions;
        boolean goesOn = person.habits().goesOn()
                && person.illness().responds(person.illness().phq9(infusions - 1));
        for (int day : goesOn ? CALL_DAYS.subList(0, 1) : CALL_DAYS) {
            Instant when = lastCompleted().plus(Duration.ofDays(day));
            year.agenda().at(when, person.number(), () -> chart.unlessBrokenOff(() -> call(when, day)));
        }
        if (goesOn) {
            nextMorning(this::bookNext);
        } else {
            Instant last = lastCompleted().plus(Duration.ofDays(CALL_DAYS.getLast() + 1));
            booking(last, this::complete);
        }
    }

    /** Some hours after the dose, when the session is surely over. */
    private Instant lastCompleted() {
        return lastDose.plus(Duration.ofHours(3));
    }

    private void call(Instant when, int day) {
        if (person.habits().answersCall(day)) {
            int total = person.illness().phq9(infusions, weeksSinceDose(when));
            chart.assess("PHQ-9", Answers.phq9(total), "FOLLOW_UP");
            if (day <= ANXIETY_ASKED_UNTIL) {
                chart.assess(
                        "GAD-7", Answers.spread(person.illness().gad7(infusions), Answers.GAD7_ITEMS), "FOLLOW_UP");
            }
        }
    }

    /** Takes the best place that is proposed, or the next that is free; none today means another look tomorrow. */
    private void bookNext() {
        GatewayApi.Answer proposed = year.crew().desk().ask("GET", path + "/next", Map.of(), NOT_COMPLETED_YET);
        if (proposed.refused()) {
            requireOnlyFull(proposed);
        }
        List<JsonNode> slots = new ArrayList<>();
        proposed.body()
                .get("series")
                .forEach(series -> slots.add(series.get("slots").get(0)));
        for (JsonNode slot : slots) {
            if (booked(slot)) {
                tries = 0;
                return;
            }
        }
        if (tries++ < MOST_TRIES) {
            nextMorning(this::bookNext);
        } else {
            year.tally().add(Tally.Count.NO_PLACE);
            complete();
        }
    }

    /** An order that has run out is renewed, and only then is a place of later tried again. */
    private boolean booked(JsonNode slot) {
        Map<String, Object> place = new LinkedHashMap<>();
        for (String name : List.of("startsAt", "chairId", "nurseId", "prescriberId", "therapistId")) {
            if (slot.hasNonNull(name)) {
                place.put(name, slot.get(name).asString());
            }
        }
        GatewayApi.Answer answer = book(place);
        if (answer.code().equals(REFUSED)) {
            renewOrder();
            answer = book(place);
        }
        if (answer.refused()) {
            requireOnlyFull(answer, REFUSED, "slot-taken");
            return false;
        }
        expect(answer.body());
        return true;
    }

    private GatewayApi.Answer book(Map<String, Object> place) {
        return year.crew().desk().ask("POST", path + "/next", Map.of("slot", place), NOT_HEARD);
    }

    private void renewOrder() {
        year.crew().prescriber().post(path + "/order/renew", Map.of());
    }

    private void complete() {
        GatewayApi.Answer answer =
                year.crew().prescriber().ask("POST", path + "/complete", Map.of(), NOT_COMPLETED_YET);
        if (answer.refused()) {
            requireOnlyFull(answer);
        }
    }
}
