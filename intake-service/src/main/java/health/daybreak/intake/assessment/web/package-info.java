/** Questionnaires and risks over HTTP. */
@NullMarked
package health.daybreak.intake.assessment.web;

import org.jspecify.annotations.NullMarked;
