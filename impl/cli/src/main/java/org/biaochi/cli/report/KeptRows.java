// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.biaochi.core.mark.PacketColumn;

/** Rows of a packet as bytes, while they wait on disk. */
final class KeptRows {
    private static final PacketColumn[] COLUMNS = PacketColumn.values();

    private KeptRows() {}

    static void write(List<Map<PacketColumn, String>> rows, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(rows.size());
        for (Map<PacketColumn, String> row : rows) {
            for (PacketColumn column : COLUMNS) {
                byte[] text = row.getOrDefault(column, "").getBytes(StandardCharsets.UTF_8);
                data.writeInt(text.length);
                data.write(text);
            }
        }
    }

    static List<Map<PacketColumn, String>> read(byte[] bytes) throws IOException {
        DataInputStream data = new DataInputStream(new ByteArrayInputStream(bytes));
        int count = data.readInt();
        List<Map<PacketColumn, String>> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Map<PacketColumn, String> row = new EnumMap<>(PacketColumn.class);
            for (PacketColumn column : COLUMNS) {
                row.put(column, new String(data.readNBytes(data.readInt()), StandardCharsets.UTF_8));
            }
            rows.add(row);
        }
        return rows;
    }
}
