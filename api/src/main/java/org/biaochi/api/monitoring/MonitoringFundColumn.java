// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.monitoring;

import org.biaochi.api.subject.CellKey;

/** What a monitoring report says of one fund line beyond budget and executed amount. Constants may be added in a minor version. */
public enum MonitoringFundColumn implements CellKey {
    /** What will have been executed by the end of the year (全年预计执行数). */
    FORECAST("forecast", "全年预计执行数");

    private final String key;
    private final String term;

    MonitoringFundColumn(String key, String term) {
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
