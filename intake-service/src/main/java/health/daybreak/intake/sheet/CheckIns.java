package health.daybreak.intake.sheet;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What patients said on the mornings after their sessions, for those who look after them. */
public final class CheckIns {

    private static final String INSTRUMENT = "CHECK-IN";
    private static final int MOOD = 0;
    private static final int SIDE_EFFECT = 1;

    private final Sheets sheets;

    public CheckIns(Sheets sheets) {
        this.sheets = sheets;
    }

    /** Those that tell of a side effect or a worse mood and that nobody has seen to, newest first. */
    public List<Stored<Sheet>> unseenSince(Instant since) {
        return sheets.unseenSince(Moment.MORNING_AFTER, since).stream()
                .filter(sheet -> mood(sheet.state()) > 0 || sideEffect(sheet.state()) > 0)
                .toList();
    }

    /** Somebody has seen to it; refuses (not found) what is no check-in that was sent in. */
    public Stored<Sheet> seen(String sheetId, String by, Instant at) {
        return sheets.change(sheetId, sheet -> {
            if (sheet.moment() != Moment.MORNING_AFTER || sheet.answeredAt() == null) {
                throw Refused.notFound("check-in", sheetId);
            }
            return Change.to(sheet.seenBy(new Round.Seen(by, at)));
        });
    }

    /** As the instrument counts it: 0 better or the same, 1 a little worse, 2 much worse. */
    public static int mood(Sheet checkIn) {
        return answer(checkIn, MOOD);
    }

    /** As the instrument counts it: 0 none, else which. */
    public static int sideEffect(Sheet checkIn) {
        return answer(checkIn, SIDE_EFFECT);
    }

    private static int answer(Sheet checkIn, int item) {
        List<@Nullable Integer> given = checkIn.to(INSTRUMENT);
        Integer answer = item < given.size() ? given.get(item) : null;
        return answer == null ? 0 : answer;
    }
}
