// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.input.UnknownKey;
import org.biaochi.json.JsonReading;
import org.biaochi.json.RawJson;

/** Reads the members of an object into cells: texts, numbers and flags as they were written. Not thread-safe. */
final class CellReader {
    private final JsonParser parser;
    private final List<UnknownKey> unknown = new ArrayList<>();

    CellReader(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads the value of a structured member on whose first token the parser stands, up to its last token.
     *
     * @param <F> the cells of the object
     */
    interface Structure<F extends Enum<F>> {
        void read(Key<F> key) throws IOException;
    }

    List<UnknownKey> unknownKeys() {
        return unknown;
    }

    /** Reads the object on whose opening brace the parser stands, which holds cells only. */
    <F extends Enum<F>> void object(Cells<F> cells, KeyOrder<F> order) throws IOException {
        object(cells, order, key -> {
            throw new IllegalStateException("no structure under " + key);
        });
    }

    /** Reads the object on whose opening brace the parser stands. */
    <F extends Enum<F>> void object(Cells<F> cells, KeyOrder<F> order, Structure<F> structure) throws IOException {
        List<Integer> own = new ArrayList<>(0);
        order.start();
        while (order.next(parser)) {
            Key<F> key = order.key();
            boolean fresh = key == null || cells.first(key);
            JsonToken token = parser.nextToken();
            if (!fresh) {
                throw JsonReading.duplicateKey(parser, parser.currentName());
            }
            if (key == null) {
                String name = parser.currentName();
                if (!cells.keep(name, RawJson.copy(parser))) {
                    throw JsonReading.duplicateKey(parser, name);
                }
                unknown.add(new UnknownKey(JsonReading.pointer(parser), Set.of()));
                own.add(unknown.size() - 1);
            } else if (key.cell() != null) {
                cell(cells, key, key.cell(), token);
            } else if (key.kind() == Key.Kind.STRUCTURE) {
                structure.read(key);
            } else {
                cells.keep(key.name(), RawJson.copy(parser));
            }
        }
        for (int at : own) {
            unknown.set(at, new UnknownKey(unknown.get(at).path(), cells.freeNames()));
        }
        cells.settle();
    }

    private <F extends Enum<F>> void cell(Cells<F> cells, Key<F> key, F cell, JsonToken token) throws IOException {
        switch (token) {
            case VALUE_STRING -> cells.text(key, cell, typed(key));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
                cells.literal(key, cell, Typed.of(parser.getText()), parser.getText());
            case VALUE_NULL -> cells.literal(key, cell, Typed.BLANK, "null");
            default -> scalar();
        }
    }

    private Typed typed(Key<?> key) throws IOException {
        Typed known = Vocabulary.typed(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        return known == null ? key.typed(parser.getText()) : known;
    }

    /** The text of a scalar as written; empty for null. */
    String scalar() throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return "";
        }
        if (parser.currentToken().isStructStart()) {
            JsonReading.expect(parser, JsonToken.VALUE_STRING, "一个单元格（文本或数字）", "a cell (a text or a number)");
        }
        return parser.getText();
    }
}
