package health.daybreak.treatment.gate;

/** One thing that must be right before a dose. */
@FunctionalInterface
interface GateCheck {

    Finding look(Gate gate);
}
