// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.Waiver;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.mark.FindingIds;
import org.biaochi.core.mark.Mark;
import org.biaochi.core.mark.Marks;
import org.biaochi.core.mark.PacketOrigin;
import org.biaochi.core.mark.SubjectMarks;
import org.biaochi.core.mark.SubjectMarks.Effect;
import org.biaochi.forms.packet.PacketReader;
import org.biaochi.forms.sheet.WorkbookLimits;
import org.biaochi.report.words.Language;
import org.biaochi.report.words.MarkWords;

/** The marks of a review desk in a run: what they amount to for each subject, and what in the end met nothing. Not thread-safe. */
public final class DeskMarks {
    private static final int SHOWN = 200;

    private final String source;
    private final Marks marks;
    private final Profile profile;
    private final Set<String> subjects = new HashSet<>();
    private final Map<Effect, Integer> effects = new EnumMap<>(Effect.class);
    private final List<Astray> astray = new ArrayList<>();
    private SubjectMarks last = SubjectMarks.NONE;
    private int unmet;
    private int twice;
    private int changedInputs;

    private DeskMarks(String source, Marks marks, Profile profile) {
        this.source = source;
        this.marks = marks;
        this.profile = profile;
    }

    /**
     * A mark that met nothing. Immutable.
     *
     * @param mark the mark
     * @param why why
     */
    public record Astray(Mark mark, LocalText why) {}

    /**
     * Reads a marked packet.
     *
     * @throws ConfigurationException if it cannot be read or is none
     */
    public static DeskMarks read(String name, Path directory, Profile profile) {
        try (InputStream in = Files.newInputStream(directory.resolve(name))) {
            return new DeskMarks(name, PacketReader.read(in, WorkbookLimits.DEFAULT), profile);
        } catch (IOException | InvalidPathException e) {
            throw new ConfigurationException("MARKS_UNREADABLE", name, ReadFault.of(e, "审核问题清单", "the marked packet"));
        } catch (UnreadableInputException e) {
            throw new ConfigurationException(e.code(), name, e.text());
        }
    }

    /** The name of the file. */
    public String source() {
        return source;
    }

    /** What the marks on a subject amount to. */
    public List<Waiver> waivers(Subject subject) {
        List<Waiver> waivers = new ArrayList<>();
        marks.of(FindingIds.of(subject).owner()).forEach(mark -> mark.waiver().ifPresent(waivers::add));
        return waivers;
    }

    /** Holds the marks against an assessment that was made with these waivers. */
    public void assessed(Decoded<?> input, Assessment assessment, List<Waiver> given) {
        String owner = FindingIds.of(assessment.subject()).owner();
        List<Mark> here = marks.of(owner);
        String before = marks.origin().inputs().getOrDefault(owner, "");
        boolean changed = !before.isEmpty() && !input.digest().isEmpty() && !before.equals(input.digest());
        last = SubjectMarks.of(assessment, here, given, changed);
        changedInputs += changed && !here.isEmpty() ? 1 : 0;
        if (!subjects.add(owner)) {
            twice += here.isEmpty() ? 0 : 1;
            return;
        }
        for (SubjectMarks.Met met : last.met()) {
            effects.merge(met.effect(), 1, Integer::sum);
            boolean shadowed = met.mark() != last.mark(String.valueOf(met.mark().id()));
            if (shadowed) {
                astray.add(new Astray(met.mark(), faults(met.mark())));
            }
        }
        unmet += last.unmet().size();
        last.unmet().forEach(one -> astray.add(new Astray(one.mark(), MarkWords.why(one.why()))));
    }

    /** What became of the marks on the subject that was assessed last. */
    public SubjectMarks last() {
        return last;
    }

    /** All marks that met nothing; once all subjects are assessed. */
    public List<Astray> astray() {
        List<Astray> all = new ArrayList<>(elsewhere());
        all.addAll(astray);
        return all;
    }

    /** The marks on subjects that were not among those assessed, and those that name no finding. */
    private List<Astray> elsewhere() {
        List<Astray> all = new ArrayList<>();
        for (Mark mark : marks.astray()) {
            all.add(new Astray(mark, faults(mark)));
        }
        LocalText why = new LocalText("本次申报文件里没有这个项目", "no such project among the inputs");
        marks.bySubject().forEach((owner, ofSubject) -> {
            if (!subjects.contains(owner)) {
                ofSubject.forEach(mark -> all.add(new Astray(mark, why)));
            }
        });
        return all;
    }

    private static LocalText faults(Mark mark) {
        return new LocalText(
                mark.faults().stream().map(fault -> fault.text().zh()).collect(Collectors.joining("；")),
                mark.faults().stream().map(fault -> fault.text().en()).collect(Collectors.joining("; ")));
    }

    /** What is to be told of the marks, once all subjects are assessed. */
    public List<LocalText> remarks() {
        List<LocalText> remarks = new ArrayList<>();
        remarks.add(count());
        remarks.addAll(origin());
        remarks.addAll(marks.remarks());
        List<Astray> all = elsewhere();
        MarkWords zh = new MarkWords(Language.of("zh"));
        MarkWords en = new MarkWords(Language.of("en"));
        for (Astray lost : all.subList(0, Math.min(SHOWN, all.size()))) {
            Mark mark = lost.mark();
            remarks.add(new LocalText(
                    "未对上的批注 " + mark.at() + "：" + lost.why().zh() + "；" + zh.about(mark) + "；" + zh.said(mark),
                    "unmatched mark " + mark.at() + ": " + lost.why().en() + "; " + en.about(mark) + "; "
                            + en.said(mark)));
        }
        if (all.size() > SHOWN) {
            int rest = all.size() - SHOWN;
            remarks.add(new LocalText(
                    "另有 " + rest + " 条未对上的批注，加 --packet 可全部列入下一轮清单",
                    rest + " more marks met nothing; --packet lists all of them in the next packet"));
        }
        return remarks;
    }

    private LocalText count() {
        int lost = elsewhere().size() + unmet;
        int met = effects.values().stream().mapToInt(Integer::intValue).sum();
        return new LocalText(
                "批注对上 " + met + " 条：已豁免 " + of(Effect.WAIVED) + "，已说明理由 " + of(Effect.STATED) + "，已记录 "
                        + of(Effect.RECORDED) + "，没有生效 " + of(Effect.NOT_IN_FORCE) + "，填写有误 " + of(Effect.FAULTY)
                        + "；未对上 " + lost + " 条",
                met + " marks met their findings: waived " + of(Effect.WAIVED) + ", reasons stated " + of(Effect.STATED)
                        + ", recorded " + of(Effect.RECORDED) + ", not in force " + of(Effect.NOT_IN_FORCE)
                        + ", faulty " + of(Effect.FAULTY) + "; " + lost + " met nothing");
    }

    private int of(Effect effect) {
        return effects.getOrDefault(effect, 0);
    }

    private List<LocalText> origin() {
        List<LocalText> remarks = new ArrayList<>();
        PacketOrigin origin = marks.origin();
        String asOf = profile.ref().asOf().toString();
        if (origin.digest().isEmpty() || origin.asOf().isEmpty()) {
            remarks.add(new LocalText(
                    "清单没有写明管理要求或适用日期，无法核对是否一致", "the packet does not say its profile or day; they cannot be compared"));
        }
        if (!origin.digest().isEmpty() && !origin.digest().equals(profile.ref().digest())) {
            String now = profile.ref().id() + " " + profile.ref().version();
            remarks.add(new LocalText(
                    "清单按管理要求 " + origin.profile() + " 生成，本次按 " + now + "，内容不同；批注只用于依然相同的问题",
                    "the packet was made under profile " + origin.profile() + ", this run is under " + now
                            + "; marks are taken only where the finding is the same"));
        }
        if (!origin.asOf().isEmpty() && !origin.asOf().equals(asOf)) {
            remarks.add(new LocalText(
                    "清单的适用日期是 " + origin.asOf() + "，本次是 " + asOf,
                    "the packet is as of " + origin.asOf() + ", this run as of " + asOf));
        }
        if (changedInputs > 0) {
            remarks.add(new LocalText(
                    "有批注的项目中，" + changedInputs + " 份申报文件与生成清单时不同，已逐条核对",
                    changedInputs
                            + " inputs with marks are other than those of the packet; each mark was held"
                            + " against them"));
        }
        if (twice > 0) {
            remarks.add(new LocalText(
                    "有 " + twice + " 份申报与另一份是同一项目，同样的问题用了同一条批注",
                    twice + " inputs are of a project that was met before; the same marks were taken"));
        }
        return remarks;
    }
}
