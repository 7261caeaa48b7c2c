package health.daybreak.scheduling.plan.many;

import java.util.ArrayList;
import java.util.List;

/** Numbers of rows or columns with how much is used. */
final class Entries {

    private final List<Integer> numbers = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();

    void add(int number, double value) {
        if (value != 0) {
            numbers.add(number);
            values.add(value);
        }
    }

    int[] numbers() {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    double[] values() {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
