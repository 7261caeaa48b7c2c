package health.daybreak.reporting.research;

import java.util.List;

/**
 * The groups that were formed and not yet told to the end. They are forgotten once they are: nothing stays that says who was
 * in a group with whom.
 */
public record Groups(List<Group> open) {

    public Groups {
        open = List.copyOf(open);
    }

    /** No group at all. */
    static Groups none() {
        return new Groups(List.of());
    }

    Groups without(Group told) {
        return new Groups(
                open.stream().filter(group -> !group.id().equals(told.id())).toList());
    }
}
