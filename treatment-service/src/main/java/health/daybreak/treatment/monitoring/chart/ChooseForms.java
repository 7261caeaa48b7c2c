package health.daybreak.treatment.monitoring.chart;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.monitoring.FormUse;
import health.daybreak.treatment.monitoring.FormUses;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A clinic says for which sessions it keeps monitoring forms, from now on. */
@Component
public final class ChooseForms {

    private final FormUses uses;

    ChooseForms(FormUses uses) {
        this.uses = uses;
    }

    /**
     * Keeps the choice beside the earlier ones.
     *
     * @param seen the version that was looked at; null when that does not matter
     */
    public Stored<FormUse> carryOut(String clinicId, @Nullable Long seen, FormUse.Choice choice) {
        if (uses.find(clinicId).isEmpty()) {
            return uses.create(clinicId, Change.to(new FormUse(List.of(choice))));
        }
        return seen == null
                ? uses.change(clinicId, use -> Change.to(use.with(choice)))
                : uses.change(clinicId, seen, use -> Change.to(use.with(choice)));
    }
}
