// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorLibraryTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    private static LibraryEntry.Builder entry(String code) {
        return LibraryEntry.builder(code).text(LibraryField.NAME, "培训人次");
    }

    private static IndicatorLibrary library(LibraryEntry... entries) {
        IndicatorLibrary.Builder library = IndicatorLibrary.builder();
        for (LibraryEntry entry : entries) {
            library.entry(entry);
        }
        return library.build();
    }

    @Test
    void an_entry_holds_on_its_first_and_its_last_day() {
        LibraryEntry entry = entry("A").effective(DAY, DAY).build();
        assertThat(entry.isEffective(DAY)).isTrue();
        assertThat(entry.isEffective(DAY.minusDays(1))).isFalse();
        assertThat(entry.isEffective(DAY.plusDays(1))).isFalse();
    }

    @Test
    void an_entry_that_ends_before_it_starts_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry("A").effective(DAY, DAY.minusDays(1)).build())
                .withMessageContaining("2024-12-31");
    }

    @Test
    void only_approved_entries_are_in_force() {
        assertThat(library(entry("A").status(EntryStatus.SUBMITTED).build()).effective("A", DAY))
                .isEmpty();
    }

    @Test
    void of_two_versions_that_hold_the_later_one_counts() {
        IndicatorLibrary library =
                library(entry("A").version(2).build(), entry("A").version(1).build());
        assertThat(library.effective("A", DAY)).map(LibraryEntry::version).contains(2);
        assertThat(library.versions("A")).extracting(LibraryEntry::version).containsExactly(1, 2);
    }

    @Test
    void a_field_is_locked_unless_the_entry_lets_projects_edit_it() {
        LibraryEntry entry =
                entry("A").words(LibraryField.EDITABLE, List.of("unit")).build();
        assertThat(entry.locked(EnumSet.of(LibraryField.NAME, LibraryField.UNIT)))
                .containsExactly(LibraryField.NAME);
    }

    @Test
    void differences_name_the_fields() {
        LibraryEntry other = entry("A").text(LibraryField.UNIT, "人").build();
        assertThat(entry("A").build().differences(other)).containsExactly(LibraryField.UNIT);
    }

    @Test
    void the_order_of_adding_does_not_matter() {
        assertThat(library(entry("A").build(), entry("B").build()))
                .isEqualTo(library(entry("B").build(), entry("A").build()));
    }

    @Test
    void the_digest_separates_texts_that_run_together() {
        LibraryEntry one =
                entry("A").words(LibraryField.ALIASES, List.of("甲", "乙")).build();
        LibraryEntry other =
                entry("A").words(LibraryField.ALIASES, List.of("甲、乙")).build();
        assertThat(library(one).digest()).isNotEqualTo(library(other).digest());
    }

    @Test
    void a_version_twice_and_a_class_above_itself_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> library(entry("A").build(), entry("A").build()))
                .withMessageContaining("A");
        IndicatorLibrary.Builder cycle = IndicatorLibrary.builder()
                .category(new LibraryCategory("A", "甲", "B"))
                .category(new LibraryCategory("B", "乙", "A"));
        assertThatIllegalArgumentException().isThrownBy(cycle::build);
    }
}
