package health.daybreak.events.patients;

import health.daybreak.events.ClinicEvent;

/** An event of the patients topic. */
public sealed interface PatientEvent extends ClinicEvent
        permits PatientRegistered,
                PatientErased,
                PatientMerged,
                PacketSubmitted,
                QuestionsAnswered,
                AssessmentCompleted,
                AssessmentWorsened,
                RiskFlagged,
                RiskAcknowledgementMissed,
                RiskAcknowledged,
                RiskDecided,
                PatientScreened,
                ConsentSigned,
                ConsentRevoked,
                ConsentRenewalNeeded,
                ReadinessChanged {}
