// SPDX-License-Identifier: Apache-2.0
package org.biaochi.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.spi.Rule;
import org.biaochi.core.rule.RuleAnswer;
import org.biaochi.core.rule.RuleHarness;

/** Asks the same rules the same things again, in another order and on several threads, and compares all answers. */
final class Steadiness {
    private static final int THREADS = 4;
    private static final int ORDERS = 2;
    private static final long SEED = 20250901;

    private final List<Rule<?, ?>> rules;
    private final Map<RuleCase, Profile> cases;
    private final Set<String> faults = new LinkedHashSet<>();

    Steadiness(List<Rule<?, ?>> rules, Map<RuleCase, Profile> cases) {
        this.rules = rules;
        this.cases = cases;
    }

    List<String> faults() {
        RuleHarness harness = RuleHarness.of(rules);
        Map<RuleCase, Map<RuleId, List<Object>>> first = answers(harness);
        compare(first, answers(harness), "第二次运行结果不同", "answered otherwise when asked again");
        Random order = new Random(SEED);
        for (int i = 0; i < ORDERS; i++) {
            List<Rule<?, ?>> shuffled = new ArrayList<>(rules);
            Collections.shuffle(shuffled, order);
            compare(
                    first,
                    answers(RuleHarness.of(shuffled)),
                    "换一种规则顺序结果不同",
                    "answered otherwise in another order of rules");
        }
        for (Map<RuleCase, Map<RuleId, List<Object>>> other : onThreads(harness)) {
            compare(first, other, "多线程运行结果不同，规则不得保存状态", "answered otherwise on several threads; rules keep no state");
        }
        return List.copyOf(faults);
    }

    private Collection<Map<RuleCase, Map<RuleId, List<Object>>>> onThreads(RuleHarness harness) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<Map<RuleCase, Map<RuleId, List<Object>>>> task = () -> answers(harness);
            List<Map<RuleCase, Map<RuleId, List<Object>>>> answers = new ArrayList<>();
            for (Future<Map<RuleCase, Map<RuleId, List<Object>>>> one :
                    threads.invokeAll(Collections.nCopies(THREADS, task))) {
                answers.add(one.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("测试被中断 / interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("多线程运行出错 / broke down on several threads", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private Map<RuleCase, Map<RuleId, List<Object>>> answers(RuleHarness harness) {
        Map<RuleCase, Map<RuleId, List<Object>>> answers = new LinkedHashMap<>();
        cases.forEach((one, profile) -> {
            Map<RuleId, List<Object>> told = new LinkedHashMap<>();
            harness.run(one.input().subject(), profile, one.asOf(), one.facts())
                    .forEach((rule, answer) -> told.put(rule, told(answer)));
            answers.put(one, told);
        });
        return answers;
    }

    private static List<Object> told(RuleAnswer answer) {
        return List.of(answer.headline(), answer.defects(), answer.missing(), answer.reasons());
    }

    private void compare(
            Map<RuleCase, Map<RuleId, List<Object>>> first,
            Map<RuleCase, Map<RuleId, List<Object>>> other,
            String zh,
            String en) {
        first.forEach((one, answers) -> answers.forEach((rule, told) -> {
            if (!told.equals(other.getOrDefault(one, Map.of()).get(rule))) {
                faults.add(rule + "：" + zh + "（" + one.place() + "）/ " + rule + " " + en + " (" + one.place() + ")");
            }
        }));
    }
}
