package health.daybreak.reporting.research;

import health.daybreak.platform.aggregate.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * k-anonymity: puts chapters that are alike in everything that somebody may know into groups of at least k people, with as
 * little withheld as that takes. A patient has one chapter at a time, so as many chapters are as many people.
 */
final class FormGroups {

    private final int smallest;
    private final Duration patience;
    private final Ids ids;

    /**
     * @param smallest k
     * @param patience how long somebody waits for others before more is withheld of them
     */
    FormGroups(int smallest, Duration patience, Ids ids) {
        this.smallest = smallest;
        this.patience = patience;
        this.ids = ids;
    }

    List<Group> of(List<Chapter> chapters, Instant now) {
        List<Chapter> waiting = new ArrayList<>(chapters);
        List<Group> groups = new ArrayList<>();
        for (Withheld withheld : Withheld.values()) {
            List<Group> formed = alike(waiting, withheld, now);
            Set<String> grouped = formed.stream()
                    .flatMap(group -> group.members().stream())
                    .map(Group.Member::patientId)
                    .collect(Collectors.toSet());
            waiting.removeIf(chapter -> grouped.contains(chapter.patientId()));
            groups.addAll(formed);
        }
        return groups;
    }

    private List<Group> alike(List<Chapter> waiting, Withheld withheld, Instant now) {
        Map<Cell, List<Group.Member>> cells = new LinkedHashMap<>();
        waiting.stream()
                .filter(chapter -> withheld.afterWaiting(Duration.between(chapter.readySince(), now), patience))
                .forEach(chapter -> cells.computeIfAbsent(chapter.cell(withheld), cell -> new ArrayList<>())
                        .add(new Group.Member(
                                chapter.patientId(), chapter.course().courseId())));
        return cells.entrySet().stream()
                .filter(cell -> cell.getValue().size() >= smallest)
                .map(cell ->
                        new Group(ids.next(), LocalDate.ofInstant(now, ZoneOffset.UTC), cell.getKey(), cell.getValue()))
                .toList();
    }
}
