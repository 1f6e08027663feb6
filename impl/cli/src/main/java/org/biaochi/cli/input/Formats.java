// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.input;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.biaochi.core.exchange.FileFormat;
import org.biaochi.forms.FormTableFormat;
import org.biaochi.forms.JsonFormat;
import org.biaochi.forms.excel.ExcelFormat;
import org.biaochi.tables.TablesFormat;
import org.biaochi.xml.XmlFormat;

/** The file formats that the commands know. Stateless. */
public final class Formats {
    static final TablesFormat TABLES = TablesFormat.standard();

    /** In the order in which they are asked whether a file is theirs: who asks for more stands before who asks for less. */
    private static final List<FileFormat> ALL =
            List.of(XmlFormat.STANDARD, new ExcelFormat(), TABLES, FormTableFormat.STANDARD, JsonFormat.STANDARD);

    private Formats() {}

    /** The one whose packages may be folders, and may hold libraries of indicators. */
    public static TablesFormat tables() {
        return TABLES;
    }

    /** All formats. */
    public static List<FileFormat> all() {
        return ALL;
    }

    /** The format of a file by its first bytes. */
    public static Optional<FileFormat> of(byte[] head) {
        return ALL.stream().filter(format -> format.recognises(head)).findFirst();
    }

    /** The format of this id. */
    public static Optional<FileFormat> ofId(String id) {
        return ALL.stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /** The format that a new file of this name shall have: the one with the longest ending. */
    public static Optional<FileFormat> ofName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        Optional<String> longest = ALL.stream()
                .flatMap(format -> format.targetEndings().stream())
                .filter(name::endsWith)
                .reduce((one, other) -> one.length() >= other.length() ? one : other);
        return longest.flatMap(ending -> ALL.stream()
                .filter(format -> format.targetEndings().contains(ending))
                .findFirst());
    }

    /** The endings of all formats, each once. */
    public static Set<String> endings() {
        Set<String> endings = new LinkedHashSet<>();
        ALL.forEach(format -> endings.addAll(format.endings()));
        return endings;
    }

    /** The endings of files in a folder, as {@code *.json, *.xml}. */
    public static String patterns() {
        List<String> patterns = new ArrayList<>();
        for (String ending : endings()) {
            boolean covered = endings().stream().anyMatch(other -> !other.equals(ending) && ending.endsWith(other));
            if (!covered) {
                patterns.add("*" + ending);
            }
        }
        return String.join("、", patterns);
    }
}
