// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.mark;

import java.util.Arrays;
import java.util.Optional;
import org.biaochi.api.basis.LocalText;
import org.biaochi.core.text.Folding;

/** The columns of the overview of projects (项目一览) in a review packet, as they are printed. */
public enum ProjectColumn {
    /** The department in charge (主管部门). */
    DEPARTMENT("主管部门", "Department"),
    /** Who submitted it (申报单位). */
    UNIT("申报单位", "Unit"),
    /** The project (项目名称). */
    PROJECT("项目名称", "Project"),
    /** Its code (项目代码). */
    CODE("项目代码", "Code"),
    /** The verdict (结论). */
    VERDICT("结论", "Verdict"),
    /** The gate's decision (准入). */
    GATE("准入", "Gate"),
    /** Unwaived errors (错误). */
    ERRORS("错误", "Errors"),
    /** Unwaived warnings (警告). */
    WARNINGS("警告", "Warnings"),
    /** Unwaived hints (提示). */
    HINTS("提示", "Hints"),
    /** Waived findings (已豁免). */
    WAIVED("已豁免", "Waived"),
    /** What could not be judged and is in the list (未能判定). */
    OPEN("未能判定", "Not judged"),
    /** What could not be judged for want of facts that the host never connected (未接入资料未判). */
    NOTED("未接入资料未判", "Not judged, noted only"),
    /** The file or record (来源文件). */
    SOURCE("来源文件", "Source"),
    /** The part of the ids that stands for the project (项目标识). */
    OWNER("项目标识", "Project mark"),
    /** The digest of the input (来源校验码). */
    INPUT("来源校验码", "Digest of input");

    private final LocalText heading;

    ProjectColumn(String zh, String en) {
        this.heading = new LocalText(zh, en);
    }

    /** The heading. */
    public LocalText heading() {
        return heading;
    }

    /** The column of a heading, in either language; empty for another text. */
    public static Optional<ProjectColumn> of(String heading) {
        String typed = Folding.normalise(heading).replace(" ", "");
        return Arrays.stream(values())
                .filter(column -> column.heading.zh().equals(typed)
                        || column.heading.en().replace(" ", "").equalsIgnoreCase(typed))
                .findFirst();
    }
}
