// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import java.util.Objects;
import org.biaochi.api.basis.LocalText;

/**
 * What an evaluation still lacks, or what stands in the way of its score. Immutable.
 *
 * @param kind what kind of gap
 * @param item what is lacking, in the words of the report or the profile
 */
public record EvaluationGap(Kind kind, String item) {
    /** The kinds of gaps. New constants are a MINOR change of this package. */
    public enum Kind {
        /** The plan does not settle it. */
        PLAN_ITEM("评价工作方案没有写明", "the plan does not settle"),
        /** Nobody is responsible for it. */
        RESPONSIBLE("没有落实责任人的事项", "nobody is responsible for"),
        /** A document without which there is no total. */
        MATERIAL("缺少出分所需的资料", "no total without"),
        /** A source of the score that gave none. */
        SOURCE("没有得分的评分来源", "no score of the source"),
        /** The draw, made again from its own record, gives another sample. */
        DRAW("按抽样记录重新抽取，结果与所记样本不同", "made again from its record, the draw gives another sample than");

        private final LocalText text;

        Kind(String zh, String en) {
            this.text = new LocalText(zh, en);
        }

        /** What it says to a person. */
        public LocalText text() {
            return text;
        }
    }

    /** Requires both. */
    public EvaluationGap {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(item, "item");
    }
}
