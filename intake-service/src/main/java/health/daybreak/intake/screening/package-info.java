/** Whether a patient may be treated: a rule table over the chart, and a prescriber's decision. */
@NullMarked
package health.daybreak.intake.screening;

import org.jspecify.annotations.NullMarked;
