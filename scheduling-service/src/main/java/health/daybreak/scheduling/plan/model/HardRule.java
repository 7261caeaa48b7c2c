package health.daybreak.scheduling.plan.model;

/**
 * Every rule that no plan may break, all in one place. The planner keeps them by how it searches; {@code plan.check}
 * tests any plan against each of them by a way of its own.
 */
public enum HardRule {
    /** A visit starts on the quarter of an hour. */
    ON_THE_GRID("slot.on-the-grid"),
    /** A visit is in the future. */
    IN_REACH("slot.in-reach"),
    /** The clinic is open while the patient is there. */
    CLINIC_OPEN("clinic.open"),
    /** The chair can do what the visit needs, and is in service. */
    CHAIR_ON_DUTY("chair.on-duty"),
    /** A chair has one patient at a time, and time to be cleaned after each. */
    CHAIR_FREE("chair.free"),
    /** The nurse is one, is on shift, not away, and holds no expired credential. */
    NURSE_ON_DUTY("nurse.on-duty"),
    /** At no time does a nurse watch more patients than the phases they are in allow. */
    NURSE_FREE("nurse.free"),
    /** A prescriber is in the house in the phases that need one. */
    PRESCRIBER_ON_DUTY("prescriber.on-duty"),
    /** The therapist is one, is on shift, not away, and holds no expired credential. */
    THERAPIST_ON_DUTY("therapist.on-duty"),
    /** A therapist is with one patient only. */
    THERAPIST_FREE("therapist.free"),
    /** The therapist of a visit is not its nurse as well. */
    THERAPIST_APART("therapist.apart"),
    /** Whoever must be able to do more than their role says can, with the credential in force where one is asked for. */
    SKILLED("staff.skilled"),
    /** The patient can be there. */
    PATIENT_PRESENT("patient.present"),
    /** The order still holds on the day of the visit. */
    ORDER_VALID("order.valid"),
    /** The series has as many doses as the protocol says. */
    COUNT("series.count"),
    /** The first dose is within the days in which the course is to start. */
    FIRST_WITHIN("series.first-within"),
    /** Doses keep their order. */
    IN_ORDER("series.in-order"),
    /** Doses are far enough apart on the clinic's wall clock. */
    MIN_HOURS("spacing.min-hours"),
    /** No gap between doses is too long. */
    MAX_DAYS("spacing.max-days"),
    /** No seven consecutive days hold too many doses. */
    MAX_IN_SEVEN_DAYS("spacing.max-in-7-days"),
    /** The series does not take too long. */
    WITHIN_DAYS("series.within-days"),
    /** A preparation takes place in time before the first dose. */
    PREPARATION("kap.preparation"),
    /** An integration takes place in its window after each dose, on a date before that of the next. */
    INTEGRATION("kap.integration");

    private final String wireName;

    HardRule(String wireName) {
        this.wireName = wireName;
    }

    /** The rule that is broken when somebody is there but taken, for a rule about being there. */
    public HardRule whenTaken() {
        return switch (this) {
            case CHAIR_ON_DUTY -> CHAIR_FREE;
            case NURSE_ON_DUTY -> NURSE_FREE;
            case THERAPIST_ON_DUTY -> THERAPIST_FREE;
            default -> this;
        };
    }

    /** The stable name that other programs and people see. */
    public String wireName() {
        return wireName;
    }
}
