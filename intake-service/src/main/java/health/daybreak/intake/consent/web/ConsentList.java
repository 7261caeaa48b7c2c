package health.daybreak.intake.consent.web;

import health.daybreak.intake.consent.Scope;
import health.daybreak.intake.consent.renewal.Due;
import health.daybreak.intake.consent.renewal.Need;
import java.util.List;

/**
 * A patient's consents, newest first, and how it stands with everything that can be signed.
 *
 * @param sessionsAllowed how many sessions may follow a signature for their route
 */
record ConsentList(List<ConsentView> consents, List<NeedView> needs, int sessionsAllowed) {

    /**
     * How it stands with one thing.
     *
     * @param needed whether a course that is under way cannot go on without it
     * @param dues why it must be signed, or signed anew, the earliest first; those that lie ahead, too
     * @param sessions how many sessions by its route were completed since it was signed
     */
    record NeedView(Scope scope, boolean needed, Need.State state, List<Due> dues, int sessions) {

        static NeedView from(Need need) {
            return new NeedView(need.scope(), need.needed(), need.state(), need.dues(), need.sessions());
        }
    }
}
