// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.linkage;

import org.biaochi.api.subject.CellKey;

/** The cells of an issue (问题) to be rectified. Constants may be added in a minor version. */
public enum IssueColumn implements CellKey {
    /** Number (问题编号). */
    ID("id", "问题编号"),
    /** Category (问题类别). */
    CATEGORY("category", "问题类别"),
    /** What is wrong (问题). */
    TEXT("text", "问题"),
    /** Amount concerned (涉及金额). */
    AMOUNT("amount", "涉及金额"),
    /** Quantity concerned, where no amount is (涉及数量). */
    QUANTITY("quantity", "涉及数量"),
    /** Basis (认定依据). */
    BASIS("basis", "认定依据"),
    /** Who must mend it (责任单位). */
    RESPONSIBLE_BODY("responsibleBody", "责任单位"),
    /** State (整改状态). */
    STATE("state", "整改状态"),
    /** Day on which it was found (发现日期). */
    FOUND_DATE("foundDate", "发现日期"),
    /** Day by which it must be mended (整改期限). */
    DUE_DATE("dueDate", "整改期限"),
    /** Measure (整改措施). */
    PLAN("plan", "整改措施"),
    /** Progress (整改进展). */
    PROGRESS("progress", "整改进展"),
    /** Id of the evidence of the check (核实材料). */
    EVIDENCE("evidence", "核实材料"),
    /** Who checked it (核实人). */
    VERIFIER("verifier", "核实人"),
    /** Day of the check (核实日期). */
    VERIFICATION_DATE("verificationDate", "核实日期");

    private final String key;
    private final String term;

    IssueColumn(String key, String term) {
        this.key = key;
        this.term = term;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String term() {
        return term;
    }
}
