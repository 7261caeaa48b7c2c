/** Tests. */
@NullMarked
package health.daybreak.treatment.order;

import org.jspecify.annotations.NullMarked;
