// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.facts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.facts.FactRequest;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.spi.FactSource;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.exchange.FileFormat;
import org.biaochi.core.goal.ProjectIdentity;
import org.biaochi.forms.Inputs;
import org.biaochi.json.FactsDocument;
import org.biaochi.json.JsonRecord;

/**
 * The facts of a folder. Documents for all projects, a department or a unit are kept; those of single projects are read when
 * their project comes, and the last few stay: in the year of a department each project comes again and again. A fact
 * that two documents state for one subject is taken from neither. Belongs to one run and one thread.
 */
public final class FactFolder implements FactSource {
    private static final int PROJECTS_KEPT = 256;

    private final DocumentIndex projects;
    private final Map<Integer, Shared> recent = new LinkedHashMap<>();
    private final List<Shared> shared;
    private final Set<String> connections;
    private final Facts library;
    private final String libraryFiles;
    private final FactRemarks remarks;
    private final Map<FileFormat, Integer> recognised;
    private final BitSet used = new BitSet();
    private Facts last = Facts.NONE;
    private int unserved;

    FactFolder(
            DocumentIndex projects,
            List<Shared> shared,
            Set<String> connections,
            LibraryPart library,
            FactRemarks remarks,
            Map<FileFormat, Integer> recognised) {
        this.projects = projects;
        this.shared = shared;
        this.connections = connections;
        this.library = library.facts();
        this.libraryFiles = library.names();
        this.remarks = remarks;
        this.recognised = Collections.unmodifiableMap(new LinkedHashMap<>(recognised));
    }

    /** The formats that were recognised, and how many files had each. */
    public Map<FileFormat, Integer> recognised() {
        return recognised;
    }

    @Override
    public List<Facts> fetch(List<FactRequest> requests, List<? extends Subject> subjects) {
        Set<FactKey<?>> wanted =
                requests.stream().<FactKey<?>>map(FactRequest::key).collect(Collectors.toSet());
        return subjects.stream().map(subject -> facts(subject, wanted)).toList();
    }

    /** What was answered for the last subject. */
    public Facts last() {
        return last;
    }

    private Facts facts(Subject subject, Set<FactKey<?>> wanted) {
        ProjectIdentity project = ProjectIdentity.of(subject);
        List<Shared> documents = new ArrayList<>();
        for (Shared document : shared) {
            if (Addressees.fits(document.document, project) && isOfYear(document.document, project)) {
                document.used = true;
                documents.add(document);
            }
        }
        ofProject(project, documents);
        Map<FactKey<?>, List<Shared>> answers = new TreeMap<>();
        for (Shared document : documents) {
            for (FactKey<?> key : document.document.keys()) {
                if (wanted.contains(key)) {
                    answers.computeIfAbsent(key, any -> new ArrayList<>(1)).add(document);
                }
            }
        }
        boolean twoLibraries = library.keys().stream().anyMatch(answers::containsKey);
        Facts facts = twoLibraries ? connected() : connected().and(library);
        for (Map.Entry<FactKey<?>, List<Shared>> answer : answers.entrySet()) {
            if (answer.getValue().size() > 1) {
                contradiction(answer.getKey(), answer.getValue(), "");
            } else if (library.keys().contains(answer.getKey())) {
                contradiction(answer.getKey(), answer.getValue(), libraryFiles);
            } else {
                facts = facts.and(answer.getValue().get(0).fact(answer.getKey(), remarks));
            }
        }
        last = facts;
        return facts;
    }

    private Facts connected() {
        Facts.Builder facts = Facts.builder();
        connections.forEach(facts::connected);
        return facts.build();
    }

    private boolean isOfYear(FactsDocument document, ProjectIdentity project) {
        Optional<LocalText> other = Addressees.otherYear(document, project.year());
        other.ifPresent(why -> remarks.leftOut(document.source(), "/year", why));
        return other.isEmpty();
    }

    private void ofProject(ProjectIdentity project, List<Shared> documents) {
        int before = documents.size();
        Set<Integer> found = new TreeSet<>(projects.find(FactFiles.code(project.code())));
        found.addAll(projects.find(FactFiles.name(project.name())));
        for (int number : found) {
            recent(number)
                    .filter(read -> Addressees.fits(read.document, project))
                    .ifPresent(read -> {
                        used.set(number);
                        if (isOfYear(read.document, project)) {
                            documents.add(read);
                        }
                    });
        }
        unserved += documents.size() == before ? 1 : 0;
    }

    /** A document of single projects: as it was read of late, else read now in the place of the one that came longest ago. */
    private Optional<Shared> recent(int number) {
        Shared known = recent.remove(number);
        Optional<Shared> read = known == null ? read(number).map(Shared::new) : Optional.of(known);
        read.ifPresent(document -> recent.put(number, document));
        if (recent.size() > PROJECTS_KEPT) {
            recent.remove(recent.keySet().iterator().next());
        }
        return read;
    }

    private Optional<FactsDocument> read(int number) {
        String source = projects.source(number);
        try {
            return Optional.of(FactsDocument.read(JsonRecord.of(source, projects.read(number)), told -> {}));
        } catch (IOException | UnreadableInputException changed) {
            remarks.broken(
                    source,
                    "",
                    new LocalText(
                            "审核期间读不出来了，请检查文件是否被改动", "it can no longer be read; check whether the file was changed"));
            return Optional.empty();
        }
    }

    private void contradiction(FactKey<?> key, List<Shared> documents, String files) {
        String others = documents.stream()
                        .skip(1)
                        .map(document -> document.document.source())
                        .collect(Collectors.joining(" "))
                + files;
        remarks.leftOut(
                documents.get(0).document.source(),
                "/" + key.id().replace("/", "~1"),
                new LocalText(
                        "与 " + others + " 对同一项目给出同一事实，都没有采用，请只保留一份",
                        "states the same fact for the same project as " + others + "; neither is used, keep one"));
    }

    /** What is to be said about the folder when the run is over: what was left out and why, what nobody needed. */
    public List<LocalText> remarks() {
        int unusedProjects = projects.size() - used.cardinality();
        if (unusedProjects > 0 && unserved > 0) {
            // A folder for the whole county serves a run on one project; it is only odd where somebody found nothing in
            // it.
            String first = projects.source(used.nextClearBit(0));
            remarks.say(new LocalText(
                    "有 " + unusedProjects + " 份项目资料没有对应的审核对象，如 " + first + "；另有审核对象 " + unserved
                            + " 次没有找到自己的资料，请核对项目代码和名称",
                    unusedProjects + " documents belong to no subject of this run, such as " + first + ", and "
                            + unserved + " times a subject found none of its own; check project codes and names"));
        }
        List<String> unused = shared.stream()
                .filter(document -> !document.used)
                .map(document -> document.document.source())
                .toList();
        if (!unused.isEmpty()) {
            remarks.say(new LocalText(
                    "没有用到的公用资料：" + String.join(" ", unused),
                    "shared documents that nothing needed: " + String.join(" ", unused)));
        }
        return remarks.lines();
    }

    /** Whether facts that somebody meant to supply are lost because a document could not be read. */
    public boolean lost() {
        return remarks.lost();
    }

    /** A document in memory; its facts are read once. */
    static final class Shared {
        private final FactsDocument document;
        private final Map<FactKey<?>, Facts> facts = new HashMap<>();
        private boolean used;

        Shared(FactsDocument document) {
            this.document = document;
        }

        private Facts fact(FactKey<?> key, FactRemarks remarks) {
            return facts.computeIfAbsent(key, any -> read(key, remarks));
        }

        /** What somebody meant to state and nobody can read is connected, so that the rules on it wait for it. */
        private Facts read(FactKey<?> key, FactRemarks remarks) {
            Facts read = document.facts(
                    Set.of(key),
                    goal -> Inputs.goal("", goal).subject(),
                    fault -> remarks.broken(document.source(), fault.path(), fault.text()));
            return read.connected(key)
                    ? read
                    : read.and(Facts.builder().connected(key.id()).build());
        }
    }
}
