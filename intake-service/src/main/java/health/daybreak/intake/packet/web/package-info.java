/** Packets over HTTP: for the patient who fills one in, and for staff who read it. */
@NullMarked
package health.daybreak.intake.packet.web;

import org.jspecify.annotations.NullMarked;
