package health.daybreak.treatment.ledger;

import health.daybreak.events.ClinicEvent;
import java.util.List;
import java.util.Optional;

/** The lines of all sites, as they are kept: added to, and never changed. */
public interface Lines {

    /** The line with this number, if there is one yet. */
    Optional<Line> at(String site, long sequence);

    /** Every line of a site, in order. */
    List<Line> all(String site);

    /**
     * Adds a line and what others are told of it, in one write; false when another has its number already. Which of two
     * lines is the next is decided here and nowhere else.
     */
    boolean add(Line line, List<ClinicEvent> events);

    /** Every site that has one. */
    List<String> sites();

    /** What is kept of a site, read as it lies there, for whoever checks it. */
    List<Kept> kept(String site);

    /**
     * A line with everything around it that could have been altered.
     *
     * @param sound whether its key and its site say the same as the line, and nothing was added
     */
    record Kept(long sequence, Line line, boolean sound) {}
}
