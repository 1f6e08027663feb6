// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.host;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Moves a class to another package by its constant pool: every text in it that names the old package names the new one.
 * Enough for classes that hold no such text for another purpose.
 */
final class ClassNames {
    private static final int UTF8 = 1;

    private ClassNames() {}

    static byte[] moved(byte[] classFile, String from, String to) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(classFile.length + 100);
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(in.readInt());
        out.writeInt(in.readInt());
        int count = in.readUnsignedShort();
        out.writeShort(count);
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            out.writeByte(tag);
            if (tag == UTF8) {
                out.writeUTF(in.readUTF().replace(from, to));
            } else {
                out.write(in.readNBytes(length(tag)));
            }
            // A long or a double takes two entries.
            i += tag == 5 || tag == 6 ? 1 : 0;
        }
        in.transferTo(out);
        return bytes.toByteArray();
    }

    /** How many bytes follow the tag of a constant, by the class file format. */
    private static int length(int tag) {
        return switch (tag) {
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            case 5, 6 -> 8;
            default -> throw new IllegalArgumentException("a constant with the tag " + tag + " is unheard of");
        };
    }
}
