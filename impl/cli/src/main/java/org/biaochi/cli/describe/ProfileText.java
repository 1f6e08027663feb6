// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.describe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.RuleSetting;
import org.biaochi.cli.session.Output;
import org.biaochi.cli.session.Paint;
import org.biaochi.profiles.Lint;
import org.biaochi.profiles.Pack;
import org.biaochi.profiles.ProfileEntry;
import org.biaochi.profiles.ResolvedProfile;
import org.biaochi.report.words.Plain;
import org.biaochi.report.words.Wording;
import org.jspecify.annotations.Nullable;

/** Prints profiles: the list, or everything that one says with its source. */
public final class ProfileText {
    private final Output out;
    private final Paint paint;
    private final String language;

    /** Prints to an output in a language. */
    public ProfileText(Output out, Paint paint, String language) {
        this.out = out;
        this.paint = paint;
        this.language = language;
    }

    /** Prints the list as of a day. */
    public void list(List<ProfileSummary> summaries, LocalDate day) {
        out.line(say("适用日期：", "As of: ") + day);
        for (ProfileSummary summary : summaries) {
            out.line("");
            if (summary.profile() == null) {
                String why = summary.refusal() == null
                        ? ""
                        : summary.refusal().text().in(language);
                out.line(paint.bold(summary.id()) + "  " + paint.yellow(say("当日不可用：", "does not serve on that day: "))
                        + Plain.of(why));
            } else {
                head(summary.profile(), summary.pack());
                summary.errors().forEach(this::lint);
            }
        }
        out.line("");
        out.line(say("查看全部取值和来源：biaochi profiles 编号", "Every value with its source: biaochi profiles ID"));
    }

    /** Prints everything a profile says, and what the linter says of it. */
    public void show(Profile profile, List<Lint> lints) {
        head(profile, ProfileSummary.topmost(profile));
        out.line("  " + say("适用日期：", "as of: ") + profile.ref().asOf());
        if (profile instanceof ResolvedProfile resolved) {
            String section = "";
            for (ProfileEntry entry : resolved.describe()) {
                if (!entry.section().equals(section)) {
                    section = entry.section();
                    out.line("");
                    out.line(paint.bold(section(section).in(language)));
                }
                entry(entry);
            }
        } else {
            for (RuleSetting setting : profile.rules()) {
                out.line("  " + setting);
            }
        }
        lints(lints);
    }

    private void lints(List<Lint> lints) {
        out.line("");
        out.line(paint.bold(say("检查", "Lint")));
        if (lints.isEmpty()) {
            out.line("  " + say("没有发现问题", "nothing found"));
        }
        lints.forEach(this::lint);
    }

    private void lint(Lint lint) {
        out.line("  " + Wording.severity(lint.severity()).in(language) + "  " + lint.location() + "  "
                + Plain.of(lint.text().in(language)) + " [" + lint.code() + "]");
    }

    private void head(Profile profile, @Nullable Pack pack) {
        out.line(paint.bold(profile.ref().id() + " " + profile.ref().version())
                + (pack == null ? "" : "  " + Plain.of(pack.name().in(language))));
        if (pack != null) {
            out.line("  " + say("地区：", "region: ") + pack.region().code()
                    + (pack.department().isEmpty() ? "" : say("  部门：", "  department: ") + pack.department())
                    + say("  有效期：", "  valid: ") + ProfileSummary.validity(pack));
        }
        out.line("  " + say("层级：", "layers: ") + String.join(" → ", profile.layers()));
        out.line("  " + say("摘要：", "digest: ") + profile.ref().digest());
    }

    private void entry(ProfileEntry entry) {
        out.line("  " + entry.id() + " = " + Plain.of(entry.value()));
        List<String> source = new ArrayList<>();
        if (!entry.layer().isEmpty()) {
            source.add(
                    say("来源 ", "from ") + entry.layer() + (entry.location().isEmpty() ? "" : " " + entry.location()));
        }
        if (!entry.bases().isEmpty()) {
            List<String> bases = new ArrayList<>();
            entry.bases().forEach(basis -> bases.add(Wording.basis(basis).in(language)));
            source.add(say("依据 ", "basis ") + String.join(say("、", ", "), bases));
        }
        if (!entry.reason().isEmpty()) {
            source.add(say("理由 ", "reason ") + Plain.of(entry.reason()));
        }
        if (!source.isEmpty()) {
            out.line(paint.faint("      " + String.join(say("；", "; "), source)));
        }
    }

    static LocalText section(String key) {
        return switch (key) {
            case "rules" -> new LocalText("规则开关和级别", "Rules");
            case "parameters" -> new LocalText("参数", "Parameters");
            case "gate" -> new LocalText("准入", "Gate");
            case "formFields" -> new LocalText("各表样的栏目", "Fields of each form");
            case "machineShares" -> new LocalText("各审核项可由规则判断的比例", "Share of each item that rules can judge");
            case "requiredFacts" -> new LocalText("必须接入的外部资料", "Required facts");
            default -> new LocalText(key, key);
        };
    }

    private String say(String zh, String en) {
        return language.equals("en") ? en : zh;
    }
}
