package health.daybreak.reporting.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import health.daybreak.reporting.InMemoryProjections;
import health.daybreak.reporting.Story;
import health.daybreak.reporting.outcomes.GroupRow.GroupShare;
import health.daybreak.reporting.outcomes.OutcomeGroups.By;
import health.daybreak.reporting.outcomes.OutcomeGroups.Clinic;
import health.daybreak.reporting.outcomes.OutcomeSettings.DoseEdge;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OutcomeGroupsTest {

    private final List<Story> stories = new ArrayList<>();

    @Test
    void largeGroupsAreShownSideBySideWithTheirIntervals() {
        treated("IV", 40, 20);
        treated("IM", 30, 15);

        List<GroupRow> groups = beforeSecondSession(By.ROUTE);

        assertThat(groups).extracting(GroupRow::group).containsExactly("IM", "IV");
        assertThat(groups).extracting(GroupRow::analysed).containsExactly(30, 40);
        assertThat(response(groups.get(1)).share()).isEqualTo(Share.of(20, 40, 0));
    }

    @Test
    void aGroupOfFewIsHiddenAndSoIsTheOneItCouldBeWorkedOutFrom() {
        treated("IV", 60, 30);
        treated("IM", 30, 15);
        treated("KAP", 5, 2);

        List<GroupRow> groups = beforeSecondSession(By.ROUTE);

        assertThat(groups).extracting(GroupRow::group).containsExactly("IM", "IV", "KAP");
        assertThat(groups).extracting(GroupRow::hidden).containsExactly(true, false, true);
        GroupRow hidden = groups.getLast();
        assertThat(hidden.analysed()).isNull();
        assertThat(hidden.change()).isNull();
        assertThat(response(hidden)).isEqualTo(new GroupShare(Measure.RESPONSE, true, null));
    }

    @Test
    void aShareIsHiddenWhereFewRespondedOrFewDidNot() {
        treated("IV", 60, 30);
        treated("IM", 40, 20);
        treated("KAP", 20, 17);

        List<GroupRow> groups = beforeSecondSession(By.ROUTE);

        assertThat(groups).extracting(GroupRow::hidden).containsOnly(false);
        assertThat(groups).extracting(row -> response(row).hidden()).containsExactly(true, false, true);
    }

    @Test
    void howManyAreMissingIsHiddenWhereItIsFewAndWithItWhatTheyMightHaveBeen() {
        treated("IV", 60, 30);
        treated("IM", 40, 20);
        for (int i = 0; i < 3; i++) {
            stories.add(Story.inTreatment("IM-silent-" + i, 20, "IM")
                    .session(1, 20)
                    .booked(2)
                    .completed(2));
        }

        GroupRow intramuscular = beforeSecondSession(By.ROUTE).getFirst();

        assertThat(intramuscular.missingHidden()).isTrue();
        assertThat(intramuscular.missing()).isNull();
        Share share = Objects.requireNonNull(response(intramuscular).share());
        assertThat(share.percent()).isEqualTo(50);
        assertThat(share.ifMissingCounted()).isNull();
    }

    @Test
    void groupsAreMadeByProtocolAndByIndicationToo() {
        treated("IV", 20, 12);
        treated("IM", 20, 12);

        List<Clinic> clinics = List.of(clinic("riverside"));

        assertThat(beforeSecondSession(By.PROTOCOL, clinics))
                .extracting(GroupRow::group)
                .containsExactly("im-induction", "iv-induction");
        assertThat(beforeSecondSession(By.INDICATION, clinics))
                .extracting(GroupRow::group)
                .containsExactly("DEPRESSION");
    }

    @Test
    void groupsAreMadeByWhatWentInPerKilogramTheLowestDoseFirst() {
        dosed("20.0", 12);
        dosed("35.5", 12);
        dosed("35.6", 13);
        dosed("43.5", 13);
        dosed("43.6", 14);
        dosed("80.0", 14);

        List<GroupRow> groups = beforeSecondSession(By.DOSE);

        assertThat(groups).extracting(GroupRow::group).containsExactly("BELOW_0.45", "0.45_TO_0.55", "FROM_0.55");
        assertThat(groups).extracting(GroupRow::analysed).containsExactly(24, 26, 28);
    }

    @Test
    void aCourseGoesByItsFirstDoseWhateverIsGivenLater() {
        for (int i = 0; i < 12; i++) {
            stories.add(Story.inTreatment("raised-" + i, 20)
                    .dosed(1, 20, "20.0")
                    .dosed(2, 18, "60.0")
                    .dosed(3, 16, "60.0"));
            stories.add(Story.inTreatment("nothing-at-first-" + i, 20)
                    .dosed(1, 20, "0.0")
                    .dosed(2, 18, "60.0"));
        }

        assertThat(beforeSecondSession(By.DOSE))
                .extracting(GroupRow::group, GroupRow::analysed)
                .containsExactly(tuple("BELOW_0.45", 12), tuple("FROM_0.55", 12));
    }

    @Test
    void whatWentInIsNotKnownWithoutAWeightOrBeforeTheEndOfTheDoseAndIsNotWhatWasOrdered() {
        for (int i = 0; i < 12; i++) {
            stories.add(Story.inTreatment("no-weight-" + i, 20).session(1, 20).session(2, 10));
            stories.add(Story.inTreatment("running-" + i, 20)
                    .booked(1)
                    .dosing(1)
                    .booked(2)
                    .scoredBefore(2, "PHQ-9", 10)
                    .arrived(2));
            stories.add(Story.inTreatment("held-" + i, 20)
                    .booked(1)
                    .arrived(1)
                    .aborted(1)
                    .booked(2)
                    .scoredBefore(2, "PHQ-9", 10)
                    .arrived(2));
        }

        assertThat(beforeSecondSession(By.DOSE))
                .extracting(GroupRow::group, GroupRow::analysed)
                .containsExactly(tuple("NOTHING_GIVEN", 12), tuple("UNKNOWN", 24));
    }

    @Test
    void clinicsAreGroupsOfTheirOwnPatientsEvenWhereTheseAreCalledAlike() {
        treated("IV", 20, 12);
        Clinic north = clinic("north");
        treated("IV", 30, 12);
        Clinic south = clinic("south");

        List<GroupRow> groups = beforeSecondSession(By.CLINIC, List.of(south, north));

        assertThat(groups).extracting(GroupRow::group).containsExactly("north", "south");
        assertThat(groups).extracting(GroupRow::analysed).containsExactly(20, 30);
    }

    @Test
    void aClinicOfWhichSomethingIsNotCountedYetIsNamed() {
        treated("IV", 20, 12);
        Clinic north = clinic("north");
        Clinic south = new Clinic("south", north.journeys(), north.sessions(), false);

        OutcomeGroups groups =
                OutcomeGroups.of(Criteria.PHQ_9, By.CLINIC, Criteria.SETTINGS, List.of(south, north), Story.startOf(3));

        assertThat(groups.incomplete()).containsExactly("south");
    }

    @Test
    void aClinicOfFewIsHiddenAndSoIsTheOneItCouldBeWorkedOutFrom() {
        treated("IV", 20, 12);
        Clinic north = clinic("north");
        treated("IV", 5, 2);
        Clinic south = clinic("south");

        assertThat(beforeSecondSession(By.CLINIC, List.of(north, south)))
                .extracting(GroupRow::hidden)
                .containsExactly(true, true);
    }

    @Test
    void bandsThatDoNotFollowEachOtherAreRefusedAtStart() {
        DoseEdge half = new DoseEdge(new BigDecimal("0.5"), "test", "P");
        DoseEdge low = new DoseEdge(new BigDecimal("0.3"), "test", "P");

        for (List<DoseEdge> edges : List.of(List.<DoseEdge>of(), List.of(half, low), List.of(half, half))) {
            assertThatThrownBy(() -> new OutcomeSettings(
                            LocalDate.EPOCH,
                            Criteria.FOLLOW_UP,
                            Criteria.SETTINGS.smallestCell(),
                            edges,
                            List.of(Criteria.PHQ_9)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("each must be higher than the one before");
        }
    }

    private void dosed(String milligrams, int courses) {
        for (int i = 0; i < courses; i++) {
            stories.add(Story.inTreatment(milligrams + "-" + i, 20)
                    .dosed(1, 20, milligrams)
                    .dosed(2, 10, milligrams));
        }
    }

    private void treated(String route, int courses, int responding) {
        for (int i = 0; i < courses; i++) {
            stories.add(
                    Story.inTreatment(route + "-" + i, 20, route).session(1, 20).session(2, i < responding ? 10 : 15));
        }
    }

    private static GroupShare response(GroupRow row) {
        return row.shares().getFirst();
    }

    private List<GroupRow> beforeSecondSession(By by) {
        return beforeSecondSession(by, List.of(clinic("riverside")));
    }

    /** The clinic of the stories that were told since the last one. */
    private Clinic clinic(String clinicId) {
        var projections = InMemoryProjections.of(stories.toArray(Story[]::new));
        stories.clear();
        return new Clinic(
                clinicId,
                projections.journeys().ofClinic(),
                projections.sessions().ofClinic(),
                true);
    }

    private static List<GroupRow> beforeSecondSession(By by, List<Clinic> clinics) {
        return OutcomeGroups.of(Criteria.PHQ_9, by, Criteria.SETTINGS, clinics, Story.startOf(3))
                .points()
                .getFirst()
                .groups();
    }
}
