package health.daybreak.intake.referral.fhir;

import java.util.Date;

/** A value with the moment it is from. */
record Dated<T>(T value, Date at) {

    /** Whichever is from later; of two from one moment, the other. */
    Dated<T> later(Dated<T> other) {
        return other.at.before(at) ? this : other;
    }
}
