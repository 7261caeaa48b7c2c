package health.daybreak.reporting.research;

import java.time.Duration;

/**
 * How much of what an outsider may know of somebody is withheld, the least first. Whoever waits long for others who are
 * alike is told with more withheld.
 */
public enum Withheld {
    /** Bands of ten years, gender, indication, route, and the days of sessions as they lay apart. */
    NOTHING(true, true, true, true),
    /** Age in three bands. */
    AGE(true, true, true, true),
    /** Age in three bands, no gender. */
    GENDER(true, true, false, true),
    /** Age in three bands, no days, and the first sessions only. */
    DAYS(false, true, true, true),
    /** Age in three bands, no gender, no days. */
    DAYS_GENDER(false, true, false, true),
    /** Indication and route only, no days. */
    DAYS_PERSON(false, false, false, true),
    /** Nothing but scores and the first sessions. */
    ALL(false, false, false, false);

    private final boolean days;
    private final boolean age;
    private final boolean gender;
    private final boolean treatment;

    Withheld(boolean days, boolean age, boolean gender, boolean treatment) {
        this.days = days;
        this.age = age;
        this.gender = gender;
        this.treatment = treatment;
    }

    /** Whether days of sessions are told. */
    boolean days() {
        return days;
    }

    boolean age() {
        return age;
    }

    boolean gender() {
        return gender;
    }

    /** Whether indication and route are told. */
    boolean treatment() {
        return treatment;
    }

    /** Whether somebody who has waited this long may be told with so much withheld. */
    boolean afterWaiting(Duration waited, Duration each) {
        return waited.compareTo(each.multipliedBy(ordinal())) >= 0;
    }
}
