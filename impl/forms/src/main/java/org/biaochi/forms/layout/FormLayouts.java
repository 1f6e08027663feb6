// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.biaochi.core.yaml.StrictYaml;
import org.biaochi.core.yaml.YamlMapping;

/** The layouts that ship with this bundle and what headings mean. Immutable; any number of threads. */
public final class FormLayouts {
    private static final FormLayouts SHIPPED = new FormLayouts();

    private final List<FormLayout> all;
    private final Headings headings;

    private FormLayouts() {
        headings = Headings.of(data("headings.yaml"));
        all = data("layouts.yaml").require("layouts").asSequence().texts().stream()
                .map(id -> LayoutReader.read(id, data(id + ".yaml")))
                .toList();
        headings.printed(all.stream().flatMap(FormLayouts::printed));
    }

    /** The shipped layouts. */
    public static FormLayouts shipped() {
        return SHIPPED;
    }

    private static YamlMapping data(String name) {
        try (InputStream in = FormLayouts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing from the jar");
            }
            return StrictYaml.read(name, in).asMapping();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All layouts, the usual one of each kind of form before its variants. */
    public List<FormLayout> all() {
        return all;
    }

    /** What headings mean. */
    public Headings headings() {
        return headings;
    }

    /**
     * The layout of this name.
     *
     * @throws NoSuchElementException if there is none
     */
    public FormLayout named(String id) {
        return all.stream()
                .filter(layout -> layout.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("没有版式“" + id + "”，可用 " + ids() + " / no layout " + id));
    }

    private String ids() {
        return String.join("、", all.stream().map(FormLayout::id).toList());
    }

    /** Every heading that a layout prints. */
    public static Stream<String> printed(FormLayout layout) {
        return Stream.concat(layout.blocks().stream().flatMap(FormLayouts::printed), layout.notes().stream());
    }

    private static Stream<String> printed(Block block) {
        if (block instanceof Block.Line line) {
            return line.slots().stream().map(Slot::heading);
        }
        if (block instanceof Block.Side side) {
            return Stream.concat(
                    Stream.of(side.heading().heading()), side.blocks().stream().flatMap(FormLayouts::printed));
        }
        if (block instanceof Block.Amounts amounts) {
            return amounts.lines().stream().flatMap(List::stream);
        }
        return ((Block.Table) block).headings().stream().flatMap(List::stream).map(Slot::heading);
    }
}
