package health.daybreak.notification.template;

import java.util.Map;

/**
 * One version of a message's words. A released version is never changed: messages are planned with it.
 *
 * @param wordings by language; English is always there
 */
record Template(String id, int version, Map<String, Wording> wordings) {

    Template {
        wordings = Map.copyOf(wordings);
        if (!wordings.containsKey(Language.FALLBACK)) {
            throw new IllegalArgumentException("Template " + id + " version " + version + " has no English words");
        }
    }
}
