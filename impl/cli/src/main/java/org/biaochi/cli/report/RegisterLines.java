// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.biaochi.api.register.FloorCheck;
import org.biaochi.api.register.FundLevel;
import org.biaochi.api.register.KeyObject;
import org.biaochi.api.register.Reallocation;
import org.biaochi.api.register.RegisterRemark;
import org.biaochi.api.register.RegisterReport;
import org.biaochi.api.register.RemarkKind;
import org.biaochi.api.register.Tally;
import org.biaochi.api.subject.Value;
import org.biaochi.cli.session.Output;
import org.biaochi.cli.session.Paint;
import org.biaochi.report.words.PlacesInWords;
import org.biaochi.report.words.Plain;
import org.biaochi.report.words.RegisterWords;

/**
 * Writes what follows from the register of a region's year: what is refused and why, who must look at what, sums that
 * were asked for.
 */
final class RegisterLines {
    private static final int LONGEST = 60;
    private static final int SHOWN = 20;

    private final Output out;
    private final Paint paint;
    private final String language;
    private final UnaryOperator<String> names;
    private final PlacesInWords words;

    RegisterLines(Output out, Paint paint, String language, UnaryOperator<String> names, PlacesInWords words) {
        this.out = out;
        this.paint = paint;
        this.language = language;
        this.names = names;
        this.words = words;
    }

    void write(RegisterReport register) {
        remarks(register.remarks());
        keyObjects(register.keyObjects());
        reallocations(register.reallocations());
        floors(register.floors());
        levels(register.levels());
        new RegisterTrails(out, paint, language, names).write(register);
        register.tallies().forEach(this::tally);
    }

    private void remarks(List<RegisterRemark> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        out.line("  " + paint.bold(say("台账提示", "The register says")) + say("（", " (") + remarks.size()
                + say(" 条）", ")"));
        remarks.stream()
                .sorted(Comparator.comparing(remark -> remark.kind().weight()))
                .limit(SHOWN)
                .forEach(remark -> {
                    String who = remark.objectId().isEmpty()
                            ? Plain.of(remark.name(), LONGEST)
                            : names.apply(remark.objectId());
                    String detail = Plain.of(words.term(remark.place(), remark.detail()), LONGEST);
                    out.line("    " + weight(remark.kind()) + "  " + who + (who.isEmpty() ? "" : "  ")
                            + remark.kind().text().in(language)
                            + (detail.isEmpty() ? "" : say("：", ": ") + detail));
                });
        rest(remarks.size());
    }

    private void rest(int count) {
        if (count > SHOWN) {
            out.line("    " + say("……另有 " + (count - SHOWN) + " 条", "… and " + (count - SHOWN) + " more"));
        }
    }

    private String weight(RemarkKind kind) {
        String word = RegisterWords.weight(kind.weight()).in(language);
        return switch (kind.weight()) {
            case REFUSED, ALERT -> paint.red(word);
            case WARNING, UNDECIDED -> paint.yellow(word);
        };
    }

    private void keyObjects(List<KeyObject> objects) {
        if (objects.isEmpty()) {
            return;
        }
        out.line(
                "  " + paint.bold(say("重点监控名单", "Key monitoring")) + say("（", " (") + objects.size() + say(" 个）", ")"));
        objects.stream().limit(SHOWN).forEach(object -> {
            List<String> causes = object.causes().stream()
                    .map(cause ->
                            Plain.of((cause.reason() + " " + cause.record() + " " + cause.text()).strip(), LONGEST))
                    .toList();
            out.line("    " + names.apply(object.objectId()) + say("：", ": ") + String.join(say("；", "; "), causes));
        });
        rest(objects.size());
    }

    private void reallocations(List<Reallocation> proposals) {
        for (Reallocation proposal : proposals) {
            out.line("    " + say("建议调剂 ", "may be reallocated: ") + names.apply(proposal.objectId())
                    + say("，不超过 ", ", at most ") + amount(proposal.atMost()));
        }
    }

    private void floors(List<FloorCheck> floors) {
        for (FloorCheck check : floors) {
            String met = RegisterWords.met(check.met()).in(language);
            String word = !check.met().isPresent()
                    ? paint.yellow(met)
                    : check.met().get() ? paint.green(met) : paint.red(met);
            out.line("    " + check.formula() + " " + say("底线 ", "floor ")
                    + check.floor().toPlainString() + "  " + word);
        }
    }

    private void levels(List<FundLevel> levels) {
        for (FundLevel level : levels) {
            out.line("    " + Plain.of(level.level(), LONGEST) + say("：到账 ", ": received ") + amount(level.received())
                    + say("，拨付 ", ", passed on ") + amount(level.passedOn())
                    + say("，支出 ", ", spent ") + amount(level.spent())
                    + say("，结余 ", ", left ") + amount(level.balance()));
        }
    }

    private void tally(Tally tally) {
        out.line("  " + paint.bold(say("统计 ", "Tally ") + Plain.of(tally.id(), LONGEST)) + say("：", ": ")
                + tally.count() + say(" 个，", ", ") + amount(tally.amount()));
        for (Tally.Group group : tally.groups()) {
            out.line("    " + Plain.of(String.join(say("、", ", "), group.key()), LONGEST) + "  " + group.count() + "  "
                    + amount(group.amount()));
        }
    }

    private String amount(Value<?> amount) {
        return amount.isPresent() ? amount.get() + say(" 元", " yuan") : say("金额未知", "amount unknown");
    }

    private String say(String zh, String en) {
        return language.equals("en") ? en : zh;
    }
}
