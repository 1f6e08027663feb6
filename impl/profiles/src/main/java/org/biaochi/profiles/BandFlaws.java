// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

/** Says in words what is wrong with bands. */
final class BandFlaws {
    private BandFlaws() {}

    static TableFlaw unreadable(int row) {
        return TableFlaw.error(
                row,
                "LINT_BAND_UNREADABLE",
                "的界限不是数字，或 edges 不是 [) [] (] ()，请改正",
                "has a bound that is no number, or edges is none of [) [] (] (); correct it");
    }

    static TableFlaw empty(int row, Interval band) {
        return TableFlaw.error(
                row,
                "LINT_BAND_EMPTY",
                "不含任何数：" + band.zh() + "，请检查 from、to 和 edges",
                "holds no number: " + band.en() + "; check from, to and edges");
    }

    static TableFlaw gap(int row, int below, Interval gap) {
        return TableFlaw.error(
                row,
                "LINT_BAND_GAP",
                "与第 " + (below + 1) + " 行之间有空档，" + gap.zh() + " 不属于任何一行，请使两行首尾相接",
                "leaves a gap to row " + (below + 1) + ": " + gap.en() + " has no row; let the two rows meet");
    }

    static TableFlaw overlap(int row, int below, Interval twice) {
        return TableFlaw.error(
                row,
                "LINT_BAND_OVERLAP",
                "与第 " + (below + 1) + " 行重叠，" + twice.zh() + " 有两个结果，请使两行首尾相接",
                "overlaps row " + (below + 1) + ": " + twice.en() + " has two answers; let the two rows meet");
    }

    static TableFlaw within(int row, int holder, Interval twice) {
        return TableFlaw.error(
                row,
                "LINT_BAND_UNREACHABLE",
                "与第 " + (holder + 1) + " 行重叠，全部落在该行之内，" + twice.zh() + " 有两个结果；自上而下取第一个时本行永远用不到，请缩小第 " + (holder + 1)
                        + " 行，或删去本行",
                "overlaps row " + (holder + 1) + " and lies within it: " + twice.en()
                        + " has two answers, and a reader who takes the first never comes here; narrow row "
                        + (holder + 1)
                        + " or remove this one");
    }

    static TableFlaw edgeTwice(int row, int below, Interval edge) {
        return TableFlaw.error(
                row,
                "LINT_BAND_EDGE_TWICE",
                "与第 " + (below + 1) + " 行都含分界点 " + edge.zh() + "，请用 edges 写明它归哪一行",
                "and row " + (below + 1) + " both hold the bound " + edge.en() + "; say in edges to which it belongs");
    }

    static TableFlaw uncovered(String group, Interval rest) {
        String of = group.isEmpty() ? "" : "group=" + group + " ";
        return TableFlaw.error(
                TableFlaw.WHOLE,
                "LINT_BAND_UNCOVERED",
                "没有 " + of + rest.zh() + " 的一行，请补上",
                "has no row for " + of + rest.en() + "; add it");
    }

    static TableFlaw beyond(int row, Interval band, Interval whole) {
        return TableFlaw.warning(
                row,
                "LINT_BAND_BEYOND",
                "的 " + band.zh() + " 超出 " + whole.zh() + "，请核对界限",
                "holds " + band.en() + ", which goes beyond " + whole.en() + "; check the bounds");
    }
}
