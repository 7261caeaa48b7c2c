package health.daybreak.gateway.signin;

import health.daybreak.gateway.limit.RecentTries;
import java.time.Duration;

/** Counts wrong passwords by name and by address, known or not, so that guessing stops without telling which names exist. */
final class FailedSignIns {

    private final RecentTries byUser;
    private final RecentTries byAddress;

    FailedSignIns(int perUser, int perAddress, Duration window) {
        this.byUser = new RecentTries(perUser, window);
        this.byAddress = new RecentTries(perAddress, window);
    }

    /** Whether another try must be refused without looking at the password. */
    boolean tooMany(String username, String address, long now) {
        return byUser.tooMany(SignIns.plain(username), now) || byAddress.tooMany(address, now);
    }

    void failed(String username, String address, long now) {
        byUser.add(SignIns.plain(username), now);
        byAddress.add(address, now);
    }

    /** The right password proves the name's owner; the address stays suspect. */
    void succeeded(String username) {
        byUser.forget(SignIns.plain(username));
    }
}
