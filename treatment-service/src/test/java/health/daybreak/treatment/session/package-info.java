/** Tests. */
@NullMarked
package health.daybreak.treatment.session;

import org.jspecify.annotations.NullMarked;
