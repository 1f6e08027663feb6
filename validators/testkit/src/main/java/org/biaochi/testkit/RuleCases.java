// SPDX-License-Identifier: Apache-2.0
package org.biaochi.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.subject.UnreadableInputException;

/**
 * Reads cases from JSON files, one file per rule and named after it; {@link RuleTests} makes JUnit tests of them.
 *
 * <p>A file holds a rule and its cases:
 *
 * <pre>{@code
 * {"rule": "EDU-001", "cases": [
 *   {"name": "a rate without percent", "as_of": "2025-09-01", "profile": "central",
 *    "parameters": {"EDU-001.rates": ["入学率"]}, "facts": {…}, "input": {…form table…},
 *    "expect": {"outcome": "FAILED", "findings": [{"severity": "WARNING", "paths": ["/indicators/0/target"]}]}},
 *   {…, "expect": {"outcome": "UNDECIDED", "missing": ["name"]}},
 *   {…, "expect": {"outcome": "NOT_APPLICABLE", "reason": "OUT_OF_SCOPE"}}]}
 * }</pre>
 *
 * {@code parameters} and {@code facts} may be left out. A parameter that is null has no value in that case, a text where
 * the rule card declares a list is split at commas, an object is a pack's long form such as {@code {"dated": […]}}. {@code
 * "subject": "pre-evaluation"} says that the input is such a subject in the model's JSON instead of a form table of a goal;
 * {@code "gate": true} that the goal is to enter the budget, so that gate rules are asked. Paths are those of the input.
 * Stateless; any number of threads.
 */
public final class RuleCases {
    private static final String SUFFIX = ".json";

    private RuleCases() {}

    /**
     * Reads the cases of a folder, in the order of file names and of each file.
     *
     * @throws UnreadableInputException if a file is not as described; file and place are in it
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static List<RuleCase> read(Path folder) {
        List<RuleCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(RuleCases::isCaseFile).sorted().toList()) {
                cases.addAll(read(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("用例目录读取失败 / cannot read the cases in " + folder, e);
        }
        if (cases.isEmpty()) {
            throw new UnreadableInputException(
                    "NO_CASES",
                    folder.toString(),
                    new LocalText("目录中没有用例文件（*.json）", "no case file (*.json) in the folder"));
        }
        return List.copyOf(cases);
    }

    private static boolean isCaseFile(Path file) {
        return file.getFileName().toString().endsWith(SUFFIX);
    }

    /**
     * Reads the cases of one file.
     *
     * @param file its name, which is that of the rule and {@code .json}
     * @param document JSON in UTF-8
     * @throws UnreadableInputException if the file is not as described; file and place are in it
     */
    public static List<RuleCase> read(String file, byte[] document) {
        CaseNode root = CaseNode.read(file, document);
        root.allowOnly("rule", "cases");
        RuleId rule = root.member("rule").as(RuleId::of, "规则编号，应形如 EDU-001", "a rule id such as EDU-001");
        if (!file.equals(rule + SUFFIX)) {
            throw root.member("rule")
                    .refusal(
                            "CASES_OF_OTHER_RULE",
                            "文件名与规则不一致，文件名应为 " + rule + SUFFIX,
                            "these are cases of " + rule + "; name the file " + rule + SUFFIX);
        }
        List<RuleCase> cases = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        for (CaseNode node : root.member("cases").elements()) {
            RuleCase one = RuleCase.read(rule, node);
            String earlier = names.putIfAbsent(one.name(), one.place());
            if (earlier != null) {
                throw node.member("name")
                        .refusal(
                                "CASE_TWICE",
                                "用例名与 " + earlier + " 相同，请改名",
                                "the name is also that of " + earlier + "; choose another");
            }
            cases.add(one);
        }
        return List.copyOf(cases);
    }
}
