/** Records to take away, over HTTP. */
@NullMarked
package health.daybreak.intake.export.web;

import org.jspecify.annotations.NullMarked;
