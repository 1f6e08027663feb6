// SPDX-License-Identifier: Apache-2.0
package org.biaochi.xml;

import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Elements of a tree as a document of subjects. However deep they are, no stack grows. Pure functions. */
final class ElementBytes {
    private ElementBytes() {}

    static byte[] of(List<Element> elements) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try {
            XMLStreamWriter out = HardenedXml.repairing(bytes);
            out.writeStartElement("", XmlNames.SUBJECTS, SubjectElements.NAMESPACE);
            for (Element element : elements) {
                write(element, out);
            }
            out.writeEndElement();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a buffer that takes no XML", e);
        }
        return bytes.toByteArray();
    }

    private static void write(Element root, XMLStreamWriter out) throws XMLStreamException {
        Node node = root;
        while (node != null) {
            if (node instanceof Element element) {
                begin(element, out);
            } else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                out.writeCharacters(node.getNodeValue());
            }
            node = node.getFirstChild() != null ? node.getFirstChild() : after(node, root, out);
        }
    }

    /** Ends what has no more in it; null behind the root. */
    private static @Nullable Node after(Node done, Node root, XMLStreamWriter out) throws XMLStreamException {
        Node node = done;
        while (true) {
            if (node instanceof Element) {
                out.writeEndElement();
            }
            if (node == root) {
                return null;
            }
            if (node.getNextSibling() != null) {
                return node.getNextSibling();
            }
            node = node.getParentNode();
        }
    }

    private static void begin(Element element, XMLStreamWriter out) throws XMLStreamException {
        String namespace = element.getNamespaceURI();
        out.writeStartElement("", element.getLocalName(), namespace == null ? "" : namespace);
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String space = attribute.getNamespaceURI();
            if (space == null) {
                out.writeAttribute(attribute.getLocalName(), attribute.getValue());
            } else if (!space.equals(XMLConstants.XMLNS_ATTRIBUTE_NS_URI)) {
                out.writeAttribute("", space, attribute.getLocalName(), attribute.getValue());
            }
        }
    }
}
