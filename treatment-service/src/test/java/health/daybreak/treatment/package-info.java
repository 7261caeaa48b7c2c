/** Tests. */
@NullMarked
package health.daybreak.treatment;

import org.jspecify.annotations.NullMarked;
