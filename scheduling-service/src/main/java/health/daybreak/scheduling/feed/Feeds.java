package health.daybreak.scheduling.feed;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Stored;
import java.util.List;
import java.util.Optional;

/** All feeds, by the hash of their secret. */
public interface Feeds extends Aggregates<Feed> {

    /** The feed of any clinic under this hash: whoever reads one does not say which clinic made it. */
    Optional<Stored<Feed>> ofAnyClinic(String hash);

    /** An owner's feeds in the clinic at hand, the newest first. */
    List<Stored<Feed>> of(Feed.Owner owner, String ownerId);
}
