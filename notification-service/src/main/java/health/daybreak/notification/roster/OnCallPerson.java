package health.daybreak.notification.roster;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be paged. The number and the address stay in this service; events carry the staff id alone.
 *
 * @param phone of E.164, where texts reach them and somebody can call
 */
public record OnCallPerson(
        String staffId, String phone, @Nullable String email) {}
