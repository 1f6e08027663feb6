// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.packet;

import java.util.List;
import org.biaochi.api.basis.LocalText;

/** How a packet is filled, as it stands on its first sheet. */
final class Guide {
    static final LocalText TITLE = new LocalText("审核问题清单（填写说明）", "Review packet: how to fill it");

    static final List<LocalText> LINES = List.of(
            new LocalText(
                    "一、在“问题清单”里逐行处理。每行是一个问题，按主管部门、申报单位、项目排列；黄色的六列由审核人员填写，其余各列由系统生成，改了也不会采用。",
                    "1. Work through the sheet Findings, one finding a row, ordered by department, unit and project."
                            + " The six yellow columns are yours; the others are the system's and edits there are not"
                            + " taken."),
            new LocalText(
                    "二、“处理”从下拉列表中选：采纳——问题属实，退回单位修改；不采纳——不作为问题，须写明理由、经办人、批准人和有效期，经批准后按豁免处理；说明——问题保留，附上情况说明。不处理的行留空即可。",
                    "2. Decision: accept - the finding stands and is to be mended; reject - it is waived, which takes"
                            + " a reason, who asks, who approved and until when; explain - it stands with an explanation."
                            + " Leave other rows blank."),
            new LocalText(
                    "三、批准人和经办人不能是同一个人；没有批准人、自己批准、已过有效期，或规则规定不得豁免的，“不采纳”不起作用，系统会逐条指出所在单元格。",
                    "3. Nobody approves their own waiver. Without an approver, after its last day, or for a rule that"
                            + " cannot be waived, a rejection does not hold; each is reported with its cell."),
            new LocalText(
                    "四、“未能判定”一页是缺少资料、系统判断不了的事项，填法相同；能补资料的请补，不能补的选“说明”或“不采纳”并写明理由、经办人，即为说明理由。",
                    "4. The sheet Not judged lists what lacks an input; fill it the same way. Supply it, or choose"
                            + " explain or reject with a reason and your name: the reason is then stated."),
            new LocalText(
                    "五、有效期至填日期，如 2026-12-31；留空为不限期。经办人可以只在本页下方填一次，清单中留空的行都算此人。",
                    "5. Until: a day such as 2026-12-31; blank for no end. Your name may be given once below; it"
                            + " counts for every row without one."),
            new LocalText(
                    "六、可以排序、筛选、删行、隐藏，也可以按部门拆成几张表；只要不改最右边的“问题编号”，批注就能对上。新加的行没有编号，系统会如实列出，不会当作问题。",
                    "6. Sort, filter, delete, hide rows, or split the list by department: as long as the id in the"
                            + " last column stays, a mark finds its finding. Rows you add have no id; they are listed, not"
                            + " taken for findings."),
            new LocalText(
                    "七、问题编号由规则、项目（项目代码和年度；没有代码的用部门、单位、名称和年度）、栏目和行的名称、以及所审内容的校验码组成，与行号无关。单位改了内容，校验码就变，原批注不再套用，会列入“未对上的批注”，不会丢失。",
                    "7. An id is made of the rule, the project (code and year, else department, unit, name and year),"
                            + " the field and the name of the row, and a digest of what was judged; never of row numbers."
                            + " When the content changes the mark is not applied but listed as unmatched."),
            new LocalText(
                    "八、填好后交回：biaochi review --marks 本文件 申报文件；加上 --packet 新文件，可生成带有原批注的下一轮清单。",
                    "8. Bring it back: biaochi review --marks THIS.xlsx FILES; with --packet NEW.xlsx the next round's"
                            + " packet carries the marks."));

    private Guide() {}
}
