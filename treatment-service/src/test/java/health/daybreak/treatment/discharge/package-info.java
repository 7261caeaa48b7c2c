/** Tests. */
@NullMarked
package health.daybreak.treatment.discharge;

import org.jspecify.annotations.NullMarked;
