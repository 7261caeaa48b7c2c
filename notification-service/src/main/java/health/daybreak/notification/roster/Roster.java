package health.daybreak.notification.roster;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Who is called when a flagged answer waits in one clinic.
 *
 * @param zone of the clinic; all hours are meant in it
 * @param chain who is called, in this order, after whoever is called first
 * @param managers who is called when the whole chain keeps silent
 * @param weekly who is called first, in every week; no two at once
 * @param substitutions that go before the week; no two at once
 * @param coversAll whether the manager was asked to leave no hour uncovered; if not, they know which are
 */
public record Roster(
        ZoneId zone,
        List<OnCallPerson> chain,
        List<OnCallPerson> managers,
        List<OnCallHours> weekly,
        List<Substitution> substitutions,
        boolean coversAll) {

    /** No change of a clock is longer. */
    private static final Duration LONGEST_CHANGE = Duration.ofHours(3);

    public Roster {
        chain = List.copyOf(chain);
        managers = List.copyOf(managers);
        weekly = List.copyOf(weekly);
        substitutions = List.copyOf(substitutions);
    }

    /** Whoever is called first at this moment, or nobody. */
    public Optional<OnCallPerson> firstAt(Instant at) {
        return substitutions.stream()
                .filter(substitution ->
                        !at.isBefore(instant(substitution.from())) && at.isBefore(instant(substitution.until())))
                .map(Substitution::staffId)
                .findFirst()
                .or(() -> weekly.stream()
                        .filter(hours -> covers(hours, at))
                        .map(OnCallHours::staffId)
                        .findFirst())
                .flatMap(this::person);
    }

    /** The chain as it is climbed from this moment: whoever is called first, then the others, each after the one before. */
    public List<OnCallPerson> chainAt(Instant at) {
        int first = firstAt(at).map(chain::indexOf).orElse(0);
        List<OnCallPerson> climbed = new ArrayList<>(chain.subList(first, chain.size()));
        climbed.addAll(chain.subList(0, first));
        return climbed;
    }

    /** Somebody of the chain or of the managers. */
    public Optional<OnCallPerson> person(String staffId) {
        return chain.stream()
                .filter(person -> person.staffId().equals(staffId))
                .findFirst()
                .or(() -> managers.stream()
                        .filter(person -> person.staffId().equals(staffId))
                        .findFirst());
    }

    /** The times between two moments in which nobody is called first, in order and as long as they can be. */
    public List<Uncovered> uncovered(Instant from, Instant until) {
        TreeSet<Instant> changes = changes(from, until);
        List<Uncovered> found = new ArrayList<>();
        for (Instant start : changes.headSet(until, false)) {
            Instant end = Optional.ofNullable(changes.higher(start)).orElse(until);
            if (firstAt(start).isPresent()) {
                continue;
            }
            boolean goesOn = !found.isEmpty() && found.getLast().until().equals(start);
            Instant since = goesOn ? found.removeLast().from() : start;
            found.add(new Uncovered(since, end));
        }
        return found;
    }

    private TreeSet<Instant> changes(Instant from, Instant until) {
        TreeSet<Instant> changes = new TreeSet<>(List.of(from, until));
        substitutions.forEach(substitution -> {
            changes.add(instant(substitution.from()));
            changes.add(instant(substitution.until()));
        });
        LocalDateTime end = until.atZone(zone).toLocalDateTime();
        for (OnCallHours hours : weekly) {
            LocalDateTime beginning =
                    hours.lastBeginning(from.atZone(zone).toLocalDateTime()).minusWeeks(1);
            for (LocalDateTime wall = beginning; !wall.isAfter(end); wall = wall.plusWeeks(1)) {
                changes.add(instant(wall));
                changes.add(instant(wall.plus(hours.length())));
            }
        }
        return new TreeSet<>(changes.subSet(from, true, until, true));
    }

    /**
     * A clock that was put back shows a time before a beginning that has passed: so it is looked for a little later, and
     * the one before it is asked too.
     */
    private boolean covers(OnCallHours hours, Instant at) {
        LocalDateTime wall = at.atZone(zone).toLocalDateTime().plus(LONGEST_CHANGE);
        LocalDateTime last = hours.lastBeginning(wall);
        return covers(hours, last, at) || covers(hours, last.minusWeeks(1), at);
    }

    private boolean covers(OnCallHours hours, LocalDateTime beginning, Instant at) {
        return !at.isBefore(instant(beginning)) && at.isBefore(instant(beginning.plus(hours.length())));
    }

    /**
     * When the clock on the wall first shows this time. An hour that a change of the clock leaves out is the moment of the
     * change: so what ends in it and what begins in it meet, and nobody's hours turn round.
     */
    private Instant instant(LocalDateTime wall) {
        ZoneOffsetTransition change = zone.getRules().getTransition(wall);
        return change != null && change.isGap()
                ? change.getInstant()
                : ZonedDateTime.ofLocal(wall, zone, null)
                        .withEarlierOffsetAtOverlap()
                        .toInstant();
    }
}
