package health.daybreak.reporting.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.reporting.InMemoryProjections;
import health.daybreak.reporting.Story;
import health.daybreak.reporting.outcomes.GroupRow.GroupShare;
import health.daybreak.reporting.outcomes.OutcomeGroups.By;
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

        assertThat(beforeSecondSession(By.PROTOCOL))
                .extracting(GroupRow::group)
                .containsExactly("im-induction", "iv-induction");
        assertThat(beforeSecondSession(By.INDICATION))
                .extracting(GroupRow::group)
                .containsExactly("DEPRESSION");
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
        var projections = InMemoryProjections.of(stories.toArray(Story[]::new));
        return OutcomeGroups.of(
                        Criteria.PHQ_9,
                        by,
                        Criteria.SETTINGS,
                        projections.journeys().ofClinic(),
                        projections.sessions().ofClinic(),
                        Story.startOf(3))
                .points()
                .getFirst()
                .groups();
    }
}
