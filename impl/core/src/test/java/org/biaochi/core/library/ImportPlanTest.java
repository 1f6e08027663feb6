// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.api.library.LibraryEntry;
import org.biaochi.api.library.LibraryField;
import org.biaochi.api.subject.Region;
import org.biaochi.core.library.ImportChange.Kind;
import org.junit.jupiter.api.Test;

class ImportPlanTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2025, 1, 1);
    private static final String TRAINING = "A-1||||数量指标|培训人次|人次|";
    private static final String PASSED = "A-2||||质量指标|合格率|%|";

    private static IndicatorLibrary empty() {
        return IndicatorLibrary.builder().build();
    }

    private static ImportPlan plan(IndicatorLibrary current, LocalDate from, String... rows) {
        return ImportPlan.of(current, List.of(Drafts.of("a.csv", rows)), from);
    }

    @Test
    void new_codes_begin_on_the_day_of_the_import() {
        ImportPlan plan = plan(empty(), FIRST, TRAINING, PASSED);
        assertThat(plan.changes(Kind.ADDED)).hasSize(2);
        assertThat(plan.get().entries())
                .extracting(LibraryEntry::effectiveFrom)
                .allMatch(day -> day.get().equals(FIRST));
    }

    @Test
    void the_same_file_again_changes_nothing() {
        IndicatorLibrary library = plan(empty(), FIRST, TRAINING, PASSED).get();
        ImportPlan again = plan(library, SECOND, TRAINING, PASSED);
        assertThat(again.changes(Kind.UNCHANGED)).hasSize(2);
        assertThat(again.get()).isEqualTo(library);
    }

    @Test
    void changed_content_becomes_a_version_and_the_old_one_ends_the_day_before() {
        IndicatorLibrary library = plan(empty(), FIRST, TRAINING, PASSED).get();
        ImportPlan plan = plan(library, SECOND, "A-1||||数量指标|培训人数|人|", PASSED);
        assertThat(plan.changes(Kind.NEW_VERSION)).singleElement().satisfies(change -> {
            assertThat(change.entry().version()).isEqualTo(2);
            assertThat(change.fields()).containsExactlyInAnyOrder(LibraryField.NAME, LibraryField.UNIT);
        });
        IndicatorLibrary after = plan.get();
        assertThat(after.entry("A-1", 1).get().effectiveTo()).contains(SECOND.minusDays(1));
        assertThat(after.effective("A-1", SECOND.minusDays(1)).get().name()).isEqualTo("培训人次");
        assertThat(after.effective("A-1", SECOND).get().name()).isEqualTo("培训人数");
        assertThat(after.codes()).hasSize(2);
    }

    @Test
    void the_changed_file_again_changes_nothing_either() {
        IndicatorLibrary library = plan(empty(), FIRST, TRAINING).get();
        IndicatorLibrary changed = plan(library, SECOND, "A-1||||数量指标|培训人数|人|").get();
        assertThat(plan(changed, SECOND.plusYears(1), "A-1||||数量指标|培训人数|人|").get())
                .isEqualTo(changed);
    }

    @Test
    void a_later_day_of_the_file_itself_begins_the_version() {
        IndicatorLibrary library = plan(empty(), FIRST, TRAINING).get();
        LibraryEntry next = plan(library, SECOND, "A-1||2025-07-01||数量指标|培训人数|人|")
                .get()
                .latest("A-1")
                .get();
        assertThat(next.effectiveFrom()).contains(LocalDate.of(2025, 7, 1));
    }

    @Test
    void a_change_on_the_day_the_entry_begins_is_refused() {
        IndicatorLibrary library = plan(empty(), FIRST, TRAINING).get();
        ImportPlan plan = plan(library, FIRST, "A-1||||数量指标|培训人数|人|");
        assertThat(Drafts.codes(plan.faults())).containsExactly("a.csv:2 CHANGE_TOO_EARLY A-1");
        assertThat(plan.result()).isEmpty();
    }

    @Test
    void an_end_in_the_file_ends_the_entry() {
        IndicatorLibrary library = plan(empty(), FIRST, TRAINING).get();
        ImportPlan plan = plan(library, SECOND, "A-1|||2025-06-30|数量指标|培训人次|人次|");
        assertThat(plan.changes(Kind.ENDED)).hasSize(1);
        assertThat(plan.get().effective("A-1", LocalDate.of(2025, 7, 1))).isEmpty();
        assertThat(plan(plan.get(), SECOND, "A-1|||2025-06-30|数量指标|培训人次|人次|").changes(Kind.UNCHANGED))
                .hasSize(1);
    }

    @Test
    void a_stated_version_with_other_content_is_refused() {
        IndicatorLibrary library = plan(empty(), FIRST, TRAINING).get();
        assertThat(Drafts.codes(plan(library, SECOND, "A-1|1|||数量指标|培训人数|人|").faults()))
                .containsExactly("a.csv:2 VERSION_TWICE A-1");
    }

    @Test
    void one_fault_keeps_all_of_the_file_out() {
        ImportPlan plan = plan(empty(), FIRST, TRAINING, "A-2||||质量指标||%|");
        assertThat(plan.result()).isEmpty();
        assertThat(plan.changes()).isEmpty();
        assertThat(plan.count()).isEqualTo(1);
    }

    @Test
    void a_name_that_the_library_has_under_another_code_is_refused() {
        IndicatorLibrary library = plan(empty(), FIRST, TRAINING).get();
        assertThat(Drafts.codes(plan(library, SECOND, "B-1||||数量指标|培训人次|人次|").faults()))
                .containsExactly("a.csv:2 TWO_CODES B-1");
    }

    @Test
    void a_library_of_another_region_is_not_imported() {
        IndicatorLibrary hubei = empty().toBuilder().region(Region.of("420000")).build();
        LibraryDraft draft = LibraryDraft.of("a.json").region("430000").build();
        assertThat(ImportPlan.of(hubei, List.of(draft), FIRST).faults())
                .extracting(LibraryFault::code)
                .containsExactly("TWO_REGIONS");
    }
}
