// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.profiles.PackReader;
import org.biaochi.profiles.Packs;

/** What the tests of the engine begin with. */
final class Given {
    static final Context CONTEXT = Context.profile("test").on(LocalDate.of(2025, 9, 1));

    private Given() {}

    /** A profile of the given rule lines, such as {@code T-A-001: error}. */
    static Packs packs(String... rules) {
        return Packs.of(List.of(PackReader.read("test.yaml", pack("test", rules))));
    }

    static String pack(String id, String... rules) {
        return "id: " + id + "\nversion: 1.0.0\nname: {zh: 测试, en: test}\nregion: \"000000\"\n"
                + "parameters:\n  merge.threshold: 5\n"
                + (rules.length == 0 ? "" : "rules:\n  " + String.join("\n  ", rules) + "\n");
    }

    static ReferenceEngine engine(Packs packs, RuleProvider... plugins) {
        return ReferenceEngine.builder()
                .profiles(packs)
                .plugins(PluginSource.of(Arrays.asList(plugins)))
                .build();
    }

    /** A goal with this many rows named 指标0, 指标1, …. */
    static PerformanceGoal goal(int rows) {
        PerformanceGoal.Builder goal = PerformanceGoal.builder().set(GoalField.PROJECT_NAME, "测试项目");
        for (int i = 0; i < rows; i++) {
            goal.indicator(Indicator.builder().set(IndicatorField.NAME, "名称" + i));
        }
        return goal.build();
    }
}
