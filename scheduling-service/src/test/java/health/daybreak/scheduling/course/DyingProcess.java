package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.scheduling.candidate.Candidates;
import health.daybreak.scheduling.clinic.Clinics;
import health.daybreak.scheduling.day.ClinicDays;
import health.daybreak.scheduling.staff.Staff;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One process of the service over stores that others share. It dies before or after one of its writes, and from then on none of its
 * threads writes anything: what they were doing stays as it was.
 */
final class DyingProcess {

    final Desk desk;
    private final AtomicInteger writesLeft;
    private final boolean afterTheWrite;

    /** The stores of a clinic, as the living hold them. */
    record Shared(
            Courses courses,
            Candidates candidates,
            Clinics clinics,
            Staff staff,
            ClinicDays days,
            Rearrangements rearrangements) {}

    /** The process is gone. */
    static final class Died extends Error {

        private static final long serialVersionUID = 1L;
    }

    /** @param writes how many it makes before it dies at the next */
    DyingProcess(Shared stores, int writes, boolean afterTheWrite) {
        this.writesLeft = new AtomicInteger(writes);
        this.afterTheWrite = afterTheWrite;
        this.desk = new Desk(
                dying(Courses.class, stores.courses()),
                dying(Candidates.class, stores.candidates()),
                dying(Clinics.class, stores.clinics()),
                dying(Staff.class, stores.staff()),
                dying(ClinicDays.class, stores.days()),
                dying(Rearrangements.class, stores.rearrangements()));
    }

    boolean dead() {
        return writesLeft.get() < 0;
    }

    private <T extends Aggregates<?>> T dying(Class<T> type, T store) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.isDefault()) {
                return InvocationHandler.invokeDefault(proxy, method, arguments);
            }
            return writes(method) ? write(store, method, arguments) : call(store, method, arguments);
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static boolean writes(Method method) {
        return switch (method.getName()) {
            case "create", "change", "react", "reactToLatest", "forget", "forgetForGood" -> true;
            default -> false;
        };
    }

    private Object write(Object store, Method method, Object[] arguments) throws Throwable {
        int left = writesLeft.getAndDecrement();
        if (left < 0 || left == 0 && !afterTheWrite) {
            throw new Died();
        }
        Object written = call(store, method, arguments);
        if (left == 0) {
            throw new Died();
        }
        return written;
    }

    private static Object call(Object store, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(store, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
