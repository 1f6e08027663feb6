// SPDX-License-Identifier: Apache-2.0
package org.biaochi.xml;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.base.GeneratorBase;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import javax.xml.stream.XMLStreamException;

/** Writes what the codecs of the model write as XML instead of JSON. Not thread-safe. */
final class XmlGenerator extends GeneratorBase {
    /** The member that names the format; in XML the namespace does. */
    private static final String SCHEMA = "schema";

    private final XmlElements elements;
    private int depth;
    private boolean schemaFollows;

    XmlGenerator(XmlElements elements) {
        super(0, null);
        this.elements = elements;
    }

    @FunctionalInterface
    private interface Writing {
        void write() throws IOException, XMLStreamException;
    }

    private static void write(Writing writing) throws IOException {
        try {
            writing.write();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException io ? io : new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void writeStartArray() throws IOException {
        depth++;
        write(() -> elements.begin(false));
    }

    @Override
    public void writeEndArray() throws IOException {
        depth--;
        write(elements::end);
    }

    @Override
    public void writeStartObject() throws IOException {
        depth++;
        write(() -> elements.begin(true));
    }

    @Override
    public void writeEndObject() throws IOException {
        depth--;
        write(elements::end);
    }

    @Override
    public void writeFieldName(String name) {
        schemaFollows = depth == 1 && name.equals(SCHEMA);
        elements.name(name);
    }

    @Override
    public void writeString(String text) throws IOException {
        if (schemaFollows) {
            schemaFollows = false;
        } else {
            write(() -> elements.text(text));
        }
    }

    @Override
    public void writeString(char[] buffer, int offset, int length) throws IOException {
        writeString(new String(buffer, offset, length));
    }

    @Override
    public void writeRawValue(String json) throws IOException {
        write(() -> elements.json(json));
    }

    @Override
    public void writeNumber(int number) throws IOException {
        writeNumber(Integer.toString(number));
    }

    @Override
    public void writeNumber(long number) throws IOException {
        writeNumber(Long.toString(number));
    }

    @Override
    public void writeNumber(BigInteger number) throws IOException {
        writeNumber(number.toString());
    }

    @Override
    public void writeNumber(BigDecimal number) throws IOException {
        writeNumber(number.toPlainString());
    }

    @Override
    public void writeNumber(String number) throws IOException {
        write(() -> elements.typed("number", number));
    }

    @Override
    public void writeNumber(double number) {
        throw inexact();
    }

    @Override
    public void writeNumber(float number) {
        throw inexact();
    }

    @Override
    public void writeBoolean(boolean flag) throws IOException {
        write(() -> elements.typed("boolean", Boolean.toString(flag)));
    }

    @Override
    public void writeNull() throws IOException {
        write(() -> elements.typed("null", ""));
    }

    @Override
    public void writeRaw(String text) {
        throw noJson();
    }

    @Override
    public void writeRaw(String text, int offset, int length) {
        throw noJson();
    }

    @Override
    public void writeRaw(char[] text, int offset, int length) {
        throw noJson();
    }

    @Override
    public void writeRaw(char c) {
        throw noJson();
    }

    @Override
    public void writeRawUTF8String(byte[] buffer, int offset, int length) {
        throw noJson();
    }

    @Override
    public void writeUTF8String(byte[] buffer, int offset, int length) {
        throw noJson();
    }

    @Override
    public void writeFieldName(SerializableString name) {
        writeFieldName(name.getValue());
    }

    @Override
    public void writeBinary(Base64Variant variant, byte[] data, int offset, int length) {
        throw noJson();
    }

    @Override
    public void flush() {}

    @Override
    protected void _releaseBuffers() {}

    @Override
    protected void _verifyValueWrite(String what) {}

    private static UnsupportedOperationException inexact() {
        return new UnsupportedOperationException("numbers of the model are exact");
    }

    private static UnsupportedOperationException noJson() {
        return new UnsupportedOperationException("values only");
    }
}
