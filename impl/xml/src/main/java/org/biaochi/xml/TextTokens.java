// SPDX-License-Identifier: Apache-2.0
package org.biaochi.xml;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.base.ParserMinimalBase;
import com.fasterxml.jackson.core.json.JsonReadContext;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Tokens whose values are texts: what a parser must answer about the token that it met and the place. Not thread-safe. */
abstract class TextTokens extends ParserMinimalBase {
    private JsonReadContext context = JsonReadContext.createRootContext(null);
    private String text = "";
    private boolean closed;

    final void open(boolean object) {
        element();
        context = object ? context.createChildObjectContext(-1, -1) : context.createChildArrayContext(-1, -1);
        text = object ? "{" : "[";
    }

    final void leave(boolean object) {
        context = context.getParent();
        text = object ? "}" : "]";
    }

    final void name(String name) {
        try {
            context.setCurrentName(name);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("names are not compared here", e);
        }
        text = name;
    }

    final void scalar(String value) {
        element();
        text = value;
    }

    private void element() {
        if (context.inArray()) {
            context.expectComma();
        }
    }

    @Override
    protected void _handleEOF() {}

    @Override
    public String currentName() {
        return context.getCurrentName();
    }

    @Override
    public @Nullable String getCurrentName() {
        return context.getCurrentName();
    }

    @Override
    public JsonStreamContext getParsingContext() {
        return context;
    }

    @Override
    public String getText() {
        return text;
    }

    @Override
    public char[] getTextCharacters() {
        return text.toCharArray();
    }

    @Override
    public boolean hasTextCharacters() {
        return false;
    }

    @Override
    public int getTextLength() {
        return text.length();
    }

    @Override
    public int getTextOffset() {
        return 0;
    }

    @Override
    public Number getNumberValue() {
        return getDecimalValue();
    }

    @Override
    public NumberType getNumberType() {
        return NumberType.BIG_DECIMAL;
    }

    @Override
    public int getIntValue() {
        return getDecimalValue().intValue();
    }

    @Override
    public long getLongValue() {
        return getDecimalValue().longValue();
    }

    @Override
    public BigInteger getBigIntegerValue() {
        return getDecimalValue().toBigInteger();
    }

    @Override
    public float getFloatValue() {
        return getDecimalValue().floatValue();
    }

    @Override
    public double getDoubleValue() {
        return getDecimalValue().doubleValue();
    }

    @Override
    public BigDecimal getDecimalValue() {
        return new BigDecimal(text);
    }

    @Override
    public byte[] getBinaryValue(Base64Variant variant) {
        throw new UnsupportedOperationException("no bytes in the model");
    }

    @Override
    public @Nullable ObjectCodec getCodec() {
        return null;
    }

    @Override
    public void setCodec(ObjectCodec codec) {
        throw new UnsupportedOperationException("tokens only");
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public JsonLocation getCurrentLocation() {
        return JsonLocation.NA;
    }

    @Override
    public JsonLocation getTokenLocation() {
        return JsonLocation.NA;
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void overrideCurrentName(String name) {
        name(name);
    }
}
