// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaochi.profiles.TestPacks.DAY;
import static org.biaochi.profiles.TestPacks.base;
import static org.biaochi.profiles.TestPacks.pack;
import static org.biaochi.profiles.TestPacks.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.biaochi.api.engine.Context;
import org.junit.jupiter.api.Test;

class DigestTest {

    @Test
    void layout_comments_and_the_order_of_keys_do_not_matter() {
        String[] blocks = TestPacks.text("base.yaml").split("(?m)^(?=[a-zA-Z])");
        String pack = base().digest();
        String profile = resolve("central", base()).ref().digest();
        Random random = new Random(3);
        for (int round = 0; round < 50; round++) {
            List<String> shuffled = new ArrayList<>(List.of(blocks));
            Collections.shuffle(shuffled, random);
            String text = "# 注释\n" + String.join("\n# 注释\n", shuffled);
            Pack other = PackReader.read("other-name.yaml", text);
            assertThat(other.digest()).isEqualTo(pack);
            assertThat(resolve("central", other).ref().digest()).isEqualTo(profile);
        }
    }

    @Test
    void flow_and_block_style_short_and_long_form_are_the_same() {
        Pack flow = pack("a", "420000", "parameters: {GR-T-001.words: [甲, \"乙\"]}\nrules: {GR-T-001: error}");
        Pack block = pack(
                "a",
                "420000",
                "rules:\n  GR-T-001:\n    severity: error\nparameters:\n  GR-T-001.words:\n    value:\n      - 甲\n      - 乙");
        assertThat(block.digest()).isEqualTo(flow.digest());
    }

    @Test
    void every_value_matters() {
        String text = TestPacks.text("base.yaml");
        List<String[]> changes = List.of(
                new String[] {"limit: {value: 5", "limit: {value: 4"},
                new String[] {"0.80", "0.81"},
                new String[] {"[甲, 乙]", "[乙, 甲]"},
                new String[] {"率$|比例$", "率$"},
                new String[] {"l2: 数量", "l2: 质量"},
                new String[] {"2026-01-01", "2026-01-02"},
                new String[] {"{unset: true}", "0"},
                new String[] {"escalated: error", "escalated: error, policy: note"},
                new String[] {"GR-T-002: error", "GR-T-002: info"},
                new String[] {"差: BLOCK", "差: RESUBMIT"},
                new String[] {"[name, value]", "[name]"},
                new String[] {"[history]", "[]"},
                new String[] {"W1: 0.9", "W1: 0.8"},
                new String[] {"{text: 本产品规则", "{text: 本产品的规则"},
                new String[] {", bases: [own]", ""});
        Set<String> packs = new HashSet<>(Set.of(base().digest()));
        Set<String> profiles =
                new HashSet<>(Set.of(resolve("central", base()).ref().digest()));
        for (String[] change : changes) {
            assertThat(text).contains(change[0]);
            Pack changed = PackReader.read("base.yaml", text.replace(change[0], change[1]));
            assertThat(packs.add(changed.digest())).as(change[0]).isTrue();
            assertThat(profiles.add(resolve("central", changed).ref().digest()))
                    .as(change[0])
                    .isTrue();
        }
    }

    @Test
    void the_layer_a_value_comes_from_matters_but_the_day_and_the_installed_rules_do_not() {
        Pack same = pack("hubei", "420000", "parameters: {GR-T-001.free: 1}");
        String central = resolve("central", base()).ref().digest();
        assertThat(resolve("hubei", base(), same).ref().digest()).isNotEqualTo(central);
        assertThat(resolve("hubei", base(), pack("hubei", "420000", "")).ref().digest())
                .isEqualTo(central);
        Packs packs = Packs.of(List.of(base()));
        assertThat(packs.resolve(Context.central().on(DAY.plusYears(3)), List.of())
                        .ref()
                        .digest())
                .isEqualTo(central);
    }
}
