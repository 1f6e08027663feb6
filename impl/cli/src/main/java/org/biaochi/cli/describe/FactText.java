// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.describe;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.biaochi.api.basis.RuleId;
import org.biaochi.cli.session.Output;
import org.biaochi.cli.session.Paint;
import org.biaochi.json.FactGuide;
import org.biaochi.report.words.FactWords;

/** Lists the facts that a host may supply: what each says, how it is written, which rules need it. */
public final class FactText {
    private final FactNeeds needs;
    private final String language;

    /** Lists facts in a language, with the rules that need them. */
    public FactText(FactNeeds needs, String language) {
        this.needs = needs;
        this.language = language;
    }

    /** Prints the list for people. */
    public void write(Output out, Paint paint) {
        out.line(paint.bold(say("事实资料：宿主系统知道、目标表上没有的", "Facts: what the host knows and the form does not say")));
        out.line(
                say(
                        "放在一个文件夹里，用 --facts 指定；一份文件一个 JSON 对象，或 JSON Lines 一行一个项目。",
                        "Put them into a folder and name it with --facts; one JSON object a file, or JSON Lines with one project a line."));
        out.line(say("写明给谁用（都可省略）：", "Say whom they are for (each may be left out): ")
                + "{\"region\":\"420100\",\"year\":\"2025\",\"department\":\"105\",\"unit\":\"105001\","
                + "\"project\":{\"code\":\"…\",\"name\":\"…\"}, …}");
        out.line(
                say(
                        "没有写 project 的各项目公用；按项目代码对应，没有代码的按名称。值为 null 表示查过、没有。",
                        "Without project they serve all projects; a project is found by its code, else by its name. null says: looked, none."));
        for (FactGuide guide : FactGuide.all()) {
            out.line("");
            out.line(paint.bold(guide.key().id()) + "  "
                    + FactWords.name(guide.key().id()).in(language));
            out.line("  " + guide.meaning().in(language));
            out.line("  " + say("写法：", "Written: ") + "\"" + guide.key().id() + "\": " + guide.example());
            List<RuleId> rules = needs.rules(guide.key());
            out.line("  "
                    + (rules.isEmpty()
                            ? say("没有规则一定需要，有则在结果中一并列出", "No rule needs it; shown in the result where given")
                            : say("用到它的规则：", "Rules that need it: ")
                                    + rules.stream().map(RuleId::toString).collect(Collectors.joining(" "))));
        }
        out.line("");
        out.line(say("JSON Schema：", "JSON Schema: ") + "biaochi-facts-1.schema.json");
    }

    /** Writes the list as the member {@code facts} of an object. */
    public void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("facts");
        for (FactGuide guide : FactGuide.all()) {
            json.writeStartObject();
            json.writeStringField("id", guide.key().id());
            json.writeStringField("name", FactWords.name(guide.key().id()).in(language));
            json.writeStringField("meaning", guide.meaning().in(language));
            json.writeFieldName("example");
            json.writeRawValue(guide.example());
            json.writeArrayFieldStart("rules");
            for (RuleId rule : needs.rules(guide.key())) {
                json.writeString(rule.toString());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private String say(String zh, String en) {
        return language.equals("en") ? en : zh;
    }
}
