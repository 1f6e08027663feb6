// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.preevaluation;

import java.util.Optional;
import org.biaochi.api.review.EvaluatorKind;
import org.biaochi.api.subject.ObjectKind;
import org.biaochi.core.logic.Truth;

/** What the usual words of pre-evaluation documents mean; normalised texts in, nothing guessed. Pure functions. */
final class Wordings {
    private Wordings() {}

    static Optional<ObjectKind> subjectKind(String text) {
        return switch (text) {
            case "project", "PROJECT", "项目", "项目类", "项目支出" -> Optional.of(ObjectKind.PROJECT);
            case "policy", "POLICY", "政策", "政策类", "支出政策" -> Optional.of(ObjectKind.POLICY);
            default -> Optional.empty();
        };
    }

    static Optional<EvaluatorKind> evaluatorKind(String text) {
        return switch (text) {
            case "SELF", "self", "自评估", "自评", "自我评估" -> Optional.of(EvaluatorKind.SELF);
            case "RE", "re", "再评估", "财政评估", "财政再评估" -> Optional.of(EvaluatorKind.RE);
            case "JOINT", "joint", "联合", "联合评审", "联合审核" -> Optional.of(EvaluatorKind.JOINT);
            default -> Optional.empty();
        };
    }

    /** The word of threshold rules for a project attribute; empty if the text is none of the usual ones. */
    static Optional<String> attribute(String text) {
        return switch (text) {
            case "new", "新增", "新增项目", "新设", "新设项目", "新出台", "新出台政策" -> Optional.of("new");
            case "continuing", "延续", "延续项目", "延续性项目", "经常性项目" -> Optional.of("continuing");
            case "expiring", "到期", "到期延续", "到期续期", "到期拟延续", "到期项目", "到期政策" -> Optional.of("expiring");
            default -> Optional.empty();
        };
    }

    static Truth yesOrNo(String text) {
        return switch (text) {
            case "是", "有", "已落实", "已完成", "通过", "符合", "合理", "true", "yes", "1" -> Truth.TRUE;
            case "否", "无", "未落实", "未完成", "不通过", "不符合", "不合理", "false", "no", "0" -> Truth.FALSE;
            default -> Truth.UNKNOWN;
        };
    }
}
