// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.biaochi.api.basis.BasisKind;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.profile.DatedBy;
import org.biaochi.api.profile.Delegation;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.StricterOrder;
import org.biaochi.api.review.ReviewItem;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.core.yaml.RefusalCase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleCardsTest {

    @Test
    void reads_everything_a_card_says() throws IOException {
        RuleCard card = whole();
        assertThat(card.rule()).isEqualTo(RuleId.of("GR-CMP-014"));
        assertThat(card.scope()).isEqualTo("goal");
        assertThat(card.item()).contains(ReviewItem.W4);
        assertThat(card.waitsForSubmission()).isTrue();
        assertThat(card.title()).isEqualTo(new LocalText("指标数量偏少", "Too few indicators"));
        assertThat(card.remedy().en()).isEqualTo("Add indicators.");
        assertThat(card.messages()).containsOnlyKeys("default");
    }

    @Test
    void declares_parameters_under_the_rule_without_any_value() throws IOException {
        ParameterDeclaration count = whole().parameters().get(0);
        assertThat(count.parameter().id()).isEqualTo("GR-CMP-014.minCount");
        assertThat(count.parameter().type()).isEqualTo(ParameterType.INTEGER);
        assertThat(count.unit()).isEqualTo("条");
        assertThat(count.order()).isEqualTo(StricterOrder.HIGHER);
        assertThat(count.delegation()).isEqualTo(Delegation.TIGHTEN);
        assertThat(count.datedBy()).isEqualTo(DatedBy.BUDGET_YEAR);
        ParameterDeclaration types = whole().parameters().get(1);
        assertThat(types.order()).isEqualTo(StricterOrder.NONE);
        assertThat(types.delegation()).isEqualTo(Delegation.FREE);
    }

    @Test
    void prints_each_basis_as_what_it_is() throws IOException {
        List<LegalBasis> bases = whole().bases();
        assertThat(bases.stream().map(LegalBasis::text))
                .containsExactly("财预〔2021〕101号 绩效指标设置", "某县〔2025〕1号", "实践：财预〔2021〕101号", "实践：某地规定自设指标不少于3个", "本产品规则");
        assertThat(bases.stream().map(LegalBasis::kind))
                .containsExactly(
                        BasisKind.NUMBERED_TEXT,
                        BasisKind.NUMBERED_TEXT,
                        BasisKind.PRACTICE,
                        BasisKind.PRACTICE,
                        BasisKind.OWN_CHOICE);
    }

    @Test
    void verifies_only_texts_that_were_read_at_their_issuer() throws IOException {
        assertThat(whole().bases().stream().map(LegalBasis::verified))
                .containsExactly(false, true, false, false, false);
        ConfigurationException refusal = catchThrowableOfType(
                ConfigurationException.class,
                () -> RuleCards.read(
                        "c.yaml", text("whole.yaml"), "x: {text: 甲, republished: true, verified: true}\n"));
        assertThat(refusal.code()).isEqualTo("CARD_VERIFIED_REPUBLISHED");
    }

    @Test
    void reads_the_cards_beside_a_class_and_names_those_that_are_missing() {
        ConfigurationException refusal = catchThrowableOfType(
                ConfigurationException.class,
                () -> RuleCards.read(RuleCardsTest.class, "", List.of(RuleId.of("GR-CMP-099"))));
        assertThat(refusal.code()).isEqualTo("CARD_MISSING");
        assertThat(refusal.location()).isEqualTo("GR-CMP-099.yaml");
    }

    /** Each case replaces the line of the whole card that has the same key, or adds one. */
    @TestFactory
    Stream<DynamicTest> refuses() throws IOException {
        return RefusalCase.read(RuleCardsTest.class, "refused.txt")
                .map(refused -> dynamicTest(refused.name(), () -> {
                    String key = refused.line().substring(0, refused.line().indexOf(':') + 1);
                    String rest = text("whole.yaml").replaceAll("(?m)^" + key + ".*\n(  .*\n)*", "");
                    String card = refused.line() + "\n" + rest;
                    ConfigurationException refusal = catchThrowableOfType(
                            ConfigurationException.class,
                            () -> RuleCards.read("c.yaml", card, text("instruments.yaml")));
                    assertThat(refusal.code()).isEqualTo(refused.code());
                    assertThat(refusal.location()).isEqualTo("c.yaml:1");
                }));
    }

    @Test
    void fills_messages_in_both_languages_and_leaves_foreign_braces_alone() {
        LocalText text = new LocalText("{count} 条，{what}", "{what}: {count} {unknown}{ not an argument }");
        Arguments arguments = Arguments.of("what", "a{count}$1\\").with("count", 2);
        assertThat(Messages.render(text, arguments, "zh")).isEqualTo("2 条，a{count}$1\\");
        assertThat(Messages.render(text, arguments, "en")).isEqualTo("a{count}$1\\: 2 { not an argument }");
        assertThat(Messages.argumentsOf(text.en())).containsExactly("count", "unknown", "what");
    }

    private static RuleCard whole() throws IOException {
        return RuleCards.read("c.yaml", text("whole.yaml"), text("instruments.yaml"));
    }

    private static String text(String file) throws IOException {
        try (InputStream stream = Objects.requireNonNull(RuleCardsTest.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
