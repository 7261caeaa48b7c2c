package health.daybreak.reporting;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.courses.CourseCompleted;
import health.daybreak.events.courses.CourseDiscontinued;
import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.notifications.NotificationSent;
import health.daybreak.events.notifications.NotificationSuppressed;
import health.daybreak.events.offers.OfferEvent;
import health.daybreak.events.patients.AssessmentCompleted;
import health.daybreak.events.patients.ConsentRenewalNeeded;
import health.daybreak.events.patients.ConsentRevoked;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.events.patients.PatientMerged;
import health.daybreak.events.patients.PatientRegistered;
import health.daybreak.events.patients.PatientScreened;
import health.daybreak.events.patients.RiskAcknowledged;
import health.daybreak.events.patients.RiskDecided;
import health.daybreak.events.patients.RiskFlagged;
import health.daybreak.events.sessions.AdverseEventRecorded;
import health.daybreak.events.sessions.AlertRaised;
import health.daybreak.events.sessions.DoseStarted;
import health.daybreak.events.sessions.ExposureChecked;
import health.daybreak.events.sessions.SessionAborted;
import health.daybreak.events.sessions.SessionArrived;
import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.events.sessions.SessionCancelled;
import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.events.sessions.SessionHeld;
import health.daybreak.events.sessions.SessionMissed;
import health.daybreak.events.sessions.SessionMoved;
import health.daybreak.reporting.figures.Bounds;
import health.daybreak.reporting.statistics.PoissonCount;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures beside the outcomes again, as they come out when every question is asked of all events: no state is kept and
 * nothing of the service's own is used. Answers in the form of the service's JSON.
 */
record CountedFromEvents(List<ClinicEvent> events) {

    Map<String, @Nullable Object> funnel() {
        Set<String> ended = patients(PatientMerged.class, merged -> true);
        List<Set<String>> stages = List.of(
                patients(PatientRegistered.class, registered -> true),
                patients(PatientScreened.class, screened -> true),
                patients(PatientScreened.class, screened -> screened.outcome().equals("ELIGIBLE")),
                patients(CourseStarted.class, started -> true),
                patients(SessionCompleted.class, completed -> true),
                patients(CourseCompleted.class, completed -> true));
        // Sessions of somebody of whom nothing else was told yet are sessions, and nobody's way so far.
        Set<String> heardOf = new TreeSet<>();
        for (Class<? extends ClinicEvent> told : List.of(
                AssessmentCompleted.class,
                CourseEvent.class,
                OfferEvent.class,
                ExposureChecked.class,
                RiskFlagged.class,
                RiskAcknowledged.class,
                RiskDecided.class,
                ConsentSigned.class,
                ConsentRevoked.class,
                ConsentRenewalNeeded.class)) {
            heardOf.addAll(patients(told, any -> true));
        }
        heardOf.addAll(stages.get(0));
        heardOf.addAll(stages.get(1));
        stages.forEach(stage -> stage.retainAll(heardOf));
        stages.forEach(stage -> stage.removeAll(ended));
        Set<String> leftEarly = patients(CourseDiscontinued.class, left -> true);
        leftEarly.removeAll(ended);
        leftEarly.removeAll(stages.get(5));
        Set<String> declined = new TreeSet<>(stages.get(1));
        declined.removeAll(stages.get(2));
        List<String> names = List.of(
                "INQUIRY", "SCREENED", "ELIGIBLE", "COURSE_STARTED", "FIRST_SESSION_COMPLETED", "COURSE_COMPLETED");
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (int at = 0; at < stages.size(); at++) {
            int before = at == 0 ? 0 : stages.get(at - 1).size();
            int now = stages.get(at).size();
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("stage", names.get(at));
            row.put("patients", now);
            row.put("percentOfPrevious", before == 0 ? null : (int) Math.floor(100.0 * now / before + 0.5));
            rows.add(row);
        }
        return ordered("stages", rows, "declined", declined.size(), "leftEarly", leftEarly.size());
    }

    Map<String, @Nullable Object> sessionsByMonth() {
        Map<String, List<String>> months = new TreeMap<>();
        for (String session : sessions()) {
            String month = month(session);
            if (month != null) {
                months.computeIfAbsent(month, first -> new ArrayList<>()).add(session);
            }
        }
        List<Object> periods = new ArrayList<>();
        months.forEach((month, ids) -> periods.add(ordered(
                "label",
                month,
                "from",
                month + "-01",
                "to",
                YearMonth.parse(month).atEndOfMonth().toString(),
                "counts",
                counts(ids))));
        return ordered("by", "MONTH", "total", counts(List.copyOf(sessions())), "periods", periods);
    }

    Map<String, @Nullable Object> messages() {
        Map<String, ClinicEvent> last = new TreeMap<>();
        only(NotificationSent.class).forEach(sent -> last.put(sent.notificationId(), sent));
        // In a story a message is either sent or withheld, never both.
        only(NotificationSuppressed.class).forEach(withheld -> last.put(withheld.notificationId(), withheld));
        Map<String, Integer> sent = new TreeMap<>();
        Map<String, Integer> withheld = new TreeMap<>();
        for (ClinicEvent event : last.values()) {
            if (event instanceof NotificationSent one) {
                sent.merge(one.channel(), 1, Integer::sum);
            } else if (event instanceof NotificationSuppressed one) {
                withheld.merge(one.reason(), 1, Integer::sum);
            }
        }
        return ordered(
                "sent", sum(sent),
                "failed", 0,
                "withheld", sum(withheld),
                "sentByChannel", listed(sent),
                "failedByReason", List.of(),
                "withheldByReason", listed(withheld));
    }

    Map<String, @Nullable Object> adverseEvents() {
        Map<String, AdverseEventRecorded> last = new TreeMap<>();
        only(AdverseEventRecorded.class)
                .forEach(told -> last.merge(
                        told.adverseEventId(), told, (one, two) -> one.revision() > two.revision() ? one : two));
        List<AdverseEventRecorded> all = List.copyOf(last.values());
        int completed = only(SessionCompleted.class)
                .map(ClinicEvent::subject)
                .collect(Collectors.toSet())
                .size();
        List<Object> grades = new ArrayList<>();
        for (int grade = 1; grade <= 5; grade++) {
            int of = grade;
            grades.add(ordered("grade", grade, "rate", rate(all, told -> told.grade() == of, completed)));
        }
        long others = all.stream()
                .filter(told -> about(told.sessionId(), SessionCompleted.class).isEmpty())
                .count();
        return ordered(
                "completedSessions", completed,
                "all", rate(all, told -> true, completed),
                "serious", rate(all, AdverseEventRecorded::serious, completed),
                "byGrade", grades,
                "ofOtherSessions", others);
    }

    private static Map<String, @Nullable Object> rate(
            List<AdverseEventRecorded> all, Predicate<AdverseEventRecorded> wanted, int completed) {
        int events = (int) all.stream().filter(wanted).count();
        Map<String, @Nullable Object> rate = ordered("events", events);
        // Tenths, halves up, in whole numbers only.
        rate.put(
                "per100",
                completed == 0 ? null : BigDecimal.valueOf((2_000L * events + completed) / (2L * completed), 1));
        // What the interval is, PoissonCountTest proves.
        rate.put("interval", completed == 0 ? null : Bounds.of(PoissonCount.exact(events), 100.0 / completed));
        return rate;
    }

    private Map<String, @Nullable Object> counts(List<String> ids) {
        return ordered(
                "sessions", ids.size(),
                "booked", count(ids, id -> status(id).equals("BOOKED")),
                "inTreatment", count(ids, id -> status(id).equals("IN_TREATMENT")),
                "completed", count(ids, id -> status(id).equals("COMPLETED")),
                "aborted", count(ids, id -> status(id).equals("ABORTED")),
                "cancelled", count(ids, id -> status(id).equals("CANCELLED")),
                "cancelledLate",
                        count(
                                ids,
                                id -> status(id).equals("CANCELLED")
                                        && about(id, SessionCancelled.class)
                                                .getLast()
                                                .late()),
                "missed", count(ids, id -> status(id).equals("MISSED")),
                "withAlerts", count(ids, id -> alerts(id) > 0),
                "alerts", ids.stream().mapToInt(this::alerts).sum(),
                "withHolds", count(ids, id -> !about(id, SessionHeld.class).isEmpty()));
    }

    String status(String session) {
        Map<Class<? extends ClinicEvent>, String> words = new LinkedHashMap<>();
        words.put(SessionCompleted.class, "COMPLETED");
        words.put(SessionAborted.class, "ABORTED");
        words.put(SessionArrived.class, "IN_TREATMENT");
        words.put(DoseStarted.class, "IN_TREATMENT");
        words.put(SessionMissed.class, "MISSED");
        words.put(SessionCancelled.class, "CANCELLED");
        for (var word : words.entrySet()) {
            if (!about(session, word.getKey()).isEmpty()) {
                return word.getValue();
            }
        }
        return "BOOKED";
    }

    private int alerts(String session) {
        return (int) about(session, AlertRaised.class).stream()
                .map(alert -> alert.raisedAt() + alert.alert())
                .distinct()
                .count();
    }

    private @Nullable String month(String session) {
        @Nullable Instant at = null;
        Instant decided = Instant.MIN;
        for (SessionBooked booked : about(session, SessionBooked.class)) {
            if (!booked.bookedAt().isBefore(decided)) {
                at = booked.startsAt();
                decided = booked.bookedAt();
            }
        }
        for (SessionMoved moved : about(session, SessionMoved.class)) {
            if (!moved.movedAt().isBefore(decided)) {
                at = moved.startsAt();
                decided = moved.movedAt();
            }
        }
        List<SessionBooked> booked = about(session, SessionBooked.class);
        ZoneId zone =
                booked.isEmpty() ? ZoneOffset.UTC : ZoneId.of(booked.getFirst().zone());
        return at == null ? null : at.atZone(zone).toLocalDate().toString().substring(0, 7);
    }

    Set<String> sessions() {
        return only(SessionEvent.class)
                .filter(event -> !(event instanceof AdverseEventRecorded) && !(event instanceof ExposureChecked))
                .map(ClinicEvent::subject)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private <E extends ClinicEvent> List<E> about(String subject, Class<E> type) {
        return only(type).filter(event -> event.subject().equals(subject)).toList();
    }

    private <E extends ClinicEvent> Set<String> patients(Class<E> type, Predicate<E> wanted) {
        return only(type).filter(wanted).map(ClinicEvent::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private <E> Stream<E> only(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }

    private static int count(List<String> ids, Predicate<String> wanted) {
        return (int) ids.stream().filter(wanted).count();
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static List<Object> listed(Map<String, Integer> counts) {
        List<Object> rows = new ArrayList<>();
        counts.forEach((name, messages) -> rows.add(ordered("name", name, "messages", messages)));
        return rows;
    }

    private static Map<String, @Nullable Object> ordered(Object... namesAndValues) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            map.put(String.valueOf(namesAndValues[at]), Objects.requireNonNull(namesAndValues[at + 1]));
        }
        return map;
    }
}
