// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.Function;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Cancellation;
import org.biaochi.api.engine.Request;
import org.biaochi.api.facts.FactRequest;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.spi.FactSource;
import org.biaochi.api.subject.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Requests with the facts that a source knows, fetched for so many at a time. Subjects whose rules declare the same facts share
 * one call; those that need none cause no call. Not thread-safe.
 */
public final class WithFacts implements Iterator<Request<?>> {
    private final Iterator<? extends Request<?>> requests;
    private final FactSource source;
    private final int most;
    private final Function<Request<?>, List<FactRequest>> needs;
    private final Cancellation cancellation;
    private final Queue<Request<?>> ready = new ArrayDeque<>();
    private @Nullable RuntimeException broken;

    /**
     * Requests with facts.
     *
     * @param most how many requests are read for one round of calls
     * @param needs the facts that the rules on a request declare
     */
    public WithFacts(
            Iterator<? extends Request<?>> requests,
            FactSource source,
            int most,
            Function<Request<?>, List<FactRequest>> needs,
            Cancellation cancellation) {
        this.requests = requests;
        this.source = source;
        this.most = most;
        this.needs = needs;
        this.cancellation = cancellation;
    }

    @Override
    public boolean hasNext() {
        if (ready.isEmpty()) {
            fill();
        }
        return !ready.isEmpty();
    }

    @Override
    public Request<?> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void fill() {
        if (broken != null) {
            throw broken;
        }
        List<Request<?>> read = new ArrayList<>();
        try {
            while (read.size() < most && !cancellation.isCancelled() && requests.hasNext()) {
                read.add(requests.next());
            }
        } catch (RuntimeException e) {
            if (read.isEmpty()) {
                throw e;
            }
            broken = e;
        }
        ready.addAll(filled(read));
    }

    private List<Request<?>> filled(List<Request<?>> read) {
        Map<List<FactRequest>, List<Integer>> alike = new LinkedHashMap<>();
        for (int i = 0; i < read.size(); i++) {
            alike.computeIfAbsent(needs.apply(read.get(i)), any -> new ArrayList<>())
                    .add(i);
        }
        List<Request<?>> filled = new ArrayList<>(read);
        alike.forEach((wanted, places) -> {
            if (!wanted.isEmpty()) {
                List<Facts> answers =
                        fetch(wanted, places.stream().map(read::get).toList());
                for (int i = 0; i < answers.size(); i++) {
                    Request<?> request = read.get(places.get(i));
                    filled.set(places.get(i), request.withFacts(request.facts().and(answers.get(i))));
                }
            }
        });
        return filled;
    }

    private List<Facts> fetch(List<FactRequest> wanted, List<Request<?>> requests) {
        List<Subject> subjects = new ArrayList<>(requests.size());
        requests.forEach(request -> subjects.add(request.subject()));
        List<Facts> answers;
        try {
            answers = List.copyOf(source.fetch(wanted, List.copyOf(subjects)));
        } catch (RuntimeException e) {
            ConfigurationException refusal = new ConfigurationException(
                    "FACT_SOURCE_FAILED",
                    source.getClass().getName(),
                    new LocalText(
                            "事实来源取 " + subjects.size() + " 个对象的事实时出错：" + e + "；之前的结果有效，请修复来源后从下一个对象继续",
                            "the source of facts broke down over " + subjects.size() + " subjects: " + e
                                    + "; earlier results stand, mend it and go on with the next subject"));
            refusal.initCause(e);
            throw refusal;
        }
        if (answers.size() != subjects.size()) {
            throw new ConfigurationException(
                    "FACT_SOURCE_ANSWERS",
                    source.getClass().getName(),
                    new LocalText(
                            "事实来源对 " + subjects.size() + " 个对象给了 " + answers.size() + " 份事实，应按次序每个对象一份",
                            "the source of facts gave " + answers.size() + " answers for " + subjects.size()
                                    + " subjects; give one per subject, in order"));
        }
        return answers;
    }
}
