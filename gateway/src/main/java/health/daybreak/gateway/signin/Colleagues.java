package health.daybreak.gateway.signin;

import java.util.Collection;
import java.util.List;

/** Knows by name who else signs in at a clinic, also those of whom scheduling has no hours: the front desk, managers. */
public interface Colleagues {

    /** Somebody who signs in. */
    record Colleague(String staffId, String name) {}

    /** Everybody who works at one of these clinics; {@code *} is all of them, on either side. */
    List<Colleague> at(Collection<String> clinics);
}
