package health.daybreak.treatment.gate;

import health.daybreak.treatment.limits.Limits;
import java.util.List;

/** All checks before a dose, in one place. */
public final class GateChecks {

    private final List<GateCheck> all;

    public GateChecks(Limits limits, CrewSettings crew) {
        QuestionChecks questions = new QuestionChecks();
        RecordChecks records = new RecordChecks(limits, crew);
        PreparationChecks preparation = new PreparationChecks(limits);
        RoomChecks room = new RoomChecks();
        VitalsChecks vitals = new VitalsChecks(limits);
        this.all = List.of(
                questions::identity,
                new ConsentCheck(),
                records::screening,
                records::courseOrder,
                records::crew,
                new TestsCheck(),
                new PreparedCheck(),
                preparation::escort,
                preparation::fasting,
                vitals::bloodPressure,
                vitals::heartRate,
                vitals::oxygen,
                vitals::breathing,
                preparation::weight,
                records::risk,
                questions::intoxication,
                questions::pregnancy,
                questions::newIllness,
                questions::newMedicine,
                new MedicinesCheck(limits),
                questions::psychosisOrMania,
                room::team,
                room::equipment);
    }

    /** What every check says; the dose may begin when all say go or are overridden. */
    public List<Finding> lookAt(Gate gate) {
        return all.stream().map(check -> check.look(gate)).toList();
    }
}
