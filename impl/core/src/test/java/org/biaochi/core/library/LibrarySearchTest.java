// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.api.library.LibraryField;
import org.biaochi.core.library.Suggestion.Reason;
import org.junit.jupiter.api.Test;

class LibrarySearchTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final LibrarySearch SEARCH = LibrarySearch.of(library(), DAY);

    private static IndicatorLibrary library() {
        LibraryDraft.Builder draft = LibraryDraft.of("a.csv").category(":2", "B02", "房屋修缮", "");
        draft.row(Drafts.row("A-1||||数量指标|修缮房屋面积|平方米|B02", 2)
                .words(LibraryField.ALIASES, List.of("房屋维修面积"))
                .build());
        draft.row(Drafts.row("A-2||||质量指标|修缮工程验收合格率|%|B02", 3).build());
        draft.row(Drafts.row("A-3||||质量指标|设备验收合格率|%|", 4).build());
        draft.row(Drafts.row("A-4||||质量指标|信息系统验收合格率|%|", 5).build());
        draft.row(Drafts.row("A-5|||2024-12-31|质量指标|旧验收合格率|%|", 6).build());
        return LibraryCheck.of(List.of(draft.build())).get();
    }

    private static List<String> codes(LibraryQuery query) {
        return SEARCH.find(query, 10).stream()
                .map(suggestion -> suggestion.entry().code())
                .toList();
    }

    @Test
    void an_equal_name_comes_first_whatever_its_numbering_and_width() {
        Suggestion first = SEARCH.find(LibraryQuery.named("指标3：设备验收合格率 "), 1).get(0);
        assertThat(first.entry().code()).isEqualTo("A-3");
        assertThat(first.reasons()).containsExactly(Reason.SAME_NAME);
    }

    @Test
    void other_names_of_an_entry_count() {
        Suggestion first = SEARCH.find(new LibraryQuery("房屋维修面积", "㎡", "产出", "数量指标", "房屋修缮"), 1)
                .get(0);
        assertThat(first.entry().code()).isEqualTo("A-1");
        assertThat(first.reasons())
                .containsExactly(Reason.ALIAS, Reason.SAME_UNIT, Reason.SAME_L1, Reason.SAME_L2, Reason.CLASS);
    }

    @Test
    void unit_level_and_class_decide_between_names_alike() {
        assertThat(codes(new LibraryQuery("验收合格率", "%", "", "", "房屋修缮"))).startsWith("A-3", "A-2");
        assertThat(codes(new LibraryQuery("工程验收合格率", "%", "", "", "B02"))).startsWith("A-2");
    }

    @Test
    void an_entry_that_has_ended_is_not_suggested() {
        assertThat(codes(LibraryQuery.named("旧验收合格率"))).doesNotContain("A-5");
    }

    @Test
    void a_foreign_name_finds_nothing() {
        assertThat(codes(LibraryQuery.named("粮食总产量"))).isEmpty();
    }

    @Test
    void without_a_name_everything_said_must_fit() {
        assertThat(codes(new LibraryQuery("", "%", "", "质量指标", ""))).containsExactly("A-2", "A-3", "A-4");
        assertThat(codes(new LibraryQuery("", "", "", "", "房屋修缮"))).containsExactly("A-1", "A-2");
    }

    @Test
    void a_name_of_one_character_is_like_nothing_but_itself() {
        assertThat(codes(LibraryQuery.named("率"))).isEmpty();
    }
}
