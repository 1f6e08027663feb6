// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation.report;

/** The codes of the relations of an institution, by the usual words. Pure functions. */
final class RelationWords {
    private RelationWords() {}

    /** The code of a relation; the text itself if it is none of the usual words. */
    static String code(String text) {
        return switch (text) {
            case "项目执行方", "项目实施单位", "实施单位", "承担单位" -> "executor";
            case "编制绩效目标", "参与编制绩效目标", "目标编制方", "指导编制绩效目标" -> "drafter-of-goal";
            case "事前绩效评估", "参与事前绩效评估", "编制事前评估" -> "drafter-of-pre-evaluation";
            case "母公司", "上级单位", "控股股东" -> "parent";
            case "子公司", "下属单位", "所属企业" -> "subsidiary";
            case "同一控制人", "同一实际控制人", "受同一控制" -> "shared-controller";
            default -> text;
        };
    }
}
