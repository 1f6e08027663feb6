// SPDX-License-Identifier: Apache-2.0
package org.biaochi.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.RuleSetting;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.spi.ProviderDescriptor;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.api.spi.Scope;
import org.biaochi.core.rule.RuleAnswer;
import org.biaochi.core.rule.RuleHarness;
import org.biaochi.core.rule.SharedParameters;
import org.biaochi.profiles.Pack;
import org.biaochi.profiles.PackReader;
import org.biaochi.profiles.Packs;

/**
 * Rules on the bench (试验台): the rules of some providers together with packs, as an engine would have them. Immutable;
 * any number of threads.
 */
public final class RuleBench {
    private static final String BENCH_VERSION = "0.0.0";

    private final Map<RuleId, RuleCard> cards = new TreeMap<>();
    private final List<Rule<?, ?>> rules;
    private final RuleHarness harness;
    private final CaseProfiles profiles;

    private RuleBench(Packs packs, List<RuleProvider> providers) {
        List<Rule<?, ?>> rules = new ArrayList<>();
        List<ParameterDeclaration> declarations = new ArrayList<>(SharedParameters.declarations());
        Packs all = packs;
        for (RuleProvider provider : providers) {
            ProviderDescriptor descriptor = provider.descriptor();
            for (RuleCard card : descriptor.cards()) {
                cards.put(card.rule(), card);
                declarations.addAll(card.parameters());
            }
            all = all.with(packsOf(descriptor));
            rules.addAll(provider.create(new Environment(BENCH_VERSION, Map.of())));
        }
        this.rules = List.copyOf(rules);
        this.harness = RuleHarness.of(rules);
        this.profiles = new CaseProfiles(all, declarations);
    }

    private static List<Pack> packsOf(ProviderDescriptor descriptor) {
        List<Pack> packs = new ArrayList<>();
        new TreeMap<>(descriptor.packs()).forEach((name, yaml) -> packs.add(PackReader.read(name, yaml)));
        return packs;
    }

    /**
     * Puts providers on the bench with all packs that a class loader sees and those they bring along.
     *
     * @throws org.biaochi.api.basis.ConfigurationException if a pack is refused
     * @throws IllegalArgumentException if rules wait for each other
     */
    public static RuleBench of(ClassLoader loader, RuleProvider... providers) {
        return of(Packs.from(loader), providers);
    }

    /**
     * Puts providers on the bench with these packs and those they bring along.
     *
     * @throws org.biaochi.api.basis.ConfigurationException if a pack is refused
     * @throws IllegalArgumentException if rules wait for each other
     */
    public static RuleBench of(Packs packs, RuleProvider... providers) {
        return new RuleBench(packs, List.of(providers));
    }

    /** The cards of the rules, by rule. */
    public List<RuleCard> cards() {
        return List.copyOf(cards.values());
    }

    /**
     * A profile with the parameters of these rules typed.
     *
     * @param id a pack's id, or id and version as {@code central@1.0.0}
     * @throws org.biaochi.api.basis.ConfigurationException if there is none on that day
     */
    public Profile profile(String id, LocalDate asOf) {
        return profiles.of(id, asOf);
    }

    List<Difference> check(RuleCase one) {
        RuleCard card = cards.get(one.rule());
        if (card == null) {
            return List.of(new Difference("rule", one.rule().toString(), "only " + cards.keySet()));
        }
        Profile profile = profiles.of(one);
        RuleSetting setting = profile.rule(one.rule())
                .orElse(RuleSetting.of(one.rule(), Severity.INFO).build());
        RuleAnswer answer = card.scope().equals(Scope.GATE.name()) && !one.gate()
                ? RuleAnswer.without(one.rule(), Outcome.NOT_APPLICABLE, Reason.NOT_AT_GATE)
                : harness.run(one.input().subject(), profile, one.asOf(), one.facts())
                        .get(one.rule());
        if (answer == null) {
            String why = setting.enabled()
                    ? "no rule for the card that looks at a "
                            + one.input().subject().type()
                    : "switched off by " + setting.layer();
            return List.of(new Difference("rule", "an answer of " + one.rule(), why));
        }
        List<Difference> differences = new ArrayList<>(
                one.expectation().compare(Answer.of(answer, setting, one.input().paths())));
        differences.addAll(Answer.unreadable(answer, card));
        return List.copyOf(differences);
    }

    /**
     * What cases leave open: a rule needs one that fails, one that passes, and one that is undecided or does not apply.
     *
     * @return one sentence per gap; empty if there is none
     */
    public List<String> untested(Collection<RuleCase> cases) {
        Map<RuleId, Set<Outcome>> seen = new TreeMap<>();
        cards.keySet().forEach(rule -> seen.put(rule, EnumSet.noneOf(Outcome.class)));
        for (RuleCase one : cases) {
            seen.computeIfAbsent(one.rule(), any -> EnumSet.noneOf(Outcome.class))
                    .add(one.outcome());
        }
        List<String> gaps = new ArrayList<>();
        seen.forEach((rule, outcomes) -> {
            gap(gaps, rule, outcomes, Outcome.FAILED);
            gap(gaps, rule, outcomes, Outcome.PASSED);
            gap(gaps, rule, outcomes, Outcome.UNDECIDED, Outcome.NOT_APPLICABLE);
        });
        return List.copyOf(gaps);
    }

    /**
     * Rules whose answers to the cases are not the same when they are asked again, in another order of rules, or on several
     * threads at once.
     *
     * @return one sentence per rule and case; empty if there is none
     */
    public List<String> unsteady(Collection<RuleCase> cases) {
        return new Steadiness(rules, profiled(cases)).faults();
    }

    /**
     * Facts that a rule looks at without declaring them; an engine withholds those, so that the rule would never see them.
     *
     * @return one sentence per rule and fact; empty if there is none
     */
    public List<String> undeclared(Collection<RuleCase> cases) {
        Set<String> notes = new LinkedHashSet<>();
        RuleHarness watched = RuleHarness.of(rules.stream()
                .<Rule<?, ?>>map(rule -> new WatchedRule<>(rule, notes))
                .toList());
        profiled(cases).forEach((one, profile) -> watched.run(one.input().subject(), profile, one.asOf(), one.facts()));
        return List.copyOf(notes);
    }

    /**
     * Findings that a person could not read: without a message of their pattern in Chinese and English, or with a gap in it;
     * and messages that no case shows.
     *
     * @return one sentence per fault; empty if there is none
     */
    public List<String> unspoken(Collection<RuleCase> cases) {
        Spoken spoken = new Spoken(cards);
        profiled(cases)
                .forEach((one, profile) -> harness.run(one.input().subject(), profile, one.asOf(), one.facts())
                        .forEach((rule, answer) -> spoken.add(rule, answer.defects())));
        return spoken.faults();
    }

    private Map<RuleCase, Profile> profiled(Collection<RuleCase> cases) {
        Map<RuleCase, Profile> profiled = new LinkedHashMap<>();
        cases.forEach(one -> profiled.put(one, profiles.of(one)));
        return profiled;
    }

    private static void gap(List<String> gaps, RuleId rule, Set<Outcome> seen, Outcome... wanted) {
        List<Outcome> any = List.of(wanted);
        if (any.stream().noneMatch(seen::contains)) {
            gaps.add(rule + "：没有结果为 " + any + " 的用例 / " + rule + ": no case expects " + any);
        }
    }

    @Override
    public String toString() {
        return cards.keySet().toString();
    }
}
