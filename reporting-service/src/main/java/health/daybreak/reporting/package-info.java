/** Says from the events alone whether patients get better, where they are lost and how the clinic runs. */
@NullMarked
package health.daybreak.reporting;

import org.jspecify.annotations.NullMarked;
