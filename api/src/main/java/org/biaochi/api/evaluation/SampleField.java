// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import org.biaochi.api.subject.CellKey;

/** The record of a draw (抽样记录). Constants may be added in a minor version. */
public enum SampleField implements CellKey {
    /** The seed that anyone can repeat the draw with (随机种子). */
    SEED("seed", "随机种子"),
    /** How many the frame has (总体数量). */
    FRAME_SIZE("frameSize", "总体数量"),
    /** How many were drawn (样本量). */
    SIZE("size", "样本量"),
    /** How they were drawn (抽样方法). */
    METHOD("method", "抽样方法"),
    /** Day of the draw (抽样日期). */
    DATE("date", "抽样日期"),
    /** Approval of a smaller sample (缩小样本批准意见). */
    WAIVER("waiver", "缩小样本批准意见");

    private final String key;
    private final String term;

    SampleField(String key, String term) {
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
