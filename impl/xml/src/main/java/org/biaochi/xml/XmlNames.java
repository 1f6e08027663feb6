// SPDX-License-Identifier: Apache-2.0
package org.biaochi.xml;

/** The names of our XML beside those of the model. */
final class XmlNames {
    /** The root of a document of several subjects. */
    static final String SUBJECTS = "subjects";

    /** A row of a table. */
    static final String ROW = "row";

    /** A value in a list. */
    static final String ITEM = "item";

    /** What the model does not know. */
    static final String EXTRAS = "extras";

    /** One thing that the model does not know. */
    static final String EXTRA = "extra";

    /** A member of an unknown object. */
    static final String MEMBER = "member";

    /** A member whose name the format does not fix. */
    static final String ENTRY = "entry";

    /** The attribute with the name of a member. */
    static final String NAME = "name";

    /** The attribute with the type of an unknown value; a text has none. */
    static final String TYPE = "type";

    /** The attribute with the sign of a cell that counts as empty. */
    static final String BLANK = "blank";

    /** The attribute that says that texts of the element hold characters as {@code \}{@code u0001}. */
    static final String ESCAPED = "escaped";

    private XmlNames() {}
}
