package health.daybreak.notification.reply;

/**
 * A text as a provider hands it over.
 *
 * @param id what the provider calls it; the same when it is handed over again
 * @param from the number that sent it
 */
public record RawText(String id, String from, String words) {

    /** Without anything that somebody said. */
    @Override
    public String toString() {
        return "RawText[" + id + "]";
    }
}
