/** The letter to the referrer over HTTP. */
@NullMarked
package health.daybreak.intake.letter.web;

import org.jspecify.annotations.NullMarked;
