// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.describe;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.EngineDescription;
import org.biaochi.api.engine.PluginStatus;
import org.biaochi.cli.session.Output;
import org.biaochi.cli.session.Paint;
import org.biaochi.report.words.Plain;

/** Prints the plug-ins of an engine. */
public final class PluginText {
    private final Output out;
    private final Paint paint;
    private final String language;

    /** Prints to an output in a language. */
    public PluginText(Output out, Paint paint, String language) {
        this.out = out;
        this.paint = paint;
        this.language = language;
    }

    /** Prints engine and plug-ins. */
    public void write(EngineDescription engine) {
        out.line(paint.bold(engine.name() + " " + engine.version()) + "  SPI " + engine.spi());
        if (engine.plugins().isEmpty()) {
            out.line(
                    say(
                            "没有插件：规则不会运行。请把带规则的 jar 放进类路径或 plugins 目录",
                            "no plug-ins: no rule will run; put a jar with rules on the class path or into the plugins folder"));
        }
        for (PluginStatus plugin : engine.plugins()) {
            out.line("");
            out.line(paint.bold(Plain.of(plugin.id())) + " " + Plain.of(plugin.version()) + "  "
                    + state(plugin.state()).in(language)
                    + (plugin.builtIn() ? say("  内置", "  built in") : ""));
            if (!plugin.reason().isEmpty()) {
                out.line("  " + say("原因：", "reason: ") + paint.red(Plain.of(plugin.reason())));
            }
            List<String> rules = new ArrayList<>();
            plugin.rules().forEach(rule -> rules.add(rule.toString()));
            out.line("  " + say("规则 ", "rules ") + rules.size() + (rules.isEmpty() ? "" : say("：", ": "))
                    + String.join(" ", rules));
        }
    }

    private static LocalText state(PluginStatus.State state) {
        String zh = switch (state) {
            case DISCOVERED -> "已发现";
            case DESCRIBED -> "已说明";
            case ACCEPTED -> "已接受";
            case READY -> "可用";
            case CLOSED -> "已离开";
            case REJECTED -> "已拒绝";
        };
        return new LocalText(zh + " (" + state + ")", state.toString());
    }

    private String say(String zh, String en) {
        return language.equals("en") ? en : zh;
    }
}
