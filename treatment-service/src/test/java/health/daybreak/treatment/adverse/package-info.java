/** Tests. */
@NullMarked
package health.daybreak.treatment.adverse;

import org.jspecify.annotations.NullMarked;
