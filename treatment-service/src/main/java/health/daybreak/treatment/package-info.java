/** The session in the chair: from the door to the signed note. */
@NullMarked
package health.daybreak.treatment;

import org.jspecify.annotations.NullMarked;
