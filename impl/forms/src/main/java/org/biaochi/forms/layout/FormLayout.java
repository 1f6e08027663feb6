// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.layout;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.biaochi.api.goal.FormKind;

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
        List<String> notes) {
    /** Copies the lists. */
    public FormLayout {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(title, "title");
        also = List.copyOf(also);
        widths = List.copyOf(widths);
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    /** All titles, its own first. */
    public List<String> titles() {
        return Stream.concat(Stream.of(title), also.stream()).toList();
    }

    /** The block of this form's rows that stands for a table of the form table; empty if it has none. */
    public Optional<Block.Table> table(String name) {
        return tables(blocks).filter(table -> table.table().equals(name)).findFirst();
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
