package health.daybreak.events.sessions;

import health.daybreak.events.ClinicEvent;

/** An event of the sessions topic. */
public sealed interface SessionEvent extends ClinicEvent
        permits SessionBooked,
                SessionMoved,
                SessionConfirmed,
                SessionCancelled,
                SessionMissed,
                SessionArrived,
                SessionHeld,
                GateOverridden,
                DoseStarted,
                DoseEnded,
                AlertRaised,
                AdverseEventRecorded,
                ExposureChecked,
                SessionCharted,
                RideAnswered,
                SessionCompleted,
                SessionAborted,
                ConversationEvent {}
