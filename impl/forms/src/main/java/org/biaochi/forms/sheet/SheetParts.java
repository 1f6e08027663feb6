// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which part of a package holds which sheet, and the cells that are merged in it. Immutable. */
final class SheetParts {
    private static final Pattern MERGED =
            Pattern.compile("<(?:\\w{1,20}:)?mergeCell\\s[^>]{0,200}?ref=\"([A-Z0-9:]{2,21})\"");
    private static final String RELATION = "id";

    private final PackageScan scan;
    private final List<String> parts = new ArrayList<>();

    SheetParts(PackageScan scan) {
        this.scan = scan;
        Map<String, String> targets = new HashMap<>();
        elements(scan.part("xl/_rels/workbook.xml.rels"), "Relationship", reader -> {
            String target = reader.getAttributeValue(null, "Target");
            String id = reader.getAttributeValue(null, "Id");
            if (target != null && id != null) {
                targets.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        });
        elements(scan.part("xl/workbook.xml"), "sheet", reader -> {
            String part = "";
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                boolean relation = reader.getAttributeLocalName(i).equals(RELATION)
                        && !reader.getAttributeNamespace(i).isEmpty();
                part = relation ? targets.getOrDefault(reader.getAttributeValue(i), "") : part;
            }
            parts.add(part);
        });
    }

    /** The ranges merged in a sheet, counted from 0, each as first row, first column, last row, last column. */
    List<int[]> merged(int sheet) {
        byte[] tail = sheet < parts.size() ? scan.part(parts.get(sheet)) : null;
        List<int[]> ranges = new ArrayList<>();
        if (tail != null) {
            Matcher found = MERGED.matcher(new String(tail, StandardCharsets.UTF_8));
            while (found.find()) {
                int[] range = CellName.range(found.group(1));
                if (range != null && range[0] <= range[2] && range[1] <= range[3]) {
                    ranges.add(range);
                }
            }
        }
        return ranges;
    }

    private static void elements(
            byte @org.jspecify.annotations.Nullable [] xml, String name, Consumer<XMLStreamReader> each) {
        if (xml == null) {
            throw Refusals.broken(new XMLStreamException(name));
        }
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals(name)) {
                    each.accept(reader);
                }
            }
        } catch (XMLStreamException e) {
            throw Refusals.broken(e);
        }
    }
}
