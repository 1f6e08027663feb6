// SPDX-License-Identifier: Apache-2.0
package org.biaochi.xml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The XML Schema of shapes: types with a name once, all others where they stand. Not thread-safe. */
final class XsdText {
    private final Map<String, String> types = new LinkedHashMap<>();
    private final StringBuilder out = new StringBuilder();

    /** What every schema of ours has: cells, words, and values that tell their own type. */
    private static final String SHARED = """
              <xs:complexType name="cell">
                <xs:annotation>
                  <xs:documentation>A cell as typed. An empty one is BLANK; blank holds a sign that counts as empty; escaped says that a backslash begins \\uXXXX or \\\\.</xs:documentation>
                </xs:annotation>
                <xs:simpleContent>
                  <xs:extension base="xs:string">
                    <xs:attribute name="blank" type="xs:string"/>
                    <xs:attribute name="escaped" type="xs:boolean"/>
                  </xs:extension>
                </xs:simpleContent>
              </xs:complexType>
              <xs:complexType name="word">
                <xs:simpleContent>
                  <xs:extension base="xs:string">
                    <xs:attribute name="escaped" type="xs:boolean"/>
                  </xs:extension>
                </xs:simpleContent>
              </xs:complexType>
              <xs:complexType name="value" mixed="true">
                <xs:annotation>
                  <xs:documentation>What the format does not know: a text, or what type says.</xs:documentation>
                </xs:annotation>
                <xs:choice>
                  <xs:element name="item" type="value" minOccurs="0" maxOccurs="unbounded"/>
                  <xs:element name="member" type="namedValue" minOccurs="0" maxOccurs="unbounded"/>
                </xs:choice>
                <xs:attribute name="type">
                  <xs:simpleType>
                    <xs:restriction base="xs:token">
                      <xs:enumeration value="string"/>
                      <xs:enumeration value="number"/>
                      <xs:enumeration value="boolean"/>
                      <xs:enumeration value="null"/>
                      <xs:enumeration value="array"/>
                      <xs:enumeration value="object"/>
                    </xs:restriction>
                  </xs:simpleType>
                </xs:attribute>
                <xs:attribute name="escaped" type="xs:boolean"/>
              </xs:complexType>
              <xs:complexType name="namedValue" mixed="true">
                <xs:complexContent mixed="true">
                  <xs:extension base="value">
                    <xs:attribute name="name" type="xs:string" use="required"/>
                  </xs:extension>
                </xs:complexContent>
              </xs:complexType>
              <xs:complexType name="extras">
                <xs:sequence>
                  <xs:element name="extra" type="namedValue" minOccurs="0" maxOccurs="unbounded"/>
                </xs:sequence>
              </xs:complexType>
            """;

    XsdText(String namespace, String title) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<!-- SPDX-License-Identifier: Apache-2.0 -->\n")
                .append("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns=\"")
                .append(namespace)
                .append("\"\n           targetNamespace=\"")
                .append(namespace)
                .append("\" elementFormDefault=\"qualified\" version=\"1.0\">\n")
                .append("  <xs:annotation>\n    <xs:documentation>")
                .append(title)
                .append("</xs:documentation>\n  </xs:annotation>\n")
                .append(SHARED);
    }

    /** Adds the element of a document. */
    XsdText element(String name, Shape shape) {
        out.append("  <xs:element name=\"")
                .append(name)
                .append("\" type=\"")
                .append(name)
                .append("\"/>\n");
        complex(name, shape, name);
        return this;
    }

    /** Adds the element that holds any number of others. */
    XsdText all(String name, List<String> elements) {
        out.append("  <xs:element name=\"").append(name).append("\">\n    <xs:complexType>\n");
        out.append("      <xs:choice minOccurs=\"0\" maxOccurs=\"unbounded\">\n");
        elements.forEach(element ->
                out.append("        <xs:element ref=\"").append(element).append("\"/>\n"));
        out.append("      </xs:choice>\n    </xs:complexType>\n  </xs:element>\n");
        return this;
    }

    String text() {
        types.values().forEach(out::append);
        return out.append("</xs:schema>\n").toString();
    }

    private void complex(String type, Shape shape, String document) {
        if (types.containsKey(type)) {
            return;
        }
        types.put(type, "");
        StringBuilder text = new StringBuilder("  <xs:complexType name=\"" + type + "\">\n    <xs:all>\n");
        shape.members().forEach((name, member) -> {
            if (!name.equals("schema")) {
                text.append(member(name, member, type, document));
            }
        });
        text.append("    </xs:all>\n  </xs:complexType>\n");
        types.put(type, text.toString());
    }

    private String member(String name, Shape member, String owner, String document) {
        String head = "      <xs:element name=\"" + name + "\"";
        if (member.words().isEmpty()) {
            return head + " type=\"" + type(name, member, owner, document) + "\" minOccurs=\"0\"/>\n";
        }
        StringBuilder words = new StringBuilder(head + " minOccurs=\"0\">\n        <xs:simpleType>\n"
                + "          <xs:restriction base=\"xs:token\">\n");
        member.words()
                .forEach(word ->
                        words.append("            <xs:enumeration value=\"" + word.replace("<", "&lt;") + "\"/>\n"));
        return words + "          </xs:restriction>\n        </xs:simpleType>\n      </xs:element>\n";
    }

    private String type(String name, Shape shape, String owner, String document) {
        String path = owner + "." + name;
        return switch (shape.kind()) {
            case CELL -> "cell";
            case WORD -> "word";
            case FLAG -> "xs:boolean";
            case EXTRAS -> "extras";
            case ANY -> "value";
            case OBJECT -> {
                String type = shape.type().isEmpty() ? path : document + "." + shape.type();
                complex(type, shape, document);
                yield type;
            }
            case LIST -> {
                String type = path + ".list";
                String of = type(shape.elementName(), shape.element(), path, document);
                repeated(type, shape.elementName(), " type=\"" + of + "\"", "/>\n");
                yield type;
            }
            case MAP -> {
                String type = path + ".map";
                repeated(type, XmlNames.ENTRY, "", entry(shape.element(), path, document));
                yield type;
            }
        };
    }

    /** A value with its name. */
    private String entry(Shape shape, String owner, String document) {
        boolean simple = shape.kind() == Shape.Kind.WORD || shape.kind() == Shape.Kind.FLAG;
        String content = simple ? "xs:simpleContent" : "xs:complexContent";
        String mixed = shape.kind() == Shape.Kind.ANY ? " mixed=\"true\"" : "";
        return ">\n        <xs:complexType" + mixed + ">\n          <" + content + mixed + ">\n"
                + "            <xs:extension base=\"" + type(XmlNames.ENTRY, shape, owner, document) + "\">\n"
                + "              <xs:attribute name=\"name\" type=\"xs:string\" use=\"required\"/>\n"
                + "            </xs:extension>\n          </" + content + ">\n        </xs:complexType>\n"
                + "      </xs:element>\n";
    }

    private void repeated(String type, String element, String named, String content) {
        types.put(
                type,
                "  <xs:complexType name=\"" + type + "\">\n    <xs:sequence>\n      <xs:element name=\"" + element
                        + "\""
                        + named + " minOccurs=\"0\" maxOccurs=\"unbounded\"" + content
                        + "    </xs:sequence>\n  </xs:complexType>\n");
    }
}
