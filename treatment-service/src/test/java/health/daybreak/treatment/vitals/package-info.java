/** Tests. */
@NullMarked
package health.daybreak.treatment.vitals;

import org.jspecify.annotations.NullMarked;
