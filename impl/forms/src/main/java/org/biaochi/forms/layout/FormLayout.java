// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.layout;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.biaochi.api.goal.FormKind;
import org.jspecify.annotations.Nullable;

/**
 * A form as it is printed. Immutable.
 *
 * @param id the name of the layout, such as {@code goal-2015}
 * @param form the kind of form table it holds
 * @param title its title
 * @param also other titles under which it goes
 * @param source the document that has it
 * @param verified whether it was compared with that document
 * @param year the line under the title, with {@code {year}} where the year stands; empty for none
 * @param landscape whether it is printed across
 * @param widths of its columns, in characters
 * @param blocks from top to bottom
 * @param notes what is printed under the form
 * @param named whether only a table of its title is printed in it
 * @param means what headings mean on this form if they mean something else elsewhere
 * @param ticks the boxes of cells that have others than elsewhere; none for a plain cell
 */
public record FormLayout(
        String id,
        FormKind form,
        String title,
        List<String> also,
        String source,
        boolean verified,
        String year,
        boolean landscape,
        List<Integer> widths,
        List<Block> blocks,
        List<String> notes,
        boolean named,
        Map<String, String> means,
        Map<String, List<String>> ticks) {
    /** The table of a form that lists the indicators of many projects. */
    public static final String PROJECTS = "projects";

    /** Copies the lists. */
    public FormLayout {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(title, "title");
        also = List.copyOf(also);
        widths = List.copyOf(widths);
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        means = Map.copyOf(means);
        ticks = Map.copyOf(ticks);
    }

    /** All titles, its own first. */
    public List<String> titles() {
        return Stream.concat(Stream.of(title), also.stream()).toList();
    }

    /**
     * How well a text names this form: more for a longer title, and for its own rather than one that it also goes under; 0 if it
     * does not.
     */
    public int titled(String text) {
        String plain = Headings.plain(text);
        int most = 0;
        for (String each : titles()) {
            String wanted = Headings.plain(each);
            if (plain.contains(wanted)) {
                most = Math.max(most, 2 * wanted.length() + (each.equals(title) ? 1 : 0));
            }
        }
        return most;
    }

    /** The block of this form's rows that stands for a table of the form table; empty if it has none. */
    public Optional<Block.Table> table(String name) {
        return tables(blocks).filter(table -> table.table().equals(name)).findFirst();
    }

    /** The single cell that stands beside a heading: what this form means by it, else what forms mean; null if it is none. */
    public @Nullable String meaning(String heading, Headings headings) {
        String here = means.get(Headings.plain(heading));
        return here == null ? headings.single(heading) : here;
    }

    /** Whether it lists the indicators of many projects under one row of headings, without a title. */
    public boolean isList() {
        return table(PROJECTS).isPresent();
    }

    /** The headings on the left of blocks. */
    public Stream<String> sides() {
        return sides(blocks);
    }

    private static Stream<String> sides(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Side side
                        ? Stream.concat(Stream.of(side.heading().heading()), sides(side.blocks()))
                        : Stream.empty());
    }

    /** Whether a cell is to be filled in on this form beside headings. */
    public boolean hasPlace(String key) {
        return places(blocks).anyMatch(key::equals);
    }

    private static Stream<String> places(List<Block> blocks) {
        return blocks.stream().flatMap(block -> {
            if (block instanceof Block.Side side) {
                return places(side.blocks());
            }
            return block instanceof Block.Line line
                    ? line.slots().stream().filter(Slot::isPlace).map(Slot::key)
                    : Stream.empty();
        });
    }

    private static Stream<Block.Table> tables(List<Block> blocks) {
        return blocks.stream().flatMap(block -> {
            if (block instanceof Block.Side side) {
                return tables(side.blocks());
            }
            return block instanceof Block.Table table ? Stream.of(table) : Stream.empty();
        });
    }
}
