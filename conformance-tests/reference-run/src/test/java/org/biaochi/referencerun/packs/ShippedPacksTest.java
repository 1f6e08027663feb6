// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.OwnedEngine;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.RuleSetting;
import org.biaochi.api.review.GateDecision;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.core.rule.SharedParameters;
import org.biaochi.engine.ReferenceEngine;
import org.biaochi.profiles.PackLinter;
import org.biaochi.profiles.Packs;
import org.junit.jupiter.api.Test;

class ShippedPacksTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private final Packs packs = Packs.from(ShippedPacksTest.class.getClassLoader());
    private final List<RuleCard> cards = cardsOfTheEngine();
    private final List<ParameterDeclaration> declared = new ArrayList<>();

    ShippedPacksTest() {
        declared.addAll(SharedParameters.declarations());
        cards.forEach(card -> declared.addAll(card.parameters()));
    }

    @Test
    void the_linter_has_nothing_to_say_of_the_packs_that_ship() {
        List<RuleId> rules = cards.stream().map(RuleCard::rule).toList();
        assertThat(packs.ids())
                .containsExactly(
                        "anhui",
                        "ankang",
                        "baihe",
                        "baoji",
                        "central",
                        "chongqing",
                        "fuyang",
                        "fuyang-zhujian",
                        "hangzhou",
                        "hanyin",
                        "hefei",
                        "hubei",
                        "langao",
                        "longxian",
                        "ningshan",
                        "pingli",
                        "shaanxi",
                        "sichuan",
                        "tongzhou",
                        "xingan",
                        "xunyang",
                        "yaan",
                        "yubei",
                        "yucheng",
                        "zhejiang",
                        "zhenping",
                        "ziyang");
        assertThat(new PackLinter(packs, declared, rules).lint(DAY)).isEmpty();
    }

    @Test
    void the_nation_speaks_of_every_declared_parameter_and_names_a_basis() {
        Profile central = in("000000");
        assertThat(declared).isNotEmpty().allSatisfy(declaration -> {
            assertThat(central.setting(declaration.parameter()).layer()).isEqualTo("central");
            assertThat(central.setting(declaration.parameter()).bases()).isNotEmpty();
        });
    }

    @Test
    void the_nation_requires_exactly_the_rules_that_ship() {
        assertThat(in("000000").rules().stream()
                        .filter(setting -> !setting.optional())
                        .map(RuleSetting::rule))
                .containsExactlyInAnyOrderElementsOf(cards.stream()
                        .map(RuleCard::rule)
                        .filter(rule -> !rule.toString().startsWith("BV-"))
                        .toList());
    }

    @Test
    void a_card_and_the_nation_agree_on_no_basis_being_verified() {
        assertThat(packs.all())
                .allSatisfy(pack -> assertThat(pack.bases().values()).noneMatch(LegalBasis::verified));
    }

    @Test
    void duplicate_names_are_no_defect_in_hubei_and_anhui_but_in_shaanxi() {
        RuleId duplicates = RuleId.of("GR-IND-016");
        assertThat(in("420100").rule(duplicates).orElseThrow().enabled()).isFalse();
        assertThat(in("340100").rule(duplicates).orElseThrow().enabled()).isFalse();
        assertThat(in("610000").rule(duplicates).orElseThrow().enabled()).isTrue();
    }

    @Test
    void hefei_lets_its_three_tokens_stand_for_a_value() {
        Parameter<List<String>> tokens = Parameter.of("GR-IND-012.allowedTokens", ParameterType.WORDS);
        assertThat(in("340100").value(tokens)).containsExactly("暂不确定", "项目实际值", "不适用");
        assertThat(in("340200").value(tokens)).isEmpty();
    }

    @Test
    void ankang_blocks_what_the_nation_sends_back() {
        assertThat(in("610902").gate()).containsEntry("VERDICT_FAIL", GateDecision.BLOCK);
        assertThat(in("610100").gate()).containsEntry("VERDICT_FAIL", GateDecision.RESUBMIT);
    }

    @Test
    void severities_follow_the_rulebook_where_they_depend_on_the_case() {
        Profile central = in("000000");
        RuleSetting quality = central.rule(RuleId.of("GR-CMP-011")).orElseThrow();
        assertThat(quality.severity()).isEqualTo(Severity.WARNING);
        assertThat(quality.escalated()).isEqualTo(Severity.ERROR);
        RuleSetting late = central.rule(RuleId.of("GR-TIM-002")).orElseThrow();
        assertThat(late.severity()).isEqualTo(Severity.ERROR);
        assertThat(late.escalated()).isEqualTo(Severity.WARNING);
    }

    /** The rules of every plug-in that ships and those the engine brings itself. */
    private static List<RuleCard> cardsOfTheEngine() {
        ClassLoader loader = ShippedPacksTest.class.getClassLoader();
        try (OwnedEngine engine = ReferenceEngine.builder()
                .profiles(Packs.from(loader))
                .plugins(PluginSource.serviceLoader(loader))
                .build()) {
            return engine.describe().rules();
        }
    }

    private Profile in(String region) {
        return packs.resolve(Context.in(region).on(DAY), declared);
    }
}
