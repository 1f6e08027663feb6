// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.common.SpecVersion;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds the tree from the events of the parser, iteratively, and refuses what is not allowed as soon as it is seen. */
final class TreeBuilder {
    private final String file;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable YamlNode root;
    private boolean started;
    private int nodes;
    private int line = 1;

    TreeBuilder(String file) {
        this.file = file;
    }

    /** The line of the latest event. */
    int line() {
        return line;
    }

    YamlNode document() {
        if (root == null) {
            throw refusal("YAML_EMPTY", "文件没有内容", "the document is empty");
        }
        return root;
    }

    void accept(Event event) {
        event.getStartMark().ifPresent(mark -> line = mark.getLine() + 1);
        switch (event.getEventId()) {
            case DocumentStart -> startDocument((DocumentStartEvent) event);
            case Alias ->
                throw refusal("YAML_ANCHOR", "不允许引用（*），请把内容写全", "aliases are not allowed; write the content out");
            case Scalar -> scalar((ScalarEvent) event);
            case MappingStart -> start((CollectionStartEvent) event, true);
            case SequenceStart -> start((CollectionStartEvent) event, false);
            case MappingEnd, SequenceEnd -> add(open.pop().close());
            default -> {}
        }
    }

    private void startDocument(DocumentStartEvent event) {
        if (started) {
            throw refusal("YAML_SEVERAL_DOCUMENTS", "一个文件只能有一个文档，请拆成几个文件", "one document per file; split the file");
        }
        started = true;
        Optional<SpecVersion> version = event.getSpecVersion();
        boolean other = version.isPresent()
                && (version.get().getMajor() != 1 || version.get().getMinor() != 2);
        // The parser hands over its two built-in handles only when a %TAG directive stands in the document.
        if (other || !event.getTags().isEmpty()) {
            throw refusal("YAML_DIRECTIVE", "除 %YAML 1.2 外不允许指令，请删去", "no directives but %YAML 1.2; remove it");
        }
    }

    private void scalar(ScalarEvent event) {
        refuseProperties(event, event.getTag().isPresent());
        count();
        add(new YamlText(event.getValue(), event.getScalarStyle() == ScalarStyle.PLAIN, location()));
    }

    private void start(CollectionStartEvent event, boolean mapping) {
        refuseProperties(event, event.getTag().isPresent());
        count();
        if (open.size() >= StrictYaml.MAX_DEPTH) {
            throw refusal(
                    "YAML_TOO_DEEP",
                    "嵌套超过 " + StrictYaml.MAX_DEPTH + " 层",
                    "nested deeper than " + StrictYaml.MAX_DEPTH + " levels");
        }
        Open parent = open.peek();
        if (parent != null && parent.mapping && parent.key == null) {
            throw refusal("YAML_KEY", "键只能是文本", "a key must be a text");
        }
        open.push(new Open(mapping, location()));
    }

    private void refuseProperties(NodeEvent event, boolean tagged) {
        Optional<Anchor> anchor = event.getAnchor();
        if (anchor.isPresent()) {
            throw refusal("YAML_ANCHOR", "不允许锚点（&），请把内容写全", "anchors are not allowed; write the content out");
        }
        if (tagged) {
            throw refusal("YAML_TAG", "不允许类型标签（!），请删去", "tags are not allowed; remove it");
        }
    }

    private void count() {
        nodes++;
        if (nodes > StrictYaml.MAX_NODES) {
            throw refusal(
                    "YAML_TOO_MANY_NODES",
                    "内容超过 " + StrictYaml.MAX_NODES + " 项，请拆分",
                    "more than " + StrictYaml.MAX_NODES + " nodes; split the file");
        }
    }

    private void add(YamlNode node) {
        Open parent = open.peek();
        if (parent == null) {
            root = node;
        } else if (!parent.mapping) {
            parent.items.add(node);
        } else if (parent.key == null) {
            String key = node.asText();
            if (parent.entries.containsKey(key)) {
                throw refusal(
                        "YAML_DUPLICATE_KEY",
                        "键 \"" + key + "\" 重复，首次出现在 " + parent.keyLocations.get(key) + "，请删去一个",
                        "duplicate key \"" + key + "\", first at " + parent.keyLocations.get(key) + "; remove one");
            }
            parent.key = key;
            parent.keyLocations.put(key, node.location());
        } else {
            parent.entries.put(parent.key, node);
            parent.key = null;
        }
    }

    private String location() {
        return file + ":" + line;
    }

    private ConfigurationException refusal(String code, String zh, String en) {
        return new ConfigurationException(code, location(), new LocalText(zh, en));
    }

    /** A sequence or mapping whose end has not come yet. */
    private static final class Open {
        private final boolean mapping;
        private final String location;
        private final List<YamlNode> items = new ArrayList<>();
        private final Map<String, YamlNode> entries = new LinkedHashMap<>();
        private final Map<String, String> keyLocations = new LinkedHashMap<>();
        private @Nullable String key;

        private Open(boolean mapping, String location) {
            this.mapping = mapping;
            this.location = location;
        }

        private YamlNode close() {
            return mapping ? new YamlMapping(entries, keyLocations, location) : new YamlSequence(items, location);
        }
    }
}
