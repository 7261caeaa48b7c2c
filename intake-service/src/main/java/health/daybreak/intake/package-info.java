/** Who may be treated: patients, questionnaires, screening and consent. */
@NullMarked
package health.daybreak.intake;

import org.jspecify.annotations.NullMarked;
