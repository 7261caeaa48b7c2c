package health.daybreak.treatment.gate;

import static health.daybreak.treatment.gate.CheckName.IDENTITY;
import static health.daybreak.treatment.gate.CheckName.INTOXICATION;
import static health.daybreak.treatment.gate.CheckName.NEW_ILLNESS;
import static health.daybreak.treatment.gate.CheckName.NEW_MEDICINE;
import static health.daybreak.treatment.gate.CheckName.PREGNANCY;
import static health.daybreak.treatment.gate.CheckName.PSYCHOSIS_OR_MANIA;

import org.jspecify.annotations.Nullable;

/** What is asked of the patient in person. */
final class QuestionChecks {

    private static final String SOURCE = "House policy, asked before every dose [P]";

    Finding identity(Gate gate) {
        Boolean confirmed = gate.answers().identityConfirmed();
        if (confirmed == null) {
            return Finding.unknown(
                    IDENTITY, "Nobody has confirmed who this is: ask for name and date of birth", SOURCE);
        }
        return confirmed
                ? Finding.go(IDENTITY, "Name and date of birth match", SOURCE)
                : Finding.block(IDENTITY, "Name and date of birth do not match the booking", SOURCE);
    }

    Finding intoxication(Gate gate) {
        return asked(INTOXICATION, gate.answers().intoxicated(), "Alcohol or another drug today", Verdict.STOP);
    }

    Finding pregnancy(Gate gate) {
        return asked(PREGNANCY, gate.answers().pregnancyPossible(), "A pregnancy is possible", Verdict.STOP);
    }

    Finding newIllness(Gate gate) {
        return asked(NEW_ILLNESS, gate.answers().newIllness(), "Fever, a cold or another new illness", Verdict.HOLD);
    }

    Finding newMedicine(Gate gate) {
        return asked(NEW_MEDICINE, gate.answers().newMedicine(), "A new or changed medicine", Verdict.HOLD);
    }

    Finding psychosisOrMania(Gate gate) {
        return asked(PSYCHOSIS_OR_MANIA, gate.answers().psychosisOrMania(), "New psychosis or mania", Verdict.STOP);
    }

    private static Finding asked(CheckName check, @Nullable Boolean answer, String sign, Verdict whenYes) {
        if (answer == null) {
            return Finding.unknown(check, sign + "? Not asked yet", SOURCE);
        }
        if (!answer) {
            return Finding.go(check, sign + ": no", SOURCE);
        }
        return whenYes == Verdict.STOP
                ? Finding.stop(check, sign + ": yes", SOURCE)
                : Finding.hold(check, sign + ": yes", SOURCE);
    }
}
