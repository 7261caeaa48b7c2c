package health.daybreak.scheduling.feed;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Makes the one feed that somebody has, and takes it back. */
@Service
public final class MakeFeed {

    private final Feeds feeds;
    private final SecureRandom random = new SecureRandom();

    public MakeFeed(Feeds feeds) {
        this.feeds = feeds;
    }

    /** Returns the secret, which nobody can see again; the address before it shows nothing any more. */
    public FeedToken make(Feed.Owner owner, String ownerId, Instant now) {
        FeedToken token = FeedToken.mint(random);
        Cause cause = Cause.current();
        feeds.create(token.hash(), Change.to(new Feed(cause.clinicId(), owner, ownerId, cause.actorId(), now, null)));
        feeds.of(owner, ownerId).stream()
                .filter(feed -> !feed.id().equals(token.hash()))
                .forEach(feed -> feeds.change(feed.id(), known -> Change.to(known.revoked(now))));
        return token;
    }

    /** Takes every address of theirs back; nothing happens when there is none. */
    public void revoke(Feed.Owner owner, String ownerId, Instant now) {
        feeds.of(owner, ownerId).forEach(feed -> feeds.change(feed.id(), known -> Change.to(known.revoked(now))));
    }

    /** Since when they have an address, if they do. */
    public Optional<Instant> since(Feed.Owner owner, String ownerId) {
        return feeds.of(owner, ownerId).stream()
                .map(Stored::state)
                .filter(Feed::open)
                .map(Feed::madeAt)
                .findFirst();
    }
}
