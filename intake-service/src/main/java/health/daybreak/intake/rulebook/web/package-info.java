/** The rule book over HTTP. */
@NullMarked
package health.daybreak.intake.rulebook.web;

import org.jspecify.annotations.NullMarked;
