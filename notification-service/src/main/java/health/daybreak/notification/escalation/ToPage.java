package health.daybreak.notification.escalation;

import health.daybreak.notification.roster.OnCallPerson;
import health.daybreak.notification.roster.Roster;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The people of one step.
 *
 * @param staffIds each once, whoever is called first at the head
 * @param clinicToo whether the clinic's own telephone is tried too
 * @param nobodyOnCall whether nobody was called first in that hour
 */
record ToPage(List<String> staffIds, boolean clinicToo, boolean nobodyOnCall) {

    /**
     * Whom this step reaches. When nobody is called first in this hour it is everybody, and the clinic's telephone: an hour
     * that was forgotten on the roster must not be one in which nobody hears.
     *
     * @param roster null when the clinic has none
     */
    static ToPage at(Instant moment, Set<Whom> wanted, @Nullable Roster roster) {
        if (roster == null) {
            return new ToPage(List.of(), true, true);
        }
        List<OnCallPerson> chain = roster.chainAt(moment);
        Optional<OnCallPerson> first = roster.firstAt(moment);
        Set<String> people = new LinkedHashSet<>();
        if (first.isEmpty() || wanted.contains(Whom.EVERYONE)) {
            chain.forEach(person -> people.add(person.staffId()));
        }
        if (wanted.contains(Whom.ON_CALL)) {
            first.ifPresent(person -> people.add(person.staffId()));
        }
        if (wanted.contains(Whom.NEXT)) {
            // A chain of one has nobody next: then it is the managers' turn already.
            (chain.size() > 1 ? chain.subList(1, 2) : roster.managers()).forEach(next -> people.add(next.staffId()));
        }
        if (first.isEmpty() || wanted.contains(Whom.MANAGERS)) {
            roster.managers().forEach(person -> people.add(person.staffId()));
        }
        return new ToPage(List.copyOf(people), first.isEmpty() || people.isEmpty(), first.isEmpty());
    }
}
