// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files that are generated from a catalogue and kept beside it. Pure functions. */
public final class Pages {
    private Pages() {}

    /** The Java source of the constants. */
    public static String constants(Catalogue catalogue) {
        StringBuilder java = new StringBuilder("""
            // SPDX-License-Identifier: Apache-2.0
            package org.biaochi.kit.catalogue;

            /** The ids of the requirements; generated from requirements.json, compared by a test. */
            public final class Requirements {
            """);
        for (Entry entry : catalogue.entries()) {
            java.append("    /** ").append(entry.text().en()).append(" */\n");
            java.append("    public static final String ")
                    .append(entry.id().replace('-', '_'))
                    .append(" = \"")
                    .append(entry.id())
                    .append("\";\n\n");
        }
        return java.append("    private Requirements() {}\n}\n").toString();
    }

    /** The specification as a page in a language, {@code zh} or {@code en}. */
    public static String specification(Catalogue catalogue, String language) {
        boolean english = language.equals("en");
        StringBuilder page = new StringBuilder(english ? "# Requirements, version " : "# 规范要求，版本 ");
        page.append(catalogue.version()).append('\n').append('\n');
        page.append(
                english
                        ? "Generated from `requirements.json`. MUST, SHOULD and MAY bind as in RFC 2119. Profiles:"
                                + " ENGINE (an\n"
                                + "implementation of the Java API), HOST (a container for an engine and plug-ins),"
                                + " PLUGIN (a rule provider),\n"
                                + "CODEC (documents to subjects and back), LINE (any engine behind the line protocol).\n"
                        : "由 `requirements.json` 生成。MUST、SHOULD、MAY 的约束力同 RFC 2119。对象：ENGINE（Java 接口的实现）、\n"
                                + "HOST（承载引擎和插件的容器）、PLUGIN（规则插件）、CODEC（文件与业务对象互相转换）、LINE（逐行 JSON 协议背后的任何引擎）。\n");
        themes(catalogue).forEach(theme -> {
            Entry first = theme.get(0);
            page.append("\n## ")
                    .append(first.profile())
                    .append(" · ")
                    .append(first.theme().in(language));
            page.append("\n\n").append(first.rationale().in(language)).append("\n\n");
            theme.forEach(entry -> page.append(line(entry, language)));
        });
        return page.toString();
    }

    /** The requirements of each profile and theme together, whenever they were added. */
    private static Collection<List<Entry>> themes(Catalogue catalogue) {
        Map<String, List<Entry>> themes = new LinkedHashMap<>();
        for (Entry.Profile profile : Entry.Profile.values()) {
            for (Entry entry : catalogue.entries()) {
                if (entry.profile() == profile) {
                    String theme = profile + " " + entry.theme().en();
                    themes.computeIfAbsent(theme, any -> new ArrayList<>()).add(entry);
                }
            }
        }
        return themes.values();
    }

    private static String line(Entry entry, String language) {
        StringBuilder line = new StringBuilder("- **").append(entry.id()).append("** ");
        line.append(entry.level()).append(" — ").append(entry.text().in(language));
        if (!entry.active()) {
            line.append(" (").append(entry.status()).append(')');
        }
        if (!entry.automated()) {
            boolean english = language.equals("en");
            line.append(" [").append(english ? entry.testability() : testability(entry));
            line.append(english ? ": " : "：").append(entry.note().in(language)).append(']');
        }
        return line.append('\n').toString();
    }

    private static String testability(Entry entry) {
        return entry.testability().equals("manual") ? "人工核对" : "无法检查";
    }

    /**
     * The coverage table: which check proves which requirement.
     *
     * @param checks by requirement, the names of its checks
     */
    public static String coverage(Catalogue catalogue, Map<String, List<String>> checks) {
        StringBuilder page = new StringBuilder("# Coverage\n\n| Requirement | Level | Check |\n|---|---|---|\n");
        for (Entry entry : catalogue.entries()) {
            String proof = entry.automated()
                    ? String.join("<br>", checks.getOrDefault(entry.id(), List.of()))
                    : entry.testability() + ": " + entry.note().en();
            page.append("| ").append(entry.id()).append(" | ").append(entry.level());
            page.append(" | ").append(proof).append(" |\n");
        }
        return page.toString();
    }

    /** One line per requirement with the digest of its meaning: what may be added to and never changed. */
    public static List<String> meanings(Catalogue catalogue) {
        return catalogue.entries().stream()
                .map(entry -> entry.id() + " " + entry.meaning())
                .toList();
    }
}
