// SPDX-License-Identifier: Apache-2.0
package org.biaochi.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Generated form tables of about 4 KB with sixteen indicators each: realistic texts, about one defect in eight rows. The same
 * seed gives the same bytes.
 */
public final class SampleGoals {
    private static final String[][] LEVELS = {
        {"产出指标", "数量指标"},
        {"产出指标", "质量指标"},
        {"产出指标", "时效指标"},
        {"产出指标", "成本指标"},
        {"效益指标", "经济效益指标"},
        {"效益指标", "社会效益指标"},
        {"效益指标", "生态效益指标"},
        {"满意度指标", "服务对象满意度指标"},
    };
    private static final String[][] NAMES = {
        {"培训农村实用人才人次", "改造老旧管网长度", "购置教学设备数量", "补助困难学生人数"},
        {"工程验收合格率", "培训考核通过率", "设备验收合格率", "补助对象准确率"},
        {"项目按期完成率", "资金拨付完成时间", "工程竣工时间", "补助按时发放率"},
        {"项目总成本", "单位培训成本", "设备采购均价", "人均补助标准"},
        {"带动农户增收金额", "节约运行费用", "带动社会投资", "减少水损费用"},
        {"受益群众人数", "就业带动人数", "覆盖行政村数量", "公共服务覆盖率"},
        {"减少碳排放量", "新增绿化面积", "水质达标率", "节能率"},
        {"服务对象满意度", "学员满意度", "受益群众满意度", "家长满意度"},
    };
    private static final String[][] TARGETS = {
        {"≥1200人次", "≥35.6公里", "260台", "≥3480人"},
        {"≥98%", "100%", "≥95%", "不低于99%"},
        {"100%", "2025年12月底前", "2025年11月30日", "≥95%"},
        {"≤320万元", "≤1500元/人", "≤4600元", "1000元/人"},
        {"≥500万元", "≥20万元", "≥1000万元", "≥30万元"},
        {"≥20000人", "≥150人", "≥46个", "≥90%"},
        {"≥120吨", "≥300亩", "≥92%", "≥8%"},
        {"≥90%", "≥95%", "90%以上", "≥92%"},
    };
    private static final String[] DEFECTS = {"显著提升", "≥120%", "", "100", "待定", "有效改善", "5", "及时"};

    private SampleGoals() {}

    /** Tables as UTF-8 JSON documents. */
    public static List<byte[]> tables(int count, long seed) {
        Random random = new Random(seed);
        List<byte[]> tables = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tables.add(bytes(i, random));
        }
        return tables;
    }

    /** One table, for streams that hold only what is in hand. */
    static byte[] bytes(int number, Random random) {
        return table(number, random).getBytes(StandardCharsets.UTF_8);
    }

    private static String table(int number, Random random) {
        int amount = 100 + random.nextInt(900);
        StringBuilder json = new StringBuilder(5000);
        json.append("{\"title\":\"项目支出绩效目标申报表（2025年度）\",\"publisher\":\"某县财政局\",\"year\":2025,\"kind\":\"goal\",")
                .append("\"project\":{\"name\":\"乡村振兴示范项目")
                .append(number)
                .append(
                        "号\",\"department\":\"某县农业农村局\",\"dept_code\":\"301001\",\"unit\":\"某县农业技术推广中心\",\"code\":\"61092125R00000000")
                .append(1000 + number % 9000)
                .append("\",\"period_start\":\"2025-01-01\",\"period_end\":\"2025-12-31\",\"attribute\":\"新增项目\"},")
                .append("\"funds\":[{\"item\":\"年度资金总额\",\"initial_budget\":\"")
                .append(amount)
                .append("\"},{\"item\":\"其中：财政拨款\",\"initial_budget\":\"")
                .append(amount - 20)
                .append("\"},{\"item\":\"其他资金\",\"initial_budget\":\"20\"}],")
                .append("\"goal_text\":\"完成年度乡村振兴示范任务，培训农村实用人才1200人次，改造管网35.6公里，购置设备260台，补助困难学生3480人，")
                .append("受益群众满意度不低于90%，全年完成率达到100%，带动农户持续增收。\",\"indicators\":[");
        for (int row = 0; row < 16; row++) {
            int kind = row / 2;
            int choice = (row % 2) * 2 + random.nextInt(2);
            String target = random.nextInt(8) == 0 ? DEFECTS[random.nextInt(DEFECTS.length)] : TARGETS[kind][choice];
            json.append(row == 0 ? "" : ",")
                    .append("{\"level1\":\"")
                    .append(LEVELS[kind][0])
                    .append("\",\"level2\":\"")
                    .append(LEVELS[kind][1])
                    .append("\",\"level3\":\"")
                    .append(NAMES[kind][choice])
                    .append("\",\"target\":\"")
                    .append(target)
                    .append("\",\"weight\":\"")
                    .append(row < 4 ? "6" : row == 15 ? "4" : "5.6")
                    .append("\",\"standard\":\"计划标准\"}");
        }
        return json.append("]}").toString();
    }
}
