package health.daybreak.treatment.session;

import health.daybreak.treatment.discharge.Criterion;
import health.daybreak.treatment.vitals.Observation;
import health.daybreak.treatment.vitals.Reading;
import health.daybreak.treatment.vitals.VitalSet;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The note as the chart alone would write it: facts in order, no judgement. Whoever signs reads, completes and answers for it. */
public final class NoteDraft {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final Session session;
    private final Visit visit;
    private final UnaryOperator<String> nameOf;

    private NoteDraft(Session session, UnaryOperator<String> nameOf) {
        this.session = session;
        this.visit = session.visit();
        this.nameOf = nameOf;
    }

    /** The draft; {@code nameOf} says who stands behind a staff id. */
    public static String of(Session session, UnaryOperator<String> nameOf) {
        return new NoteDraft(session, nameOf).text();
    }

    private String text() {
        List<String> lines = new ArrayList<>();
        Booking booking = session.booking();
        lines.add("%s session %d of %d, %s."
                .formatted(
                        booking.route(),
                        booking.number(),
                        booking.ofSessions(),
                        booking.slot().date()));
        Stream.of(gate(), dose(), given(), therapy(), vitals(), seen(), alarms(), home())
                .filter(line -> !line.isBlank())
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    private String gate() {
        return visit.gate()
                .latest()
                .map(round -> "Gate: go at " + at(round.signed()) + " after "
                        + visit.gate().rounds().size() + " pass(es)"
                        + round.overrides().stream()
                                .map(over -> "; " + words(over.check().name()) + " overridden by "
                                        + nameOf.apply(over.signed().by()) + ": " + over.reason())
                                .collect(Collectors.joining())
                        + ".")
                .orElse("");
    }

    private String dose() {
        DoseGiven dose = visit.dose();
        if (dose == null) {
            return "No dose was given.";
        }
        String planned = "Dose: %s by %s for %s, started %s by %s."
                .formatted(
                        dose.plan().given(),
                        dose.plan().ordered(),
                        dose.plan().weight(),
                        at(dose.started()),
                        nameOf.apply(dose.started().by()));
        String pump = dose.pump().stream()
                .map(action -> " Pump " + words(action.kind().name()) + " at " + time(action.at())
                        + (action.rate() == null ? "" : ", " + action.rate())
                        + (action.reason() == null ? "" : ": " + action.reason()) + ".")
                .collect(Collectors.joining());
        String added = dose.topUps().stream()
                .map(more -> " Added " + more.milligrams() + " at " + time(more.at()) + ".")
                .collect(Collectors.joining());
        DoseGiven.End end = dose.end();
        String ended = end == null
                ? ""
                : " %s mg in all, %s at %s%s."
                        .formatted(
                                end.milligrams().toPlainString(),
                                end.stoppedEarly() ? "stopped early" : "ended",
                                at(end.signed()),
                                end.reason() == null ? "" : ": " + end.reason());
        return planned + pump + added + ended;
    }

    private String given() {
        List<MedicineGiven> medicines = visit.chart().medicines();
        return medicines.isEmpty()
                ? ""
                : medicines.stream()
                        .map(one -> one.medicine() + " " + one.dose() + " at " + time(one.at()))
                        .collect(Collectors.joining(", ", "As needed: ", "."));
    }

    private String therapy() {
        return visit.chart().therapy().entries().stream()
                .map(entry -> time(entry.at()) + " " + TherapyWords.of(entry.said(), nameOf) + ".")
                .collect(Collectors.joining(" "));
    }

    private String vitals() {
        List<VitalSet> since = session.setsSinceDose();
        if (since.isEmpty()) {
            return "";
        }
        VitalSet highest = since.stream()
                .max(Comparator.comparingInt(set -> set.reading().systolic()))
                .orElseThrow();
        String before = session.baseline() == null
                ? ""
                : "before %d/%d, "
                        .formatted(
                                session.baseline().systolic(),
                                session.baseline().diastolic());
        return "Vital signs: %shighest %d/%d at %s, lowest oxygen %d %%, %d sets; last %s at %s."
                .formatted(
                        before,
                        highest.reading().systolic(),
                        highest.reading().diastolic(),
                        time(highest.takenAt()),
                        since.stream()
                                .mapToInt(set -> set.reading().oxygen())
                                .min()
                                .orElseThrow(),
                        since.size(),
                        since.getLast().reading().spoken(),
                        time(since.getLast().takenAt()));
    }

    private String seen() {
        String scores = Stream.of(
                        said(
                                "lowest MOAA/S",
                                both(Reading::sedation, Observation.Sight::sedation)
                                        .min()),
                        said(
                                "highest CADSS-6",
                                both(Reading::dissociation, Observation.Sight::dissociation)
                                        .max()),
                        said("worst nausea", sights(Observation.Sight::nausea).max()),
                        said("worst pain", sights(Observation.Sight::pain).max()))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", "));
        String notes = visit.chart().observations().stream()
                .filter(one -> one.sight().note() != null)
                .map(one -> time(one.seenAt()) + " " + one.sight().note())
                .collect(Collectors.joining("; "));
        String both = Stream.of(scores, notes).filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
        return both.isEmpty() ? "" : "Seen: " + both + ".";
    }

    private String alarms() {
        List<Alert> alerts = visit.chart().alerts();
        return alerts.isEmpty()
                ? "No alarm was raised."
                : alerts.stream()
                        .map(alert -> alert.threshold() + " at " + time(alert.raisedAt())
                                + (alert.action() == null ? ", nobody took charge" : ": " + alert.action()))
                        .collect(Collectors.joining("; ", "Alarms: ", "."));
    }

    private String home() {
        Departure departure = visit.departure();
        if (departure == null) {
            return "";
        }
        long met = departure.criteria().stream().filter(Criterion::met).count();
        return "Went home at %s, %d of %d criteria met%s."
                .formatted(
                        at(departure.signed()),
                        met,
                        departure.criteria().size(),
                        departure.overrideReason() == null ? "" : "; let go because: " + departure.overrideReason());
    }

    private IntStream both(Nullables<Reading> measured, Nullables<Observation.Sight> seen) {
        IntStream sets = session.setsSinceDose().stream()
                .map(set -> measured.of(set.reading()))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue);
        return IntStream.concat(sets, sights(seen));
    }

    private IntStream sights(Nullables<Observation.Sight> seen) {
        return visit.chart().observations().stream()
                .map(one -> seen.of(one.sight()))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue);
    }

    private static String said(String what, OptionalInt value) {
        return value.isPresent() ? what + " " + value.getAsInt() : "";
    }

    private String at(Signed signed) {
        return time(signed.at());
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(session.booking().slot().zoneId()));
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A score that may be missing. */
    @FunctionalInterface
    private interface Nullables<T> {
        @Nullable
        Integer of(T from);
    }
}
