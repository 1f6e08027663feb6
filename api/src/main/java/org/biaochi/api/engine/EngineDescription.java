// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.subject.Stage;

/**
 * What an engine is and holds at a moment. Immutable.
 *
 * @param name name of the implementation
 * @param version its version
 * @param spi the SPI version it offers, {@code major.minor}
 * @param plugins the plug-ins it knows, rejected ones included, sorted by id
 * @param rules the cards of the rules that run, sorted by id
 * @param stages the stage at which each of these rules is asked; a rule that is not in it is asked at every stage
 * @param profiles the ids of the packs it can resolve, sorted
 */
public record EngineDescription(
        String name,
        String version,
        String spi,
        List<PluginStatus> plugins,
        List<RuleCard> rules,
        Map<RuleId, Stage> stages,
        List<String> profiles) {
    /** Copies the lists. */
    public EngineDescription {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(spi, "spi");
        plugins = List.copyOf(plugins);
        rules = List.copyOf(rules);
        stages = Map.copyOf(stages);
        profiles = List.copyOf(profiles);
    }
}
