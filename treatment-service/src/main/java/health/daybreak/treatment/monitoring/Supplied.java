package health.daybreak.treatment.monitoring;

import java.time.Instant;

/** What a person says of a field that the chart does not have. */
public sealed interface Supplied {

    /** A blood pressure in mmHg that was taken and not charted. */
    record Pressure(int systolic, int diastolic, Instant takenAt) implements Supplied {}

    /** MOAA/S or CADSS-6, whichever the field asks for. */
    record Score(int value) implements Supplied {}

    /** Whether it is so. */
    record YesNo(boolean yes) implements Supplied {}

    /** When it was. */
    record Moment(Instant at) implements Supplied {}

    /** It was not measured or not looked at. */
    record NotObtained(String reason) implements Supplied {}
}
