// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.basis.LocalText;

/**
 * What was not handed in at all though its time has come: whole months and whole parts of the folder, and what that
 * leaves undone. Pure.
 */
final class MissingParts {
    private static final int MONTHS = RegionFolder.MONTHS;

    /** What each part is for, and what it leaves undone. */
    private static final Map<String, LocalText> DURING = parts(
            "preevaluations",
            "事前绩效评估，新增项目的评估结论没有核对",
            "pre-evaluations: not checked",
            "spotchecks",
            "财政抽查，单位自行监控的数没有对照",
            "spot checks: self-reported numbers stand alone",
            "cases",
            "预警办理记录，各件预警都按没有人办理计",
            "the handling of alerts: all count as untouched");

    private static final Map<String, LocalText> AFTERWARDS = parts(
            "selfevaluations",
            "绩效自评，自评覆盖率按 0 计",
            "self-evaluations: none counts",
            "evaluations",
            "绩效评价，没有结果可用于下年预算",
            "evaluations: nothing to link",
            "requests",
            "下年预算申请和结果应用决定，按评价结果自行提出建议",
            "requests for next year: proposals come from the results alone",
            "rectifications",
            "问题整改台账，不算整改完成率",
            "rectifications: no share of what was rectified",
            "disclosures",
            "公开记录，不算公开率",
            "disclosures: no share of what was published");

    private final YearTerms terms;
    private final RegionFolder folder;
    private final List<LocalText> notes = new ArrayList<>();

    MissingParts(YearTerms terms, RegionFolder folder) {
        this.terms = terms;
        this.folder = folder;
    }

    private static Map<String, LocalText> parts(String... cells) {
        Map<String, LocalText> parts = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 3) {
            parts.put(cells[i], new LocalText(cells[i + 1], cells[i + 2]));
        }
        return parts;
    }

    List<LocalText> notes() {
        DURING.forEach(this::part);
        months();
        if (terms.isDue(MONTHS)) {
            AFTERWARDS.forEach(this::part);
        }
        return notes;
    }

    private void part(String part, LocalText what) {
        if (!folder.has(part)) {
            notes.add(new LocalText(
                    "没有 " + part + "（" + what.zh().replaceFirst("，", "），"), "no " + part + " (" + what.en() + ")"));
        }
    }

    private void months() {
        int last = folder.lastMonth();
        for (int month = 1; month <= MONTHS; month++) {
            String part = RegionFolder.month(month);
            if (terms.isDue(month) && !folder.has(part)) {
                notes.add(
                        month < last
                                ? new LocalText(
                                        "缺 " + month + " 月的监控数据（没有 " + part + "），后面的月份照常运行",
                                        "month " + month + " is missing (" + part + "); later months run")
                                : new LocalText(
                                        month + " 月已经结束，还没有监控数据（" + part + "）",
                                        "month " + month + " is over and has no data (" + part + ")"));
            }
        }
    }
}
