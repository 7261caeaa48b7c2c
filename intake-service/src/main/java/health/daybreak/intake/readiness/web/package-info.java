/** Tests over HTTP. */
@NullMarked
package health.daybreak.intake.readiness.web;

import org.jspecify.annotations.NullMarked;
