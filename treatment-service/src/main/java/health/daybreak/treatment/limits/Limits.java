package health.daybreak.treatment.limits;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All limits in force; complete, or it cannot be made. */
public final class Limits {

    private final Map<LimitName, Limit> byName = new EnumMap<>(LimitName.class);

    /** Throws {@link IllegalArgumentException} when a limit is missing, unknown or named twice. */
    public Limits(List<Limit> all) {
        Map<String, Limit> byKey = all.stream().collect(toMap(Limit::key, identity(), (one, two) -> {
            throw new IllegalArgumentException("The limit " + one.key() + " is given twice");
        }));
        for (LimitName name : LimitName.values()) {
            Limit limit = byKey.remove(name.key());
            if (limit == null) {
                throw new IllegalArgumentException("The limit " + name.key() + " is missing");
            }
            byName.put(name, limit);
        }
        if (!byKey.isEmpty()) {
            throw new IllegalArgumentException("No such limit: " + byKey.keySet());
        }
    }

    /** Every limit, in the order of {@link LimitName}. */
    public List<Limit> all() {
        return Arrays.stream(LimitName.values()).map(this::of).toList();
    }

    public Limit of(LimitName name) {
        Limit limit = byName.get(name);
        if (limit == null) {
            throw new IllegalStateException(name + " was not loaded");
        }
        return limit;
    }

    /** The number, in the limit's own unit. */
    public BigDecimal number(LimitName name) {
        return of(name).values().getFirst();
    }

    /** The number as a whole one; throws {@link ArithmeticException} when it has a fraction. */
    public int whole(LimitName name) {
        return number(name).intValueExact();
    }

    /** The number as so many minutes. */
    public Duration minutes(LimitName name) {
        return Duration.ofMinutes(whole(name));
    }

    /** The number as so many hours. */
    public Duration hours(LimitName name) {
        return Duration.ofHours(whole(name));
    }

    /** The numbers of a list, as so many minutes each. */
    public List<Duration> allMinutes(LimitName name) {
        return of(name).values().stream()
                .map(value -> Duration.ofMinutes(value.intValueExact()))
                .toList();
    }

    /** Where the number comes from, with its mark. */
    public String source(LimitName name) {
        return of(name).citation();
    }
}
