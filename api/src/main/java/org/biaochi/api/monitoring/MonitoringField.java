// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.monitoring;

import org.biaochi.api.subject.CellKey;

/** The single cells of a monitoring report (绩效运行监控). Constants may be added in a minor version. */
public enum MonitoringField implements CellKey {
    /** First day or month of what is monitored (监控期起). */
    WINDOW_START("windowStart", "监控期起"),
    /** Last day or month of what is monitored (监控期止). */
    WINDOW_END("windowEnd", "监控期止"),
    /** Day on which the report was made (报告日期); independent of the window. */
    REPORT_DATE("reportDate", "报告日期"),
    /** Who answers for the report (责任人). */
    RESPONSIBLE_PERSON("responsiblePerson", "责任人"),
    /** Who monitored: 单位自行监控 or 财政重点监控. */
    MONITORED_BY("monitoredBy", "监控主体"),
    /** Share of the year passed by the host's own curve (序时进度), 0 to 1 or a percentage. */
    TIME_PROGRESS("timeProgress", "序时进度"),
    /** Whether the project is new (是否新增项目). */
    IS_NEW("isNew", "是否新增项目"),
    /** How far a new project is prepared (项目准备情况), such as 已就绪. */
    READINESS("readiness", "项目准备情况"),
    /** Funds carried over from earlier years (上年结转资金). */
    CARRY_OVER("carryOver", "上年结转资金"),
    /** Why the executed amount is lower than before: 退库 or 冲销. */
    FALL_REASON("fallReason", "执行数减少原因"),
    /** What is done about an alert: 继续执行, 调剂 or 取消. */
    DISPOSITION("disposition", "处置意见"),
    /** Whether the budget is executed as expected (预算是否按预期执行). */
    EXECUTION_OK("executionOk", "预算是否按预期执行"),
    /** Whether the goal can still be reached (绩效目标能否实现). */
    GOAL_REACHABLE("goalReachable", "绩效目标能否实现"),
    /** What else there is to say (备注). */
    REMARK("remark", "备注");

    private final String key;
    private final String term;

    MonitoringField(String key, String term) {
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
