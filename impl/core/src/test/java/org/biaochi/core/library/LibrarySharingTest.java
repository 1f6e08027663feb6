// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.api.library.LibraryField;
import org.biaochi.api.library.LibraryTier;
import org.junit.jupiter.api.Test;

class LibrarySharingTest {
    private static final Set<LibraryTier> SHARED = EnumSet.of(LibraryTier.COMMON, LibraryTier.SECTOR);

    private static IndicatorLibrary library(String region, LibraryRow... rows) {
        LibraryDraft.Builder draft = LibraryDraft.of("a.csv").region(region);
        for (LibraryRow row : rows) {
            draft.row(row);
        }
        return LibraryCheck.of(List.of(draft.build())).get();
    }

    private static LibraryRow row(String code, String name, String tier) {
        return Drafts.row(code + "||||数量指标|" + name + "|个|", 2)
                .text(LibraryField.SCOPE, tier)
                .build();
    }

    @Test
    void shared_entries_say_where_they_come_from() {
        IndicatorLibrary shared = LibrarySharing.over(
                library("420100", row("W-1", "窗口数", "个性")), library("420000", row("P-1", "机构数", "共性")), SHARED);
        assertThat(shared.latest("P-1").get().text(LibraryField.SHARED_FROM)).isEqualTo("420000000000");
        assertThat(shared.latest("W-1").get().text(LibraryField.SHARED_FROM)).isEmpty();
    }

    @Test
    void the_own_entry_wins_by_code_and_by_name() {
        IndicatorLibrary own = library("420100", row("X-1", "机构个数", "共性"), row("X-2", "床位数", "共性"));
        IndicatorLibrary upper = library("420000", row("X-1", "机构数", "共性"), row("P-2", "床位数", "共性"));
        IndicatorLibrary shared = LibrarySharing.over(own, upper, SHARED);
        assertThat(shared.codes()).containsExactly("X-1", "X-2");
        assertThat(shared.latest("X-1").get().name()).isEqualTo("机构个数");
    }

    @Test
    void tiers_that_are_not_shared_stay_above() {
        IndicatorLibrary shared =
                LibrarySharing.over(library("420100"), library("420000", row("P-1", "机构数", "个性")), SHARED);
        assertThat(shared.codes()).isEmpty();
    }

    @Test
    void what_the_upper_region_was_given_itself_keeps_its_origin() {
        IndicatorLibrary province =
                LibrarySharing.over(library("420000"), library("000000", row("N-1", "机构数", "共性")), SHARED);
        IndicatorLibrary city = LibrarySharing.over(library("420100"), province, SHARED);
        assertThat(city.latest("N-1").get().text(LibraryField.SHARED_FROM)).isEqualTo("000000000000");
    }

    @Test
    void a_neighbour_shares_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LibrarySharing.over(library("420100"), library("430000"), SHARED))
                .withMessageContaining("420100");
    }
}
