/** Tests. */
@NullMarked
package health.daybreak.treatment.board;

import org.jspecify.annotations.NullMarked;
