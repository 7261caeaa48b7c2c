package health.daybreak.treatment.vitals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows the sets of a session, oldest first, and says where each alarm begins. */
public final class AlarmWatch {

    private final List<AlarmRule> rules;

    public AlarmWatch(List<AlarmRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Where alarms begin: once for each unbroken run of sets that show the same. */
    public List<Onset> onsets(List<VitalSet> sets) {
        List<Onset> onsets = new ArrayList<>();
        for (AlarmRule rule : rules) {
            follow(rule, sets).onsets.forEach(onsets::add);
        }
        return List.copyOf(onsets);
    }

    /** What the latest set shows that another one must confirm. */
    public List<Watch> watches(List<VitalSet> sets) {
        List<Watch> watches = new ArrayList<>();
        for (AlarmRule rule : rules) {
            Run run = follow(rule, sets);
            if (run.since != null && !run.raised) {
                watches.add(new Watch(rule.alarm(), rule.threshold(), run.since.plus(rule.confirmedAfter())));
            }
        }
        return List.copyOf(watches);
    }

    private static Run follow(AlarmRule rule, List<VitalSet> sets) {
        Run run = new Run();
        for (VitalSet set : sets) {
            run.next(rule, set);
        }
        return run;
    }

    /** An alarm and the set that raised it. */
    public record Onset(AlarmRule rule, VitalSet set) {}

    private static final class Run {
        private final List<Onset> onsets = new ArrayList<>();
        private @Nullable Instant since;
        private boolean raised;

        private void next(AlarmRule rule, VitalSet set) {
            if (!rule.over().test(set.reading())) {
                since = null;
                raised = false;
                return;
            }
            Instant start = since == null ? set.takenAt() : since;
            since = start;
            if (!raised && !set.takenAt().isBefore(start.plus(rule.confirmedAfter()))) {
                raised = true;
                onsets.add(new Onset(rule, set));
            }
        }
    }
}
