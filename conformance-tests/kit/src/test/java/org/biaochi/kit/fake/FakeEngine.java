// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.Batch;
import org.biaochi.api.engine.BatchSummary;
import org.biaochi.api.engine.Cancellation;
import org.biaochi.api.engine.Comparison;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.EngineDescription;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.engine.PluginRef;
import org.biaochi.api.engine.PluginStatus;
import org.biaochi.api.engine.Provenance;
import org.biaochi.api.engine.Request;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.facts.FactRequest;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.RuleSetting;
import org.biaochi.api.review.Gate;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.rule.Waiver;
import org.biaochi.api.spi.FactSource;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.api.spi.Scope;
import org.biaochi.api.subject.Subject;
import org.biaochi.kit.catalogue.Digests;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.subject.EngineSetup;
import org.biaochi.kit.subject.EngineSubject;
import org.jspecify.annotations.Nullable;

/** The fake engine. Honest but for its fault; slow and simple. */
public final class FakeEngine implements EngineSubject, PerformanceEngine {
    private static final AtomicInteger OPEN = new AtomicInteger();

    private final Fault fault;
    private final EngineSetup setup;
    private final FakePlugins plugins;
    private final List<FakePlugins.Guest> guests = new ArrayList<>();
    private final List<FakePlugins.Guest> late = new ArrayList<>();
    private final List<FakePlugins.Guest> ghosts = new ArrayList<>();
    private final Map<String, String> leftPacks = new TreeMap<>();
    private final Map<Context, FakeProfile> profiles = new HashMap<>();
    private boolean closed;
    private int arrivals;
    private int consecutive;
    private @Nullable Object lastRequest;

    /** Opens an engine with a fault. */
    public FakeEngine(Fault fault, EngineSetup setup) {
        this.fault = fault;
        this.setup = setup;
        this.plugins = new FakePlugins(fault, setup.options());
        setup.providers().forEach(provider -> guests.add(plugins.meet(provider)));
        new FakePacks(fault, setup.packs());
        OPEN.incrementAndGet();
    }

    @Override
    public PerformanceEngine engine() {
        return this;
    }

    @Override
    public synchronized void add(RuleProvider provider) {
        FakePlugins.Guest guest = plugins.meet(provider);
        guests.add(guest);
        profiles.clear();
        arrivals++;
        if (fault.in(Requirements.ENG_046)) {
            late.add(guest);
        }
    }

    @Override
    public synchronized void remove(RuleProvider provider) {
        for (FakePlugins.Guest guest : List.copyOf(guests)) {
            if (guest.provider() == provider) {
                if (fault.in(Requirements.ENG_047)
                        && setup.providers().contains(provider)
                        && active().contains(guest)) {
                    ghosts.add(guest);
                }
                if (fault.in(Requirements.ENG_050)) {
                    leftPacks.putAll(guest.descriptor().packs());
                }
                guests.remove(guest);
                late.remove(guest);
                profiles.clear();
            }
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            OPEN.decrementAndGet();
        }
        closed = true;
    }

    private List<FakePlugins.Guest> active() {
        List<FakePlugins.Guest> active = new ArrayList<>();
        plugins.judge(guests).forEach((guest, refusal) -> {
            if (refusal.isEmpty()) {
                active.add(guest);
            }
        });
        return active;
    }

    private void requireOpen() {
        if (closed && !fault.in(Requirements.ENG_015)) {
            throw new IllegalStateException("closed");
        }
    }

    private synchronized List<FakePlugins.Guest> lease() {
        requireOpen();
        return active();
    }

    /** The plug-ins of a run and the profile that they and the packs make, resolved anew when one came or went. */
    private synchronized Lease lease(Context context) {
        List<FakePlugins.Guest> active = lease();
        FakeProfile profile = profiles.get(context);
        if (profile == null) {
            profile = resolve(context, active);
            profiles.put(context, profile);
        }
        return new Lease(active, profile);
    }

    private record Lease(List<FakePlugins.Guest> active, FakeProfile profile) {}

    private FakeProfile resolve(Context context, List<FakePlugins.Guest> active) {
        Map<String, String> packs = new TreeMap<>(setup.packs());
        packs.putAll(leftPacks);
        active.forEach(guest -> packs.putAll(guest.descriptor().packs()));
        return new FakePacks(fault, packs).resolve(context, cards(active).values());
    }

    private static Map<RuleId, RuleCard> cards(List<FakePlugins.Guest> active) {
        Map<RuleId, RuleCard> cards = new TreeMap<>();
        active.forEach(guest -> guest.descriptor().cards().forEach(card -> cards.put(card.rule(), card)));
        return cards;
    }

    private List<Rule<?, ?>> inOrder(List<FakePlugins.Guest> active) {
        Map<RuleId, Rule<?, ?>> waiting = new TreeMap<>();
        active.stream()
                .filter(guest -> !late.contains(guest))
                .forEach(guest -> guest.rules().forEach(rule -> waiting.put(rule.id(), rule)));
        ghosts.forEach(guest -> guest.rules().forEach(rule -> waiting.putIfAbsent(rule.id(), rule)));
        if (fault.in(Requirements.ENG_034)) {
            return List.copyOf(waiting.values());
        }
        List<Rule<?, ?>> order = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Rule<?, ?> next = waiting.values().stream()
                    .filter(rule -> FakePlugins.earlier(rule).stream().noneMatch(waiting::containsKey))
                    .findFirst()
                    .orElseThrow();
            order.add(waiting.remove(next.id()));
        }
        return order;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Assessment assess(Request<?> request) {
        return goal((Request<PerformanceGoal>) request);
    }

    private GoalAssessment goal(Request<PerformanceGoal> request) {
        if (fault.in(Requirements.ENG_016) && request.subject().name().isAbsent()) {
            throw new IllegalStateException("the goal has no name");
        }
        Lease lease = lease(request.context());
        List<FakePlugins.Guest> active = lease.active();
        FakeProfile profile = lease.profile();
        Map<RuleId, RuleCard> cards = cards(active);
        ghosts.forEach(guest -> guest.descriptor().cards().forEach(card -> cards.put(card.rule(), card)));
        FakeRun run = new FakeRun(fault, request, profile, setup.limits());
        Map<RuleId, FakeRow> rows = new TreeMap<>();
        profile.rules().forEach(setting -> rows.put(setting.rule(), new FakeRow(fault, setting, false)));
        Set<RuleId> asked = new TreeSet<>();
        for (Rule<?, ?> rule : inOrder(active)) {
            FakeRow row = rows.computeIfAbsent(
                    rule.id(),
                    id -> new FakeRow(fault, RuleSetting.of(id, Severity.INFO).build(), true));
            if (row.setting().enabled()) {
                asked.add(rule.id());
                ask(rule, row, run, request, cards.get(rule.id()), active);
            }
        }
        FakeFindings findings = new FakeFindings(fault, request);
        FakeJudge judge = new FakeJudge(fault, profile.gate());
        List<Finding> all = new ArrayList<>();
        int threshold = profile.value(Parameter.of("merge.threshold", ParameterType.INTEGER));
        rows.forEach((id, row) -> {
            boolean notInstalled = !asked.contains(id) && row.setting().enabled();
            if (!asked.contains(id)) {
                Reason off = fault.in(Requirements.REV_009) ? Reason.OUT_OF_SCOPE : Reason.SWITCHED_OFF;
                Reason gone = fault.in(Requirements.REV_004) ? Reason.SWITCHED_OFF : Reason.NOT_INSTALLED;
                row.end(Outcome.SKIPPED, notInstalled ? gone : off);
            }
            List<Waiver> stated = row.missing().isEmpty() && row.outcome() != Outcome.ERROR
                    ? List.of()
                    : request.waivers().stream()
                            .filter(w -> w.kind() == Waiver.Kind.UNDECIDED && findings.holds(w, id))
                            .toList();
            row.policy(FakePolicy.of(fault, row, request, profile), stated);
            List<Finding> own = cards.containsKey(id) && row.outcome() != Outcome.OVER_BUDGET
                    ? findings.of(row, cards.get(id), threshold)
                    : List.of();
            judge.hear(row, own, notInstalled);
            all.addAll(own);
        });
        return assessment(request, profile, active, cards, rows, all, judge);
    }

    private void ask(
            Rule<?, ?> rule,
            FakeRow row,
            FakeRun run,
            Request<PerformanceGoal> request,
            RuleCard card,
            List<FakePlugins.Guest> active) {
        boolean tooEarly = card.scope().equals(Scope.GATE.name()) && !request.entersBudget();
        if (request.draft() && card.waitsForSubmission() && !fault.in(Requirements.REV_035)) {
            row.end(Outcome.SKIPPED, Reason.DRAFT);
        } else if (tooEarly && !fault.in(Requirements.REV_042)) {
            row.end(Outcome.NOT_APPLICABLE, Reason.NOT_AT_GATE);
        } else if (fault.in(Requirements.ENG_048) && lostAnOldGuest(active)) {
            row.end(Outcome.ERROR, Reason.PLUGIN_GONE);
        } else {
            @SuppressWarnings("unchecked")
            Rule<PerformanceGoal, ?> ours = (Rule<PerformanceGoal, ?>) rule;
            run.ask(ours, row);
        }
    }

    private GoalAssessment assessment(
            Request<PerformanceGoal> request,
            FakeProfile profile,
            List<FakePlugins.Guest> active,
            Map<RuleId, RuleCard> cards,
            Map<RuleId, FakeRow> rows,
            List<Finding> all,
            FakeJudge judge) {
        Comparator<Finding> byPlace = Comparator.comparing(f -> f.places().get(0));
        Comparator<Finding> byText = Comparator.comparing(f -> f.places().get(0).toString());
        all.sort(Comparator.comparing(Finding::rule).thenComparing(fault.in(Requirements.REV_011) ? byText : byPlace));
        List<LedgerRow> ledger = new ArrayList<>(rows.values());
        ledger.replaceAll(row -> FakeViews.of(fault, (FakeRow) row, all, arrivals));
        if (fault.in(Requirements.REV_001)) {
            Collections.reverse(ledger);
        }
        Optional<Gate> gate =
                request.draft() && !fault.in(Requirements.REV_037) ? Optional.empty() : Optional.of(judge.gate());
        List<PluginRef> refs = new ArrayList<>(active.stream()
                .map(guest -> new PluginRef(
                        guest.descriptor().id(), guest.descriptor().version()))
                .toList());
        if (!fault.in(Requirements.ENG_013)) {
            refs.sort(Comparator.comparing(PluginRef::id));
        }
        String facts = request.facts()
                + (fault.in(Requirements.ENG_014)
                        ? ""
                        : " " + new TreeSet<>(request.facts().connections()));
        Provenance provenance = new Provenance(
                request.inputDigest(),
                Digests.sha256(facts.getBytes(StandardCharsets.UTF_8)),
                profile.ref(),
                describedVersion(),
                refs);
        byte[] bytes = FakeCanonical.write(
                fault, judge.verdict(), gate, ledger, all, surplus(request, cards, refs), OPEN.get());
        return new FakeAssessment(
                fault,
                fault.in(Requirements.REV_044) ? FakeTidying.of(request.subject()) : request.subject(),
                request.draft() && !fault.in(Requirements.REV_036),
                judge.verdict(),
                gate,
                List.copyOf(all),
                new FakeAssessment.Rows(List.copyOf(ledger)),
                cards,
                bytes,
                provenance);
    }

    /** What a broken engine lets slip into its canonical result. */
    private synchronized String surplus(
            Request<PerformanceGoal> request, Map<RuleId, RuleCard> cards, List<PluginRef> refs) {
        consecutive = request == lastRequest ? consecutive + 1 : 0;
        lastRequest = request;
        return switch (fault.requirement()) {
            case Requirements.ENG_001 -> String.valueOf(consecutive > 10);
            case Requirements.ENG_007 ->
                guests.isEmpty() ? "" : guests.get(0).descriptor().id();
            case Requirements.ENG_010 -> refs.toString();
            case Requirements.ENG_011 ->
                cards.values().stream().map(card -> card.title().zh()).toList().toString();
            default -> "";
        };
    }

    private boolean lostAnOldGuest(List<FakePlugins.Guest> active) {
        List<FakePlugins.Guest> now = lease();
        return active.stream().anyMatch(guest -> setup.providers().contains(guest.provider()) && !now.contains(guest));
    }

    private static String describedVersion() {
        return "0.0.1";
    }

    @Override
    public BatchSummary assessAll(
            Stream<? extends Request<?>> requests, Consumer<? super Assessment> results, Batch batch) {
        Cancellation cancellation = batch.cancellation();
        BatchSummary summary = BatchSummary.NOTHING;
        boolean threads = batch.executor().isPresent();
        boolean ahead = fault.in(Requirements.ENG_017) && !threads;
        Iterator<? extends Request<?>> all = ahead ? requests.toList().iterator() : requests.iterator();
        Assessment held = null;
        try {
            while (!cancellation.isCancelled() && all.hasNext()) {
                Request<?> request = all.next();
                Assessment assessment = assess(
                        batch.source().isPresent()
                                ? withFacts(request, batch.source().get())
                                : request);
                summary = summary.plus(assessment.verdict());
                if (fault.in(Requirements.ENG_053) && threads && held == null) {
                    held = assessment;
                    assessment = assess(all.next());
                    summary = summary.plus(assessment.verdict());
                    results.accept(assessment);
                    results.accept(held);
                } else {
                    results.accept(assessment);
                }
            }
        } catch (RuntimeException | UnknownError e) {
            if (!fault.in(Requirements.ENG_055) || !threads) {
                throw e;
            }
        }
        return cancellation.isCancelled() && !fault.in(Requirements.ENG_018) ? summary.endedEarly() : summary;
    }

    private Request<?> withFacts(Request<?> request, FactSource source) {
        List<Facts> answers;
        try {
            answers = source.fetch(needs(request.subject(), request.context()), List.of(request.subject()));
        } catch (RuntimeException e) {
            throw FakePacks.refuse("FACT_SOURCE", "source", e.toString());
        }
        if (answers.size() != 1) {
            throw FakePacks.refuse("FACT_SOURCE", "source", answers.size() + " answers for one subject");
        }
        return fault.in(Requirements.ENG_054)
                ? request.withFacts(answers.get(0))
                : request.withFacts(request.facts().and(answers.get(0)));
    }

    @Override
    public List<FactRequest> needs(Subject subject, Context context) {
        Lease lease = lease(context);
        List<FakePlugins.Guest> active = lease.active();
        FakeProfile profile = lease.profile();
        Map<FactKey<?>, List<RuleId>> needs = new TreeMap<>();
        for (Rule<?, ?> rule : inOrder(active)) {
            boolean on = profile.rule(rule.id()).map(RuleSetting::enabled).orElse(true);
            if (on || fault.in(Requirements.ENG_033)) {
                rule.needs()
                        .facts()
                        .forEach(key -> needs.computeIfAbsent(key, any -> new ArrayList<>())
                                .add(rule.id()));
            }
        }
        return needs.entrySet().stream()
                .map(e -> new FactRequest(
                        e.getKey(), e.getValue().stream().sorted().toList()))
                .toList();
    }

    @Override
    public Profile profile(Context context) {
        return lease(context).profile();
    }

    @Override
    public Comparison compare(Assessment before, Assessment after) {
        return FakeComparing.compare(fault, before, after);
    }

    @Override
    public synchronized EngineDescription describe() {
        requireOpen();
        List<PluginStatus> statuses = new ArrayList<>();
        plugins.judge(guests)
                .forEach((guest, refusal) -> statuses.add(new PluginStatus(
                        guest.descriptor().id(),
                        guest.descriptor().version(),
                        refusal.isEmpty() ? PluginStatus.State.READY : PluginStatus.State.REJECTED,
                        guest.builtIn(),
                        refusal,
                        List.of())));
        return new EngineDescription("fake", describedVersion(), "1.0", statuses, List.of(), Map.of(), List.of());
    }
}
