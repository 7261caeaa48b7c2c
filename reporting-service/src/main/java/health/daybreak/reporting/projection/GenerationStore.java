package health.daybreak.reporting.projection;

import java.util.function.UnaryOperator;

/** Where it is kept, for all instances of the service, which generation is which. */
public interface GenerationStore {

    /** As of now. */
    Generations read();

    /** Changes it in one step; {@code change} is called again when another instance came first. */
    Generations change(UnaryOperator<Generations> change);
}
