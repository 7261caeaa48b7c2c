package health.daybreak.events.courses;

import health.daybreak.events.ClinicEvent;

/** An event of the courses topic. */
public sealed interface CourseEvent extends ClinicEvent
        permits CourseStarted, CoursePhaseChanged, CoursePaused, CourseResumed, CourseCompleted, CourseDiscontinued {}
