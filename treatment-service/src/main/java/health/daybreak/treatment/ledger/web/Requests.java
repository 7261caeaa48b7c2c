package health.daybreak.treatment.ledger.web;

import health.daybreak.treatment.dose.MilligramsPerMillilitre;
import health.daybreak.treatment.dose.Millilitres;
import health.daybreak.treatment.ledger.LossKind;
import health.daybreak.treatment.ledger.Movement;
import health.daybreak.treatment.ledger.Product;
import health.daybreak.treatment.ledger.ReportStep;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people say when they write in the ledger. Volumes are in mL, to the hundredth that a syringe shows. */
final class Requests {

    private Requests() {}

    /**
     * A delivery.
     *
     * @param strength in mg/mL
     * @param millilitres in each vial
     */
    record ReceiptRequest(
            @NotNull @Min(1) @Max(200) Integer vials,
            @NotBlank @Size(max = 80) String drug,

            @NotNull @Positive @Digits(integer = 4, fraction = 3)
            BigDecimal strength,

            @NotNull @Positive @Digits(integer = 4, fraction = 2)
            BigDecimal millilitres,

            @NotBlank @Pattern(regexp = "[A-Za-z0-9._/-]{1,40}")
            String lot,

            @NotNull LocalDate expiresOn,
            @NotBlank @Size(max = 120) String supplier,

            @NotBlank @Pattern(regexp = "[A-Za-z0-9]{2}[0-9]{7}")
            String deaNumber,

            @NotBlank @Size(max = 60) String invoice,
            @Nullable Instant happenedAt) {

        Product product() {
            return new Product(drug, new MilligramsPerMillilitre(strength), lot, expiresOn);
        }

        Millilitres each() {
            return new Millilitres(millilitres);
        }

        Movement.Supplier from() {
            return new Movement.Supplier(supplier, deaNumber, invoice);
        }
    }

    /** Something that is only done, and when. */
    record DoneRequest(
            @Nullable Instant happenedAt,
            @Nullable @Size(max = 400) String reason) {

        Writers.When when() {
            return new Writers.When(happenedAt, reason);
        }
    }

    /** @param sessionId whose dose it is for, if it is for one */
    record DrawRequest(
            @NotNull @Positive @Digits(integer = 4, fraction = 2)
            BigDecimal millilitres,

            @Nullable @Size(max = 255) String sessionId,
            @Nullable Instant happenedAt) {}

    /** How much, when, and why where that is asked for. */
    record AmountRequest(
            @NotNull @Positive @Digits(integer = 4, fraction = 4)
            BigDecimal millilitres,

            @Nullable Instant happenedAt,
            @Nullable @Size(max = 400) String reason) {

        Millilitres volume() {
            return new Millilitres(millilitres);
        }

        Writers.When when() {
            return new Writers.When(happenedAt, reason);
        }
    }

    /** @param seen whether the witness saw the waste as it is written */
    record WitnessRequest(@NotNull Boolean seen) {}

    /** @param millilitres what was found; nothing is 0 */
    record CountRequest(
            @NotNull @PositiveOrZero @Digits(integer = 4, fraction = 2)
            BigDecimal millilitres) {}

    /** Where a vial goes. */
    record TransferRequest(
            @NotBlank @Size(max = 120) String recipient,

            @NotBlank @Pattern(regexp = "[A-Za-z0-9]{2}[0-9]{7}")
            String deaNumber,

            @Nullable @Size(max = 400) String reason) {}

    /** @param millilitres added, or taken where it is below zero */
    record AdjustmentRequest(
            @NotNull @Digits(integer = 4, fraction = 4) BigDecimal millilitres,
            @NotBlank @Size(max = 400) String reason) {}

    /** What is gone. */
    record LossRequest(
            @NotNull @Positive @Digits(integer = 4, fraction = 4)
            BigDecimal millilitres,

            @NotNull LossKind kind,
            @NotBlank @Size(max = 400) String reason,
            @Nullable Instant happenedAt) {}

    /** Everything on hand, counted. */
    record InventoryRequest(
            boolean initial,
            boolean atOpening,
            @NotNull @Size(max = 2000) List<@Valid CountedVial> vials) {}

    /** One vial, and what was found in it. */
    record CountedVial(
            @NotBlank String vialId,

            @NotNull @PositiveOrZero @Digits(integer = 4, fraction = 2)
            BigDecimal millilitres) {}

    record ClosureRequest(@NotBlank @Size(max = 400) String reason) {}

    /** @param reference the authority's, or where the letter is kept */
    record ReportRequest(
            @NotNull ReportStep step,
            @NotBlank @Size(max = 120) String reference) {}
}
