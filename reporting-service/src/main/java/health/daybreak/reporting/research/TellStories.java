package health.daybreak.reporting.research;

import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.aggregate.Stored;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Forms groups of people who are alike and tells their courses. First the groups are written down, then each member tells
 * on its own; whoever dies in between is taken up where it stopped, and whoever takes the consent back meanwhile tells nothing.
 */
final class TellStories {

    private static final Logger log = LoggerFactory.getLogger(TellStories.class);

    private final Participants participants;
    private final OpenGroups groups;
    private final ResearchKey key;
    private final ResearchSettings settings;
    private final FormGroups form;
    private final Clock clock;
    private final Ids ids;

    TellStories(
            Participants participants,
            OpenGroups groups,
            ResearchKey key,
            ResearchSettings settings,
            Clock clock,
            Ids ids) {
        this.participants = participants;
        this.groups = groups;
        this.key = key;
        this.settings = settings;
        this.form = new FormGroups(settings.smallestGroup().value(), settings.patience(), ids);
        this.clock = clock;
        this.ids = ids;
    }

    /** Tells what can be told now. */
    void tell() {
        Alone.run(ids, () -> {
            groups.read().state().open().forEach(this::tell);
            Stored<Groups> none = groups.read();
            Instant now = clock.instant();
            List<Group> formed = none.state().open().isEmpty() ? form.of(chapters(now), now) : List.of();
            if (!formed.isEmpty() && groups.open(none, new Groups(formed))) {
                log.info("{} research groups were formed", formed.size());
                formed.forEach(this::tell);
            }
        });
    }

    /** In the order of pseudonyms, so that the place in a group says nothing. */
    private List<Chapter> chapters(Instant now) {
        List<Participant> everybody = new ArrayList<>(participants.whoEverSigned());
        everybody.sort((one, other) ->
                key.pseudonym(one.patientId(), one.round()).compareTo(key.pseudonym(other.patientId(), other.round())));
        return everybody.stream()
                .map(participant -> participant.chapter(now, settings.settle()))
                .flatMap(Optional::stream)
                .toList();
    }

    private void tell(Group group) {
        Instant now = clock.instant();
        if (stillLargeEnough(group, now)) {
            for (Group.Member member : group.members()) {
                participants.change(
                        member.patientId(), participant -> participant.tell(group, key, now, settings.settle()));
            }
        }
        groups.close(group);
    }

    /** Once the first has been told the others follow: fewer of them would make it worse. */
    private boolean stillLargeEnough(Group group, Instant now) {
        List<Participant> members = group.members().stream()
                .map(member -> participants.find(member.patientId()))
                .flatMap(Optional::stream)
                .map(Stored::state)
                .toList();
        return members.stream().anyMatch(member -> member.toldIn(group))
                || members.stream()
                                .filter(member -> member.standsIn(group, now, settings.settle()))
                                .count()
                        >= settings.smallestGroup().value();
    }
}
