// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.api.library.LibraryCategory;
import org.biaochi.api.library.LibraryEntry;
import org.biaochi.api.library.LibraryTemplate;
import org.biaochi.api.subject.Region;
import org.biaochi.core.library.LibraryDraft.Placed;
import org.biaochi.core.yaml.Nearest;
import org.jspecify.annotations.Nullable;

/** What several files say together: read, checked against each other, and made a library. Not thread-safe. */
final class LibraryContent {
    private static final int MOST_CATEGORIES = 10_000;

    private @Nullable Region region;
    private final Map<String, Named<LibraryCategory>> categories = new LinkedHashMap<>();
    private final List<StatedEntry> entries = new ArrayList<>();
    private final Map<String, Set<String>> templates = new LinkedHashMap<>();
    private final List<Named<LibraryTemplate>> stated = new ArrayList<>();

    private LibraryContent() {}

    private record Named<T>(String source, String place, T thing) {}

    static LibraryContent read(Collection<LibraryDraft> drafts, LibraryFaults faults) {
        LibraryContent content = new LibraryContent();
        for (LibraryDraft draft : drafts) {
            content.readRegion(draft, faults);
            for (Placed<LibraryCategory> category : draft.categories()) {
                content.category(new Named<>(draft.source(), category.place(), category.thing()), faults);
            }
            for (LibraryRow row : draft.rows()) {
                EntryReader.read(draft.source(), row, faults).ifPresent(content.entries::add);
            }
            for (Placed<LibraryTemplate> template : draft.templates()) {
                content.stated.add(new Named<>(draft.source(), template.place(), template.thing()));
                content.templates
                        .computeIfAbsent(template.thing().projectType(), any -> new LinkedHashSet<>())
                        .addAll(template.thing().codes());
            }
        }
        return content;
    }

    private void readRegion(LibraryDraft draft, LibraryFaults faults) {
        if (draft.region().isEmpty()) {
            return;
        }
        try {
            Region typed = Region.of(draft.region());
            if (region != null && !region.equals(typed)) {
                faults.add(
                        "TWO_REGIONS",
                        draft.source(),
                        "",
                        draft.region(),
                        "文件写的区划是 " + typed.code() + "，前面的文件是 " + region.code() + "，请分开导入",
                        "the file is of region " + typed.code() + ", those before of " + region.code()
                                + "; import them apart");
            }
            region = typed;
        } catch (IllegalArgumentException e) {
            faults.add(
                    "UNREADABLE_CELL",
                    draft.source(),
                    "",
                    draft.region(),
                    "区划“" + draft.region() + "”应为 2 至 12 位数字",
                    "the region \"" + draft.region() + "\" must be 2 to 12 digits");
        }
    }

    private void category(Named<LibraryCategory> category, LibraryFaults faults) {
        String code = category.thing().code();
        if (code.isEmpty() || category.thing().name().isEmpty()) {
            faults.add(
                    "MISSING_CELL",
                    category.source(),
                    category.place(),
                    code,
                    "项目分类缺少编码或名称，请补填",
                    "a class of projects lacks code or name; fill it in");
            return;
        }
        Named<LibraryCategory> before = categories.putIfAbsent(code, category);
        if (before != null && !before.thing().equals(category.thing())) {
            faults.add(
                    "CATEGORY_TWICE",
                    category.source(),
                    category.place(),
                    code,
                    "项目分类编码 " + code + " 在 " + LibraryFault.where(before.source(), before.place()) + " 是“"
                            + before.thing().name() + "”，这里是“"
                            + category.thing().name() + "”，请只保留一个",
                    "the class " + code + " is “" + before.thing().name() + "” at "
                            + LibraryFault.where(before.source(), before.place()) + " and “"
                            + category.thing().name() + "” here; keep one");
        }
    }

    /** Takes over the classes of a library that the files do not restate. */
    void adopt(IndicatorLibrary library, String source) {
        for (LibraryCategory category : library.categories()) {
            categories.putIfAbsent(category.code(), new Named<>(source, category.code(), category));
        }
    }

    List<StatedEntry> entries() {
        return entries;
    }

    Collection<LibraryCategory> categories() {
        return categories.values().stream().map(Named::thing).toList();
    }

    Collection<LibraryTemplate> templates() {
        List<LibraryTemplate> merged = new ArrayList<>();
        templates.forEach((type, codes) -> merged.add(new LibraryTemplate(type, List.copyOf(codes))));
        return merged;
    }

    @Nullable
    Region region() {
        return region;
    }

    /** Checks everything that can be checked without another library. */
    void check(LibraryFaults faults) {
        checkTree(faults);
        checkCategories(faults);
        checkTemplates(Set.of(), faults);
        EntryClashes.check(entries, faults);
    }

    /** No class stands above itself; a cycle is named once, with all its members. */
    void checkTree(LibraryFaults faults) {
        if (categories.size() > MOST_CATEGORIES) {
            faults.add(
                    "TOO_MANY_CATEGORIES",
                    "",
                    "",
                    "",
                    "项目分类有 " + categories.size() + " 个，超过 " + MOST_CATEGORIES + " 个，请检查文件",
                    categories.size() + " classes of projects, more than " + MOST_CATEGORIES + "; check the files");
            return;
        }
        Set<String> done = new HashSet<>();
        for (Named<LibraryCategory> start : categories.values()) {
            LinkedHashSet<String> path = new LinkedHashSet<>();
            String at = start.thing().code();
            while (!at.isEmpty() && !done.contains(at) && path.add(at)) {
                Named<LibraryCategory> here = categories.get(at);
                at = here == null ? "" : here.thing().parent();
            }
            if (path.contains(at)) {
                List<String> cycle = new ArrayList<>(path);
                cycle = cycle.subList(cycle.indexOf(at), cycle.size());
                String shown = String.join(" → ", cycle) + " → " + at;
                Named<LibraryCategory> first = categories.getOrDefault(at, start);
                faults.add(
                        "CATEGORY_CYCLE",
                        first.source(),
                        first.place(),
                        at,
                        "项目分类的上级绕成了环：" + shown + "，请改正其中一个上级",
                        "classes stand above themselves: " + shown + "; correct one of the parents");
            }
            done.addAll(path);
        }
    }

    /** Each class that is named is there, in the files or in the library they are imported into. */
    void checkCategories(LibraryFaults faults) {
        for (Named<LibraryCategory> category : categories.values()) {
            String parent = category.thing().parent();
            if (!parent.isEmpty() && !categories.containsKey(parent)) {
                unknownCategory(
                        category.source(), category.place(), category.thing().code(), parent, faults);
            }
        }
        for (StatedEntry stated : entries) {
            String category = stated.entry().category();
            if (!category.isEmpty() && !categories.containsKey(category)) {
                unknownCategory(stated.source(), stated.place(), stated.entry().code(), category, faults);
            }
        }
    }

    private void unknownCategory(String source, String place, String about, String category, LibraryFaults faults) {
        faults.add(
                "UNKNOWN_CATEGORY",
                source,
                place,
                about,
                about + " 的项目分类“" + category + "”不在分类表中" + Nearest.zh(category, categories.keySet()),
                "the class \"" + category + "\" of " + about + " is unknown"
                        + Nearest.en(category, categories.keySet()));
    }

    /** Each code in a template is that of an entry. */
    void checkTemplates(Set<String> known, LibraryFaults faults) {
        Set<String> codes = new HashSet<>(known);
        entries.forEach(stated -> codes.add(stated.entry().code()));
        for (Named<LibraryTemplate> template : stated) {
            for (String code : template.thing().codes()) {
                if (!codes.contains(code)) {
                    faults.add(
                            "UNKNOWN_CODE",
                            template.source(),
                            template.place(),
                            code,
                            "“" + template.thing().projectType() + "”的模板引用了指标 " + code + "，指标库中没有"
                                    + Nearest.zh(code, codes),
                            "the template of “" + template.thing().projectType() + "” names " + code
                                    + ", which no entry has" + Nearest.en(code, codes));
                }
            }
        }
    }

    /** The library; only after a check without faults. */
    IndicatorLibrary library() {
        IndicatorLibrary.Builder library = IndicatorLibrary.builder().region(region);
        categories().forEach(library::category);
        Map<String, LibraryEntry> distinct = new HashMap<>();
        for (StatedEntry stated : entries) {
            LibraryEntry entry = stated.entry();
            if (distinct.putIfAbsent(entry.code() + '\n' + entry.version(), entry) == null) {
                library.entry(entry);
            }
        }
        templates().forEach(library::template);
        return library.build();
    }
}
