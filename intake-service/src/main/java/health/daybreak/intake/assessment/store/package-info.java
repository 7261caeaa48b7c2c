/** Questionnaires in MongoDB, and their definitions in files. */
@NullMarked
package health.daybreak.intake.assessment.store;

import org.jspecify.annotations.NullMarked;
