/** Erasing a person: what was told of them stays countable, and nobody can say any more who it was. */
@NullMarked
package health.daybreak.intake.erasure;

import org.jspecify.annotations.NullMarked;
