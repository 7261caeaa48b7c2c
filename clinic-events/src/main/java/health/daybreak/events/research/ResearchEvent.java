package health.daybreak.events.research;

import health.daybreak.events.ClinicEvent;

/** An event of the research topic: keyed by a pseudonym that only the clinic could lead back to a patient. */
public sealed interface ResearchEvent extends ClinicEvent
        permits ResearchCourseStarted,
                ResearchScoreRecorded,
                ResearchSessionCompleted,
                ResearchCourseEnded,
                ParticipantRemoved {

    /** Who it is about, without anything that joins to the clinic's records. */
    String pseudonym();

    @Override
    default String subject() {
        return pseudonym();
    }

    @Override
    default String key() {
        return pseudonym();
    }
}
