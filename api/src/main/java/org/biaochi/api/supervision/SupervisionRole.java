// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

/** The roles of supervision (监督主体). A closed list; what each may do is data of the profile. */
public enum SupervisionRole {
    /** Finance department (财政部门). */
    FINANCE("财政部门"),
    /** Industry department (行业主管部门). */
    INDUSTRY("行业主管部门"),
    /** Unit that spends the budget (预算单位). */
    UNIT("预算单位"),
    /** Audit office (审计机关). */
    AUDIT("审计机关"),
    /** People's congress (人大). */
    CONGRESS("人大"),
    /** Third party (第三方机构). */
    THIRD_PARTY("第三方机构"),
    /** Higher-level government (上级). */
    HIGHER_LEVEL("上级");

    private final String term;

    SupervisionRole(String term) {
        this.term = term;
    }

    /** The Chinese word. */
    public String term() {
        return term;
    }
}
