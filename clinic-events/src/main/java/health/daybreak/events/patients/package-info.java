/** What intake tells the others about a patient, without saying who the patient is. */
@NullMarked
package health.daybreak.events.patients;

import org.jspecify.annotations.NullMarked;
