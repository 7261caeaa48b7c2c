package health.daybreak.scheduling.course;

import java.util.function.Supplier;

/**
 * Has those who book whole courses at one clinic take turns, so that whoever's turn comes sees what the others have booked. It
 * promises nothing: what keeps a place from being claimed twice is the guarded save of its day, whoever books beside it. It spares
 * everybody who wants the same from beginning what all but one would have to undo.
 */
interface BookingTurns {

    /** What the booking comes to; refused (503 {@code many-are-booking}) when its turn does not come in time. */
    <R> R inTurn(String clinicId, Supplier<R> booking);
}
