// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.api.library.LibraryEntry;
import org.biaochi.api.library.LibraryField;
import org.biaochi.api.library.LibraryTier;
import org.biaochi.core.library.ImportChange.Kind;
import org.biaochi.core.library.ImportPlan;
import org.biaochi.core.library.LibraryCheck;
import org.biaochi.core.library.LibraryDraft;
import org.junit.jupiter.api.Test;

/** The library that ships as an example: 44 classes of projects, 258 common indicators, six sectors. */
class ExampleLibraryTest {
    private static final Path FOLDER =
            Path.of("..", "..", "osgi-bundles", "host", "src", "main", "distribution", "examples", "library");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 1, 1);

    private static LibraryDraft draft(String file) throws IOException {
        return LibraryFiles.draft(file, Files.readAllBytes(FOLDER.resolve(file)));
    }

    private static List<LibraryDraft> common() throws IOException {
        return List.of(draft("categories.csv"), draft("common.csv"));
    }

    private static List<LibraryDraft> all() throws IOException {
        List<LibraryDraft> all = new ArrayList<>(common());
        all.add(draft("sectors.csv"));
        all.add(draft("individual.csv"));
        all.add(draft("templates.csv"));
        return all;
    }

    private static IndicatorLibrary empty() {
        return IndicatorLibrary.builder().build();
    }

    @Test
    void imported_twice_its_258_common_indicators_exist_once() throws IOException {
        ImportPlan first = ImportPlan.of(empty(), common(), FIRST);
        assertThat(first.faults()).isEmpty();
        assertThat(first.changes(Kind.ADDED)).hasSize(258);
        assertThat(first.get().projectClasses()).hasSize(44);
        ImportPlan second = ImportPlan.of(first.get(), common(), SECOND);
        assertThat(second.changes(Kind.UNCHANGED)).hasSize(258);
        assertThat(second.get()).isEqualTo(first.get());
        assertThat(second.get().codes()).hasSize(258);
    }

    @Test
    void a_changed_row_makes_a_new_version_and_old_goals_keep_theirs() throws IOException {
        IndicatorLibrary before = ImportPlan.of(empty(), common(), FIRST).get();
        String changed = Files.readString(FOLDER.resolve("common.csv")).replace("修缮房屋面积", "修缮房屋建筑面积");
        LibraryDraft draft = LibraryFiles.draft("common.csv", changed.getBytes(StandardCharsets.UTF_8));
        ImportPlan plan = ImportPlan.of(before, List.of(draft), SECOND);
        assertThat(plan.changes(Kind.NEW_VERSION)).hasSize(1);
        assertThat(plan.changes(Kind.UNCHANGED)).hasSize(257);
        String code = plan.changes(Kind.NEW_VERSION).get(0).entry().code();
        assertThat(plan.get().effective(code, LocalDate.of(2025, 1, 1)).get().name())
                .isEqualTo("修缮房屋面积");
        assertThat(plan.get().effective(code, SECOND).get().name()).isEqualTo("修缮房屋建筑面积");
        assertThat(plan.get().codes()).hasSize(258);
    }

    @Test
    void a_project_starts_with_the_three_tiers_of_its_type_in_order() throws IOException {
        IndicatorLibrary library = LibraryCheck.of(all()).get();
        List<LibraryEntry> subsidy = library.indicatorsFor("产业奖补", SECOND);
        assertThat(subsidy).extracting(LibraryEntry::tier).isSorted().contains(LibraryTier.values());
        assertThat(subsidy).extracting(LibraryEntry::name).contains("回报率");
        assertThat(library.indicatorsFor("道路养护", SECOND))
                .extracting(LibraryEntry::name)
                .isNotEmpty()
                .doesNotContain("回报率");
    }

    @Test
    void salary_projects_must_carry_four_fixed_indicators_that_weigh_ninety() throws IOException {
        List<LibraryEntry> fixed = LibraryCheck.of(all()).get().indicatorsFor("人员类", SECOND);
        assertThat(fixed).extracting(LibraryEntry::name).containsExactlyInAnyOrder("足额保障率", "按时发放率", "结余率", "科目调整次数");
        assertThat(fixed).extracting(entry -> entry.text(LibraryField.WEIGHT)).containsOnly("22.5");
    }

    @Test
    void every_indicator_says_what_it_measures_in_which_unit_and_from_which_source() throws IOException {
        for (LibraryEntry entry : LibraryCheck.of(all()).get().entries()) {
            assertThat(entry.text(LibraryField.EXPLANATION))
                    .as(entry.toString())
                    .isNotEmpty();
            assertThat(entry.text(LibraryField.DATA_SOURCE))
                    .as(entry.toString())
                    .isNotEmpty();
            assertThat(entry.text(LibraryField.VALUE)).as(entry.toString()).isNotEmpty();
            boolean ratio = entry.unit().equals("%") && entry.tier() == LibraryTier.COMMON;
            assertThat(ratio
                            && entry.text(LibraryField.FORMULA).isEmpty()
                            && entry.l1().equals("满意度指标"))
                    .as(entry.toString())
                    .isFalse();
        }
    }

    @Test
    void a_library_as_large_as_this_is_read_back_from_its_json() throws IOException {
        IndicatorLibrary library = LibraryCheck.of(all()).get();
        assertThat(LibraryJson.read("library.json", LibraryJson.write(library))).isEqualTo(library);
    }
}
