/** Erasing a person over HTTP. */
@NullMarked
package health.daybreak.intake.erasure.web;

import org.jspecify.annotations.NullMarked;
