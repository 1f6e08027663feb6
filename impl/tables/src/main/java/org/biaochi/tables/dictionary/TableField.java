// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.dictionary;

import java.util.Objects;
import java.util.OptionalInt;

/** A column of a table (库表要素) with the attributes that the standard's own tables have. What nobody saw is empty. Immutable. */
public final class TableField {
    private final String code;
    private final FieldType type;
    private final Attributes attributes;

    TableField(String code, FieldType type, Attributes attributes) {
        this.code = Objects.requireNonNull(code, "code");
        this.type = Objects.requireNonNull(type, "type");
        this.attributes = Objects.requireNonNull(attributes, "attributes");
    }

    /** The column code (字段名称), misspelt ones as they are. */
    public String code() {
        return code;
    }

    /** The Chinese name (中文名称). */
    public String name() {
        return attributes.text(Attributes.NAME);
    }

    /** The type (类型). */
    public FieldType type() {
        return type;
    }

    /** The length (长度): characters of a text, digits of a number. */
    public OptionalInt length() {
        return attributes.number(Attributes.LENGTH);
    }

    /** The digits behind the point of a number. */
    public OptionalInt scale() {
        return attributes.number(Attributes.SCALE);
    }

    /** The length in version 1.0 where it was another. */
    public OptionalInt lengthOfVersion1() {
        return attributes.number(Attributes.LENGTH_V1);
    }

    /** The most that a value may be long: the length that hosts are seen to widen the column to, else that of the standard. */
    public OptionalInt limit() {
        OptionalInt widened = attributes.number(Attributes.WIDENED);
        return widened.isPresent() ? widened : length();
    }

    /** The most digits behind the point, likewise. */
    public OptionalInt scaleLimit() {
        OptionalInt widened = attributes.number(Attributes.WIDENED_SCALE);
        return widened.isPresent() ? widened : scale();
    }

    /** Whether it is (part of) the primary key. */
    public boolean isKey() {
        return attributes.text(Attributes.KEY).equals("true");
    }

    /** The table whose key it holds; empty if none. */
    public String references() {
        return attributes.text(Attributes.REFERENCES);
    }

    /** {@code M} or {@code O} (强制/可选). */
    public String obligation() {
        return attributes.text(Attributes.OBLIGATION);
    }

    /** {@code Y} or {@code N} (是否必填). */
    public String required() {
        return attributes.text(Attributes.REQUIRED);
    }

    /** Whether it is known to be required. */
    public boolean isRequired() {
        return required().equals("Y");
    }

    /** The number of the element (库表要素编号). */
    public String elementNo() {
        return attributes.text(Attributes.ELEMENT_NO);
    }

    /** The code set its values come from. */
    public String codeSet() {
        return attributes.text(Attributes.CODE_SET);
    }

    /** The version that brought it, {@code V1} or {@code V2}. */
    public String since() {
        return attributes.text(Attributes.SINCE);
    }

    /** The last version that has it, {@code V1}, if a later one dropped it. */
    public String until() {
        return attributes.text(Attributes.UNTIL);
    }

    /** The code it had in version 1.0 if that was another. */
    public String formerly() {
        return attributes.text(Attributes.FORMERLY);
    }

    /** The remark (备注). */
    public String remark() {
        return attributes.text(Attributes.REMARK);
    }

    /** How well it is attested. */
    public Evidence evidence() {
        return attributes.evidence();
    }

    /** Code and name. */
    @Override
    public String toString() {
        return code + " " + name();
    }
}
