package health.daybreak.treatment.session.web;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.facts.StaffFacts;
import health.daybreak.treatment.facts.StaffMembers;
import health.daybreak.treatment.kap.TherapyEntry;
import health.daybreak.treatment.session.Alert;
import health.daybreak.treatment.session.Departure;
import health.daybreak.treatment.session.DoseGiven;
import health.daybreak.treatment.session.Ending;
import health.daybreak.treatment.session.GateRound;
import health.daybreak.treatment.session.MedicineGiven;
import health.daybreak.treatment.session.PumpAction;
import health.daybreak.treatment.session.Session;
import health.daybreak.treatment.session.SignOff;
import health.daybreak.treatment.session.Signed;
import health.daybreak.treatment.session.TherapyWords;
import health.daybreak.treatment.session.Visit;
import health.daybreak.treatment.session.web.SessionView.StoryEntry;
import health.daybreak.treatment.vitals.Observation;
import health.daybreak.treatment.vitals.VitalSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells what happened in a session, oldest first, from what the session itself holds. */
final class Story {

    private final StaffMembers staff;
    private final Map<String, String> names = new HashMap<>();
    private final List<StoryEntry> entries = new ArrayList<>();

    Story(StaffMembers staff) {
        this.staff = staff;
    }

    List<StoryEntry> of(Session session) {
        Visit visit = session.visit();
        if (visit.arrival() != null) {
            add(visit.arrival(), "Arrived");
        }
        visit.gate().rounds().forEach(this::gate);
        visit.chart().sets().forEach(this::vitals);
        visit.chart().observations().forEach(this::observation);
        visit.chart().medicines().forEach(this::medicine);
        visit.chart().therapy().entries().forEach(this::therapy);
        visit.chart().alerts().forEach(this::alert);
        if (visit.secondCheck() != null) {
            add(visit.secondCheck().signed(), visit.secondCheck().dose() + " checked by a second person");
        }
        if (visit.dose() != null) {
            dose(visit.dose());
        }
        leaving(visit.departure(), visit.signOff(), visit.ending());
        entries.sort(Comparator.comparing(StoryEntry::at));
        return List.copyOf(entries);
    }

    private void gate(GateRound round) {
        String found = round.findings().stream()
                .filter(finding -> !finding.go())
                .map(finding -> finding.check().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        String verdict = round.found().name().toLowerCase(Locale.ROOT);
        add(round.signed(), "Gate: " + verdict + (found.isEmpty() ? "" : ": " + found));
        round.overrides().forEach(over -> add(over.signed(), "Overrode " + over.check() + ": " + over.reason()));
    }

    private void vitals(VitalSet set) {
        String remark = set.remark() == null ? "" : ", " + set.remark();
        add(new Signed(set.recordedBy(), set.takenAt()), set.reading().spoken() + remark);
    }

    private void observation(Observation seen) {
        add(new Signed(seen.recordedBy(), seen.seenAt()), "Seen: " + SightWords.of(seen.sight()));
    }

    private void therapy(TherapyEntry entry) {
        String what = TherapyWords.of(entry.said(), id -> Objects.requireNonNullElse(name(id), id));
        add(new Signed(entry.recordedBy(), entry.at()), what);
    }

    private void medicine(MedicineGiven given) {
        String why = given.reason() == null ? "" : ": " + given.reason();
        add(new Signed(given.signed().by(), given.at()), "Gave " + given.medicine() + " " + given.dose() + why);
    }

    private void pump(PumpAction action) {
        String what =
                switch (action.kind()) {
                    case PAUSE -> "Pump paused";
                    case RESUME -> "Pump goes on at " + action.rate();
                    case CHANGE_RATE -> "Pump set to " + action.rate();
                };
        add(
                new Signed(action.signed().by(), action.at()),
                action.reason() == null ? what : what + ": " + action.reason());
    }

    private void alert(Alert alert) {
        entries.add(new StoryEntry(alert.raisedAt(), "Alarm: " + alert.threshold(), null, null));
        if (alert.acknowledged() != null) {
            add(alert.acknowledged(), "Took charge of the alarm: " + alert.action());
        }
    }

    private void dose(DoseGiven dose) {
        add(dose.started(), "Dose started: " + dose.plan().given());
        dose.pump().forEach(this::pump);
        dose.topUps().forEach(added -> add(new Signed(added.signed().by(), added.at()), "Added " + added.milligrams()));
        DoseGiven.End end = dose.end();
        if (end != null) {
            String how = end.stoppedEarly() ? "Dose stopped early: " : "Dose in: ";
            add(end.signed(), how + end.milligrams().toPlainString() + " mg");
        }
    }

    private void leaving(@Nullable Departure departure, @Nullable SignOff note, @Nullable Ending ending) {
        if (departure != null) {
            String over = departure.overrideReason() == null ? "" : ", overridden: " + departure.overrideReason();
            add(departure.signed(), "Went home" + over);
        }
        if (note != null) {
            add(note.signed(), "Note signed");
            note.amendments().forEach(later -> add(later.signed(), "Note amended: " + later.reason()));
        }
        if (ending != null) {
            add(
                    ending.signed(),
                    "Ended: " + ending.reason().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
    }

    private void add(Signed signed, String what) {
        entries.add(new StoryEntry(signed.at(), what, signed.by(), name(signed.by())));
    }

    private @Nullable String name(String staffId) {
        String name = names.computeIfAbsent(
                staffId,
                id -> staff.find(id).map(Stored::state).map(StaffFacts::name).orElse(""));
        return name.isEmpty() ? null : name;
    }
}
