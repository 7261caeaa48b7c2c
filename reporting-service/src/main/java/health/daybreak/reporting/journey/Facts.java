package health.daybreak.reporting.journey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lists of facts, each with an id, kept in the order of the ids so that the order of arrival leaves no trace. */
final class Facts {

    private Facts() {}

    /** {@code facts} with this one in the place of any that has the same id. */
    static <F> List<F> with(List<F> facts, F fact, Function<F, String> id) {
        List<F> all = new ArrayList<>(facts);
        all.removeIf(other -> id.apply(other).equals(id.apply(fact)));
        all.add(fact);
        all.sort(Comparator.comparing(id));
        return List.copyOf(all);
    }

    static <F> Optional<F> find(List<F> facts, String wanted, Function<F, String> id) {
        return facts.stream().filter(fact -> id.apply(fact).equals(wanted)).findFirst();
    }
}
