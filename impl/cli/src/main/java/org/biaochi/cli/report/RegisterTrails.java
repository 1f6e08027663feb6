// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import java.util.List;
import java.util.function.UnaryOperator;
import org.biaochi.api.register.Correction;
import org.biaochi.api.register.FundTrail;
import org.biaochi.api.register.RegisterReport;
import org.biaochi.api.register.RollUp;
import org.biaochi.api.register.VersionChain;
import org.biaochi.api.subject.Value;
import org.biaochi.cli.session.Output;
import org.biaochi.cli.session.Paint;
import org.biaochi.report.words.Plain;

/**
 * Writes how a register came to be what it is: where funds went, what lies below whom, what was filed again, what was
 * corrected.
 */
final class RegisterTrails {
    private static final int LONGEST = 60;
    private static final int SHOWN = 20;

    private final Output out;
    private final Paint paint;
    private final String language;
    private final UnaryOperator<String> names;

    RegisterTrails(Output out, Paint paint, String language, UnaryOperator<String> names) {
        this.out = out;
        this.paint = paint;
        this.language = language;
        this.names = names;
    }

    void write(RegisterReport register) {
        head(say("资金轨迹", "Trails of funds"), register.trails());
        register.trails().stream().limit(SHOWN).forEach(this::trail);
        rest(register.trails());
        head(say("逐级汇总", "What lies below"), register.rollUps());
        register.rollUps().stream().limit(SHOWN).forEach(this::rollUp);
        rest(register.rollUps());
        head(say("重复报送的内容", "Filed more than once"), register.versions());
        register.versions().stream().limit(SHOWN).forEach(this::versions);
        rest(register.versions());
        head(say("更正动态", "Corrections"), register.corrections());
        register.corrections().stream().limit(SHOWN).forEach(this::correction);
        rest(register.corrections());
    }

    private void head(String title, List<?> rows) {
        if (!rows.isEmpty()) {
            out.line("  " + paint.bold(title) + say("（", " (") + rows.size() + say(" 项）", ")"));
        }
    }

    private void rest(List<?> rows) {
        if (rows.size() > SHOWN) {
            out.line("    "
                    + say(
                            "……另有 " + (rows.size() - SHOWN) + " 项，见网页报告",
                            "… and " + (rows.size() - SHOWN) + " more, see the page"));
        }
    }

    private void trail(FundTrail trail) {
        out.line("    " + names.apply(trail.objectId()) + say("：结余 ", ": left ") + amount(trail.balance())
                + (trail.idleDays().isPresent()
                        ? say(
                                "，已 " + trail.idleDays().get() + " 天没有动用",
                                ", idle for " + trail.idleDays().get() + " days")
                        : ""));
        for (FundTrail.Movement movement : trail.movements()) {
            String day = movement.date().isPresent() ? movement.date().get().toString() : say("日期不明", "day unknown");
            out.line("      " + day + "  " + Plain.of(movement.kind(), LONGEST) + " " + amount(movement.amount())
                    + say("，结余 ", ", left ") + amount(movement.balance())
                    + (movement.actor().isBlank() ? "" : say("，经办 ", ", by ") + Plain.of(movement.actor(), LONGEST)));
        }
    }

    private void rollUp(RollUp sum) {
        String light = sum.light().isPresent()
                ? say(
                        "，最差为" + sum.light().get().term(),
                        ", the worst light is " + sum.light().get().name())
                : "";
        out.line("    " + names.apply(sum.objectId()) + say("：末级单位 ", ": end units ") + sum.objects() + say(" 个，", ", ")
                + amount(sum.amount()) + light);
    }

    private void versions(VersionChain chain) {
        out.line("    " + Plain.of(chain.key(), LONGEST)
                + say(
                        "：" + chain.versions().size() + " 个版本，现行 ",
                        ": " + chain.versions().size() + " versions, now ")
                + Plain.of(chain.versions().get(chain.versions().size() - 1), LONGEST));
    }

    private void correction(Correction correction) {
        String day = correction.date().isPresent() ? correction.date().get() + "  " : "";
        String by = correction.by().isBlank() ? "" : say("，更正人 ", ", by ") + Plain.of(correction.by(), LONGEST);
        out.line("    " + day + names.apply(correction.target()) + say("：“", ": \"")
                + Plain.of(correction.before(), LONGEST) + say("”改为“", "\" became \"")
                + Plain.of(correction.after(), LONGEST) + say("”", "\"") + by
                + (correction.reason().isBlank() ? "" : say("，", ", ") + Plain.of(correction.reason(), LONGEST)));
    }

    private String amount(Value<?> amount) {
        return amount.isPresent() ? amount.get() + say(" 元", " yuan") : say("金额未知", "amount unknown");
    }

    private String say(String zh, String en) {
        return language.equals("en") ? en : zh;
    }
}
