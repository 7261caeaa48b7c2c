package health.daybreak.scheduling.recall;

import java.util.ArrayList;
import java.util.List;

/** The calls made about one course, the latest last; of very many the first are forgotten. */
public record Calls(List<Call> made) {

    private static final int MOST = 50;

    public Calls {
        made = List.copyOf(made);
    }

    Calls plus(Call call) {
        List<Call> all = new ArrayList<>(made);
        all.add(call);
        return new Calls(all.subList(Math.max(0, all.size() - MOST), all.size()));
    }
}
