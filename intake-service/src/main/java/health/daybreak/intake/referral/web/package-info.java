/** Referrals over HTTP. */
@NullMarked
package health.daybreak.intake.referral.web;

import org.jspecify.annotations.NullMarked;
