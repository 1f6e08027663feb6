// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.evaluation.report;

import java.util.Optional;
import org.biaochi.api.subject.ObjectKind;

/** What the usual words say of the object of an evaluation; normalised texts in, nothing guessed. Pure functions. */
public final class ObjectWords {
    private ObjectWords() {}

    /** The kind that a normalised text names; empty if it names none. */
    public static Optional<ObjectKind> kind(String text) {
        for (ObjectKind kind : ObjectKind.values()) {
            if (kind.name().equals(text)) {
                return Optional.of(kind);
            }
        }
        return switch (text) {
            case "项目", "项目支出" -> Optional.of(ObjectKind.PROJECT);
            case "部门整体", "部门整体支出", "单位整体支出", "部门(单位)整体支出" -> Optional.of(ObjectKind.DEPARTMENT_OVERALL);
            case "政策", "支出政策" -> Optional.of(ObjectKind.POLICY);
            case "转移支付" -> Optional.of(ObjectKind.TRANSFER_PAYMENT);
            case "债券", "政府债券", "专项债券" -> Optional.of(ObjectKind.BOND);
            case "资产", "国有资产", "国有资产管理" -> Optional.of(ObjectKind.ASSETS);
            case "财政运行", "下级政府财政运行", "区县财政运行", "县级财政运行" -> Optional.of(ObjectKind.LOWER_GOVERNMENT);
            default -> Optional.empty();
        };
    }
}
