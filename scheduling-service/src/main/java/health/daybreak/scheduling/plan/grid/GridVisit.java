package health.daybreak.scheduling.plan.grid;

import health.daybreak.scheduling.plan.model.Part;

/**
 * A visit as the grid knows it.
 *
 * @param shape number of its kind
 * @param number of the dose that it is, or belongs to, from 0
 * @param day number of its date
 * @param quarter of that date at which it starts
 * @param chair lane
 * @param nurse lane, or -1 when it needs none; so for the others
 */
public record GridVisit(
        int shape, Part part, int number, int day, int quarter, int chair, int nurse, int prescriber, int therapist) {

    /** Nobody, or anybody. */
    public static final int NONE = -1;

    /** Whoever the patient has to do with most: the therapist, or the nurse where no therapist is needed. */
    public int mainPerson() {
        return therapist == NONE ? nurse : therapist;
    }
}
