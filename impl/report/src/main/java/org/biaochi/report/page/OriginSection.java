// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.page;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.engine.Provenance;
import org.biaochi.report.html.Html;
import org.biaochi.report.words.Language;

/** What the report was made from, so that anybody can repeat it. */
final class OriginSection {
    private OriginSection() {}

    static void write(Html html, About about, StageWords words) {
        Language language = about.language();
        html.open("section", "id", "origin").leaf("h2", language.say("出处", "Provenance"));
        html.leaf(
                "p",
                language.say(
                        "输入、资料、管理要求和程序版本都相同时，结果逐字节相同；每份的输入摘要和结果摘要列在该项目末尾。",
                        "Equal inputs, facts, profile and versions give equal results byte for byte; each project ends with its digests."),
                "class",
                "note");
        html.open("dl", "class", "fields");
        field(
                html,
                language.say("管理要求", "Profile"),
                about.profile().ref().id() + " " + about.profile().ref().version());
        field(
                html,
                language.say("层级", "Layers"),
                String.join(" → ", about.profile().layers()));
        field(
                html,
                language.say("管理要求摘要", "Digest of the profile"),
                about.profile().ref().digest());
        field(html, language.say("适用日期", "As of"), about.profile().ref().asOf().toString());
        Provenance provenance = about.provenance();
        if (provenance != null) {
            field(html, language.say("引擎", "Engine"), provenance.engine());
            List<String> plugins = new ArrayList<>();
            provenance.plugins().forEach(plugin -> plugins.add(plugin.id() + " " + plugin.version()));
            field(html, language.say("插件", "Plug-ins"), language.list(plugins));
            String facts = about.commonFacts();
            field(
                    html,
                    language.say("外部资料摘要", "Digest of the facts"),
                    facts.isEmpty() ? language.say("每份不同", "each its own") : facts);
        }
        field(html, language.say("本批摘要", "Digest of the batch"), about.digest());
        html.close("dl");
        html.leaf(
                "p",
                language.say(
                        "本批摘要是各份结果摘要依次各占一行（以换行结尾）的 SHA-256。",
                        "The digest of the batch is the SHA-256 of the result digests, one a line, each ended by a line feed."),
                "class",
                "note");
        if (!about.repeat().isEmpty()) {
            html.leaf("p", language.say("重做这次" + words.verb().zh() + "：", "To repeat this:"));
            html.open("p").leaf("code", about.repeat(), "class", "command").close("p");
        }
        html.close("section").newLine();
    }

    private static void field(Html html, String label, String value) {
        html.leaf("dt", label).open("dd").leaf("code", value).close("dd");
    }
}
