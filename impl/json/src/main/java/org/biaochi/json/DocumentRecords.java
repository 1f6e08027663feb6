// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import org.jspecify.annotations.Nullable;

/** One object, or several one after the other, on any number of lines. */
final class DocumentRecords implements JsonRecords.RecordForm {
    private final String source;
    private final ByteWindow window;
    private final JsonLimits limits;
    private int from;
    private boolean first = true;
    private boolean ended;

    DocumentRecords(String source, ByteWindow window, int first, JsonLimits limits) {
        this.source = source;
        this.window = window;
        this.limits = limits;
        this.from = first;
    }

    @Override
    public @Nullable JsonRecord next() {
        if (!first && !ended) {
            window.advance(from);
            from = window.skipBlanks(0);
            ended = !window.has(from);
        }
        if (ended) {
            return null;
        }
        JsonRecord.Position start = window.position(from);
        if (window.at(from) != '{') {
            ended = true;
            String at = start.line() + ":" + start.column();
            return JsonRecords.refused(
                    source,
                    Faults.of("JSON_SYNTAX", at, "对象之后还有多余内容", "there is something after the end of the object"));
        }
        int end = RecordScan.end(window, from, limits);
        if (end < StructureScan.MORE) {
            ended = true;
            return JsonRecords.refused(source, JsonRecords.limit(end, limits, window, from));
        }
        boolean cut = end == StructureScan.MORE;
        int to = cut ? window.length() : end;
        boolean alone = first && (cut || !window.has(window.skipBlanks(to)));
        ended = cut || alone;
        first = false;
        int base = window.mark();
        JsonRecord.Extent extent = alone
                ? new JsonRecord.Extent(base + from, base + to, base, base + window.length())
                : JsonRecord.Extent.of(base + from, base + to);
        from = to;
        String name = alone ? source : source + ":" + start.line();
        return new JsonRecord(name, window.bytes(), extent, start, null);
    }
}
